### Where things are: a drawing of what was found, around where somebody starts.

around-open = عرض أماكن هذه الأشياء
around-pick = يجب اختيار مكان أولًا. تجد ذلك في أعلى هذه الصفحة.
around-hint = مكان البداية في الوسط. الشمال في الأعلى. كل دائرة مسافة مشي.
around-ring =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
around-about = في مكان ما حول هنا
around-further = أبعد من أن يظهر هنا: { $count }.
around-unplaced = لا يظهر هنا: { $count }. هي عبر الإنترنت أو الهاتف، أو لا نعرف أين هي.
