//! What somebody wishes for, in the words of its tile.

use crate::i18n::{Msg, say};
use crate::model::Need;

/// A need in words.
#[must_use]
pub fn need_words(need: Need) -> Msg {
    match need {
        Need::People => say::need_people(),
        Need::Fun => say::need_fun(),
        Need::Move => say::need_move(),
        Need::Make => say::need_make(),
        Need::Outside => say::need_outside(),
        Need::English => say::need_english(),
        Need::Children => say::need_children(),
        Need::Basics => say::need_basics(),
        Need::Letters => say::need_letters(),
        Need::Sad => say::need_sad(),
        Need::Give => say::need_give(),
    }
}
