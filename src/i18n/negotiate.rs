//! From what a browser prefers to what we have, best first.

use super::languages::{ENGLISH, Language, Languages};

/// Tags that mean one of ours under another name, or that must not be cut down to their first
/// part. Longer ones first; the first that fits decides, and an empty answer means "nothing".
const MEANS: &[(&str, &[&str])] = &[
    ("prs", &["fa-AF", "fa"]),
    ("fa-af", &["fa-AF", "fa"]),
    ("pes", &["fa"]),
    // Sorani and Kurmanji are not read by each other's readers.
    ("ku-arab", &["ckb"]),
    ("ku-iq", &["ckb"]),
    ("ku-ir", &["ckb"]),
    ("ku", &["kmr"]),
    // Script follows place unless it is said.
    ("zh-hant", &["zh-Hant"]),
    ("zh-hans", &["zh-Hans"]),
    ("zh-tw", &["zh-Hant"]),
    ("zh-hk", &["zh-Hant"]),
    ("zh-mo", &["zh-Hant"]),
    ("zh", &["zh-Hans"]),
    ("cmn-hant", &["zh-Hant"]),
    ("cmn-tw", &["zh-Hant"]),
    ("cmn", &["zh-Hans"]),
    ("yue-hans", &["zh-Hans"]),
    ("yue-cn", &["zh-Hans"]),
    ("yue", &["zh-Hant"]),
    // Punjabi in Arabic letters is not read by readers of Gurmukhi.
    ("pa-arab", &["pa-Arab"]),
    ("pa-pk", &["pa-Arab"]),
    ("pnb", &["pa-Arab"]),
    // Spoken Arabics, as phones name them; all are written as ar.
    ("arb", &["ar"]),
    ("apd", &["ar"]),
    ("apc", &["ar"]),
    ("ajp", &["ar"]),
    ("arz", &["ar"]),
    ("acm", &["ar"]),
    ("ary", &["ar"]),
    ("aeb", &["ar"]),
    ("ayl", &["ar"]),
    ("gaz", &["om"]),
    ("pbt", &["ps"]),
    ("pbu", &["ps"]),
    ("als", &["sq"]),
    ("aln", &["sq"]),
    ("en", &[ENGLISH]),
];

/// Offered languages for a person whose browser prefers these tags (BCP 47, best first).
/// English is always in it, last unless it was asked for. Never swaps neighbours: Tigrinya is
/// not answered with Amharic, nor Ukrainian with Russian.
#[must_use]
pub fn negotiate<'l>(preferred: &[&str], languages: &'l Languages) -> Vec<&'l Language> {
    let mut found: Vec<&Language> = Vec::new();
    let wanted = preferred.iter().flat_map(|tag| candidates(tag));
    for tag in wanted.chain([ENGLISH.to_owned()]) {
        let language = languages.offered().find(|language| language.tag.eq_ignore_ascii_case(&tag));
        if let Some(language) = language
            && !found.iter().any(|known| known.tag == language.tag)
        {
            found.push(language);
        }
    }
    found
}

/// Our tags for one of theirs: the tag itself, then what it means, otherwise the tag cut short
/// from its end.
fn candidates(tag: &str) -> Vec<String> {
    let tag = tag.replace('_', "-").to_ascii_lowercase();
    let mut candidates = vec![tag.clone()];
    let meaning = MEANS
        .iter()
        .find(|(theirs, _)| tag.strip_prefix(theirs).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')));
    if let Some((_, ours)) = meaning {
        candidates.extend(ours.iter().map(|tag| (*tag).to_owned()));
    } else {
        let mut short = tag.as_str();
        while let Some((shorter, _)) = short.rsplit_once('-') {
            candidates.push(shorter.to_owned());
            short = shorter;
        }
    }
    candidates
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// The picker's languages, all offered but `hidden`.
    fn languages(hidden: &[&str]) -> Languages {
        let rows: Vec<String> = [
            "en-GB", "cy", "ar", "fa", "fa-AF", "ps", "ckb", "kmr", "ti", "am", "om", "ur", "pa", "uk", "ru", "pt",
            "zh-Hans", "zh-Hant",
        ]
        .iter()
        .map(|tag| {
            format!(
                r#"{{"tag":"{tag}","own_name":"x","english_name":"x","direction":"ltr",
                "digits":"latn","status":"draft","offered":{}}}"#,
                !hidden.contains(tag)
            )
        })
        .collect();
        Languages::from_json(format!("[{}]", rows.join(",")).as_bytes()).unwrap()
    }

    fn answer(preferred: &[&str], hidden: &[&str]) -> Vec<String> {
        negotiate(preferred, &languages(hidden)).iter().map(|language| language.tag.clone()).collect()
    }

    #[test]
    fn each_reader_gets_their_own() {
        for (wanted, first) in [
            ("fa-AF", "fa-AF"),
            ("fa_AF", "fa-AF"),
            ("prs", "fa-AF"),
            ("prs-AF", "fa-AF"),
            ("fa-IR", "fa"),
            ("ku", "kmr"),
            ("ku-TR", "kmr"),
            ("ku-IQ", "ckb"),
            ("ckb-IQ", "ckb"),
            ("zh-TW", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("zh-Hans-HK", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("ar-SD", "ar"),
            ("apd", "ar"),
            ("pt-BR", "pt"),
            ("AR-sy", "ar"),
            ("en-US", "en-GB"),
            ("cy-GB", "cy"),
            ("xx-YY", "en-GB"),
            ("", "en-GB"),
        ] {
            assert_eq!(answer(&[wanted], &[])[0], first, "{wanted}");
        }
    }

    #[test]
    fn neighbours_are_never_swapped() {
        for (wanted, hidden) in [
            ("ti", "ti"),
            ("am", "am"),
            ("uk", "uk"),
            ("ku", "kmr"),
            ("ckb", "ckb"),
            ("ps", "ps"),
            ("zh-TW", "zh-Hant"),
            ("pa-PK", "none"),
            ("om", "om"),
        ] {
            assert_eq!(answer(&[wanted], &[hidden]), ["en-GB"], "{wanted}");
        }
    }

    #[test]
    fn dari_is_answered_with_persian_when_it_must() {
        assert_eq!(answer(&["prs"], &["fa-AF"]), ["fa", "en-GB"]);
        assert_eq!(answer(&["fa-AF"], &[]), ["fa-AF", "fa", "en-GB"]);
    }

    #[test]
    fn the_persons_order_holds_and_nothing_comes_twice() {
        assert_eq!(answer(&["ti-ER", "ar", "en-GB", "ti", "ur"], &[]), ["ti", "ar", "en-GB", "ur"]);
    }
}
