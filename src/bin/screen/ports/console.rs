//! The browser's console, for those who mend the site.

use web_sys::console;

/// Tells the console where the program broke, and never the message: that may quote what somebody
/// typed. Covering the page is the work of `boot.js`.
pub(crate) fn tell_panics() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            console::error_3(&"broken at".into(), &place.file().into(), &place.line().into());
        }
    }));
}
