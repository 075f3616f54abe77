### The hub that runs this site.

hub-talk = لەگەڵ کەسێک قسە بکەن
hub-where = وەرن بۆ ئێرە: { $hub }.
hub-phone = یان تەلەفۆن بکەن: { $phone }.
hub-open-today = ئەمڕۆ: { $time }.
hub-open-some-time = ئەمڕۆ کراوەیە. نازانین لە چ کاتێکدا.
hub-closed-today = ئەمڕۆ داخراوە.
hub-open-unknown = نازانین ئەمڕۆ کراوەیە یان نا.
