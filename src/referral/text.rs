//! Words that somebody typed, made safe to show beside other words.

/// Without control characters and without marks that turn the direction of later text; line
/// breaks are kept when `lines` is true, and the ends are trimmed.
pub(super) fn cleaned(text: &str, lines: bool) -> String {
    let kept = text.chars().filter_map(|character| match character {
        '\n' if lines => Some('\n'),
        character if character.is_control() => Some(' ').filter(|_| character.is_whitespace()),
        character if turns_direction(character) => None,
        character => Some(character),
    });
    kept.collect::<String>().trim().to_string()
}

/// Embeddings, overrides, isolates (U+202A to U+202E, U+2066 to U+2069) and other marks that no
/// keyboard types but a pasted text may carry.
pub(super) fn turns_direction(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_controls_go_words_stay() {
        assert_eq!(cleaned(" سلمى\u{202e} \u{7}", false), "سلمى");
        assert_eq!(cleaned("one\ntwo\t3", true), "one\ntwo 3");
        assert_eq!(cleaned("one\ntwo", false), "one two");
    }
}
