//! Words and numbers that stand in the translation itself: shown as `fluent-bundle` shows them,
//! and refused where they could do harm.

use fluent_syntax::ast::{CallArguments, InlineExpression};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::choose::OPEN_CHOICE;
use super::problem::Fault;

/// A value known while compiling.
#[derive(Clone)]
pub(super) enum Literal {
    Word(String),
    /// As written, such as `5` or `5.0`.
    Number(String),
}

pub(super) fn local<'l>(locals: &'l [(&str, Literal)], name: &str) -> Option<&'l Literal> {
    let found = locals.iter().find(|(given, _)| *given == name);
    found.map(|(_, literal)| literal)
}

pub(super) fn names(locals: &[(&str, Literal)]) -> Vec<String> {
    locals.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// The named arguments of a term reference; the parser lets only literals through.
pub(super) fn given<'s>(arguments: Option<&CallArguments<&'s str>>) -> Result<Vec<(&'s str, Literal)>, Fault> {
    let Some(arguments) = arguments else {
        return Ok(Vec::new());
    };
    arguments
        .named
        .iter()
        .map(|argument| match &argument.value {
            InlineExpression::StringLiteral { value } => {
                Ok((argument.name.name, Literal::Word(unescape_unicode_to_string(value).into_owned())))
            }
            InlineExpression::NumberLiteral { value } => Ok((argument.name.name, Literal::Number((*value).to_owned()))),
            _ => Err(Fault::Unsupported(OPEN_CHOICE)),
        })
        .collect()
}

/// What a translation must not carry: markup, links, and marks that turn text around. Marks
/// that writing needs (LRM, RLM, ALM, ZWJ, ZWNJ) are welcome.
pub(super) fn forbidden(text: &str) -> Option<&'static str> {
    let small = text.to_ascii_lowercase();
    if text.contains('<') || small.contains("&#") {
        Some("HTML")
    } else if small.contains("://") || small.contains("javascript:") {
        Some("a link")
    } else if text.contains(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
        Some("a mark that changes the direction of writing")
    } else if text.contains(|c: char| c.is_control() && c != '\n') {
        Some("a control character")
    } else {
        None
    }
}

/// A literal number as `fluent-bundle` shows it: without leading zeros, decimals as written.
pub(super) fn shown(literal: &str) -> String {
    let Ok(number) = literal.parse::<f64>() else {
        return literal.to_owned();
    };
    let mut shown = number.to_string();
    let decimals = literal.split_once('.').map_or(0, |(_, after)| after.len());
    if decimals > 0 {
        let have = shown.split_once('.').map_or(0, |(_, after)| after.len());
        if have == 0 {
            shown.push('.');
        }
        shown.push_str(&"0".repeat(decimals.saturating_sub(have)));
    }
    shown
}

pub(super) fn same_number(a: &str, b: &str) -> bool {
    matches!((a.parse::<i64>(), b.parse::<i64>()), (Ok(a), Ok(b)) if a == b)
}
