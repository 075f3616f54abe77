### Promises. Critical: shown in English too until two people have checked a language. Each sentence is held by a test.

privacy-open = Iccitii keessan
privacy-title = Iccitii keessan
privacy-no-account = Akkaawuntii isin hin barbaachisu. Nuti cookies hin fayyadamnu.
privacy-nothing-kept = Waan ilaaltan yookaan barreessitan homaa hin olkaa'annu, yoo isin ergitan malee.
privacy-short = Yeroo fuula kana cuftan tarreen keessan ni bada. Bilbilli akka olkaa'u yoo gaafattan, ni olkaa'a.
privacy-kept = Bilbilli keessan waan barreessitan kan olkaa'u yoo isin gaafattan qofa.
privacy-copy = Bilbilli keessan kooppii weebsaayitii kanaa qaba. Neetworkii malee hojjeta. Kooppiin naannoo keessan hundaaf tokkuma.
privacy-one-site = Fuulli kun weebsaayitii biraa tokkollee hin quunnamu.
privacy-address = Teessoon gubbaa irra jiru waan isin ilaaltan gonkumaa hin himu.
privacy-sealed = Waan ergitan akka giddugalli qofti banuu danda'utti olkaa'anna.
privacy-deleted = Waan ergitan yoo baay'ate guyyaa 60 booda, yookaan yeroo deebiftanii fudhattan ni haqama.
privacy-host = Warri weebsaayitii kana gaggeessan namni akka dhufe, afaan kam, naannoo kamiif akka ta'e arguu danda'u. Waan barbaaddan arguu hin danda'an.
privacy-change = Warri weebsaayitii kana gaggeessan jijjiiruu danda'u. Isaan kunooti: { $hub }.
privacy-cannot = Waan waadaa galuu hin dandeenye
privacy-cannot-screen = Namni iskiriinii keessan ilaaluu danda'a. Kaameraan arguu danda'a.
privacy-cannot-phone = Appiin basaasu bilbila keessan irra jiru arguu danda'a. Biraawzariin as dhufuu keessan ni yaadata.
privacy-cannot-after = Waan ergitaniin booda maal akka hojjetan beekuu hin dandeenyu.
