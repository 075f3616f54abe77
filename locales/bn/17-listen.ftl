### Listen: the page is read aloud.

listen = শুনুন
listen-failed = আওয়াজ আসেনি। নেটওয়ার্ক দেখে আবার চেষ্টা করুন।
