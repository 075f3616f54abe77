//! Somebody else's text made fit to show: markup, entities, broken letters, hidden characters and
//! endless length are dealt with here, for every source, and each repair is reported.

use super::given::Log;
use super::{Reason, html, mojibake};
use crate::model::Prose;
use std::borrow::Cow;

/// Longest description that is kept, in characters.
const LONGEST_PROSE: usize = 4_000;
/// Longest name that is kept, in characters.
const LONGEST_NAME: usize = 160;
/// Text beyond this many bytes is not even looked at.
const LONGEST_LOOK: usize = 200_000;

/// Controls, bidi embeddings, overrides and isolates, zero-width space, soft hyphen and byte order
/// marks: they change how text looks without being seen. Joiners stay; Persian needs them.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{AD}' | '\u{FFFE}' | '\u{FFFF}')
        || is_bidi(c)
        || matches!(c, '\u{E0000}'..='\u{E007F}')
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Free text with paragraphs and lists; nothing when no word is left.
pub(super) fn prose(field: &str, raw: &str, log: &mut Log) -> Option<Prose> {
    let text = cut(field, tidy(field, raw, log, true), LONGEST_PROSE, log);
    (!text.is_empty()).then(|| Prose::english(text))
}

/// Free text on one line, at most `longest` characters.
pub(super) fn line(field: &str, raw: &str, longest: usize, log: &mut Log) -> Option<String> {
    if html::has_tags(floor(raw, LONGEST_LOOK)) {
        log.note(field, raw, Reason::HtmlInName);
    }
    let mut text = tidy(field, raw, log, false);
    if text.contains('\n') {
        text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let text = cut(field, text, longest, log);
    (!text.is_empty()).then_some(text)
}

/// A name: one line of plain words.
pub(super) fn name(field: &str, raw: &str, log: &mut Log) -> Option<String> {
    line(field, raw, LONGEST_NAME, log)
}

fn tidy(field: &str, raw: &str, log: &mut Log, lists: bool) -> String {
    let looked_at = floor(raw, LONGEST_LOOK);
    if looked_at.len() < raw.len() {
        log.note(field, raw, Reason::TooLong);
    }
    // Our own marks for breaks, which no text may bring along.
    let unmarked = without(looked_at, |c| matches!(c, html::PARAGRAPH | html::LINE));
    let plain = html::to_plain(&unmarked);
    for link in &plain.unsafe_links {
        log.note(field, link, Reason::UnsafeLink);
    }
    let repaired = mojibake::repair(&plain.text);
    if let Some(repaired) = &repaired {
        log.note(field, around_difference(&plain.text, repaired), Reason::Mojibake);
    }
    let text = repaired.unwrap_or(plain.text);
    let text = if may_hide_something(&text) || unmarked.len() < looked_at.len() {
        if text.chars().any(|c| is_bidi(c) || (c.is_control() && !is_space(c))) || unmarked.len() < looked_at.len() {
            log.note(field, raw, Reason::HiddenCharacters);
        }
        text.chars().filter(|c| !is_hidden(*c) && (!c.is_control() || is_space(*c))).collect()
    } else {
        text
    };
    lay_out(&text, plain.had_tags, lists)
}

/// The text without some characters: itself, where it has none of them.
fn without(text: &str, unwanted: fn(char) -> bool) -> Cow<'_, str> {
    match text.bytes().any(|byte| unwanted(char::from(byte))) {
        true => Cow::Owned(text.chars().filter(|c| !unwanted(*c)).collect()),
        false => Cow::Borrowed(text),
    }
}

/// Whether a text could hold a character that nobody sees. Says so a little too often, and quickly: only these bytes
/// begin such a character, and of the punctuation among them most is told apart by its next two.
fn may_hide_something(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_odd = |(at, byte): (usize, &u8)| match byte {
        0..=0x1F => !is_space(char::from(*byte)),
        0x7F | 0xEF | 0xF3 => true,
        0xC2 => bytes.get(at + 1).is_none_or(|next| *next < 0xA0 || *next == 0xAD),
        0xE2 => match bytes.get(at + 1) {
            Some(0x80) => bytes.get(at + 2).is_none_or(|last| *last < 0x90 || (0xA8..0xB0).contains(last)),
            Some(0x81) => true,
            _ => false,
        },
        _ => false,
    };
    bytes.iter().enumerate().any(is_odd)
}

/// The old text from a little before the first change.
fn around_difference<'a>(old: &'a str, new: &str) -> &'a str {
    const BEFORE: usize = 20;
    let same = old.chars().zip(new.chars()).take_while(|(old, new)| old == new).count();
    let start = old.char_indices().nth(same.saturating_sub(BEFORE)).map_or(0, |(at, _)| at);
    old.get(start..).unwrap_or(old)
}

fn is_space(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t' | '\u{B}' | '\u{C}' | '\u{85}' | html::PARAGRAPH | html::LINE)
}

/// Paragraphs and lines with single spaces. In markup a raw line end is only a space.
fn lay_out(text: &str, from_markup: bool, lists: bool) -> String {
    let text = match memchr::memchr(b'\r', text.as_bytes()) {
        Some(_) => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
        None => Cow::Borrowed(text),
    };
    let mut out = String::with_capacity(text.len());
    for paragraph in text.split(html::PARAGRAPH) {
        if from_markup {
            lay_out_paragraph(paragraph.split(html::LINE), lists, &mut out);
        } else {
            for part in paragraph.split("\n\n") {
                lay_out_paragraph(part.split([html::LINE, '\n']), lists, &mut out);
            }
        }
    }
    out
}

