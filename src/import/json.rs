//! Bytes to JSON, with the repairs that real feeds need. Every repair is counted and reported.

use super::borrowed::Tree;
use super::{Reason, Settings, Unreadable, mojibake};
use serde_json::Value;
use serde_json::error::Category;
use std::borrow::Cow;

/// A feed as JSON, with what had to be repaired: reason, and in how many places.
#[derive(Debug)]
pub(super) struct Parsed {
    /// The whole feed.
    pub(super) value: Value,
    /// Repairs.
    pub(super) repairs: Repairs,
}

/// What had to be repaired in a whole feed: reason, and in how many places.
pub(super) type Repairs = Vec<(Reason, usize)>;

/// Refuses what is empty, too long or plainly in another encoding.
pub(super) fn check_size(bytes: &[u8], settings: &Settings) -> Result<(), Unreadable> {
    if bytes.len() > settings.most_bytes {
        return Err(Unreadable::TooLong { bytes: bytes.len(), most: settings.most_bytes });
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || bytes.starts_with(&[0, 0]) {
        return Err(Unreadable::WrongEncoding);
    }
    if without_mark(bytes).iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    Ok(())
}

/// The bytes after a UTF-8 byte order mark.
pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// Reads JSON; control characters inside texts and bytes that are not UTF-8 are repaired.
pub(super) fn parse(bytes: &[u8], settings: &Settings) -> Result<Parsed, Unreadable> {
    let mut repairs = Vec::new();
    let text = text(bytes, settings, &mut repairs)?;
    let value = match serde_json::from_str(&text) {
        Ok(value) => value,
        Err(error) => {
            let mended = mended(&text, &error, &mut repairs)?;
            serde_json::from_str(&mended).map_err(|error| still_unreadable(&text, &mended, &error))?
        }
    };
    Ok(Parsed { value, repairs })
}

/// Reads JSON as [`parse`] does and hands it on without copying its texts.
pub(super) fn with_tree<T>(
    bytes: &[u8],
    settings: &Settings,
    repairs: &mut Repairs,
    then: impl FnOnce(Tree<'_>) -> T,
) -> Result<T, Unreadable> {
    let text = text(bytes, settings, repairs)?;
    match serde_json::from_str(&text) {
        Ok(tree) => Ok(then(tree)),
        Err(error) => {
            let mended = mended(&text, &error, repairs)?;
            let tree = serde_json::from_str(&mended).map_err(|error| still_unreadable(&text, &mended, &error))?;
            Ok(then(tree))
        }
    }
}

/// The text of a feed.
fn text<'a>(bytes: &'a [u8], settings: &Settings, repairs: &mut Repairs) -> Result<Cow<'a, str>, Unreadable> {
    check_size(bytes, settings)?;
    let (text, wrong_bytes) = utf8(without_mark(bytes));
    if wrong_bytes > 0 {
        repairs.push((Reason::NotUtf8, wrong_bytes));
    }
    Ok(text)
}

/// What cannot be read with its raw control characters escaped, when there are any.
fn mended(text: &str, error: &serde_json::Error, repairs: &mut Repairs) -> Result<String, Unreadable> {
    let (escaped, count) = escape_control_characters(text);
    if count == 0 {
        return Err(unreadable(text, error));
    }
    repairs.push((Reason::RawControlCharacters, count));
    Ok(escaped)
}

fn still_unreadable(text: &str, mended: &str, error: &serde_json::Error) -> Unreadable {
    match unreadable(mended, error) {
        Unreadable::CutOff { .. } => cut_off(text),
        other => other,
    }
}

/// UTF-8 as it is; any other byte as the Windows-1252 character it most likely was.
pub(super) fn utf8(bytes: &[u8]) -> (Cow<'_, str>, usize) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (Cow::Borrowed(text), 0);
    }
    let mut text = String::with_capacity(bytes.len());
    let mut wrong = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        wrong += chunk.invalid().len();
        text.extend(chunk.invalid().iter().map(|byte| mojibake::windows_1252(*byte)));
    }
    (Cow::Owned(text), wrong)
}

/// Writes control characters that stand raw inside a text as escapes.
fn escape_control_characters(text: &str) -> (String, usize) {
    let mut out = String::with_capacity(text.len() + 64);
    let (mut in_text, mut escaped, mut count) = (false, false, 0);
    for c in text.chars() {
        if in_text && c < ' ' {
            out.push_str(&format!("{}u{:04x}", if escaped { "" } else { "\\" }, u32::from(c)));
            count += 1;
            escaped = false;
            continue;
        }
        match c {
            '"' if !escaped => in_text = !in_text,
            _ => {}
        }
        escaped = in_text && c == '\\' && !escaped;
        out.push(c);
    }
    (out, count)
}

fn cut_off(text: &str) -> Unreadable {
    let last_line = text.rsplit('\n').next().unwrap_or_default();
    Unreadable::CutOff { line: text.matches('\n').count() + 1, column: last_line.len() + 1, byte: text.len() }
}

fn unreadable(text: &str, error: &serde_json::Error) -> Unreadable {
    let (line, column) = (error.line(), error.column());
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let byte = (before + column.saturating_sub(1)).min(text.len());
    let what = error.to_string();
    let what = what.split(" at line ").next().unwrap_or_default().to_string();
    match error.classify() {
        Category::Eof => cut_off(text),
        _ if what.contains("recursion limit") => Unreadable::TooDeep { line, column },
        _ => Unreadable::NotJson { what, line, column, byte },
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;

    #[test]
    fn a_raw_character_after_a_backslash_is_escaped_once() {
        let (text, count) = escape_control_characters("{\"a\": \"x\\\ny\", \"b\": \"\\\\\n\"}\n");
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((value["a"].as_str(), value["b"].as_str(), count), (Some("x\ny"), Some("\\\n"), 2));
    }
}
