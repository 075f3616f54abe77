### Where things are: a drawing of what was found, around where somebody starts.

around-open = এগুলো কোথায়, দেখান
around-pick = আগে একটা জায়গা বেছে নিন। এই পাতার উপরে পাবেন।
around-hint = আপনি মাঝখানে। উপরের দিক উত্তর। একেকটা গোল দাগ মানে কত মিনিট হাঁটা।
around-ring = { $minutes } মিনিট
around-about = এর আশেপাশে কোথাও
around-further = এখানে দেখানোর জন্য বেশি দূরে: { $count }টা।
around-unplaced = দেখানো হয়নি: { $count }টা। এগুলো অনলাইনে বা ফোনে, বা কোথায় আমরা জানি না।
