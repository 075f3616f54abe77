//! Names and codes of languages to the tags that the site uses (BCP 47).
//!
//! Only languages that a British directory is likely to name; one that is not here is reported and
//! one row adds it. Dari is `fa-AF`, Sorani `ckb`, Kurmanji `kmr`; a bare "Kurdish" or "Chinese" is
//! kept as the wider tag, because which one is not said.

/// Tag, then the codes (ISO 639) and names by which feeds call it, in lower case.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("am", &["am", "amh", "amharic"]),
    ("ar", &["ar", "ara", "arabic", "sudanese arabic", "modern standard arabic"]),
    ("bfi", &["bfi", "bsl", "british sign language"]),
    ("bg", &["bg", "bul", "bulgarian"]),
    ("bn", &["bn", "ben", "bengali", "bangla"]),
    ("ckb", &["ckb", "sorani", "kurdish (sorani)", "kurdish sorani", "sorani kurdish", "central kurdish"]),
    ("cs", &["cs", "ces", "cze", "czech"]),
    ("cy", &["cy", "cym", "wel", "welsh"]),
    ("de", &["de", "deu", "ger", "german"]),
    ("el", &["el", "ell", "gre", "greek"]),
    ("en", &["en", "eng", "english", "en-gb"]),
    ("es", &["es", "spa", "spanish"]),
    ("fa", &["fa", "fas", "per", "farsi", "persian"]),
    ("fa-AF", &["fa-af", "prs", "dari"]),
    ("fr", &["fr", "fra", "fre", "french"]),
    ("gu", &["gu", "guj", "gujarati"]),
    ("ha", &["ha", "hau", "hausa"]),
    ("hi", &["hi", "hin", "hindi"]),
    ("hu", &["hu", "hun", "hungarian"]),
    ("ig", &["ig", "ibo", "igbo"]),
    ("it", &["it", "ita", "italian"]),
    ("ja", &["ja", "jpn", "japanese"]),
    (
        "kmr",
        &[
            "kmr",
            "kurmanji",
            "kurmancî",
            "kurdish (kurmanji)",
            "kurdish kurmanji",
            "kurmanji kurdish",
            "northern kurdish",
        ],
    ),
    ("ko", &["ko", "kor", "korean"]),
    ("ku", &["ku", "kur", "kurdish"]),
    ("ln", &["ln", "lin", "lingala"]),
    ("lt", &["lt", "lit", "lithuanian"]),
    ("lv", &["lv", "lav", "latvian"]),
    ("ml", &["ml", "mal", "malayalam"]),
    ("my", &["my", "mya", "bur", "burmese"]),
    ("ne", &["ne", "nep", "nepali"]),
    ("nl", &["nl", "nld", "dut", "dutch"]),
    ("om", &["om", "orm", "oromo", "afaan oromo"]),
    ("pa", &["pa", "pan", "punjabi", "panjabi"]),
    ("pl", &["pl", "pol", "polish"]),
    ("ps", &["ps", "pus", "pashto", "pushto"]),
    ("pt", &["pt", "por", "portuguese"]),
    ("rhg", &["rhg", "rohingya"]),
    ("ro", &["ro", "ron", "rum", "romanian"]),
    ("rom", &["rom", "romani", "romany", "roma"]),
    ("ru", &["ru", "rus", "russian"]),
    ("rw", &["rw", "kin", "kinyarwanda"]),
    ("si", &["si", "sin", "sinhala", "sinhalese"]),
    ("sk", &["sk", "slk", "slo", "slovak", "slovakian"]),
    ("sn", &["sn", "sna", "shona"]),
    ("so", &["so", "som", "somali"]),
    ("sq", &["sq", "sqi", "alb", "albanian"]),
    ("sw", &["sw", "swa", "swahili", "kiswahili"]),
    ("syl", &["syl", "sylheti"]),
    ("ta", &["ta", "tam", "tamil"]),
    ("te", &["te", "tel", "telugu"]),
    ("th", &["th", "tha", "thai"]),
    ("ti", &["ti", "tir", "tigrinya"]),
    ("tl", &["tl", "fil", "tgl", "tagalog", "filipino"]),
    ("tr", &["tr", "tur", "turkish"]),
    ("tw", &["tw", "twi"]),
    ("uk", &["uk", "ukr", "ukrainian"]),
    ("ur", &["ur", "urd", "urdu"]),
    ("vi", &["vi", "vie", "vietnamese"]),
    ("yo", &["yo", "yor", "yoruba"]),
    ("yue", &["yue", "cantonese"]),
    ("zh", &["zh", "zho", "chi", "chinese"]),
    ("cmn", &["cmn", "mandarin", "mandarin chinese", "chinese (mandarin)"]),
    ("zh-Hans", &["zh-hans", "simplified chinese"]),
    ("zh-Hant", &["zh-hant", "traditional chinese"]),
];

/// The tag of a language by its name or code.
pub(super) fn tag(word: &str) -> Option<&'static str> {
    let word = word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    LANGUAGES.iter().find(|(_, names)| names.contains(&word.as_str())).map(|(tag, _)| *tag)
}

/// Words that turn a list of languages into its opposite or into a maybe.
const DOUBT: [&str; 12] = [
    "no",
    "not",
    "cannot",
    "can't",
    "unable",
    "without",
    "except",
    "unfortunately",
    "don't",
    "if",
    "request",
    "unless",
];

/// Languages named in a text that lists them, in alphabetical order of tags; nothing at all when
/// the text holds a doubt. Codes are not looked for: `so` and `am` are English words.
pub(super) fn in_text(text: &str) -> Vec<String> {
    let words: Vec<String> = text
        .to_lowercase()
        .replace('’', "'")
        .split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .filter(|word| !word.is_empty())
        .map(str::to_string)
        .collect();
    if words.iter().any(|word| DOUBT.contains(&word.as_str())) {
        return Vec::new();
    }
    let mut tags = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = (1..=3).rev().find_map(|length| {
            let name = words.get(at..at + length)?.join(" ");
            (name.len() > 3 || name == "twi").then(|| tag(&name).map(|tag| (tag, length)))?
        });
        match longest {
            Some((tag, length)) => {
                tags.push(tag.to_string());
                at += length;
            }
            None => at += 1,
        }
    }
    tags.sort();
    tags.dedup();
    tags
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn each_name_belongs_to_one_language() {
        let names: Vec<&str> = LANGUAGES.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
        assert!(names.iter().all(|name| name.to_lowercase() == *name));
    }

    #[test]
    fn names_and_codes() {
        for (word, expected) in [
            ("Urdu", "ur"),
            ("ur", "ur"),
            ("Polish", "pl"),
            ("Kurdish (Sorani)", "ckb"),
            ("prs", "fa-AF"),
            ("ENG", "en"),
        ] {
            assert_eq!(tag(word), Some(expected));
        }
        assert_eq!(tag("Klingon"), None);
    }

    #[test]
    fn lists_in_words() {
        let read = |text| in_text(text).join(",");
        assert_eq!(read("Interpretation services are available in Urdu, Polish, and Slovak"), "pl,sk,ur");
        assert_eq!(read("Kurdish Sorani and Dari"), "ckb,fa-AF");
        assert_eq!(read("We have no Urdu interpreter"), "");
        assert_eq!(read("so am I"), "");
    }
}
