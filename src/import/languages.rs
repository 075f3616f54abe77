//! Names and codes of languages to the tags that the site uses (BCP 47).
//!
//! Only languages that a British directory is likely to name; one that is not here is reported and
//! one row adds it. Dari is `fa-AF`, Sorani `ckb`, Kurmanji `kmr`; a bare "Kurdish" or "Chinese" is
//! kept as the wider tag, because which one is not said.

/// Tag, then the codes (ISO 639) and names by which feeds call it, in lower case, and its own name
/// for itself.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("aa", &["aa", "aar", "afar"]),
    ("af", &["af", "afr", "afrikaans"]),
    ("ak", &["ak", "aka", "akan"]),
    ("am", &["am", "amh", "amharic", "አማርኛ"]),
    (
        "ar",
        &[
            "ar",
            "ara",
            "arabic",
            "sudanese arabic",
            "modern standard arabic",
            "العربية",
            "عربي",
            "عربى",
            "levantine arabic",
            "arabic (levantine)",
        ],
    ),
    ("ase", &["ase", "american sign language", "asl"]),
    ("az", &["az", "aze", "azerbaijani"]),
    ("bal", &["bal", "balochi"]),
    ("be", &["be", "bel", "belarusian"]),
    ("bem", &["bem", "bemba"]),
    ("bfi", &["bfi", "bsl", "british sign language"]),
    ("bg", &["bg", "bul", "bulgarian", "български"]),
    ("bm", &["bm", "bam", "bambara"]),
    ("bn", &["bn", "ben", "bengali", "bangla", "বাংলা"]),
    ("bs", &["bs", "bos", "bosnian"]),
    ("byn", &["byn", "bilen", "blin"]),
    (
        "ckb",
        &[
            "ckb",
            "sorani",
            "kurdish (sorani)",
            "kurdish sorani",
            "sorani kurdish",
            "central kurdish",
            "سۆرانی",
            "soranî",
        ],
    ),
    ("cmn", &["cmn", "mandarin", "mandarin chinese", "chinese (mandarin)", "chinese mandarin", "普通话", "普通話"]),
    ("cs", &["cs", "ces", "cze", "czech", "čeština"]),
    ("cy", &["cy", "cym", "wel", "welsh", "cymraeg"]),
    ("da", &["da", "dan", "danish"]),
    ("de", &["de", "deu", "ger", "german", "deutsch"]),
    ("ee", &["ee", "ewe"]),
    ("el", &["el", "ell", "gre", "greek", "ελληνικά"]),
    ("en", &["en", "eng", "english", "en-gb"]),
    ("es", &["es", "spa", "spanish", "español", "castellano"]),
    ("et", &["et", "est", "estonian"]),
    ("fa", &["fa", "fas", "per", "farsi", "persian", "فارسی"]),
    ("fa-AF", &["fa-af", "prs", "dari", "دری", "farsi (dari)", "dari persian", "persian (dari)"]),
    ("fi", &["fi", "fin", "finnish"]),
    ("fr", &["fr", "fra", "fre", "french", "français"]),
    ("ga", &["ga", "gle", "irish", "gaeilge"]),
    ("gd", &["gd", "gla", "scottish gaelic"]),
    ("gu", &["gu", "guj", "gujarati", "ગુજરાતી"]),
    ("ha", &["ha", "hau", "hausa"]),
    ("haz", &["haz", "hazaragi"]),
    ("he", &["he", "heb", "hebrew"]),
    ("hi", &["hi", "hin", "hindi", "हिन्दी", "हिंदी"]),
    ("hr", &["hr", "hrv", "croatian"]),
    ("ht", &["ht", "hat", "haitian creole", "haitian-creole"]),
    ("hu", &["hu", "hun", "hungarian", "magyar"]),
    ("hy", &["hy", "hye", "arm", "armenian"]),
    ("id", &["id", "ind", "indonesian"]),
    ("ig", &["ig", "ibo", "igbo"]),
    ("it", &["it", "ita", "italian", "italiano"]),
    ("ja", &["ja", "jpn", "japanese", "日本語"]),
    ("ka", &["ka", "kat", "geo", "georgian"]),
    ("kk", &["kk", "kaz", "kazakh"]),
    ("km", &["km", "khm", "khmer"]),
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
            "kurmanci",
            "kurmanji (kurdish)",
        ],
    ),
    ("kn", &["kn", "kan", "kannada"]),
    ("ko", &["ko", "kor", "korean", "한국어"]),
    ("kri", &["kri", "krio"]),
    ("ku", &["ku", "kur", "kurdish", "kurdî", "کوردی"]),
    ("lg", &["lg", "lug", "luganda"]),
    ("ln", &["ln", "lin", "lingala"]),
    ("lo", &["lo", "lao"]),
    ("lt", &["lt", "lit", "lithuanian", "lietuvių"]),
    ("lv", &["lv", "lav", "latvian", "latviešu"]),
    ("mk", &["mk", "mkd", "mac", "macedonian"]),
    ("ml", &["ml", "mal", "malayalam"]),
    ("mn", &["mn", "mon", "mongolian"]),
    ("mnk", &["mnk", "mandinka"]),
    ("mr", &["mr", "mar", "marathi"]),
    ("ms", &["ms", "msa", "may", "malay"]),
    ("my", &["my", "mya", "bur", "burmese"]),
    ("nb", &["nb", "nob"]),
    ("nd", &["nd", "nde", "ndebele"]),
    ("ne", &["ne", "nep", "nepali", "नेपाली"]),
    ("nl", &["nl", "nld", "dut", "dutch"]),
    ("no", &["nor", "norwegian"]),
    ("ny", &["ny", "nya", "chichewa", "nyanja"]),
    ("om", &["om", "orm", "oromo", "afaan oromo", "afaan oromoo", "oromiffa"]),
    ("pa", &["pa", "pan", "punjabi", "panjabi", "ਪੰਜਾਬੀ", "پنجابی"]),
    ("phr", &["phr", "pahari", "mirpuri", "pothwari", "pahari-pothwari"]),
    ("pl", &["pl", "pol", "polish", "polski"]),
    ("ps", &["ps", "pus", "pashto", "pushto", "پښتو", "pashtu", "pukhto"]),
    ("pt", &["pt", "por", "portuguese", "português", "portugues"]),
    ("rhg", &["rhg", "rohingya"]),
    ("rn", &["rn", "run", "kirundi", "rundi"]),
    ("ro", &["ro", "ron", "rum", "romanian", "română", "romana"]),
    ("rom", &["rom", "romani", "romany", "roma"]),
    ("ru", &["ru", "rus", "russian", "русский"]),
    ("rw", &["rw", "kin", "kinyarwanda"]),
    ("sd", &["sd", "snd", "sindhi"]),
    ("si", &["si", "sin", "sinhala", "sinhalese"]),
    ("sk", &["sk", "slk", "slo", "slovak", "slovakian", "slovenčina"]),
    ("sl", &["sl", "slv", "slovene", "slovenian"]),
    ("sn", &["sn", "sna", "shona"]),
    ("so", &["so", "som", "somali", "soomaali", "af soomaali", "af-soomaali"]),
    ("sq", &["sq", "sqi", "alb", "albanian", "shqip"]),
    ("sr", &["sr", "srp", "serbian"]),
    ("ssy", &["ssy", "saho"]),
    ("sv", &["sv", "swe", "swedish"]),
    ("sw", &["sw", "swa", "swahili", "kiswahili"]),
    ("syl", &["syl", "sylheti"]),
    ("ta", &["ta", "tam", "tamil", "தமிழ்"]),
    ("te", &["te", "tel", "telugu"]),
    ("tg", &["tg", "tgk", "tajik"]),
    ("th", &["th", "tha", "thai"]),
    ("ti", &["ti", "tir", "tigrinya", "ትግርኛ", "tigrigna", "tigrinia"]),
    ("tig", &["tig", "tigre"]),
    ("tk", &["tk", "tuk", "turkmen"]),
    ("tl", &["tl", "fil", "tgl", "tagalog", "filipino", "filipino (tagalog)"]),
    ("tr", &["tr", "tur", "turkish", "türkçe"]),
    ("tw", &["tw", "twi"]),
    ("ug", &["ug", "uig", "uyghur", "uighur"]),
    ("uk", &["uk", "ukr", "ukrainian", "українська"]),
    ("ur", &["ur", "urd", "urdu", "اردو"]),
    ("uz", &["uz", "uzb", "uzbek"]),
    ("vi", &["vi", "vie", "vietnamese", "tiếng việt"]),
    ("wo", &["wo", "wol", "wolof"]),
    ("xh", &["xh", "xho", "xhosa"]),
    ("yi", &["yi", "yid", "yiddish"]),
    ("yo", &["yo", "yor", "yoruba"]),
    (
        "yue",
        &[
            "yue",
            "cantonese",
            "chinese (cantonese)",
            "chinese cantonese",
            "cantonese chinese",
            "粵語",
            "粤语",
            "廣東話",
            "广东话",
        ],
    ),
    ("zh", &["zh", "zho", "chi", "chinese", "中文"]),
    ("zh-Hans", &["zh-hans", "simplified chinese"]),
    ("zh-Hant", &["zh-hant", "traditional chinese"]),
    ("zu", &["zu", "zul", "zulu"]),
];

/// The tag of a language by its name or code.
pub(super) fn tag(word: &str) -> Option<&'static str> {
    let word = word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    LANGUAGES.iter().find(|(_, names)| names.contains(&word.as_str())).map(|(tag, _)| *tag)
}

/// Words that turn a list of languages into its opposite or into a maybe.
pub(super) const DOUBT: [&str; 12] = [
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
