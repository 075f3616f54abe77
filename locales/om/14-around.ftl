### Where things are: a drawing of what was found, around where somebody starts.

around-open = Bakka isaan jiran agarsiisaa
around-pick = Dura bakka filadhaa. Gubbaa fuula kanaa irra jira.
around-hint = Walakkaa irraa jalqabdu. Kaabni gubbaadha. Geengoon hundi deemsa miilaa agarsiisa.
around-ring = Daq { $minutes }
around-about = Naannoo kana keessa
around-further = Baay'ee fagoo, as hin mul'atan: { $count }.
around-unplaced = Hin mul'atan: { $count }. Interneetiin yookaan bilbilaani, yookaan bakka isaanii hin beeknu.
