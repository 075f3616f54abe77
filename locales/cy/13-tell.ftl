### A note to the hub: something is missing, or something is wrong. No name, no answer.

tell-missing-open = Dweud wrthon ni beth sydd ar goll
tell-wrong-open = Mae rhywbeth yn anghywir yma
tell-missing-title = Beth sydd ar goll?
tell-wrong-title = Beth sy’n anghywir?
tell-language-title = Pa iaith hoffech chi ei chael?
tell-missing-label = Am beth buoch chi’n chwilio?
tell-wrong-label = Gallwch chi ddweud beth. Neu adael hwn yn wag.
tell-language-label = Ysgrifennwch enw’r iaith.
tell-hint = Peidiwch ag ysgrifennu enwau na rhifau ffôn, os gwelwch yn dda.
tell-missing-why = Pam rydyn ni’n gofyn: er mwyn i bobl yma ddod o hyd iddo neu ei ddechrau.
tell-wrong-why = Pam rydyn ni’n gofyn: rhag i neb fynd yno yn ofer.
tell-language-why = Pam rydyn ni’n gofyn: er mwyn i fwy o bobl allu darllen hwn.
tell-who = Dim ond { $receiver } all agor hwn. Does dim enw ynddo, felly allan nhw ddim eich ateb chi.
note-empty = Ysgrifennwch am beth buoch chi’n chwilio.
tell-done = Diolch. Mae { $receiver } wedi cael hwn.
note-missing-line = Chwiliodd rhywun am hwn yma, heb ddod o hyd iddo.
note-language-line = Mae rhywun yn gofyn am iaith arall.
note-changed-line = Mae rhywbeth wedi newid mewn neges.
note-wrong-line = Mae rhywun yn dweud bod rhywbeth yn anghywir yma: { $name }.

## For groups

tell-group = Ydych chi o’r grŵp hwn?
tell-stopped = Dydyn ni ddim yn cwrdd bellach
tell-stopped-why = Os yw eich grŵp wedi stopio, pwyswch yma. Bydd y ganolfan yn edrych cyn ei dynnu allan.
note-stopped-line = Mae rhywun yn dweud eu bod nhw o’r grŵp hwn, a’i fod wedi stopio cwrdd: { $name }.
note-group-line = Mae’r grŵp wedi edrych ar ei dudalen: { $name }.
note-group-right = Mae hyn yn gywir:
note-group-wrong = Dydy hyn ddim yn gywir ({ $label }):
note-group-else = Maen nhw’n dweud hefyd:
group-title = Ydy hyn yn gywir?
group-intro = I’r bobl sy’n rhedeg y grŵp mae’r dudalen hon. Edrychwch ar bob llinell. Ydy hi’n gywir?
group-all = Mae hyn i gyd yn gywir
group-right = Mae hyn yn gywir
group-wrong = Dydy hyn ddim yn gywir
group-instead = Beth sy’n gywir?
group-unknown = Dydyn ni ddim yn gwybod hyn. Gallwch chi ddweud isod.
group-else = Beth arall ddylen ni ei wybod?
group-once = Gallwch chi ddefnyddio’r ddolen hon un tro.
group-not-all = Dewiswch ym mhob llinell: ydy hi’n gywir ai peidio?
went-open = Dw i wedi bod yno. Sut oedd hi?
went-title = Sut oedd hi?
went-welcome = Oedd croeso i chi yno?
went-safe = Oeddech chi’n teimlo’n ddiogel?
went-again = Fyddech chi’n mynd eto?
went-not-sure = Ddim yn siŵr
went-why = Pam rydyn ni’n gofyn: er mwyn iddi fod yn dda i’r person nesaf hefyd. Dydyn ni ddim yn anfon enw.
went-empty = Atebwch un cwestiwn, yna anfonwch.
note-went-line = Mae rhywun wedi bod yma: { $thing }.
