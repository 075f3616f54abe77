### A shared screen: is somebody still there?

idle-title = Hâlâ burada mısınız?
idle-hint = Basmazsanız bu ekran yazdıklarınızı unutur.
idle-left = Kalan saniye: { $seconds }
kiosk-squares = Telefonunuzun kamerasını bir kareye tutun. Aramak ister misiniz, sorar.
idle-stay = Hâlâ buradayım
kiosk-talk = Burada biriyle konuşun