/// Adds the lines of a paragraph that have any word, after a blank line where there is something already.
fn lay_out_paragraph<'a>(lines: impl Iterator<Item = &'a str>, lists: bool, out: &mut String) {
    let (start, mut first) = (out.len(), true);
    for line in lines {
        let before = out.len();
        match (first, start) {
            (true, 0) => {}
            (true, _) => out.push_str("\n\n"),
            (false, _) => out.push('\n'),
        }
        let begin = out.len();
        tidy_line(line, lists, out);
        if out.len() == begin {
            out.truncate(before);
        } else {
            first = false;
        }
    }
}

/// Adds the words of a line; nothing for a line without any.
fn tidy_line(line: &str, lists: bool, out: &mut String) {
    let begin = out.len();
    if is_tidy(line) {
        out.push_str(line);
    } else {
        for word in line.split_whitespace() {
            if out.len() > begin {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    const BULLETS: [char; 6] = ['•', '·', '*', '▪', '●', '◦'];
    let words = out.get(begin..).unwrap_or_default();
    if words == "-" {
        out.truncate(begin);
    } else if lists && (words.starts_with("- ") || words.starts_with(BULLETS)) {
        let item = words.strip_prefix("- ").unwrap_or(words).trim_start_matches(|c| c == ' ' || BULLETS.contains(&c));
        let item = if item.is_empty() { String::new() } else { format!("- {item}") };
        out.truncate(begin);
        out.push_str(&item);
    }
}

/// Whether a line already is words with single spaces between them, as far as is quickly seen.
fn is_tidy(line: &str) -> bool {
    let bytes = line.as_bytes();
    let mut after_space = true;
    for (at, byte) in bytes.iter().enumerate() {
        let next = || bytes.get(at + 1).copied().unwrap_or_default();
        // White space that is no plain space: only these bytes begin it.
        let other_space = match byte {
            0..=0x1F | 0xE1 | 0xE3 => true,
            0xC2 => matches!(next(), 0x85 | 0xA0),
            0xE2 => {
                next() == 0x81 || (next() == 0x80 && bytes.get(at + 2).is_none_or(|last| !(0x90..0xA8).contains(last)))
            }
            _ => false,
        };
        if other_space || (*byte == b' ' && after_space) {
            return false;
        }
        after_space = *byte == b' ';
    }
    !after_space
}

/// Cut after a whole word, with an ellipsis.
fn cut(field: &str, text: String, longest: usize, log: &mut Log) -> String {
    if text.len() <= longest {
        return text;
    }
    let Some((end, _)) = text.char_indices().nth(longest) else { return text };
    log.note(field, &text, Reason::TooLong);
    let kept = text.get(..end).unwrap_or_default();
    let whole_words = kept.rfind(char::is_whitespace).and_then(|at| kept.get(..at)).unwrap_or(kept);
    format!("{}…", whole_words.trim_end())
}

/// The longest beginning of at most `bytes` bytes that ends between characters.
pub(super) fn floor(text: &str, bytes: usize) -> &str {
    (0..=bytes.min(text.len())).rev().find_map(|at| text.get(..at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::RecordId;

    fn cleaned(raw: &str) -> (String, Vec<Reason>) {
        let mut log = Log::new(RecordId { id: "x".into(), copy: 1 });
        let text = prose("description", raw, &mut log).map(|prose| prose.text).unwrap_or_default();
        (text, log.finish().into_iter().map(|problem| problem.reason).collect())
    }

    #[test]
    fn markup_becomes_paragraphs_lists_and_links() {
        let raw = "<p>Tea &amp; talk,&nbsp;all <b>welcome</b>.</p><ul><li>Bring a friend</li><li>Under <5s free</li></ul>\
                   <p><a data-x-href=\"http://no\" href=\"https://example.org/a\">More</a> \
                   <a href='http://www.example.org/'>example.org</a></p><script>bad()</script>";
        let text = "Tea & talk, all welcome.\n\n- Bring a friend\n- Under <5s free\n\nMore (https://example.org/a) example.org";
        assert_eq!(cleaned(raw), (text.into(), vec![]));
    }

    #[test]
    fn harm_is_taken_out_and_told() {
        let (text, reasons) = cleaned("<a href=\"java&#115;cript:alert(1)\">press</a> \u{202E}abc\u{0}");
        assert_eq!(text, "press abc");
        assert_eq!(reasons, vec![Reason::HiddenCharacters, Reason::UnsafeLink]);
    }

    #[test]
    fn plain_text_keeps_its_lines_and_bullets() {
        assert_eq!(cleaned("One\r\ntwo\n\n· three\n* four\n\n\n").0, "One\ntwo\n\n- three\n- four");
    }

    #[test]
    fn endless_text_is_cut_after_a_word() {
        let (text, reasons) = cleaned(&"word ".repeat(50_000));
        assert!(text.chars().count() <= LONGEST_PROSE + 1 && text.ends_with("word…"), "{}", text.len());
        assert_eq!(reasons, vec![Reason::TooLong]);
    }
}
