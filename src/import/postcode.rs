//! British postcodes: their shape, one way of writing them, and where they stand in a text.
//!
//! The shape is that of the Royal Mail's address file: an outward code of one or two letters and a
//! digit, a second digit or a letter perhaps, and an inward code of a digit and two letters.

use std::ops::Range;

/// The postcode in capitals with its space, or nothing when it has another shape.
pub(super) fn normalise(text: &str) -> Option<String> {
    let code: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
    let at = code.len().checked_sub(3)?;
    let (outward, inward) = (code.get(..at)?, code.get(at..)?);
    (is_outward(outward) && is_inward(inward)).then(|| format!("{outward} {inward}"))
}

fn is_outward(code: &str) -> bool {
    let shape: String = code
        .chars()
        .map(|c| match c {
            'A'..='Z' => 'A',
            '0'..='9' => '9',
            _ => '?',
        })
        .collect();
    matches!(shape.as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A") || code == "GIR"
}

fn is_inward(code: &str) -> bool {
    let mut chars = code.chars();
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_uppercase() && !"CIKMOV".contains(c));
    chars.next().is_some_and(|c| c.is_ascii_digit()) && letter(chars.next()) && letter(chars.next())
}

/// Where full postcodes stand in a text, with or without their space.
pub(super) fn find_all(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let words: Vec<Range<usize>> = words(text);
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let alone = word.clone();
        let pair = words.get(at + 1).map(|next| word.start..next.end).filter(|pair| pair.len() <= 10);
        let is_code = |range: &Range<usize>| {
            let joined: String =
                text.get(range.clone()).unwrap_or_default().chars().filter(char::is_ascii_alphanumeric).collect();
            normalise(&joined).is_some()
        };
        if let Some(pair) = pair.filter(is_code) {
            found.push(pair);
            at += 2;
        } else {
            if is_code(&alone) {
                found.push(alone);
            }
            at += 1;
        }
    }
    found
}

/// The text with each postcode only where it stands last: maps and forms often write it twice.
pub(super) fn each_once(mut text: String) -> String {
    let codes = find_all(&text);
    let code = |range: &Range<usize>| text.get(range.clone()).and_then(normalise);
    let again =
        |(at, range): &(usize, &Range<usize>)| codes.iter().skip(at + 1).any(|other| code(other) == code(range));
    let spare: Vec<Range<usize>> = codes.iter().enumerate().filter(again).map(|(_, range)| range.clone()).collect();
    for range in spare.into_iter().rev() {
        let end = text.len() - text.get(range.end..).unwrap_or_default().trim_start_matches([' ', ',']).len();
        text.replace_range(range.start..end, "");
    }
    text
}

/// Runs of ASCII letters and digits.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()) {
        match found.last_mut() {
            Some(word) if word.end == at => word.end = at + c.len_utf8(),
            _ => found.push(at..at + c.len_utf8()),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        for (text, code) in
            [("bs13dx", "BS1 3DX"), (" EC1A 1BB ", "EC1A 1BB"), ("m1 1ae", "M1 1AE"), ("ZZ1 2AB", "ZZ1 2AB")]
        {
            assert_eq!(normalise(text).as_deref(), Some(code));
        }
        for text in ["", "ABC 1234", "BS1", "BS1 3CX", "12345", "é1 1AA", "BS13 DX1"] {
            assert_eq!(normalise(text), None, "{text}");
        }
    }

    #[test]
    fn written_once() {
        for (twice, once) in [
            ("Mill Hall, ZZ1 2AB ZZ1 2AB", "Mill Hall, ZZ1 2AB"),
            ("Mill Hall zz12ab, Millbrook, ZZ1 2AB", "Mill Hall Millbrook, ZZ1 2AB"),
            ("ZZ1 2AB or ZZ1 2AD", "ZZ1 2AB or ZZ1 2AD"),
            ("İ ZZ1 2AB, ZZ1 2AB, ZZ1 2AB ß", "İ ZZ1 2AB ß"),
            ("", ""),
        ] {
            assert_eq!(each_once(twice.into()), once);
        }
    }

    #[test]
    fn found_in_text() {
        let text = "Come to ZZ1 2AB, or zz12ab; not to 10 am.";
        let found: Vec<&str> = find_all(text).into_iter().filter_map(|range| text.get(range)).collect();
        assert_eq!(found, ["ZZ1 2AB", "zz12ab"]);
    }
}
