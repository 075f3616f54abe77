//! The files of one language as plain texts: one for each variant that can be shown.

use super::Source;
use super::finding::Kind;
use crate::i18n::compile::too_deep;
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

/// Stands in a text where a variable or a reference was.
pub const HOLE: char = '\u{fffc}';

/// The longest words file that is read, in bytes: ten times the longest there is.
pub const MOST_BYTES: usize = 256 * 1024;

/// Texts of one message; a message with two choices of six forms has 36.
const MOST_TEXTS: usize = 256;

/// One text that a message can become.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The words, with [`HOLE`] where something is put in.
    pub words: String,
    /// Names of the variables, in the order of their holes.
    pub variables: Vec<String>,
    /// The variants that lead here, outermost first: the variable chosen by, and the key.
    pub path: Vec<(String, String)>,
}

/// A choice: what it is made by, if that is a variable, and its keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) by: Option<String>,
    pub(super) keys: Vec<String>,
}

/// The value of a message, or one of its attributes.
#[derive(Clone, Debug)]
pub struct Part {
    /// The attribute's name; none for the value.
    pub attribute: Option<String>,
    /// Counted from 1.
    pub line: usize,
    /// Everything it can become.
    pub texts: Vec<Text>,
    pub(super) choices: Vec<Choice>,
    /// Messages and `-terms` that it names.
    pub(super) references: Vec<String>,
    pub(super) functions: Vec<String>,
    /// Whether there were more texts than are kept.
    pub(super) cut: bool,
}

/// One message, or one `-term`.
#[derive(Clone, Debug)]
pub struct Message {
    /// The file's name in its folder.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// `search-results`, or `-name` for a term.
    pub id: String,
    /// The lines of its comment, without `#`.
    pub comment: Vec<String>,
    /// Its value, if it has one, and its attributes.
    pub parts: Vec<Part>,
}

impl Message {
    /// What stands behind `# Name: ` in the comment.
    #[must_use]
    pub fn note(&self, name: &str) -> Option<&str> {
        self.comment.iter().find_map(|line| line.strip_prefix(name)).map(|rest| rest.trim_start_matches(':').trim())
    }

    /// The value, or the attribute of this name.
    #[must_use]
    pub fn part(&self, attribute: Option<&str>) -> Option<&Part> {
        self.parts.iter().find(|part| part.attribute.as_deref() == attribute)
    }

    /// Whether the comment calls the variable a number.
    pub(super) fn is_number(&self, variable: &str) -> bool {
        let mut lines = self.comment.iter().filter_map(|line| line.strip_prefix('$')?.split_once(" (number)"));
        lines.any(|(name, _)| name == variable)
    }
}

/// What was seen while reading: file, line, message, what.
pub(super) type Seen = (String, usize, String, Kind);

/// The files of one language.
#[derive(Clone, Debug, Default)]
pub struct Book {
    messages: Vec<Message>,
    places: BTreeMap<String, usize>,
    /// Messages that stand in a file but cannot be read.
    broken: Vec<String>,
    pub(super) seen: Vec<Seen>,
}

/// The text of a file.
///
/// # Errors
/// What keeps it from being read, with its line: [`Kind::NotUtf8`] or [`Kind::TooBig`].
pub fn text_of(bytes: &[u8]) -> Result<&str, (usize, Kind)> {
    if bytes.len() > MOST_BYTES {
        return Err((0, Kind::TooBig(bytes.len(), MOST_BYTES)));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        (before.iter().filter(|byte| **byte == b'\n').count() + 1, Kind::NotUtf8)
    })
}

impl Book {
    /// Reads the files, in their order; where a message stands twice, the first counts.
    #[must_use]
    pub fn read(files: &[Source<'_>]) -> Self {
        let mut book = Self::default();
        files.iter().for_each(|source| book.file(source.file, source.text));
        book
    }

    /// All messages and terms, in the order of the files.
    #[must_use]
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// The message, or the `-term`.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.messages.get(*self.places.get(id)?)
    }

    /// Whether there is something of this name that could not be read.
    pub(super) fn is_broken(&self, id: &str) -> bool {
        self.broken.iter().any(|broken| broken == id)
    }

    fn see(&mut self, file: &str, line: usize, id: &str, kind: Kind) {
        self.seen.push((file.to_owned(), line, id.to_owned(), kind));
    }

