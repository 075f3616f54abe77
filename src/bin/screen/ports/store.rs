//! What this device keeps because somebody told it to: one text under one name, and nothing before that.
//!
//! Why not `gloo-storage`: where a browser refuses its storage it ends the program, and here a refusal is an
//! answer. `public/boot.js` empties the storage when somebody leaves or finishes.

use web_sys::{Storage, window};

/// Under which name; it says nothing of what is kept.
const NAME: &str = "kept";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept; nothing when nothing is, or the browser does not say.
pub(crate) fn read() -> Option<String> {
    storage()?.get_item(NAME).ok()?
}

/// Keeps `text` instead of what was there; false when the browser does not.
pub(crate) fn write(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(NAME, text).is_ok())
}

/// Keeps nothing any more.
pub(crate) fn forget() {
    if let Some(storage) = storage() {
        // Of what cannot be taken away nothing could be kept before.
        let _ = storage.remove_item(NAME);
    }
}
