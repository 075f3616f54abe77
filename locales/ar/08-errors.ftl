### When something went wrong.

error-directory = لم تصل القائمة. يمكنك التأكد من الشبكة والمحاولة مرة أخرى.
error-directory-empty = لا توجد قائمة هنا بعد. يمكنك الاتصال بالمركز.
error-words = لم نستطع إظهار لغتك. هذا بالإنجليزية.
error-try-again = محاولة أخرى
error-link = هذا الرابط لا يعمل. نبدأ من البداية.
error-clock = ساعة هاتفك تبدو غير صحيحة. قد تكون الأيام هنا غير صحيحة.

## In the page itself, before and without the program

error-load = لم تظهر هذه الصفحة. يمكنك التأكد من الشبكة والمحاولة مرة أخرى.
error-broken = توقفت هذه الصفحة عن العمل. نأسف لذلك. ما كتبته لم يعد هنا.
error-start-again = البدء من جديد
error-old-browser = هذا المتصفح قديم ولا يفتح هذه الصفحة. يمكنك تجربة هاتف آخر أو متصفح آخر، أو الاتصال بنا.