    fn file(&mut self, file: &str, whole: &str) {
        let text = whole.strip_prefix('\u{feff}').unwrap_or(whole);
        if text.len() < whole.len() {
            self.see(file, 1, "", Kind::ByteOrderMark);
        }
        if let Some(line) = text.split_inclusive('\n').position(|line| line.ends_with("\r\n")) {
            self.see(file, line + 1, "", Kind::WindowsLines);
        }
        if text.len() > MOST_BYTES {
            return self.see(file, 0, "", Kind::TooBig(text.len(), MOST_BYTES));
        }
        if let Some(line) = too_deep(text) {
            return self.see(file, line, "", Kind::TooDeep);
        }
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
                let id = leading_name(text.get(start..).unwrap_or_default());
                self.broken.push(id.to_owned());
                self.see(file, line_at(text, start), id, Kind::Syntax(error.to_string()));
            }
            resource
        });
        let mut begun = false;
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let value = message.value.as_ref();
                    let attributes = message.attributes.iter().map(|each| (each.id.name, &each.value));
                    self.add(file, text, "", message.id.name, message.comment.as_ref(), value, attributes);
                }
                Entry::Term(term) => {
                    let attributes = term.attributes.iter().map(|each| (each.id.name, &each.value));
                    self.add(file, text, "-", term.id.name, term.comment.as_ref(), Some(&term.value), attributes);
                }
                Entry::ResourceComment(comment) if begun => {
                    let line = comment.content.first().map_or(0, |first| line_of(text, first));
                    self.see(file, line, "", Kind::CommentOfFile);
                }
                _ => continue,
            }
            begun = true;
        }
    }

    #[allow(clippy::too_many_arguments, reason = "a message and a term have the same parts and no common type")]
    fn add<'t>(
        &mut self,
        file: &str,
        text: &'t str,
        dash: &str,
        name: &str,
        comment: Option<&Comment<&str>>,
        value: Option<&Pattern<&'t str>>,
        attributes: impl Iterator<Item = (&'t str, &'t Pattern<&'t str>)>,
    ) {
        let line = line_of(text, name);
        let id = format!("{dash}{name}");
        let mut parts: Vec<Part> = value.map(|value| part(None, line, value)).into_iter().collect();
        for (attribute, value) in attributes {
            let line = line_of(text, attribute);
            match parts.iter().find(|part| part.attribute.as_deref() == Some(attribute)) {
                Some(first) => {
                    let kind = Kind::Duplicate(file.to_owned(), first.line);
                    self.see(file, line, &format!("{id}.{attribute}"), kind);
                }
                None => parts.push(part(Some(attribute), line, value)),
            }
        }
        // Fluent keeps messages and terms in one list: `name` and `-name` are rivals, too.
        if let Some(first) = self.get(name).or_else(|| self.get(&format!("-{name}"))) {
            let kind = Kind::Duplicate(first.file.clone(), first.line);
            return self.see(file, line, &id, kind);
        }
        let comment = comment.map(|comment| comment.content.iter().map(|line| (*line).to_owned()).collect());
        self.places.insert(id.clone(), self.messages.len());
        self.messages.push(Message { file: file.to_owned(), line, id, comment: comment.unwrap_or_default(), parts });
    }
}

fn part(attribute: Option<&str>, line: usize, pattern: &Pattern<&str>) -> Part {
    let mut part = Part {
        attribute: attribute.map(str::to_owned),
        line,
        texts: Vec::new(),
        choices: Vec::new(),
        references: Vec::new(),
        functions: Vec::new(),
        cut: false,
    };
    part.texts = part.of_pattern(pattern);
    part
}

impl Part {
    fn of_pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Text> {
        let mut all = vec![Text::default()];
        for element in &pattern.elements {
            let mut options = match element {
                PatternElement::TextElement { value } => vec![words((*value).to_owned())],
                PatternElement::Placeable { expression } => self.of_expression(expression),
            };
            if all.len() * options.len() > MOST_TEXTS {
                self.cut = true;
                options.truncate(1);
            }
            all = all.iter().flat_map(|before| options.iter().map(|option| before.and(option))).collect();
        }
        all
    }

    fn of_expression(&mut self, expression: &Expression<&str>) -> Vec<Text> {
        match expression {
            Expression::Inline(inline) => self.of_inline(inline),
            Expression::Select { selector, variants } => {
                let by = self.chosen_by(selector);
                self.choices.push(Choice { by: by.clone(), keys: variants.iter().map(key).collect() });
                let mut all = Vec::new();
                for variant in variants {
                    for mut text in self.of_pattern(&variant.value) {
                        text.path.insert(0, (by.clone().unwrap_or_default(), key(variant)));
                        all.push(text);
                    }
                }
                all
            }
        }
    }

