//! One message from its Fluent pattern to code.
//!
//! References are written in place, with the arguments of terms filled in; choices that are
//! known already are made here; isolates (FSI, PDI) are placed as `fluent-bundle` places them.
//! What remains is text, values, and choices by a variable.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::problem::{Fault, category_name};
use super::sources::Table;
use crate::i18n::bytes::{put_block, put_number};
use crate::i18n::contract::{Entry, Kind, Variable};
use crate::i18n::plural::{Category, PluralRule};
use crate::i18n::words_format::{CATEGORY, EXACT, MAX_CHOICE_DEPTH, SELECT_NUMBER, SELECT_TEXT, TEXT, VALUE};

/// First strong isolate and its end.
const FSI: &str = "\u{2068}";
const PDI: &str = "\u{2069}";
/// Bounds on one message: what a person would write stays far below both.
const MAX_STEPS: usize = 2_000;
const MAX_CODE: usize = 32 * 1024;

/// A message ready for the words file.
pub(super) struct Compiled {
    pub(super) code: Vec<u8>,
    /// Places of the variables it uses.
    pub(super) used: BTreeSet<usize>,
    /// Faults that do not keep it from being used.
    pub(super) notes: Vec<Fault>,
}

/// What a message does, before it is bytes.
enum Step {
    Text(String),
    Value(u8),
    Number(u8, Choices<NumberKey>),
    Word(u8, Choices<String>),
}

struct Choices<K> {
    default: u8,
    all: Vec<(K, Vec<Step>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum NumberKey {
    Exact(u32),
    Category(Category),
}

/// What a choice is made by.
enum Chooser {
    Number(u8),
    Word(u8),
    Known(Literal),
    /// A term's argument that was not given: the default is meant.
    Nothing,
}

/// A value known while compiling.
#[derive(Clone)]
enum Literal {
    Word(String),
    /// As written, such as `5` or `5.0`.
    Number(String),
}

/// Compiles one pattern of a language for one entry of the contract.
pub(super) fn compile(
    table: &Table<'_>,
    rule: &PluralRule,
    entry: &Entry<'_>,
    pattern: &Pattern<&str>,
) -> Result<Compiled, Fault> {
    let mut writer = Writer {
        table,
        rule,
        variables: entry.variables,
        trail: vec![entry.id.to_owned()],
        used: BTreeSet::new(),
        notes: Vec::new(),
        steps: 0,
    };
    let steps = writer.pattern(pattern, None, 0)?;
    let mut code = Vec::new();
    emit(&steps, &mut code);
    if code.len() > MAX_CODE {
        return Err(Fault::TooLarge);
    }
    Ok(Compiled { code, used: writer.used, notes: writer.notes })
}

/// The arguments a term was called with; `None` outside of terms, where callers' values count.
type Locals<'l> = Option<&'l [(&'l str, Literal)]>;

struct Writer<'w, 'a> {
    table: &'w Table<'a>,
    rule: &'w PluralRule,
    variables: &'w [Variable<'w>],
    /// Names being written, outermost first: a name in it twice is a circle.
    trail: Vec<String>,
    used: BTreeSet<usize>,
    notes: Vec<Fault>,
    /// Elements written so far, so that references cannot multiply without end.
    steps: usize,
}

impl Writer<'_, '_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, locals: Locals<'_>, depth: u8) -> Result<Vec<Step>, Fault> {
        let mut steps = Vec::new();
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            self.steps += 1;
            if self.steps > MAX_STEPS {
                return Err(Fault::TooLarge);
            }
            match element {
                PatternElement::TextElement { value } => steps.push(text(value)?),
                PatternElement::Placeable { expression } => {
                    let isolated = !alone && is_isolated(expression);
                    if isolated {
                        steps.push(Step::Text(FSI.to_owned()));
                    }
                    steps.extend(self.expression(expression, locals, depth)?);
                    if isolated {
                        steps.push(Step::Text(PDI.to_owned()));
                    }
                }
            }
        }
        Ok(steps)
    }

