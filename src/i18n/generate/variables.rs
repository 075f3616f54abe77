//! The variables of a message: which ones its English text uses, and what type its comment
//! gives them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};

/// What a caller must give for a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A whole number; plural forms may be chosen by it.
    Number,
    /// Text as it is.
    Text,
    /// Another message, such as the name of a weekday inside a sentence.
    Message,
}

impl Kind {
    /// The word used in comments and in the generated table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Number => "Number",
            Self::Text => "Text",
            Self::Message => "Message",
        }
    }
}

/// The variables named in comment lines such as `$count (number): places left`.
pub(crate) fn declared(comment: &[&str]) -> Result<Vec<(String, Kind)>, String> {
    let mut declared: Vec<(String, Kind)> = Vec::new();
    for line in comment {
        let Some(rest) = line.trim().strip_prefix('$') else {
            continue;
        };
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
        let after = rest.get(name.len()..).unwrap_or_default().trim_start();
        let kind = after.strip_prefix('(').and_then(|inside| inside.split_once(')')).map(|(kind, _)| kind.trim());
        let kind = match kind {
            Some("number") => Kind::Number,
            Some("text") => Kind::Text,
            Some("message") => Kind::Message,
            _ => {
                return Err(format!(
                    "the comment for ${name} needs its type in brackets: \
                     `# ${name} (number): ...`, `(text)` or `(message)`"
                ));
            }
        };
        rust_name(&name)?;
        if declared.iter().any(|(known, _)| *known == name) {
            return Err(format!("two comment lines for ${name}; keep one"));
        }
        declared.push((name, kind));
    }
    Ok(declared)
}

/// Variables of a pattern, also those of messages it refers to. A term (`{ -name }`) sees only
/// the arguments written in the reference, so it adds none.
pub(crate) fn collect<'a>(
    pattern: &Pattern<&'a str>,
    messages: &BTreeMap<&str, &Message<&'a str>>,
    used: &mut BTreeSet<&'a str>,
    trail: &mut Vec<&'a str>,
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, messages, used, trail);
        }
    }
}

fn collect_expression<'a>(
    expression: &Expression<&'a str>,
    messages: &BTreeMap<&str, &Message<&'a str>>,
    used: &mut BTreeSet<&'a str>,
    trail: &mut Vec<&'a str>,
) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, messages, used, trail),
        Expression::Select { selector, variants } => {
            collect_inline(selector, messages, used, trail);
            for variant in variants {
                collect(&variant.value, messages, used, trail);
            }
        }
    }
}

fn collect_inline<'a>(
    inline: &InlineExpression<&'a str>,
    messages: &BTreeMap<&str, &Message<&'a str>>,
    used: &mut BTreeSet<&'a str>,
    trail: &mut Vec<&'a str>,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            used.insert(id.name);
        }
        InlineExpression::MessageReference { id, attribute } => {
            let pattern = messages.get(id.name).and_then(|message| match attribute {
                None => message.value.as_ref(),
                Some(wanted) => message
                    .attributes
                    .iter()
                    .find(|attribute| attribute.id.name == wanted.name)
                    .map(|attribute| &attribute.value),
            });
            if let Some(pattern) = pattern
                && !trail.contains(&id.name)
            {
                trail.push(id.name);
                collect(pattern, messages, used, trail);
                trail.pop();
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, messages, used, trail);
            }
        }
        InlineExpression::Placeable { expression } => {
            collect_expression(expression, messages, used, trail);
        }
        InlineExpression::TermReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Refuses what cannot be a Rust name, in words a writer of messages can act upon.
pub(crate) fn rust_name(name: &str) -> Result<(), String> {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    if name.is_empty() {
        Err("a variable's comment line has a `$` without a name".into())
    } else if name.chars().any(|c| c.is_ascii_uppercase()) {
        Err(format!("`{name}`: use small letters only"))
    } else if KEYWORDS.contains(&name) {
        Err(format!("`{name}` is a word of the Rust language; choose another name"))
    } else {
        Ok(())
    }
}
