### Listen: the page is read aloud.

listen = ስምዑ
listen-failed = እቲ ድምጺ ኣይመጸን። ኔትዎርክኩም ርኣዩ እሞ እንደገና ፈትኑ።
