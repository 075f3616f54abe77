//! Reads `locales/`: every message and attribute as the plain texts that it can become.
//!
//! A choice gives one text for each of its variants, so nothing that can be shown is left out.

use std::fs;
use std::path::{Path, PathBuf};

use come_along::i18n::Languages;
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Stands in a text where a variable was.
pub(crate) const HOLE: char = '\u{fffc}';

/// One message, or one attribute of it.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) tag: String,
    pub(crate) file: String,
    /// `search-results`, or `name.label`.
    pub(crate) id: String,
    /// The lines of its comment; translations have none.
    pub(crate) comment: Vec<String>,
    pub(crate) texts: Vec<Text>,
}

/// One text that a message can become: words, with [`HOLE`] where a variable is put in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    pub(crate) words: String,
    /// Names of the variables, in the order of the holes.
    pub(crate) variables: Vec<String>,
}

impl Message {
    /// What stands behind `# Name: ` in the comment.
    pub(crate) fn note(&self, name: &str) -> Option<&str> {
        self.comment.iter().find_map(|line| line.strip_prefix(name)).map(|rest| rest.trim_start_matches(':').trim())
    }
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The tags of `locales/index.json`, in its order.
pub(crate) fn tags() -> Vec<String> {
    let table = Languages::from_json(&fs::read(root().join("locales/index.json")).unwrap()).unwrap();
    table.rows().iter().map(|row| row.tag.clone()).collect()
}

/// The language that English calls so: `Arabic`.
pub(crate) fn tag_of(english_name: &str) -> Option<String> {
    let table = Languages::from_json(&fs::read(root().join("locales/index.json")).unwrap()).unwrap();
    table.rows().iter().find(|row| row.english_name == english_name).map(|row| row.tag.clone())
}

/// Whether most letters of a language's messages are Latin ones.
pub(crate) fn is_latin(messages: &[Message]) -> bool {
    let texts = messages.iter().flat_map(|message| &message.texts);
    let letters = || texts.clone().flat_map(|text| text.words.chars()).filter(|c| c.is_alphabetic());
    2 * letters().filter(char::is_ascii).count() > letters().count()
}

/// The messages of one language, file by file; none when it has no folder, which `tests/locales` tells.
pub(crate) fn of(tag: &str) -> Vec<Message> {
    let folder = fs::read_dir(root().join("locales").join(tag));
    let mut files: Vec<PathBuf> = folder.into_iter().flatten().map(|f| f.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    files.iter().flat_map(|path| of_file(tag, path)).collect()
}

fn of_file(tag: &str, path: &Path) -> Vec<Message> {
    let file = path.file_name().unwrap().to_string_lossy();
    parse(tag, &file, &fs::read_to_string(path).unwrap())
}

/// The messages of one file; what cannot be read is the business of `tests/locales`.
pub(crate) fn parse(tag: &str, file: &str, source: &str) -> Vec<Message> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let mut found = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let comment: Vec<String> =
            message.comment.iter().flat_map(|comment| &comment.content).map(|line| (*line).to_owned()).collect();
        let mut add = |id: String, pattern: &Pattern<&str>| {
            let texts = texts(pattern);
            found.push(Message { tag: tag.into(), file: file.into(), id, comment: comment.clone(), texts });
        };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value);
        }
        for Attribute { id, value } in &message.attributes {
            add(format!("{}.{}", message.id.name, id.name), value);
        }
    }
    found
}

fn texts(pattern: &Pattern<&str>) -> Vec<Text> {
    let mut all = vec![Text::default()];
    for element in &pattern.elements {
        let options = match element {
            PatternElement::TextElement { value } => vec![Text { words: (*value).to_owned(), variables: Vec::new() }],
            PatternElement::Placeable { expression } => of_expression(expression),
        };
        all = all.iter().flat_map(|before| options.iter().map(|option| joined(before, option))).collect();
    }
    all
}

fn of_expression(expression: &Expression<&str>) -> Vec<Text> {
    match expression {
        Expression::Select { variants, .. } => variants.iter().flat_map(|variant| texts(&variant.value)).collect(),
        Expression::Inline(inline) => of_inline(inline),
    }
}

fn of_inline(inline: &InlineExpression<&str>) -> Vec<Text> {
    let hole = |name: &str| vec![Text { words: HOLE.to_string(), variables: vec![name.to_owned()] }];
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            vec![Text { words: (*value).to_owned(), variables: Vec::new() }]
        }
        InlineExpression::Placeable { expression } => of_expression(expression),
        InlineExpression::VariableReference { id }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::FunctionReference { id, .. } => hole(id.name),
    }
}

fn joined(before: &Text, after: &Text) -> Text {
    Text {
        words: format!("{}{}", before.words, after.words),
        variables: before.variables.iter().chain(&after.variables).cloned().collect(),
    }
}

#[test]
fn every_variant_is_a_text_of_its_own() {
    let source = "a = On { $day } { $n ->\n    [one] one\n   *[other] { $n } more\n } { \"x\" }\n    .label = L\n";
    let found = parse("en-GB", "01.ftl", source);
    let words: Vec<&str> = found.iter().flat_map(|m| &m.texts).map(|text| text.words.as_str()).collect();
    assert_eq!(words, ["On \u{fffc} one x", "On \u{fffc} \u{fffc} more x", "L"]);
    assert_eq!(found[0].texts[1].variables, ["day", "n"]);
    assert_eq!(found[1].id, "a.label");
}
