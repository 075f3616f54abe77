//! Braces within braces: the parser goes as deep as they do, and would end the program.

/// A choice within a choice has four.
const DEEPEST: usize = 12;

/// The line at which braces go too deep: the parser would go as deep, and end the program.
pub(in crate::i18n) fn too_deep(text: &str) -> Option<usize> {
    let mut depth: usize = 0;
    for (number, line) in text.lines().enumerate() {
        // A new message, or a comment: what was open before is broken anyway.
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#') {
            depth = 0;
        }
        if line.starts_with('#') {
            continue;
        }
        for byte in line.bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(number + 1);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_shallow_enough() {
        assert_eq!(
            too_deep("a = { $n ->\n    [one] { $m ->\n       *[other] { \"x\" }\n    }\n   *[other] x\n}\n"),
            None
        );
        assert_eq!(too_deep(&"a = {\n".repeat(1000)), None, "each begins anew");
        assert_eq!(too_deep(&"# {{{{{{{{{{{{{{{{\n".repeat(10)), None);
        assert_eq!(too_deep(&format!("a = A\nb = {}", "{ ".repeat(13))), Some(2));
        assert_eq!(too_deep(&format!("a =\n{}", " {\n".repeat(13))), Some(14));
    }
}
