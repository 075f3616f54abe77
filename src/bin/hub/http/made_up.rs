//! The made-up languages `en-XA` and `ar-XB`, added to what a hub serves when it was asked to.
//!
//! They are made on the fly from the hub's own English, so that an edit shows at the next reload
//! like any other. Only `Layers` calls this, and only `hub serve --pseudo` makes it do so.

use come_along::i18n::compile::Source;
use come_along::i18n::languages::Language;
use come_along::i18n::pseudo::{Pseudo, pseudo_sources};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The table with a row for each made-up language that it has not got. A table that cannot be
/// read stays as it is: whoever reads it next says what is wrong.
pub(super) fn added(json: Cow<'static, [u8]>) -> Cow<'static, [u8]> {
    let Ok(mut rows) = serde_json::from_slice::<Vec<Language>>(&json) else { return json };
    for kind in Pseudo::ALL {
        if rows.iter().all(|row| row.tag != kind.tag()) {
            rows.push(kind.row());
        }
    }
    serde_json::to_vec(&rows).map_or(json, Cow::Owned)
}

/// The words files of a made-up language. An English file that is not UTF-8 is left out here as
/// it is in English.
pub(super) fn words(
    english: &BTreeMap<String, Cow<'static, [u8]>>,
    kind: Pseudo,
) -> BTreeMap<String, Cow<'static, [u8]>> {
    let readable = english.iter().filter_map(|(file, bytes)| Some((file, std::str::from_utf8(bytes).ok()?)));
    let sources: Vec<Source<'_>> = readable.map(|(file, text)| Source { file, text }).collect();
    let made = pseudo_sources(&sources, kind);
    made.into_iter().map(|source| (source.file, Cow::Owned(source.text.into_bytes()))).collect()
}
