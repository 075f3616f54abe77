// Goes on to the first page at once; with an ear for its end the page is not kept for Back, and its process ends.
addEventListener("unload", function () {});
location.replace("/#kiosk");
