### Where things are: a drawing of what was found, around where somebody starts.

around-open = Ver dónde están
around-pick = Primero elija un lugar. Está arriba, en esta página.
around-hint = Usted sale del punto del medio. El norte está arriba. Cada círculo es un rato a pie.
around-ring = a { $minutes } min
around-about = Por aquí, en esta zona
around-further = Demasiado lejos para mostrar aquí: { $count }.
around-unplaced = No se muestran: { $count }. Son por internet o por teléfono, o no sabemos dónde.
