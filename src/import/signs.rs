//! What gives a place away although no word of its address is there: a point on a map, a link to
//! one, words that are encoded in a link. Only [`super::hide`] asks.

/// A text as it reads once the escapes of addresses (`%20`) are undone, those of escapes too.
pub(super) fn decoded(text: &str) -> String {
    const MOST: usize = 4;
    let mut plain = text.to_string();
    for _ in 0..MOST {
        let next = decoded_once(&plain);
        if next == plain {
            break;
        }
        plain = next;
    }
    plain
}

fn decoded_once(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        let escaped = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether a number with three or more decimals stands in a word, which in a listing can only be a
/// point on a map; or degrees with minutes.
pub(super) fn has_coordinate(word: &str) -> bool {
    let degrees = word.split_once('°').is_some_and(|(_, after)| after.starts_with(|c: char| c.is_ascii_digit()));
    let dots = word.match_indices('.').map(|(at, _)| (word.get(..at), word.get(at + 1..)));
    degrees
        || dots.into_iter().any(|sides| {
            let (Some(before), Some(after)) = sides else { return false };
            let whole = before.bytes().rev().take_while(u8::is_ascii_digit).count();
            let decimals = after.bytes().take_while(u8::is_ascii_digit).count();
            // Dates with dots and sums of money are no points.
            let is_part = before.get(..before.len() - whole).is_some_and(|start| start.ends_with(['.', '£', '€', '$']));
            (1..=3).contains(&whole) && decimals >= 3 && !is_part
        })
}

/// Whether a word leads to a map.
pub(super) fn is_map_link(word: &str) -> bool {
    let word = word.to_lowercase();
    ["maps.", "/maps", "goo.gl", "openstreetmap", "what3words", "w3w.co", "///"].iter().any(|sign| word.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_however_often_they_were_made() {
        assert_eq!(decoded("q=12%20Larch%20Street"), "q=12 Larch Street");
        assert_eq!(decoded("12%2520Larch%25%32%30St"), "12 Larch St");
        for text in ["100% free", "50%", "%zz", "%é", ""] {
            assert_eq!(decoded(text), text);
        }
    }

    #[test]
    fn points_and_what_only_looks_like_them() {
        for word in
            ["53.39412,-2.03117", "?ll=53.394", "@53.39412", "lat:53.3941N", "!3d53.39412!4d-2.03117", "53°23'38\"N"]
        {
            assert!(has_coordinate(word), "{word}");
        }
        for word in ["21.11.2026", "£12.500", "10.30", "2.5", "example.org", "01632.960001", "20°C"] {
            assert!(!has_coordinate(word), "{word}");
        }
    }
}
