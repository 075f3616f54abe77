//! Bidi isolates: needed on the page, unwanted in titles, labels, files and letters.

/// The text without the marks that keep mixed scripts apart (U+2066 to U+2069). For titles,
/// aria-labels, calendar files, the clipboard, file names and the letter.
#[must_use]
pub fn strip_isolates(text: &str) -> String {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::strip_isolates;

    #[test]
    fn only_isolates_go() {
        assert_eq!(
            strip_isolates("\u{2068}Anna\u{2069} \u{2066}10:00\u{2069} \u{2067}ا\u{2069}\u{200f}\u{200d}"),
            "Anna 10:00 ا\u{200f}\u{200d}"
        );
    }
}
