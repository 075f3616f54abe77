//! Lists of languages as people write them: `English, Arabic and Farsi`, `Kurdish (Sorani)`, `Somali
//! speaking staff`, `Arabic interpreter`.
//!
//! A language that is spoken there and one in which somebody interprets are two facts, and `any
//! language with an interpreter` is neither. What is not recognised, or is said with a doubt, is
//! handed back for the report, with the words themselves. Names and codes are in `languages`.

use super::languages::{DOUBT, in_text, tag};

/// Texts longer than this, in bytes, are no list of languages.
const LONGEST: usize = 1_000;

/// What a text says about languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Spoken {
    /// Tags of the languages that people speak there, each once, in their order.
    pub(super) spoken: Vec<String>,
    /// Tags of the languages in which somebody interprets.
    pub(super) interpreted: Vec<String>,
    /// Parts of the text that name no language for certain, as written.
    pub(super) unknown: Vec<String>,
    /// Whether every language that was read stood as a name or a code alone.
    pub(super) plain_list: bool,
}

/// Words by which a part of a text speaks of interpreting.
const INTERPRETS: [&str; 6] = ["interpret", "translat", "language line", "languageline", "bilingual", "bi-lingual"];

/// Further words by which a language is not there for certain, where languages are listed.
const MORE_DOUBT: [&str; 32] = [
    "requested",
    "limited",
    "basic",
    "little",
    "some",
    "sometimes",
    "needed",
    "need",
    "arranged",
    "arrange",
    "arrangement",
    "appointment",
    "notice",
    "advance",
    "website",
    "online",
    "leaflet",
    "leaflets",
    "written",
    "may",
    "might",
    "possibly",
    "usually",
    "learn",
    "learning",
    "learners",
    "class",
    "classes",
    "lessons",
    "only",
    "hopefully",
    "soon",
];

/// Beginnings of a part that speaks of languages without naming any.
const OTHERS: [&str; 6] = ["other", "others", "any", "many", "more", "various"];

/// Words around the name of a language.
const AROUND: [&str; 20] = [
    "speaking",
    "speaker",
    "speakers",
    "spoken",
    "fluent",
    "fluently",
    "language",
    "languages",
    "native",
    "we",
    "speak",
    "speaks",
    "staff",
    "is",
    "are",
    "our",
    "in",
    "also",
    "volunteers",
    "workers",
];

/// What in brackets leaves a language what it is.
const KINDS: [&str; 13] = [
    "brazilian",
    "brazil",
    "european",
    "levantine",
    "syrian",
    "iraqi",
    "egyptian",
    "moroccan",
    "modern standard",
    "standard",
    "british",
    "latin american",
    "uk",
];

/// Reads a text that stands where languages are listed.
pub(super) fn read(text: &str) -> Spoken {
    let mut found = Spoken { plain_list: true, ..Spoken::default() };
    if text.len() > LONGEST {
        found.unknown.push(text.to_string());
        found.plain_list = false;
        return found;
    }
    for sentence in text.split(['.', ';', '\n', '|', '•']).map(str::trim).filter(|sentence| !sentence.is_empty()) {
        sentence_of(sentence, &mut found);
    }
    for tags in [&mut found.spoken, &mut found.interpreted] {
        let mut seen: Vec<String> = Vec::new();
        tags.retain(|tag| {
            !seen.contains(tag) && {
                seen.push(tag.clone());
                true
            }
        });
    }
    found.plain_list &= found.interpreted.is_empty();
    found
}

