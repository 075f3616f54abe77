### Where things are: a drawing around the starting place.

around-open = Mostrar onde ficam
around-pick = Escolha antes um lugar. É no alto desta página.
around-hint = O seu ponto de saída está no meio. O norte fica em cima. Cada círculo é um tempo a pé.
around-ring = { $minutes } min.
around-about = Fica mais ou menos por aqui
around-further = Longe demais para mostrar aqui: { $count }.
around-unplaced = Sem lugar no desenho: { $count }. São online ou por telefone, ou não sabemos onde ficam.
