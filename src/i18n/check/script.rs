//! Which letters belong to which script.

use super::book::Book;

/// A script that letters belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names of scripts")]
pub enum Script {
    Latin,
    Arabic,
    Ethiopic,
    Gurmukhi,
    Bengali,
    Devanagari,
    Tamil,
    Cyrillic,
    Han,
    Greek,
    Hebrew,
    /// Any that we have no language for.
    Other,
}

/// Blocks of letters, by their first and last character, in order.
const BLOCKS: &[(char, char, Script)] = &[
    ('A', 'Z', Script::Latin),
    ('a', 'z', Script::Latin),
    ('\u{c0}', '\u{24f}', Script::Latin),
    ('\u{250}', '\u{2ff}', Script::Latin),
    ('\u{370}', '\u{3ff}', Script::Greek),
    ('\u{400}', '\u{52f}', Script::Cyrillic),
    ('\u{590}', '\u{5ff}', Script::Hebrew),
    ('\u{600}', '\u{6ff}', Script::Arabic),
    ('\u{750}', '\u{77f}', Script::Arabic),
    ('\u{8a0}', '\u{8ff}', Script::Arabic),
    ('\u{900}', '\u{97f}', Script::Devanagari),
    ('\u{980}', '\u{9ff}', Script::Bengali),
    ('\u{a00}', '\u{a7f}', Script::Gurmukhi),
    ('\u{b80}', '\u{bff}', Script::Tamil),
    ('\u{1200}', '\u{139f}', Script::Ethiopic),
    ('\u{1e00}', '\u{1eff}', Script::Latin),
    ('\u{1f00}', '\u{1fff}', Script::Greek),
    ('\u{2d80}', '\u{2ddf}', Script::Ethiopic),
    ('\u{2e80}', '\u{2fdf}', Script::Han),
    ('\u{3400}', '\u{9fff}', Script::Han),
    ('\u{f900}', '\u{faff}', Script::Han),
    ('\u{fb50}', '\u{fdff}', Script::Arabic),
    ('\u{fe70}', '\u{fefc}', Script::Arabic),
    ('\u{ff21}', '\u{ff5a}', Script::Latin),
    ('\u{20000}', '\u{3ffff}', Script::Han),
];

/// The languages that are not written in Latin letters. Source: section 3 of the words notes.
const LANGUAGES: &[(&str, Script)] = &[
    ("ar", Script::Arabic),
    ("fa", Script::Arabic),
    ("ps", Script::Arabic),
    ("ckb", Script::Arabic),
    ("ur", Script::Arabic),
    ("ti", Script::Ethiopic),
    ("am", Script::Ethiopic),
    ("pa", Script::Gurmukhi),
    ("bn", Script::Bengali),
    ("hi", Script::Devanagari),
    ("ta", Script::Tamil),
    ("uk", Script::Cyrillic),
    ("ru", Script::Cyrillic),
    ("zh", Script::Han),
];

/// The languages of ours that are written in Latin letters.
const LATIN: &[&str] = &["en", "cy", "kmr", "om", "so", "sq", "vi", "tr", "fr", "es", "pt", "pl", "ro"];

/// The script of a letter; nothing for what is no letter: digits, marks, spaces.
#[must_use]
pub fn script_of(letter: char) -> Option<Script> {
    if !letter.is_alphabetic() {
        return None;
    }
    let after = BLOCKS.partition_point(|(first, ..)| *first <= letter);
    let block = after.checked_sub(1).and_then(|at| BLOCKS.get(at)).filter(|(_, last, _)| letter <= *last);
    // Letters that stand for themselves everywhere, such as ª and the modifiers, belong to no one.
    match block {
        Some((_, _, script)) => Some(*script),
        None if letter < '\u{370}' => None,
        None => Some(Script::Other),
    }
}

impl Script {
    /// The script of one of our languages; nothing for a language that we do not know.
    #[must_use]
    pub fn of_language(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or(tag);
        // Punjabi in Arabic letters is a tag of its own.
        if tag.split('-').any(|part| part == "Arab") {
            return Some(Self::Arabic);
        }
        let other = LANGUAGES.iter().find(|(known, _)| *known == primary).map(|(_, script)| *script);
        other.or_else(|| LATIN.contains(&primary).then_some(Self::Latin))
    }
}

impl Book {
    /// The script of most letters, for a language that we do not know.
    #[must_use]
    pub fn script(&self) -> Script {
        let mut counts: Vec<(Script, usize)> = Vec::new();
        let texts = self.messages().iter().flat_map(|message| &message.parts).flat_map(|part| &part.texts);
        for script in texts.flat_map(|text| text.words.chars()).filter_map(script_of) {
            match counts.iter_mut().find(|(known, _)| *known == script) {
                Some((_, count)) => *count += 1,
                None => counts.push((script, 1)),
            }
        }
        counts.into_iter().max_by_key(|(_, count)| *count).map_or(Script::Latin, |(script, _)| script)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_know_their_script() {
        let cases = [
            ('a', Script::Latin),
            ('ế', Script::Latin),
            ('ș', Script::Latin),
            ('а', Script::Cyrillic),
            ('ґ', Script::Cyrillic),
            ('ڵ', Script::Arabic),
            ('ਪ', Script::Gurmukhi),
            ('ত', Script::Bengali),
            ('த', Script::Tamil),
            ('ት', Script::Ethiopic),
            ('体', Script::Han),
            ('ア', Script::Other),
        ];
        for (letter, script) in cases {
            assert_eq!(script_of(letter), Some(script), "{letter}");
        }
        for none in ['5', ' ', '\u{94d}', '…', '。'] {
            assert_eq!(script_of(none), None, "{none}");
        }
    }

    #[test]
    fn blocks_stand_in_order() {
        assert!(BLOCKS.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn languages_know_their_script() {
        for (tag, script) in [("fa-AF", Script::Arabic), ("zh-Hant", Script::Han), ("pa", Script::Gurmukhi)] {
            assert_eq!(Script::of_language(tag), Some(script));
        }
        assert_eq!(Script::of_language("pa-Arab"), Some(Script::Arabic));
        assert_eq!(Script::of_language("en-GB"), Some(Script::Latin));
        assert_eq!(Script::of_language("sw"), None);
    }
}