    fn chosen_by(&mut self, selector: &InlineExpression<&str>) -> Option<String> {
        match selector {
            InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name.to_owned());
                arguments.positional.first().and_then(|first| self.chosen_by(first))
            }
            InlineExpression::TermReference { .. } | InlineExpression::MessageReference { .. } => {
                self.of_inline(selector);
                None
            }
            _ => None,
        }
    }

    fn of_inline(&mut self, inline: &InlineExpression<&str>) -> Vec<Text> {
        let hole = || vec![words(HOLE.to_string())];
        let of = |attribute: Option<&str>| attribute.map_or_else(String::new, |attribute| format!(".{attribute}"));
        match inline {
            InlineExpression::StringLiteral { value } => vec![words(unescape_unicode_to_string(value).into_owned())],
            InlineExpression::NumberLiteral { value } => vec![words((*value).to_owned())],
            InlineExpression::Placeable { expression } => self.of_expression(expression),
            InlineExpression::VariableReference { id } => {
                vec![Text { words: HOLE.to_string(), variables: vec![id.name.to_owned()], path: Vec::new() }]
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references.push(format!("{}{}", id.name, of(attribute.as_ref().map(|id| id.name))));
                hole()
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                self.references.push(format!("-{}{}", id.name, of(attribute.as_ref().map(|id| id.name))));
                hole()
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name.to_owned());
                arguments.positional.first().map_or_else(hole, |first| self.of_inline(first))
            }
        }
    }
}

fn words(words: String) -> Text {
    Text { words, ..Text::default() }
}

fn key(variant: &Variant<&str>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

impl Text {
    fn and(&self, after: &Self) -> Self {
        Self {
            words: format!("{}{}", self.words, after.words),
            variables: self.variables.iter().chain(&after.variables).cloned().collect(),
            path: self.path.iter().chain(&after.path).cloned().collect(),
        }
    }
}

/// The name at the start of something that could not be read.
fn leading_name(junk: &str) -> &str {
    let end = junk.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(junk.len());
    junk.get(..end).unwrap_or_default()
}

/// The line of a piece of the text, told from where it lies in memory: the parser keeps no
/// positions, but its pieces are slices of the text it was given.
fn line_of(text: &str, piece: &str) -> usize {
    line_at(text, (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize))
}

fn line_at(text: &str, position: usize) -> usize {
    let before = text.as_bytes().get(..position).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Book {
        Book::read(&[Source { file: "01.ftl", text }])
    }

    #[test]
    fn every_variant_is_a_text_of_its_own() {
        let book =
            read("a = On { $day } { $n ->\n    [one] one\n   *[other] { $n } more\n } { \"x\" }\n    .label = L\n");
        let message = book.get("a").unwrap();
        let texts = &message.parts[0].texts;
        let words: Vec<&str> = texts.iter().map(|text| text.words.as_str()).collect();
        assert_eq!(words, ["On \u{fffc} one x", "On \u{fffc} \u{fffc} more x"]);
        assert_eq!(texts[1].variables, ["day", "n"]);
        assert_eq!(texts[0].path, [("n".to_owned(), "one".to_owned())]);
        assert_eq!((message.parts[1].attribute.as_deref(), message.parts[1].line), (Some("label"), 5));
    }

    #[test]
    fn files_that_would_end_the_program_are_not_read() {
        for text in [format!("a = {}", "{".repeat(100_000)), "x".repeat(MOST_BYTES + 1)] {
            let book = read(&text);
            assert!(matches!(book.seen[..], [(_, _, _, Kind::TooDeep | Kind::TooBig(..))]), "{:?}", book.seen);
        }
        assert_eq!(read("a = { { { $x } } }\n").messages().len(), 1);
        let many = "{ $n ->\n    [a] a\n    [b] b\n   *[c] c\n } ".repeat(12);
        let book = read(&format!("a = {many}\n"));
        assert!(book.messages()[0].parts[0].cut && book.messages()[0].parts[0].texts.len() <= MOST_TEXTS);
    }

    #[test]
    fn marks_of_other_editors_are_seen_and_stepped_over() {
        let book = read("\u{feff}a = A\r\nb = B\r\n");
        assert_eq!(book.messages().len(), 2);
        let kinds: Vec<&Kind> = book.seen.iter().map(|(.., kind)| kind).collect();
        assert_eq!(kinds, [&Kind::ByteOrderMark, &Kind::WindowsLines]);
        assert_eq!(text_of(b"a = A\nb = \xff\n"), Err((2, Kind::NotUtf8)));
    }
}
