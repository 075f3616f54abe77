//! Text that was written as UTF-8 and read as Windows-1252 (`Â£` for `£`): found and turned back.

/// The characters of bytes 0x80 to 0x9F in Windows-1252, as the WHATWG encoding standard has them.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The character that a byte stands for in Windows-1252.
pub(super) fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{FFFD}'),
        _ => char::from(byte),
    }
}

fn byte_of(c: char) -> Option<u8> {
    match u32::from(c) {
        code @ (0..=0x7F | 0xA0..=0xFF) => u8::try_from(code).ok(),
        _ => HIGH.iter().position(|high| *high == c).and_then(|at| u8::try_from(0x80 + at).ok()),
    }
}

/// How many characters a broken one became, by its first. Only first letters that begin no
/// ordinary pair in a written language are taken: `Â`, `Ã`, `â` and `ð`.
fn length_after(first: char) -> Option<usize> {
    match first {
        'Â' | 'Ã' => Some(2),
        'â' => Some(3),
        'ð' => Some(4),
        _ => None,
    }
}

/// The whole character that a broken one at the beginning was, and how many it became.
fn repaired_at(chars: &[char]) -> Option<(char, usize)> {
    // A no-break space whose second half was tidied into a plain one, or lost.
    match chars {
        ['Â', after, ..] if after.is_whitespace() || after.is_control() => return Some((' ', 1)),
        ['Â'] => return Some((' ', 1)),
        _ => {}
    }
    let length = length_after(*chars.first()?)?;
    let bytes: Vec<u8> = chars.get(..length)?.iter().map(|c| byte_of(*c)).collect::<Option<_>>()?;
    let mut fixed = std::str::from_utf8(&bytes).ok()?.chars();
    Some((fixed.next()?, length))
}

/// The text with every broken character turned back, or nothing when none is broken.
pub(super) fn repair(text: &str) -> Option<String> {
    let mut out = String::new();
    let (mut done, mut found, mut from) = (0, false, 0);
    while let Some(at) = next_first(text, from) {
        let rest = text.get(at..)?;
        let mut chars = ['\0'; 4];
        let mut count = 0;
        for (place, c) in chars.iter_mut().zip(rest.chars()) {
            *place = c;
            count += 1;
        }
        // After a capital it may be a word in capitals.
        let in_capitals = text.get(..at).and_then(|before| before.chars().next_back()).is_some_and(char::is_uppercase);
        let repaired = repaired_at(chars.get(..count).unwrap_or_default());
        from = at + chars.first().map_or(1, |first| first.len_utf8());
        if let Some((fixed, length)) = repaired.filter(|(fixed, _)| !(in_capitals && *fixed == ' ')) {
            out.push_str(text.get(done..at)?);
            out.push(fixed);
            done = at + chars.iter().take(length).map(|c| c.len_utf8()).sum::<usize>();
            from = done;
            found = true;
        }
    }
    out.push_str(text.get(done..)?);
    found.then_some(out)
}

/// Where the next `Â`, `Ã`, `â` or `ð` stands, from `from` on: two bytes each, and the first the same.
fn next_first(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += memchr::memchr(0xC3, bytes.get(at..)?)?;
        if matches!(bytes.get(at + 1), Some(0x82 | 0x83 | 0xA2 | 0xB0)) {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_signs_come_back_and_real_letters_stay() {
        assert_eq!(repair("Â£10 donâ€™t Â· Ã©").as_deref(), Some("£10 don’t · é"));
        assert_eq!(repair("oneÂ two.Â").as_deref(), Some("one  two. "));
        assert_eq!(repair("château, Âge, ração, Đặng, fiancée"), None);
    }
}