    fn expression(&mut self, expression: &Expression<&str>, locals: Locals<'_>, depth: u8) -> Result<Vec<Step>, Fault> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, locals, depth),
            Expression::Select { selector, variants } => match self.chooser(selector, locals, depth)? {
                Chooser::Number(variable) => {
                    let choices = self.choices(variants, locals, depth, number_key)?;
                    self.check_plurals(&choices);
                    Ok(vec![Step::Number(variable, choices)])
                }
                Chooser::Word(variable) => {
                    let choices = self.choices(variants, locals, depth, word_key)?;
                    Ok(vec![Step::Word(variable, choices)])
                }
                Chooser::Known(literal) => {
                    let chosen = self.known_choice(variants, Some(&literal))?;
                    self.pattern(chosen, locals, depth)
                }
                Chooser::Nothing => {
                    let chosen = self.known_choice(variants, None)?;
                    self.pattern(chosen, locals, depth)
                }
            },
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, locals: Locals<'_>, depth: u8) -> Result<Vec<Step>, Fault> {
        match inline {
            InlineExpression::StringLiteral { value } => Ok(vec![text(&unescape_unicode_to_string(value))?]),
            InlineExpression::NumberLiteral { value } => Ok(vec![Step::Text(shown(value))]),
            InlineExpression::VariableReference { id } => match locals {
                Some(locals) => match local(locals, id.name) {
                    Some(Literal::Word(word)) => Ok(vec![text(word)?]),
                    Some(Literal::Number(number)) => Ok(vec![Step::Text(shown(number))]),
                    None => Err(Fault::UnknownVariable(id.name.to_owned(), names(locals))),
                },
                None => Ok(vec![Step::Value(self.variable(id.name)?.0)]),
            },
            InlineExpression::MessageReference { id, attribute } => {
                self.reference("", id, attribute.as_ref(), locals, depth)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let given = given(arguments.as_ref())?;
                self.reference("-", id, attribute.as_ref(), Some(&given), depth)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, locals, depth),
            InlineExpression::FunctionReference { .. } => Err(Fault::Unsupported(FUNCTION)),
        }
    }

    /// Writes the message or term in place.
    fn reference(
        &mut self,
        dash: &str,
        id: &Identifier<&str>,
        attribute: Option<&Identifier<&str>>,
        locals: Locals<'_>,
        depth: u8,
    ) -> Result<Vec<Step>, Fault> {
        let attribute = attribute.map_or_else(String::new, |attribute| format!(".{}", attribute.name));
        let name = format!("{dash}{}{attribute}", id.name);
        let table = self.table;
        let found = table.get(&name).ok_or_else(|| Fault::UnknownReference(name.clone()))?;
        let circle = self.trail.contains(&name);
        self.trail.push(name);
        if circle {
            return Err(Fault::Cyclic(self.trail.clone()));
        }
        let steps = self.pattern(&found.pattern, locals, depth)?;
        self.trail.pop();
        Ok(steps)
    }

    fn chooser(&mut self, selector: &InlineExpression<&str>, locals: Locals<'_>, depth: u8) -> Result<Chooser, Fault> {
        match selector {
            InlineExpression::StringLiteral { value } => {
                Ok(Chooser::Known(Literal::Word(unescape_unicode_to_string(value).into_owned())))
            }
            InlineExpression::NumberLiteral { value } => Ok(Chooser::Known(Literal::Number((*value).to_owned()))),
            InlineExpression::VariableReference { id } => match locals {
                Some(locals) => {
                    Ok(local(locals, id.name).map_or(Chooser::Nothing, |literal| Chooser::Known(literal.clone())))
                }
                None => match self.variable(id.name)? {
                    (place, Kind::Number) => Ok(Chooser::Number(place)),
                    (place, Kind::Text) => Ok(Chooser::Word(place)),
                    (_, Kind::Message) => Err(Fault::Unsupported(CHOICE_BY_MESSAGE)),
                },
            },
            InlineExpression::TermReference { .. } => {
                let steps = self.inline(selector, locals, depth)?;
                let mut word = String::new();
                for step in steps {
                    match step {
                        Step::Text(text) => word.push_str(&text),
                        _ => return Err(Fault::Unsupported(OPEN_CHOICE)),
                    }
                }
                Ok(Chooser::Known(Literal::Word(word)))
            }
            InlineExpression::FunctionReference { .. } => Err(Fault::Unsupported(FUNCTION)),
            InlineExpression::MessageReference { .. } | InlineExpression::Placeable { .. } => {
                Err(Fault::Unsupported(OPEN_CHOICE))
            }
        }
    }

