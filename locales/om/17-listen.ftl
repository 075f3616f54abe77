### Listen: the page is read aloud.

listen = Dhaggeeffadhaa
listen-failed = Sagaleen hin dhufne. Neetworkii keessan ilaalaatii irra deebi'aa yaalaa.
