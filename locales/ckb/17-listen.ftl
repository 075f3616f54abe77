### Listen: the page is read aloud.

listen = گوێ بگرن
listen-failed = دەنگەکە نەهات. سەیری ئینتەرنێتەکەتان بکەن و دووبارە هەوڵ بدەن.
