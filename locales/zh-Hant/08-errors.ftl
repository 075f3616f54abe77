### When something went wrong.

error-directory = 名單未能載入。請檢查訊號，再試一次。
error-directory-empty = 這裏還沒有名單。可以打電話到社區中心。
error-words = 您的語言未能載入。這是英文。
error-try-again = 再試一次
error-link = 那條連結不能用了。我們由頭開始。
error-clock = 手機的時鐘好像不準。這裏顯示的日子可能會錯。

## In the page itself, before and without the program

error-load = 這一頁未能載入。請檢查訊號，再試一次。
error-broken = 這一頁停止運作了，很抱歉。您輸入的內容已經不在這裏。
error-start-again = 重新開始
error-old-browser = 這個瀏覽器太舊，看不到這一頁。請用另一部手機或瀏覽器，或者打電話給我們。
error-plain = 這裏有一個簡單版，甚麼瀏覽器都能看。
plain-only = 這是簡單版。想參加活動，請打電話給我們，或者過來找我們。
plain-country = 這裏有一些網上或用電話參加的活動。想找附近的活動，請打電話給我們，或者過來找我們。
