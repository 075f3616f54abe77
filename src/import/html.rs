//! Markup to plain text: paragraphs parted by a blank line, list items that begin with `- `, links
//! kept as text. Not a browser: whatever it does not know it leaves out, and a lone `<` stays.

use std::borrow::Cow;

/// Plain text made of markup.
#[derive(Debug, Default)]
pub(super) struct Plain {
    /// The text; white space is tidied by the caller.
    pub(super) text: String,
    /// Whether there was any tag.
    pub(super) had_tags: bool,
    /// Addresses of links that were dropped because they are neither http(s), mail nor telephone.
    pub(super) unsafe_links: Vec<String>,
    link: Option<(String, usize)>,
    skipping: Option<String>,
}

/// Marks a break between paragraphs until white space is tidied.
pub(super) const PARAGRAPH: char = '\u{1D}';
/// Marks a line break until white space is tidied.
pub(super) const LINE: char = '\u{1E}';

const PARAGRAPHS: [&str; 20] = [
    "p",
    "div",
    "section",
    "article",
    "header",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "table",
    "blockquote",
    "dl",
    "pre",
    "hr",
    "aside",
];
const LINES: [&str; 5] = ["br", "tr", "dt", "dd", "address"];
/// Elements whose content is not for readers.
const SILENT: [&str; 7] = ["script", "style", "noscript", "template", "iframe", "svg", "head"];

/// Turns markup into plain text.
pub(super) fn to_plain(html: &str) -> Plain {
    let mut plain = Plain { text: String::with_capacity(html.len()), ..Plain::default() };
    let mut rest = html;
    while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
        let (before, tail) = rest.split_at(at);
        plain.say(before);
        match tag_at(tail) {
            Some((tag, after)) => {
                plain.had_tags = true;
                plain.tag(tag);
                rest = after;
            }
            None => {
                plain.say("<");
                rest = tail.get(1..).unwrap_or_default();
            }
        }
    }
    plain.say(rest);
    plain.end_link();
    plain
}

/// Whether text holds a tag.
pub(super) fn has_tags(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| text.get(at..).is_some_and(|tail| tag_at(tail).is_some()))
}

/// The inside of the tag with which `text` begins, and what follows it. Tags longer than a
/// publisher would write are not tags, which also keeps the search short.
fn tag_at(text: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 2_000;
    let inside = text.strip_prefix('<')?;
    if let Some(comment) = inside.strip_prefix("!--") {
        return Some(("!", comment.split_once("-->").map_or("", |(_, after)| after)));
    }
    let first = inside.chars().next()?;
    if !(first.is_ascii_alphabetic() || matches!(first, '/' | '!' | '?')) {
        return None;
    }
    let mut quote = None;
    for (at, c) in inside.char_indices().take(LONGEST) {
        match (c, quote) {
            ('>', None) => return Some((inside.get(..at)?, inside.get(at + 1..)?)),
            ('"' | '\'', None) => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            _ => {}
        }
    }
    let end = super::clean::floor(inside, LONGEST).find('>')?;
    Some((inside.get(..end)?, inside.get(end + 1..)?))
}

impl Plain {
    fn say(&mut self, text: &str) {
        if self.skipping.is_none() {
            push_decoded(text, &mut self.text);
        }
    }

    fn tag(&mut self, tag: &str) {
        let closing = tag.starts_with('/');
        let name = tag.trim_start_matches('/');
        let end = name.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = lower(name.get(..end).unwrap_or_default());
        if let Some(silent) = &self.skipping {
            if closing && *silent == name {
                self.skipping = None;
            }
            return;
        }
        match name.as_ref() {
            "a" if closing => self.end_link(),
            "a" => self.begin_link(tag),
            "li" if !closing => self.text.extend([LINE, '-', ' ']),
            "td" | "th" => self.text.push(' '),
            name if SILENT.contains(&name) && !closing && !tag.ends_with('/') => self.skipping = Some(name.into()),
            name if PARAGRAPHS.contains(&name) => self.text.push(PARAGRAPH),
            name if LINES.contains(&name) => self.text.push(LINE),
            _ => {}
        }
    }