fn sentence_of(sentence: &str, found: &mut Spoken) {
    let parts = parts(sentence);
    let is_loose = |part: &&str| OTHERS.iter().any(|other| words(part).next().as_deref() == Some(*other));
    let doubtful =
        |part: &str| words(&outside(part)).any(|word| DOUBT.iter().chain(&MORE_DOUBT).any(|doubt| *doubt == word));
    if parts.iter().any(|part| !is_loose(part) && doubtful(part)) {
        found.unknown.push(sentence.to_string());
        return;
    }
    let interprets = |part: &str| INTERPRETS.iter().any(|word| part.to_lowercase().contains(word));
    match parts.iter().position(|part| interprets(part)) {
        None => parts.iter().for_each(|part| part_of(part, found)),
        // "Interpreters in Arabic, Farsi and Dari": the list belongs to the word before it.
        Some(0) => {
            let named = in_text(sentence);
            if named.is_empty() {
                found.unknown.push(sentence.to_string());
            }
            found.interpreted.extend(named);
        }
        Some(at) => {
            let (before, from) = parts.split_at(at);
            let tags: Vec<String> = from.iter().flat_map(|part| in_text(part)).collect();
            if tags.is_empty() {
                // "English, Arabic, interpreters on the phone": the list is whole before the word.
                before.iter().for_each(|part| part_of(part, found));
                found.unknown.extend(from.iter().map(|part| part.to_string()));
            } else {
                // "English, Arabic interpreter": nobody can tell to which the word belongs.
                found.unknown.extend(before.iter().map(|part| part.to_string()));
                found.interpreted.extend(tags);
            }
        }
    }
}

/// The entries of a list; commas in brackets part nothing.
fn parts(sentence: &str) -> Vec<&str> {
    let mut depth = 0usize;
    let mut parts = sentence.split(|c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(c, ',' | '/' | '&' | '+')
    });
    let mut found: Vec<&str> = Vec::new();
    for part in parts.by_ref() {
        let joined = [" and ", " And ", " AND ", " or ", " - ", " – ", " plus "];
        let mut pieces = vec![part];
        for join in joined {
            pieces = pieces.into_iter().flat_map(|piece| piece.split(join)).collect();
        }
        // An Oxford comma leaves the word before the last name.
        let bare = |piece: &'_ str| piece.trim().len();
        found.extend(pieces.into_iter().filter(|piece| bare(piece) > 0).map(|piece| {
            let piece = piece.trim();
            piece.strip_prefix("and ").or_else(|| piece.strip_prefix("or ")).unwrap_or(piece).trim()
        }));
    }
    found
}

/// One entry: a name or a code, perhaps with words around it.
fn part_of(part: &str, found: &mut Spoken) {
    if let Some(tag) = tag(part) {
        found.spoken.push(tag.to_string());
        return;
    }
    let bare: Vec<String> = words(part).filter(|word| !AROUND.contains(&word.as_str())).collect();
    match tag(&bare.join(" ")).or_else(|| with_brackets(part)) {
        Some(tag) => {
            found.plain_list = false;
            found.spoken.push(tag.to_string());
        }
        None => found.unknown.push(part.to_string()),
    }
}

/// `Farsi (Persian)`, `Portuguese (Brazilian)`: what stands in brackets says the same, or more.
fn with_brackets(part: &str) -> Option<&'static str> {
    let (name, rest) = part.split_once('(')?;
    let inside = rest.split(')').next().unwrap_or_default();
    let wide = tag(name)?;
    let is_kind = KINDS.contains(&inside.trim().to_lowercase().as_str());
    match tag(inside) {
        _ if is_kind => Some(wide),
        Some(narrow) if narrow == wide || narrow.split('-').next() == Some(wide) => Some(narrow),
        _ => None,
    }
}

/// What stands before a bracket: a doubt in the bracket is about this entry alone.
fn outside(part: &str) -> String {
    part.split('(').next().unwrap_or_default().to_string()
}

