//! One message from its Fluent pattern to code.
//!
//! References are written in place, with the arguments of terms filled in; choices that are
//! known already are made here; isolates (FSI, PDI) are placed as `fluent-bundle` places them.
//! What remains is text, values, and choices by a variable.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, Identifier, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::choose::{Chooser, FUNCTION, number_key, word_key};
use super::literal::{Literal, forbidden, given, local, names, shown};
use super::problem::Fault;
use super::sources::Table;
use super::steps::{Step, emit};
use crate::i18n::contract::{Entry, Kind, Variable};
use crate::i18n::plural::PluralRule;

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
pub(super) type Locals<'l> = Option<&'l [(&'l str, Literal)]>;

pub(super) struct Writer<'w, 'a> {
    pub(super) table: &'w Table<'a>,
    pub(super) rule: &'w PluralRule,
    variables: &'w [Variable<'w>],
    /// Names being written, outermost first: a name in it twice is a circle.
    trail: Vec<String>,
    used: BTreeSet<usize>,
    pub(super) notes: Vec<Fault>,
    /// Elements written so far, so that references cannot multiply without end.
    steps: usize,
}

impl Writer<'_, '_> {
    pub(super) fn pattern(
        &mut self,
        pattern: &Pattern<&str>,
        locals: Locals<'_>,
        depth: u8,
    ) -> Result<Vec<Step>, Fault> {
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

    pub(super) fn inline(
        &mut self,
        inline: &InlineExpression<&str>,
        locals: Locals<'_>,
        depth: u8,
    ) -> Result<Vec<Step>, Fault> {
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

    pub(super) fn variable(&mut self, name: &str) -> Result<(u8, Kind), Fault> {
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
