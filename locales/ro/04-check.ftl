### The message, shown before it is sent. Critical: shown in English too until two people have checked this language.

check-title = Verificați mesajul
check-to = Către: { $receiver }
check-reads = Îl pot deschide doar aceștia: { $receiver }.
check-told = Ce ne-a spus { $receiver }:
check-english-title = Ei vor citi asta în engleză:
check-sealed = Încuiem mesajul pe acest telefon. Îl păstrăm astfel încât doar centrul de cartier să îl poată deschide. Cei care se ocupă de acest site ar putea schimba site-ul.
check-cannot = Un tribunal îi poate obliga să îl arate. Dacă un copil e în pericol, poate că ei vor trebui să spună cuiva.
check-once = Trimiteți doar acest mesaj. Numai la atât spuneți da.
check-change = Schimbați
check-send = Trimit
check-do-not-send = Nu trimit
check-other-ways = Sau fără să trimiteți nimic:
check-copy = Copiați textul
check-print = Printați textul
check-show = Puteți arăta acest ecran cuiva care lucrează aici.
check-copied = Textul e copiat.
check-copy-failed = Nu am putut copia. Puteți arăta acest ecran.

## The lines of the message

line-name = Vă rog să îmi spuneți { $name }.
line-come = Vreau să vin la: { $thing }.
line-wait = Vreau să aștept un loc la: { $thing }.
line-question = Am o întrebare despre: { $thing }.
line-my-question = Întrebarea mea:
line-call-me = Vă rog să îmi spuneți la ce pot veni, aproape de mine.
line-for-someone = Scriu pentru o persoană pe care o ajut.
line-agreed = Persoana știe asta și este de acord.
line-with-me = Persoana este acum lângă mine.
line-text = Trimiteți-mi un SMS la { $phone }.
line-call = Sunați-mă la { $phone }.
line-whatsapp = Scrieți-mi pe WhatsApp: { $phone }.
line-email = Scrieți-mi pe e-mail: { $email }.
line-come-in = Vin eu acolo să vorbim. Vă rog să îmi păstrați un răspuns.
line-shared = Și alții pot vedea acest telefon. Vă rog să scrieți doar “Sunați-ne înapoi”. Nu scrieți numele grupului.
line-not-shared = Nimeni altcineva nu vede acest telefon.
line-no-voicemail = Vă rog să nu lăsați mesaj vocal.
line-voicemail = Puteți lăsa un mesaj vocal.
line-voicemail-name = În mesajul vocal puteți spune cine sunteți.
line-voicemail-no-name = În mesajul vocal, vă rog să nu spuneți cine sunteți.
line-when = E bine să mă sunați: { $times }.
line-language = Vorbesc { $language }.
line-interpreter = Vă rog să fie acolo cineva care știe și engleza, și limba mea.
line-no-interpreter = Nu am nevoie de altcineva care să mă ajute cu limba.
line-woman = Vreau să vorbesc cu o femeie.
line-man = Vreau să vorbesc cu un bărbat.
line-children =
    { $count ->
        [one] Vin cu { $count } copil.
        [few] Vin cu { $count } copii.
       *[other] Vin cu { $count } de copii.
    }
line-helps = Asta mă ajută să vin: { $helps }.
line-else = Mai vreau să spun:
