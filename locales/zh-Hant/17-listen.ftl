### Listen: the page is read aloud.

listen = 聽一聽
listen-failed = 聲音未能載入。請檢查訊號，再試一次。
