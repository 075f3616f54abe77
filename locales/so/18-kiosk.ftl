### A shared screen: is somebody still there?

idle-title = Weli halkan ma joogtaa?
idle-hint = Haddaad riixi weydo, shaashaddani way tirtirtaa waxa aad qortay.
idle-left = Ilbiriqsi haray: { $seconds }
kiosk-squares = Kamarada taleefankaaga ku qabo afar geesle. Wuu ku weydiinayaa inaad wacayso.
idle-stay = Weli halkan waan joogaa
kiosk-talk = Halkan qof kula hadal
