### Promises. Critical: shown in English too until two people have checked a language. Each sentence is held by a test.

privacy-open = 您的私隱
privacy-title = 您的私隱
privacy-no-account = 不用開帳戶。我們不用 cookies。
privacy-nothing-kept = 您看過、輸入過的內容，我們都不會保留，除非您發送出去。
privacy-short = 關閉這一頁，您的小清單就會消失。如果您要求手機保留，手機就會保留。
privacy-kept = 只有您要求，手機才會保留您寫的內容。
privacy-copy = 手機會保留這個網站的副本，沒有訊號也可以用。您那一區所有人的副本都一樣。
privacy-one-site = 這一頁不會連接其他網站。
privacy-address = 最上面的網址，永遠不會顯示您在看甚麼。
privacy-sealed = 您發送的內容存起來後，只有社區中心可以打開。
privacy-deleted = 您發送的內容，最多60天就會清除；您收回的話，也會清除。
privacy-host = 管理這個網站的人看得到有人來過、用甚麼語言、看哪一區。他們看不到您在找甚麼。
privacy-change = 管理這個網站的人有可能更改網站。他們是：{ $hub }。
privacy-cannot = 我們不能承諾的事
privacy-cannot-screen = 別人可以看到您的螢幕，鏡頭也可以拍到。
privacy-cannot-phone = 手機裏的間諜程式可以看到。瀏覽記錄會顯示您來過這裏。
privacy-cannot-after = 他們之後怎樣處理您發送的內容，我們無法知道。
