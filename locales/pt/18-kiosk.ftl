### A shared screen: is somebody still there?

idle-title = Ainda está aqui?
idle-hint = Se não tocar no botão, este aparelho esquece o que foi escrito.
idle-left = Segundos que faltam: { $seconds }
kiosk-squares = Aponte a câmera do seu telefone para um quadrado. Ela pergunta se quer ligar.
idle-stay = Ainda estou aqui
kiosk-talk = Falar com uma pessoa aqui
