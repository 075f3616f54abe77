//! A message as somebody edits it: one text, or a text for each plural form side by side.
//!
//! What is neither (a choice within a sentence, a choice by a word, attributes) is edited as it is written in
//! the file. Whatever is read here is written back as the same message.

use crate::i18n::compile::too_deep;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse_runtime;

/// What there is to edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Forms {
    /// One text for everything, with `{ $name }` where a value stands.
    One(String),
    /// A text for each form, in order; the first name is the value that it is chosen by.
    Many(String, Vec<(String, String)>),
    /// As it stands in the file.
    Source(String),
}

/// The message `source` (what stands behind `name =`) as forms.
#[must_use]
pub fn forms(source: &str) -> Forms {
    let whole = format!("x = {source}\n");
    let as_it_is = || Forms::Source(source.to_owned());
    if too_deep(&whole).is_some() {
        return as_it_is();
    }
    let Ok(resource) = parse_runtime(whole.as_str()) else { return as_it_is() };
    let [Entry::Message(message)] = resource.body.as_slice() else { return as_it_is() };
    let (Some(value), true) = (&message.value, message.attributes.is_empty()) else { return as_it_is() };
    read(value)
        .filter(|forms| written(forms).is_some_and(|again| means_the_same(&whole, &again)))
        .unwrap_or_else(as_it_is)
}

/// What stands behind `name =` for these forms, always in the same way; nothing when they cannot be written so that
/// they are read as the same again.
#[must_use]
pub fn written(forms: &Forms) -> Option<String> {
    match forms {
        Forms::Source(source) => Some(source.clone()),
        Forms::One(text) => one(text, "    "),
        Forms::Many(name, all) => {
            let mut out = format!("{{ ${name} ->\n");
            for (place, (key, text)) in all.iter().enumerate() {
                let last = place + 1 == all.len();
                let text = one(text, "        ")?;
                let space = if text.starts_with('\n') || text.is_empty() { "" } else { " " };
                out.push_str(&format!("   {}[{key}]{space}{text}\n", if last { "*" } else { " " }));
            }
            out.push('}');
            Some(out)
        }
    }
}

/// A text as a pattern: several lines stand under each other, and what would not survive is written so that it does.
fn one(text: &str, indent: &str) -> Option<String> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim_end_matches(['\n', ' ']);
    if text.is_empty() {
        return None;
    }
    if !text.contains('\n') {
        return Some(text.trim_start().to_owned());
    }
    let lines = text.split('\n').map(|line| {
        let line = line.trim();
        let shielded = line.chars().next().filter(|first| matches!(first, '[' | '*' | '.'));
        match shielded {
            _ if line.is_empty() => "\n".to_owned(),
            Some(first) => format!("\n{indent}{{ \"{first}\" }}{}", line.get(1..).unwrap_or_default()),
            None => format!("\n{indent}{line}"),
        }
    });
    Some(lines.collect())
}

fn read(value: &Pattern<&str>) -> Option<Forms> {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        value.elements.as_slice()
        && let InlineExpression::VariableReference { id } = selector
    {
        let in_order = variants.iter().rposition(|variant| variant.default) == Some(variants.len() - 1);
        let key = |key: &VariantKey<&str>| match key {
            VariantKey::Identifier { name } => (*name).to_owned(),
            VariantKey::NumberLiteral { value } => (*value).to_owned(),
        };
        let all = variants.iter().map(|variant| Some((key(&variant.key), text(&variant.value)?)));
        let all = all.collect::<Option<Vec<_>>>()?;
        return in_order.then(|| Forms::Many(id.name.to_owned(), all));
    }
    Some(Forms::One(text(value)?))
}

/// Texts, variables, terms and messages in a row; nothing when there is more in it.
fn text(pattern: &Pattern<&str>) -> Option<String> {
    let one = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => Some(match inline {
            InlineExpression::VariableReference { id } => format!("{{ ${} }}", id.name),
            InlineExpression::StringLiteral { value } => format!("{{ \"{value}\" }}"),
            InlineExpression::NumberLiteral { value } => format!("{{ {value} }}"),
            InlineExpression::MessageReference { id, attribute: None } => format!("{{ {} }}", id.name),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => format!("{{ -{} }}", id.name),
            _ => return None,
        }),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(one).collect()
}

/// Whether both are the same message to whoever reads them.
fn means_the_same(whole: &str, source: &str) -> bool {
    let again = format!("x = {source}\n");
    if too_deep(&again).is_some() {
        return false;
    }
    match (parse_runtime(whole), parse_runtime(again.as_str())) {
        (Ok(one), Ok(other)) => joined(&one.body) == joined(&other.body),
        _ => false,
    }
}

/// Debug text of the entries, with text that stands in several pieces joined.
fn joined(body: &[Entry<&str>]) -> String {
    let mut body = body.to_vec();
    for entry in &mut body {
        if let Entry::Message(message) = entry
            && let Some(value) = &message.value
            && let Some(forms) = read(value)
        {
            return format!("{forms:?}");
        }
    }
    format!("{body:?}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_stand_side_by_side_and_come_back() {
        let source = "{ $count ->\n    [one] one place\n   *[other] { $count } places\n}";
        let read = forms(source);
        let Forms::Many(name, all) = &read else { unreachable!("{read:?}") };
        assert_eq!((name.as_str(), all.len()), ("count", 2));
        assert_eq!(written(&read).as_deref(), Some(source));
        assert_eq!(forms("Hello { $name }, { -site }"), Forms::One("Hello { $name }, { -site }".into()));
        assert!(matches!(forms("x { $n ->\n    [one] a\n   *[other] b\n } y"), Forms::Source(_)));
        assert!(matches!(forms("x\n    .label = y"), Forms::Source(_)));
        assert!(matches!(forms("{ $open"), Forms::Source(_)));
        assert_eq!(forms("\n    one\n    two"), Forms::One("one\ntwo".into()));
    }

    proptest! {
        #[test]
        fn a_text_comes_back_as_it_was(text in "[a-zא-ת\\[*.]([a-zא-ת \\[*.]|\n){0,40}[a-z]") {
            let text: Vec<&str> = text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
            let text = text.join("\n");
            let source = written(&Forms::One(text.clone())).unwrap_or_default();
            let shown = match forms(&source) {
                Forms::One(read) => read.replace("{ \"[\" }", "[").replace("{ \"*\" }", "*").replace("{ \".\" }", "."),
                other => format!("{other:?}"),
            };
            prop_assert_eq!(shown, text);
        }

        #[test]
        fn nothing_that_is_typed_breaks_it(text in "\\PC{0,60}") {
            let _ = forms(&text);
            let _ = written(&Forms::One(text));
        }
    }
}
