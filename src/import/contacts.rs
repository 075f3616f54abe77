//! Links, email addresses and phone numbers: kept when they are safe and whole, else reported.

use super::Reason;
use super::given::Log;

/// Longest link that is kept, in bytes.
const LONGEST: usize = 1_000;

/// An http or https address; anything else is dropped and reported.
pub(super) fn url(field: &str, raw: &str, log: &mut Log) -> Option<String> {
    let text: String = raw.chars().filter(|c| !c.is_control()).collect();
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        let fine = is_address(text);
        if !fine {
            log.note(field, raw, Reason::NotALink);
        }
        return fine.then(|| text.to_string());
    }
    if lower.starts_with("www.") && is_address(&format!("https://{text}")) {
        log.note(field, raw, Reason::LinkWithoutScheme);
        return Some(format!("https://{text}"));
    }
    let scheme = lower.split(':').next().unwrap_or_default();
    let harmful = matches!(scheme, "javascript" | "data" | "vbscript" | "file" | "blob") && lower.contains(':');
    log.note(field, raw, if harmful { Reason::UnsafeLink } else { Reason::NotALink });
    None
}

/// Whether the part between `//` and the path names a host, and nothing pretends to be another.
fn is_address(text: &str) -> bool {
    let host = text.split_once("//").map_or("", |(_, rest)| rest);
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    text.len() <= LONGEST
        && !text
            .contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\') || super::clean::is_hidden(c))
        && name.contains('.')
        && !name.starts_with('.')
        && name.chars().all(plain)
        && host.len() <= name.len() + 6
}

/// An email address.
pub(super) fn email(field: &str, raw: &str, log: &mut Log) -> Option<String> {
    let text = raw.trim();
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let fine = text.split_once('@').is_some_and(|(name, host)| {
        let host_is_fine = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
        !name.is_empty() && host_is_fine && name.chars().all(plain) && host.chars().all(|c| plain(c) && c != '\'')
    });
    if !fine || text.len() > 254 {
        log.note(field, raw, Reason::NotAnEmail);
        return None;
    }
    Some(text.to_string())
}

/// A phone number in any shape, as digits and spaces with a leading `+` when it has one.
pub(super) fn phone(field: &str, raw: &str, log: &mut Log) -> Option<String> {
    let numbers = numbers_in(super::clean::floor(raw, 500));
    match numbers.as_slice() {
        [] => log.note(field, raw, Reason::NotAPhone),
        [_] => {}
        _ => log.note(field, raw, Reason::SeveralPhones),
    }
    numbers.into_iter().next()
}

/// Runs of digits with the signs that people put between them; 3 digits (999) to 15 (E.164).
fn numbers_in(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut run = String::new();
    for c in text.chars().chain([';']) {
        let c = ascii_digit(c);
        if c.is_ascii_digit() || (c == '+' && run.is_empty()) {
            run.push(c);
        } else if matches!(c, ' ' | '\u{A0}' | '-' | '.' | '(' | ')' | '–' | '\t') {
            run.push(if matches!(c, '(' | ')') { c } else { ' ' });
        } else {
            numbers.extend(number(&run));
            run.clear();
        }
    }
    numbers
}

fn number(run: &str) -> Option<String> {
    // "+44 (0)117": the bracketed nought is not dialled after a country code.
    let run = if run.contains('+') { run.replace("(0)", " ") } else { run.to_string() };
    let text: String = run.chars().map(|c| if matches!(c, '(' | ')') { ' ' } else { c }).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let count = text.chars().filter(char::is_ascii_digit).count();
    let short = matches!(text.as_str(), "111" | "119" | "101" | "999" | "112" | "105" | "116 123" | "116123" | "85258");
    (short || (7..=15).contains(&count)).then_some(text)
}

/// Arabic, Persian, Bengali, Devanagari and Gurmukhi digits as ASCII ones.
fn ascii_digit(c: char) -> char {
    const ZEROS: [u32; 6] = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xFF10];
    let digit = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|digit| *digit < 10));
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::RecordId;

    fn log() -> Log {
        Log::new(RecordId { id: "x".into(), copy: 1 })
    }

    #[test]
    fn only_whole_web_addresses_are_kept() {
        for kept in ["http://example.org", "https://example.org/a?b=c#d", "HTTPS://example.org:8080/"] {
            assert_eq!(url("url", kept, &mut log()).as_deref(), Some(kept));
        }
        assert_eq!(url("url", "www.example.org", &mut log()).as_deref(), Some("https://www.example.org"));
        for dropped in [
            "javascript:alert(1)",
            "JaVa\tScript:x",
            "data:text/html,x",
            "https://bank.example@evil.example/",
            "http://",
            "x",
            "https://a b.example",
            "http://localhost/",
            "//example.org",
            "https://example.org/\"onclick",
            "ftp://example.org",
        ] {
            let mut log = log();
            assert_eq!(url("url", dropped, &mut log), None, "{dropped}");
            assert_eq!(log.finish().len(), 1, "{dropped}");
        }
    }

    #[test]
    fn phones_in_any_shape() {
        for (raw, kept) in [
            ("\"+44 1234 234567\"", "+44 1234 234567"),
            ("+44 (0)117 496 0000", "+44 117 496 0000"),
            ("Tel: 01632-960-123 ext. 12", "01632 960 123"),
            ("(01632) 960 123", "01632 960 123"),
            ("٠١٦٣٢ ٩٦٠١٢٣", "01632 960123"),
            ("116 123", "116 123"),
            ("01632 960 123 / 07700 900123", "01632 960 123"),
        ] {
            assert_eq!(phone("phone", raw, &mut log()).as_deref(), Some(kept));
        }
        assert_eq!(phone("phone", "ask Ann", &mut log()), None);
        assert_eq!(phone("phone", "12345", &mut log()), None);
    }

    #[test]
    fn emails() {
        assert!(email("email", " hello@example.org", &mut log()).is_some());
        for dropped in
            ["email-example_com", "a@b", "a b@example.org", "@example.org", "a@example.org<script>", "a@@example.org"]
        {
            assert_eq!(email("email", dropped, &mut log()), None, "{dropped}");
        }
    }
}
