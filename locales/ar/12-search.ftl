### Looking for a word or a printed number, and what is said when nothing fits.

search-label = عمَّ تبحث؟
search-hint = اكتب بالعربية أو بالإنجليزية. أو اكتب الرقم المطبوع على الملصق.

search-danger = هل أنت في خطر؟ يمكنك الاتصال بهؤلاء الآن.

search-meant = بحثنا عن:
search-part = لا شيء يناسب كل كلماتك. هذه تناسب بعضها.
search-failed = لا يمكننا البحث بالكلمات الآن. الصور ما زالت تعمل.
search-number-unknown = لا شيء هنا بهذا الرقم. تأكّد منه من فضلك.

search-without = من دون هذه الكلمات: { $count }
search-any-kind = أي نوع من الأشياء: { $count }
search-online = من البيت، بالهاتف أو الشاشة: { $count }
search-others = أشياء أخرى قد تناسبك

search-number = لتجد هذا مرة أخرى، اكتب هذا الرقم: { $number }

search-which-language = أي لغة؟
