//! The short list of the visit, and the device's own copy of it, which there is only once somebody asked for it.
//!
//! Whether the device keeps it is not noted anywhere but on the device: its copy is there or it is not. So what
//! another page of this site has forgotten stays forgotten.

use crate::held::Held;
use crate::ports::store::Kept;
use come_along::i18n::{Msg, say};
use come_along::take::short::{MOST, NotAShortList, ShortList};

/// The list. A shared screen holds it in memory only.
#[derive(Clone, Copy)]
pub(crate) struct Short {
    /// What is on it.
    pub(crate) list: Held<ShortList>,
    /// Whether this device keeps it.
    pub(crate) is_kept: Held<bool>,
    /// What has to be said of it.
    pub(crate) told: Held<Option<Told>>,
}

/// What happened to the list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// There is no room for more.
    Full,
    /// The device would not keep it.
    NotKept,
    /// What the device kept cannot be read.
    Broken,
    /// Nothing of it is left.
    Forgotten,
}

impl Told {
    pub(crate) fn words(self) -> Msg {
        match self {
            Self::Full => say::short_full(MOST as i64),
            Self::NotKept => say::short_not_kept(),
            Self::Broken => say::short_broken(),
            Self::Forgotten => say::short_forgotten(),
        }
    }
}

impl Short {
    pub(crate) fn new() -> Self {
        let list = Held::new(ShortList::default());
        Self { list, is_kept: Held::new(false), told: Held::new(None) }
    }

    /// Takes up what the device keeps.
    pub(crate) fn begin(&self) {
        let Some(text) = Kept::List.read() else { return };
        self.is_kept.set(true);
        match ShortList::parse(&text) {
            Ok(list) => self.list.set(list),
            Err(NotAShortList) => self.told.set(Some(Told::Broken)),
        }
    }

    /// Puts a listing on it.
    pub(crate) fn keep(&self, id: &str) {
        let mut list = self.list.get_untracked();
        let has_room = list.keep(id);
        self.change(list);
        if !has_room && self.told.get_untracked().is_none() {
            self.told.set(Some(Told::Full));
        }
    }

    /// Takes a listing off it.
    pub(crate) fn drop(&self, id: &str) {
        let mut list = self.list.get_untracked();
        list.drop(id);
        self.change(list);
    }

    fn change(&self, list: ShortList) {
        self.list.set(list);
        // What cannot be read may be the list of a newer site: it stays until it is forgotten.
        if self.told.get_untracked() == Some(Told::Broken) {
            return;
        }
        self.told.set(None);
        // Forgotten meanwhile, in another page of this site or in the browser's own settings: so it stays.
        let is_kept = self.is_kept.get_untracked() && Kept::List.read().is_some();
        self.is_kept.set(is_kept);
        if is_kept {
            self.write();
        }
    }

    /// Lets the device keep it from now on.
    pub(crate) fn switch_on(&self) {
        self.told.set(None);
        self.write();
    }

    /// The device keeps nothing of it any more; this visit still has it.
    pub(crate) fn switch_off(&self) {
        Kept::List.forget();
        self.told.set(None);
        self.is_kept.set(false);
    }

    /// Forgets it here and on the device.
    pub(crate) fn forget(&self) {
        self.switch_off();
        self.list.set(ShortList::default());
        self.told.set(Some(Told::Forgotten));
    }

    fn write(&self) {
        let is_kept = Kept::List.write(&self.list.with_untracked(ShortList::to_text));
        self.is_kept.set(is_kept);
        if !is_kept {
            // Half of it, or the list from before, is no list of theirs.
            Kept::List.forget();
            self.told.set(Some(Told::NotKept));
        }
    }
}
