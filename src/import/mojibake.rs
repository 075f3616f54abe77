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
    if !text.contains(['Â', 'Ã', 'â', 'ð']) {
        return None;
    }
    let chars: Vec<char> = text.chars().collect();
    let (mut out, mut at, mut found) = (String::with_capacity(text.len()), 0, false);
    while let Some(rest) = chars.get(at..).filter(|rest| !rest.is_empty()) {
        // After a capital it may be a word in capitals.
        let in_capitals = at.checked_sub(1).and_then(|before| chars.get(before)).is_some_and(|c| c.is_uppercase());
        match repaired_at(rest).filter(|(fixed, _)| !(in_capitals && *fixed == ' ')) {
            Some((fixed, length)) => {
                out.push(fixed);
                at += length;
                found = true;
            }
            None => {
                out.extend(rest.first());
                at += 1;
            }
        }
    }
    found.then_some(out)
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