/// The words of a text, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    let text = text.to_lowercase().replace('’', "'");
    let words: Vec<String> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .filter(|word| !word.is_empty())
        .map(str::to_string)
        .collect();
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Text; languages spoken; languages interpreted; what is handed back.
    const LISTS: &[(&str, &str, &str, &str)] = &[
        ("English, Arabic and Farsi", "ar en fa", "", ""),
        ("English", "en", "", ""),
        ("eng", "en", "", ""),
        ("ur", "ur", "", ""),
        ("so", "so", "", ""),
        ("Dari", "fa-AF", "", ""),
        ("Farsi/Dari", "fa fa-AF", "", ""),
        ("Farsi (Persian)", "fa", "", ""),
        ("Farsi (Dari)", "fa-AF", "", ""),
        ("Kurdish (Sorani)", "ckb", "", ""),
        ("Sorani & Kurmanji", "ckb kmr", "", ""),
        ("Kurmanji", "kmr", "", ""),
        ("Kurdish", "ku", "", ""),
        ("Mandarin; Cantonese", "cmn yue", "", ""),
        ("Chinese (Cantonese), Chinese (Mandarin), Tagalog, Spanish", "cmn es tl yue", "", ""),
        ("Tigrinya", "ti", "", ""),
        ("BSL", "bfi", "", ""),
        ("British Sign Language", "bfi", "", ""),
        ("العربية", "ar", "", ""),
        ("English, العربية, Soomaali", "ar en so", "", ""),
        ("ትግርኛ / አማርኛ", "am ti", "", ""),
        ("українська, русский", "ru uk", "", ""),
        ("Polski and Română", "pl ro", "", ""),
        ("کوردی", "ku", "", ""),
        ("Urdu, Punjabi, and Polish", "pa pl ur", "", ""),
        ("Somali speaking staff", "so", "", ""),
        ("We speak Arabic and Tigrinya", "ar ti", "", ""),
        ("Portuguese (Brazilian)", "pt", "", ""),
        ("Haitian Creole", "ht", "", ""),
        // Not a list of languages that people speak there.
        ("any language with interpreter", "", "", "any language with interpreter"),
        ("Interpreters available", "", "", "Interpreters available"),
        ("Interpreters in Arabic, Farsi and Dari", "", "ar fa fa-AF", ""),
        ("Arabic interpreter", "", "ar", ""),
        ("Language line available", "", "", "Language line available"),
        ("English, Arabic, interpreters by phone", "ar en", "", "interpreters by phone"),
        ("English, Arabic interpreter", "", "ar", "English"),
        ("Arabic interpreter on request", "", "", "Arabic interpreter on request"),
        ("Arabic on request", "", "", "Arabic on request"),
        ("English, other languages available upon request", "en", "", "other languages available upon request"),
        ("English, Spanish (limited)", "en", "", "Spanish (limited)"),
        ("Spanish (website)", "", "", "Spanish (website)"),
        ("No Arabic", "", "", "No Arabic"),
        ("English classes", "", "", "English classes"),
        ("some Farsi", "", "", "some Farsi"),
        ("English, Klingon", "en", "", "Klingon"),
        ("Creole", "", "", "Creole"),
        ("Sign language", "", "", "Sign language"),
        ("all languages", "", "", "all languages"),
        ("", "", "", ""),
    ];

    #[test]
    fn a_language_an_interpreter_and_a_doubt_are_three_things() {
        let wrong: Vec<String> = LISTS
            .iter()
            .filter_map(|(text, spoken, interpreted, unknown)| {
                let mut found = read(text);
                found.spoken.sort();
                found.interpreted.sort();
                let right = found.spoken.join(" ") == *spoken
                    && found.interpreted.join(" ") == *interpreted
                    && found.unknown.join("; ") == *unknown;
                (!right).then(|| format!("{text:?}: {found:?}"))
            })
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(read("English; Arabic").plain_list && !read("Arabic speaking staff").plain_list);
    }

    proptest! {
        /// Nothing is lost: a text of words gives languages or is handed back.
        #[test]
        fn any_text_has_an_answer(text in "\\PC{0,40}|((Arabic|English|and|,|\\(|\\)|no|interpreter|/|any|language)( |)){0,9}") {
            let found = read(&text);
            let says = text.chars().any(char::is_alphabetic) && !text.trim().is_empty();
            let heard = !(found.spoken.is_empty() && found.interpreted.is_empty() && found.unknown.is_empty());
            prop_assert!(heard || !says || text.split_whitespace().all(|word| ["and", "or"].contains(&word)), "{:?}", found);
        }
    }
}
