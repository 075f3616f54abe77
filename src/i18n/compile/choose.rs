//! Choices: `{ $count -> [one] ... *[other] ... }`.
//!
//! Those by a variable stay choices; those by something known already are made here.

use fluent_syntax::ast::{InlineExpression, Pattern, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::code::{Locals, Writer};
use super::literal::{Literal, local, same_number};
use super::problem::Fault;
use super::steps::{Choices, NumberKey, Step};
use crate::i18n::contract::Kind;
use crate::i18n::plural::Category;
use crate::i18n::words_format::MAX_CHOICE_DEPTH;

pub(super) const FUNCTION: &str = "functions such as NUMBER() are not available; use the variable itself";
const CHOICE_BY_MESSAGE: &str = "a message cannot be chosen by; write one sentence that fits all";
pub(super) const OPEN_CHOICE: &str = "only variables and fixed words can be chosen by; choose by a variable";
const DECIMAL: &str = "only whole numbers can be chosen by; remove the decimals";
const NUMBER_FOR_WORD: &str = "a word cannot be compared with a number; use a name as the key";

/// What a choice is made by.
pub(super) enum Chooser {
    Number(u8),
    Word(u8),
    Known(Literal),
    /// A term's argument that was not given: the default is meant.
    Nothing,
}

impl Writer<'_, '_> {
    pub(super) fn chooser(
        &mut self,
        selector: &InlineExpression<&str>,
        locals: Locals<'_>,
        depth: u8,
    ) -> Result<Chooser, Fault> {
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

    pub(super) fn choices<K>(
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
    pub(super) fn known_choice<'v, 's>(
        &self,
        variants: &'v [Variant<&'s str>],
        value: Option<&Literal>,
    ) -> Result<&'v Pattern<&'s str>, Fault> {
        let fits = |variant: &&Variant<&str>| match (value, &variant.key) {
            (Some(Literal::Word(word)), VariantKey::Identifier { name }) => word == name,
            (Some(Literal::Number(number)), VariantKey::NumberLiteral { value }) => same_number(number, value),
            (Some(Literal::Number(number)), VariantKey::Identifier { name }) => {
                number.parse::<i64>().is_ok_and(|number| self.rule.category(number).name() == *name)
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
    pub(super) fn check_plurals(&mut self, choices: &Choices<NumberKey>) {
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
}

pub(super) fn number_key(key: &VariantKey<&str>) -> Result<NumberKey, Fault> {
    match key {
        VariantKey::NumberLiteral { value } => {
            value.parse::<u32>().map(NumberKey::Exact).map_err(|_| Fault::Unsupported(DECIMAL))
        }
        VariantKey::Identifier { name } => {
            Category::from_name(name).map(NumberKey::Category).ok_or_else(|| Fault::NoCategory((*name).to_owned()))
        }
    }
}

pub(super) fn word_key(key: &VariantKey<&str>) -> Result<String, Fault> {
    match key {
        VariantKey::Identifier { name } => Ok((*name).to_owned()),
        VariantKey::NumberLiteral { .. } => Err(Fault::Unsupported(NUMBER_FOR_WORD)),
    }
}
