### Listen: the page is read aloud.

listen = ஒலியாகக் கேளுங்கள்
listen-failed = ஒலி வரவில்லை. உங்கள் சிக்னலைப் பார்த்து, மீண்டும் முயலுங்கள்.
