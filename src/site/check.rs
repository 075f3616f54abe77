//! The rules of `site.json`. Each refusal names the field and what may stand there.

use super::post::Head;
use std::ops::RangeInclusive;

/// What is wrong with `site.json`.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// Not JSON, of a wrong type, or a field that does not exist.
    #[error("site.json cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// `open` holds a time that is not understood.
    #[error("site.json: `open` holds \"{0}\"; write it like Monday to Friday 10:00-16:00; first Saturday 10:00-12:00")]
    Times(String),
    /// A field is missing or holds what it may not.
    #[error("site.json: `{field}` must be {allowed}")]
    Field {
        /// Its name as written, with its place in a list: `receivers[0].id`.
        field: String,
        /// What may stand there.
        allowed: &'static str,
    },
}

impl SettingsError {
    pub(super) fn field(field: &str, allowed: &'static str) -> Self {
        Self::Field { field: field.to_owned(), allowed }
    }
}

type Checked<T> = Result<T, SettingsError>;

fn require(held: bool, field: &str, allowed: &'static str) -> Checked<()> {
    if held { Ok(()) } else { Err(SettingsError::field(field, allowed)) }
}

/// Characters that turn the direction of the words after them, beyond the end of what is quoted.
fn turns(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// One line a person reads: not empty, at most 200 characters, no line breaks or control characters, nothing
/// that turns the direction of our own words around it.
pub(super) fn line(field: &str, text: &str) -> Checked<String> {
    let text = text.trim();
    let held =
        (1..=200).contains(&text.chars().count()) && !text.chars().any(|letter| letter.is_control() || turns(letter));
    require(held, field, "one line of 1 to 200 characters")?;
    Ok(text.to_owned())
}

/// Digits as people write them.
pub(super) fn telephone(text: &str) -> Checked<String> {
    let text = text.trim();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let held = (3..=15).contains(&digits) && text.bytes().all(|byte| byte.is_ascii_digit() || b"+ ()-".contains(&byte));
    require(held, "telephone", "a number of 3 to 15 digits, with spaces, (), - or a + if you like")?;
    Ok(text.to_owned())
}

/// The look of a key only; the hub checks its arithmetic when it starts.
pub(super) fn recipients(field: &str, keys: Vec<String>) -> Checked<Vec<String>> {
    let looks_right = |key: &String| {
        key.len() == 62
            && key.starts_with("age1")
            && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    let held = !keys.is_empty() && keys.iter().all(looks_right);
    require(held, field, "a list of one or more public keys, age1… with 62 characters (`hub keys show` prints them)")?;
    Ok(keys)
}

/// Fits the sixteen bytes a letter has for it.
pub(super) fn receiver_id(field: &str, id: &str) -> Checked<String> {
    // `hub` is what lists print for the hub itself.
    let held = !id.is_empty() && id != "hub" && Head::receiver_bytes(id).is_ok();
    require(held, field, "1 to 16 of the characters a-z 0-9 - and not `hub`")?;
    Ok(id.to_owned())
}

/// Goes into a security header, so it may hold nothing but scheme, host and port.
pub(super) fn origin(text: &str) -> Checked<String> {
    let host = text.strip_prefix("https://").or_else(|| local_host(text));
    let held = host.is_some_and(|host| {
        !host.is_empty()
            && host.len() <= 253
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte))
    });
    require(held, "inbox", "an origin without a path, like https://inbox.example.org (http:// only for 127.0.0.1)")?;
    Ok(text.to_owned())
}

fn local_host(text: &str) -> Option<&str> {
    let host = text.strip_prefix("http://")?;
    (host == "127.0.0.1" || host.starts_with("127.0.0.1:")).then_some(host)
}

/// A page somewhere else that gives nothing away.
pub(super) fn leave(text: &str) -> Checked<String> {
    let host = text.strip_prefix("https://").unwrap_or_default();
    let held = host.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.len() <= 500
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\`".contains(&byte));
    require(held, "leave", "a neutral page elsewhere, starting with https://")?;
    Ok(text.to_owned())
}

pub(super) fn answer_days(days: u64) -> Checked<u8> {
    number("answer_days", days, 1..=60, "a whole number of days from 1 to 60")
}

pub(super) fn idle_seconds(seconds: u64) -> Checked<u16> {
    number("idle_seconds", seconds, 60..=600, "a whole number of seconds from 60 to 600")
}

pub(super) fn fresh_days(field: &str, days: u64) -> Checked<u16> {
    number(field, days, 7..=730, "a whole number of days from 7 to 730")
}

fn number<T: TryFrom<u64>>(field: &str, given: u64, range: RangeInclusive<u64>, allowed: &'static str) -> Checked<T> {
    let fits = T::try_from(given).ok().filter(|_| range.contains(&given));
    fits.ok_or_else(|| SettingsError::field(field, allowed))
}

/// A language tag: a folder's name and the value of `lang`.
pub(super) fn tag(tag: &str) -> Checked<String> {
    let held = tag
        .split('-')
        .all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    require(held, "languages", "language tags like en-GB or fa-AF")?;
    Ok(tag.to_owned())
}
