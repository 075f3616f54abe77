### The first pages: language, what would make life better, where, the list.

site-name = 一起來
language-title = 選擇語言
language-change = 轉換語言
language-machine = 這些文字由電腦翻譯，還沒有人核對過。
language-not-checked = 未有人核對
language-find = 找您的語言
language-none = 我們還沒有這種語言。
language-ask = 請加入我的語言
home-title = 怎樣可以令生活好一點？
home-hint = 選一項或多項都可以。隨時可以改。
need-people = 我想認識人
need-fun = 我想玩得開心
need-move = 我想動動身體
need-make = 我想動手做東西
need-outside = 我想到戶外走走
need-english = 我想學英文
need-children = 我想帶孩子一起玩
need-basics = 我需要食物、衣服或家居用品
need-letters = 信件、金錢或住屋，我想有人幫忙
need-sad = 我覺得難過、擔心或孤單
need-give = 我想工作、讀書或幫助別人
home-anything = 我還未想好，全部給我看看。
home-show =
    { $count ->
        [0] 暫時沒有。照樣看看。
       *[other] 看看這{ $count }項
    }
home-promise = 不用告訴我們您的名字。您看過甚麼，我們不會保留。
home-sad-help = 現在覺得受不了？請按「立即求助」。
place-label = 我由這裏出發
place-any = 任何地方
place-near-me = 我附近
place-postcode = 輸入郵政編碼
place-postcode-label = 郵政編碼的前半部分
place-postcode-hint = 例如 { $short } 或 { $long }。後半部分不用寫。
place-postcode-unknown = 這附近找不到這個郵政編碼。請再看看前半部分。
place-searching = 手機可能會問您。我們從來不會看到確實的位置。
place-not-found = 手機沒有說出您在哪裏。您可以選一個地方。
place-first = 這份名單很長。請說您由哪裏出發，我們就給您看附近有甚麼。
list-title = 可以參加的活動
list-title-near = { $place }附近
list-count =
    { $count ->
        [0] 這裏暫時沒有。
       *[other] 共{ $count }項。
    }
list-order-near = 距離最近的排先，然後是最快開始的。
list-order-soon = 最快開始的排先。
list-order-own = 在這裏舉行的排先：{ $hub }。然後是距離最近的、最快開始的。
list-further = 也看看遠一點的（{ $count }）
list-anywhere = 更多網上或電話活動（{ $count }）
list-none = 暫時找不到這樣的活動。可以看看這些。
list-everything = 全部給我看看
list-choose-again = 重新選擇
list-source = 這份名單來自：{ $source }。
list-more = 看更多
back = 返回
loading = 快來了。可能是訊號比較慢。
list-pair = { $first }、{ $rest }
walk-minutes =
    { $minutes ->
       *[other] 步行{ $minutes }分鐘
    }
walk-minutes-about =
    { $minutes ->
       *[other] 步行大約{ $minutes }分鐘
    }
miles-away =
    { $miles ->
       *[other] 大約{ $miles }英里遠
    }
link-gone = 那項活動已經不在這裏了。可以看看其他活動。
finish = 完成並清除
finish-hint = 按了之後，這個螢幕會清除您輸入過的內容。
