//! What this device keeps because somebody told it to: a text under a name, and nothing before that.
//!
//! Why not `gloo-storage`: where a browser refuses its storage it ends the program, and here a refusal is an
//! answer. `public/boot.js` empties the storage when somebody leaves or finishes.

use web_sys::{Storage, window};

/// What can be kept. A name says nothing of what is in it.
#[derive(Clone, Copy)]
pub(crate) enum Kept {
    /// The short list.
    List,
    /// What somebody is writing.
    Draft,
    /// A sealed letter that waits for a line.
    Letter,
}

impl Kept {
    fn name(self) -> &'static str {
        match self {
            Self::List => "kept",
            Self::Draft => "begun",
            Self::Letter => "sealed",
        }
    }

    /// What is kept; nothing when nothing is, or the browser does not say.
    pub(crate) fn read(self) -> Option<String> {
        storage()?.get_item(self.name()).ok()?
    }

    /// Keeps `text` instead of what was there; false when the browser does not.
    pub(crate) fn write(self, text: &str) -> bool {
        storage().is_some_and(|storage| storage.set_item(self.name(), text).is_ok())
    }

    /// Keeps nothing any more.
    pub(crate) fn forget(self) {
        if let Some(storage) = storage() {
            // Of what cannot be taken away nothing could be kept before.
            let _ = storage.remove_item(self.name());
        }
    }
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}
