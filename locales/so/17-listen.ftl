### Listen: the page is read aloud.

listen = Dhegayso
listen-failed = Codku ma iman. Internetkaaga eeg oo mar kale isku day.
