### After sending.

next-title = Mae eich neges wedi’i hanfon
next-today = Heddiw: mae { $receiver } yn cael eich neges.
next-who = Byddwch chi’n clywed gan: { $who }
next-answer =
    { $days ->
        [zero] Mewn { $days } diwrnod: bydd rhywun yn eich ateb chi. Byddan nhw’n dweud eu henw.
        [one] Mewn { $days } diwrnod: bydd rhywun yn eich ateb chi. Byddan nhw’n dweud eu henw.
        [two] Mewn { $days } ddiwrnod: bydd rhywun yn eich ateb chi. Byddan nhw’n dweud eu henw.
        [few] Mewn { $days } diwrnod: bydd rhywun yn eich ateb chi. Byddan nhw’n dweud eu henw.
        [many] Mewn { $days } diwrnod: bydd rhywun yn eich ateb chi. Byddan nhw’n dweud eu henw.
       *[other] Mewn { $days } diwrnod: bydd rhywun yn eich ateb chi. Byddan nhw’n dweud eu henw.
    }
next-silence = Os na chlywch chi ddim byd, nid eich bai chi yw hynny. Ffoniwch y ganolfan, dewch i mewn, neu dewiswch rywbeth arall.
next-receipt = Cadwch y rhif hwn. Ysgrifennwch y rhif neu tynnwch lun.
next-code = Neu tynnwch lun o hwn. Mae’r un rhif ynddo.
next-again = Dewis rhywbeth arall
not-sent-title = Wnaethon ni ddim anfon dim
not-sent-kept = Mae beth ysgrifennoch chi ar y sgrin hon o hyd. Pwyswch “Gorffen ac anghofio” i’w ddileu.
not-sent-back = Yn ôl at fy neges

## When it could not be sent

send-waiting = Rydyn ni’n ei hanfon. Efallai bod eich signal yn araf.
send-failed = Chafodd eich neges ddim ei hanfon. Mae beth ysgrifennoch chi yma o hyd. Gallwch chi drio eto, ei chopïo neu ei hargraffu.
send-waits = Rydyn ni’n trio eto ein hunain. Cadwch y dudalen hon ar agor. Pan ddaw’r signal yn ôl, bydd hi’n mynd.
wait-what = Os oes rhaid cau’r dudalen hon, gall y ffôn hwn gadw’r neges. Mae hi wedi’i chau: all neb ei darllen hi yma. Allwch chi ddim ei newid hi wedyn.
wait-keep = Ei chadw ar y ffôn hwn nes iddi fynd
wait-not-kept = Wnaeth eich ffôn ddim ei chadw. Cadwch y dudalen hon ar agor.
send-failed-busy = Mae gan y ganolfan ormod o negeseuon nawr. Chafodd eich neges ddim ei hanfon. Triwch eto mewn awr, neu ffoniwch.
send-failed-full = Dydy’r ganolfan ddim yn gallu cadw eich neges nawr. Chafodd hi ddim ei hanfon. Ffoniwch nhw, os gwelwch yn dda.
send-failed-trouble = Mae problem gyda chyfrifiadur y ganolfan. Chafodd eich neges ddim ei hanfon. Mae beth ysgrifennoch chi yma o hyd. Triwch eto cyn hir, neu ffoniwch.
send-failed-old = Mae’r dudalen hon yn rhy hen i anfon neges. Mae beth ysgrifennoch chi yma o hyd. Gallwch chi ei gopïo neu ei argraffu, ac agor y wefan eto.
send-again = Trio eto
send-no-hub = Does neb yn gallu darllen negeseuon yma eto. Felly dydyn ni ddim yn ei hanfon. Gallwch chi ei chopïo neu ei hargraffu.
