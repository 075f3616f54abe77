//! Which languages one will hear, and how much English one needs.

use super::{Context, Line, Said, listed, sentence, sentences};
use crate::i18n::{Msg, say};
use crate::model::{EnglishLevel, Evidence, Fact, Listing};

pub(super) fn languages(listing: &Listing, _: &Context) -> Said {
    let spoken = names(&listing.languages).map(|names| Line::Say(say::languages_spoken(names)));
    let helped = names(&listing.interpreting).map(|names| Line::Say(say::languages_help(names)));
    let evidence = listing.languages.evidence().or(listing.interpreting.evidence()).unwrap_or(Evidence::Stated);
    let lines: Vec<Line> = spoken.into_iter().chain(helped).collect();
    let fact = if lines.is_empty() { Fact::NotKnown } else { Fact::Known { value: lines, evidence } };
    sentences(&fact, say::languages_unknown, Clone::clone)
}

fn names(tags: &Fact<Vec<String>>) -> Option<Msg> {
    listed(tags.value()?.iter().map(|tag| language_name(tag)))
}

/// The everyday name of the language with this BCP 47 tag; the tag itself when we have no name.
pub fn language_name(tag: &str) -> Msg {
    NAMES
        .iter()
        .find(|(known, _)| tag.eq_ignore_ascii_case(known))
        .or_else(|| {
            NAMES.iter().find(|(known, _)| tag.split('-').next().is_some_and(|main| main.eq_ignore_ascii_case(known)))
        })
        .map_or_else(|| say::lang_other(tag), |(_, name)| name())
}

/// The words for one language.
type Name = fn() -> Msg;

/// BCP 47 tags with names; a tag with a region falls back to the language before its hyphen.
const NAMES: &[(&str, Name)] = &[
    ("am", say::lang_am),
    ("ar", say::lang_ar),
    ("bn", say::lang_bn),
    ("bfi", say::lang_bsl),
    ("ckb", say::lang_ckb),
    ("cy", say::lang_cy),
    ("en", say::lang_en),
    ("es", say::lang_es),
    ("fa", say::lang_fa),
    ("fa-AF", say::lang_fa_af),
    ("fr", say::lang_fr),
    ("hi", say::lang_hi),
    ("kmr", say::lang_kmr),
    ("om", say::lang_om),
    ("pa", say::lang_pa),
    ("pl", say::lang_pl),
    ("ps", say::lang_ps),
    ("pt", say::lang_pt),
    ("ro", say::lang_ro),
    ("ru", say::lang_ru),
    ("so", say::lang_so),
    ("sq", say::lang_sq),
    ("sw", say::lang_sw),
    ("ta", say::lang_ta),
    ("ti", say::lang_ti),
    ("tr", say::lang_tr),
    ("uk", say::lang_uk),
    ("ur", say::lang_ur),
    ("vi", say::lang_vi),
    ("zh", say::lang_zh),
];

pub(super) fn english(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.english, say::english_unknown, |level| match level {
        EnglishLevel::None => say::english_none(),
        EnglishLevel::Few => say::english_few(),
        EnglishLevel::Some => say::english_some(),
    })
}
