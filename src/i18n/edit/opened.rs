//! Bytes that somebody drops in: text, or a sentence about what they are instead.

/// Bytes of the largest file that is opened: many times what all words of a language come to.
pub const LARGEST: usize = 1 << 20;

/// Why a file is not opened. What is said of it, and what to do, is said by who asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotText {
    /// More than [`LARGEST`] bytes.
    #[error("This file is too big to be words. Was it the right one?")]
    TooLarge,
    /// Two bytes a letter, as some editors save.
    #[error("This file is saved as UTF-16. Save it again as UTF-8, and open that.")]
    Utf16,
    /// Another encoding, or no text.
    #[error("This file is not UTF-8 text. Save it again as UTF-8, and open that.")]
    NotUtf8,
    /// Bytes that no text has.
    #[error("There are bytes in this file that no text has. It may be damaged.")]
    Damaged,
}

/// The text of a file, without the mark that some editors put at its start.
///
/// # Errors
/// [`NotText`], said to the person who opened it.
pub fn opened(bytes: &[u8]) -> Result<&str, NotText> {
    if bytes.len() > LARGEST {
        return Err(NotText::TooLarge);
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(NotText::Utf16);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| NotText::NotUtf8)?;
    if text.contains('\0') {
        return Err(NotText::Damaged);
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_said_to_be_none() {
        assert_eq!(opened("one = أهلا\n".as_bytes()), Ok("one = أهلا\n"));
        assert_eq!(opened("\u{feff}one = x".as_bytes()), Ok("one = x"));
        assert_eq!(opened(b"\xff\xfeo\0n\0e\0"), Err(NotText::Utf16));
        assert_eq!(opened(b"one = caf\xe9"), Err(NotText::NotUtf8));
        assert_eq!(opened(b"one = \0"), Err(NotText::Damaged));
        assert_eq!(opened(&vec![b'a'; LARGEST + 1]), Err(NotText::TooLarge));
    }
}
