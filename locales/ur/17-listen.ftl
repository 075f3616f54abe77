### Listen: the page is read aloud.

listen = سنیں
listen-failed = آواز نہیں آئی۔ سگنل دیکھیں اور دوبارہ کوشش کریں۔
