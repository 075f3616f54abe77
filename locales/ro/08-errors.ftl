### When something went wrong.

error-directory = Lista nu s-a încărcat. Verificați semnalul și încercați din nou.
error-directory-empty = Încă nu e nicio listă aici. Puteți suna la centrul de cartier.
error-words = Nu am putut aduce limba dumneavoastră. Acum e în engleză.
error-try-again = Încercați din nou
error-link = Linkul acesta nu merge. O luăm de la început.
error-clock = Ceasul telefonului pare greșit. Zilele de aici pot fi greșite.

## In the page itself, before and without the program

error-load = Pagina nu s-a încărcat. Verificați semnalul și încercați din nou.
error-broken = Pagina s-a oprit. Ne pare rău. Ce ați scris nu mai este aici.
error-start-again = Începeți din nou
error-old-browser = Browserul acesta e prea vechi pentru pagină. Încercați alt telefon sau alt browser, sau sunați-ne.
error-plain = Iată o pagină simplă. Merge în orice browser.
plain-only = Aceasta e pagina simplă. Dacă vreți să veniți și dumneavoastră, sunați-ne sau treceți pe la noi.
plain-country = Iată câteva activități pe internet sau la telefon. Pentru ce e aproape, sunați-ne sau treceți pe la noi.