    fn choices<K>(
        &mut self,
        variants: &[Variant<&str>],
        locals: Locals<'_>,
        depth: u8,
        key: fn(&VariantKey<&str>) -> Result<K, Fault>,
    ) -> Result<Choices<K>, Fault> {
        if depth >= MAX_CHOICE_DEPTH || variants.len() > usize::from(u8::MAX) {
            return Err(Fault::TooLarge);
        }
        let mut choices = Choices { default: 0, all: Vec::new() };
        for (place, variant) in variants.iter().enumerate() {
            if variant.default {
                choices.default = place as u8;
            }
            let steps = self.pattern(&variant.value, locals, depth + 1)?;
            choices.all.push((key(&variant.key)?, steps));
        }
        Ok(choices)
    }

    /// The variant that fits a known value, as `fluent-bundle` finds it.
    fn known_choice<'v, 's>(
        &self,
        variants: &'v [Variant<&'s str>],
        value: Option<&Literal>,
    ) -> Result<&'v Pattern<&'s str>, Fault> {
        let fits = |variant: &&Variant<&str>| match (value, &variant.key) {
            (Some(Literal::Word(word)), VariantKey::Identifier { name }) => word == name,
            (Some(Literal::Number(number)), VariantKey::NumberLiteral { value }) => same_number(number, value),
            (Some(Literal::Number(number)), VariantKey::Identifier { name }) => {
                number.parse::<i64>().is_ok_and(|number| category_name(self.rule.category(number)) == *name)
            }
            _ => false,
        };
        let decimal = matches!(value, Some(Literal::Number(number)) if number.contains('.'));
        if decimal {
            return Err(Fault::Unsupported(DECIMAL));
        }
        variants
            .iter()
            .find(fits)
            .or_else(|| variants.iter().find(|variant| variant.default))
            .map(|variant| &variant.value)
            .ok_or(Fault::Unsupported(OPEN_CHOICE))
    }

    /// A choice that names forms must name all of the language's forms; a form that only one
    /// number has may be named by the number.
    fn check_plurals(&mut self, choices: &Choices<NumberKey>) {
        let by_form =
            choices.all.iter().enumerate().any(|(place, (key, _))| {
                matches!(key, NumberKey::Category(_)) && place != usize::from(choices.default)
            });
        if !by_form {
            return;
        }
        let named = |wanted| choices.all.iter().any(|(key, _)| *key == wanted);
        let missing: Vec<Category> = self
            .rule
            .categories()
            .into_iter()
            .filter(|category| !named(NumberKey::Category(*category)))
            .filter(|category| match self.rule.only_numbers(*category) {
                Some(numbers) => !numbers.iter().all(|number| named(NumberKey::Exact(*number))),
                None => true,
            })
            .collect();
        if !missing.is_empty() {
            self.notes.push(Fault::MissingPlurals(missing));
        }
    }

    fn variable(&mut self, name: &str) -> Result<(u8, Kind), Fault> {
        let found = self.variables.iter().enumerate().find(|(_, v)| v.name == name);
        match found {
            Some((place, variable)) => {
                self.used.insert(place);
                let place = u8::try_from(place).map_err(|_| Fault::TooLarge)?;
                Ok((place, variable.kind))
            }
            None => {
                Err(Fault::UnknownVariable(name.to_owned(), self.variables.iter().map(|v| v.name.to_owned()).collect()))
            }
        }
    }
}

const FUNCTION: &str = "functions such as NUMBER() are not available; use the variable itself";
const CHOICE_BY_MESSAGE: &str = "a message cannot be chosen by; write one sentence that fits all";
const OPEN_CHOICE: &str = "only variables and fixed words can be chosen by; choose by a variable";
const DECIMAL: &str = "only whole numbers can be chosen by; remove the decimals";
const NUMBER_FOR_WORD: &str = "a word cannot be compared with a number; use a name as the key";

