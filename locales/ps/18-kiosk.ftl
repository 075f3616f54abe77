### A shared screen: is somebody still there?

idle-title = تاسو لا دلته ياست؟
idle-hint = که دا نه کېکاږئ، څه چې مو ليکلي دي، له دې سکرينه پاکېږي.
idle-left = پاتې ثانيې: { $seconds }
kiosk-squares = د خپل موبايل کامره يوې څلورګوشې ته ونيسئ. موبايل پوښتي چې زنګ وهل غواړئ که نه.
idle-stay = زه لا دلته يم
kiosk-talk = دلته له يو کس سره خبرې وکړئ