    fn begin_link(&mut self, tag: &str) {
        self.end_link();
        let Some(href) = attribute(tag, "href") else { return };
        let href: String = decode_entities(&href).chars().filter(|c| !c.is_control()).collect();
        let href = href.trim().to_string();
        let scheme = href.split(':').next().unwrap_or_default().to_ascii_lowercase();
        match scheme.as_str() {
            "http" | "https" => self.link = Some((href, self.text.len())),
            "mailto" | "tel" => {
                self.link = Some((href.split_once(':').map_or("", |(_, to)| to).into(), self.text.len()))
            }
            _ if href.contains(':') => self.unsafe_links.push(href),
            _ => {}
        }
    }

    /// Writes the address after the words of a link, unless the words already say it.
    fn end_link(&mut self) {
        let Some((href, from)) = self.link.take() else { return };
        let words = self.text.get(from..).unwrap_or_default().trim().to_string();
        let bare = |text: &str| {
            let text = text.trim_start_matches("https://").trim_start_matches("http://");
            text.trim_start_matches("www.").trim_end_matches('/').to_lowercase()
        };
        if words.is_empty() {
            self.text.push_str(&href);
        } else if bare(&words) != bare(&href) {
            self.text.push_str(&format!(" ({href})"));
        }
    }
}

/// In small letters: as it is, where it has no others.
fn lower(name: &str) -> Cow<'_, str> {
    match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => Cow::Owned(name.to_ascii_lowercase()),
        false => Cow::Borrowed(name),
    }
}

/// The value of an attribute, as written. `data-…-href` is not `href`.
fn attribute(tag: &str, wanted: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    for (at, _) in lower.match_indices(wanted) {
        let free_before = lower.get(..at)?.ends_with([' ', '\t', '\n', '\r', '"', '\'', '/']);
        let after = tag.get(at + wanted.len()..)?.trim_start();
        let (true, Some(value)) = (free_before, after.strip_prefix('=')) else { continue };
        let value = value.trim_start();
        let quoted = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        return Some(match quoted {
            Some(quote) => value.get(1..)?.split(quote).next()?.to_string(),
            None => value.split(char::is_whitespace).next()?.to_string(),
        });
    }
    None
}

const NAMED: [(&str, char); 38] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("pound", '£'),
    ("euro", '€'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("bull", '•'),
    ("middot", '·'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("deg", '°'),
    ("frac12", '½'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("aacute", 'á'),
    ("iacute", 'í'),
    ("oacute", 'ó'),
    ("uacute", 'ú'),
    ("ccedil", 'ç'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("auml", 'ä'),
    ("szlig", 'ß'),
    ("ntilde", 'ñ'),
    ("times", '×'),
    ("ocirc", 'ô'),
    ("wcirc", 'ŵ'),
];

/// `&amp;`, `&#39;`, `&#x27;` and the named entities that directories use; others stay as written.
fn decode_entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_decoded(text, &mut out);
    out
}

fn push_decoded(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        let (before, tail) = rest.split_at(at);
        out.push_str(before);
        match entity_at(tail) {
            Some((c, after)) => {
                out.push(c);
                rest = after;
            }
            None => {
                out.push('&');
                rest = tail.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

fn entity_at(text: &str) -> Option<(char, &str)> {
    let end = text.char_indices().take(12).find(|(_, c)| *c == ';').map(|(at, _)| at)?;
    let (name, after) = (text.get(1..end)?, text.get(end + 1..)?);
    let c = match name.strip_prefix('#') {
        Some(digits) => {
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            // 128 to 159 were meant in Windows-1252, as browsers read them.
            match u8::try_from(code) {
                Ok(byte @ 0x80..=0x9F) => super::mojibake::windows_1252(byte),
                _ => char::from_u32(code)?,
            }
        }
        None => NAMED.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)?,
    };
    Some((c, after))
}