/// Isolation as in `fluent-bundle`: references and literal text are part of the sentence.
fn is_isolated(expression: &Expression<&str>) -> bool {
    !matches!(
        expression,
        Expression::Inline(
            InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::StringLiteral { .. }
        )
    )
}

fn text(value: &str) -> Result<Step, Fault> {
    match forbidden(value) {
        Some(what) => Err(Fault::Forbidden(what)),
        None => Ok(Step::Text(value.to_owned())),
    }
}

/// What a translation must not carry: markup, links, and marks that turn text around. Marks
/// that writing needs (LRM, RLM, ALM, ZWJ, ZWNJ) are welcome.
fn forbidden(text: &str) -> Option<&'static str> {
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
fn shown(literal: &str) -> String {
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

fn same_number(a: &str, b: &str) -> bool {
    matches!((a.parse::<i64>(), b.parse::<i64>()), (Ok(a), Ok(b)) if a == b)
}

fn local<'l>(locals: &'l [(&str, Literal)], name: &str) -> Option<&'l Literal> {
    let found = locals.iter().find(|(given, _)| *given == name);
    found.map(|(_, literal)| literal)
}

fn names(locals: &[(&str, Literal)]) -> Vec<String> {
    locals.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// The named arguments of a term reference; the parser lets only literals through.
fn given<'s>(arguments: Option<&CallArguments<&'s str>>) -> Result<Vec<(&'s str, Literal)>, Fault> {
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

fn number_key(key: &VariantKey<&str>) -> Result<NumberKey, Fault> {
    match key {
        VariantKey::NumberLiteral { value } => {
            value.parse::<u32>().map(NumberKey::Exact).map_err(|_| Fault::Unsupported(DECIMAL))
        }
        VariantKey::Identifier { name } => Category::ALL
            .into_iter()
            .find(|category| category_name(*category) == *name)
            .map(NumberKey::Category)
            .ok_or_else(|| Fault::NoCategory((*name).to_owned())),
    }
}

fn word_key(key: &VariantKey<&str>) -> Result<String, Fault> {
    match key {
        VariantKey::Identifier { name } => Ok((*name).to_owned()),
        VariantKey::NumberLiteral { .. } => Err(Fault::Unsupported(NUMBER_FOR_WORD)),
    }
}

/// Steps as bytes; neighbouring texts become one.
fn emit(steps: &[Step], out: &mut Vec<u8>) {
    let mut pending = String::new();
    for step in steps {
        if let Step::Text(text) = step {
            pending.push_str(text);
            continue;
        }
        emit_text(&mut pending, out);
        match step {
            Step::Text(_) => {}
            Step::Value(variable) => out.extend([VALUE, *variable]),
            Step::Number(variable, choices) => {
                out.extend([SELECT_NUMBER, *variable]);
                emit_choices(choices, out, |key, out| match key {
                    NumberKey::Exact(number) => {
                        out.push(EXACT);
                        put_number(out, *number);
                    }
                    NumberKey::Category(category) => out.extend([CATEGORY, *category as u8]),
                });
            }
            Step::Word(variable, choices) => {
                out.extend([SELECT_TEXT, *variable]);
                emit_choices(choices, out, |key, out| put_block(out, key.as_bytes()));
            }
        }
    }
    emit_text(&mut pending, out);
}

fn emit_text(pending: &mut String, out: &mut Vec<u8>) {
    if !pending.is_empty() {
        out.push(TEXT);
        put_block(out, pending.as_bytes());
        pending.clear();
    }
}

fn emit_choices<K>(choices: &Choices<K>, out: &mut Vec<u8>, put_key: fn(&K, &mut Vec<u8>)) {
    out.extend([choices.default, choices.all.len() as u8]);
    for (key, steps) in &choices.all {
        put_key(key, out);
        let mut body = Vec::new();
        emit(steps, &mut body);
        put_block(out, &body);
    }
}
