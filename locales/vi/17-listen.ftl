### Listen: the page is read aloud.

listen = Nghe
listen-failed = Không tải được âm thanh. Hãy xem lại mạng rồi thử lại.
