//! What can be wrong with a translation, said to the person who can mend it.

use std::fmt;

use crate::i18n::plural::Category;

/// One thing to look at, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The language's tag.
    pub tag: String,
    /// The file's name in the language's folder; empty when it is about the whole language.
    pub file: String,
    /// Counted from 1; 0 when there is no line to point at.
    pub line: usize,
    /// The message, or `name.attribute`; empty when there is none.
    pub id: String,
    /// What it is.
    pub fault: Fault,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Work still to be done; the language before it in the chain fills in.
    Note,
    /// Probably a slip; the message is used as it is.
    Warning,
    /// The message is left out until it is mended.
    Error,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file cannot be read at this place; the parser's own words.
    Syntax(String),
    /// English has no such message.
    UnknownMessage,
    /// English gives this message no such variable; the ones it has.
    UnknownVariable(String, Vec<String>),
    /// A variable that English says is not said here.
    UnusedVariable(String),
    /// Not translated yet.
    Missing,
    /// Stands twice; where the first one is.
    Duplicate(String, usize),
    /// Refers to a message or term that this language's files do not have.
    UnknownReference(String),
    /// A choice by number that lacks forms of this language.
    MissingPlurals(Vec<Category>),
    /// A key of a choice by number that is neither a number nor a plural category.
    NoCategory(String),
    /// Refers to itself; the way round.
    Cyclic(Vec<String>),
    /// Correct Fluent that this engine does not do; what, and what to do instead.
    Unsupported(&'static str),
    /// Text that must not stand in a translation; what it is.
    Forbidden(&'static str),
    /// More than one message may be.
    TooLarge,
    /// Nobody knows how this language counts.
    NoPluralRule,
    /// The rule of this language does not fit our data.
    OddPluralRule,
}

impl Problem {
    pub(super) fn of_language(tag: &str, fault: Fault) -> Self {
        Self { tag: tag.to_owned(), file: String::new(), line: 0, id: String::new(), fault }
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self.fault {
            Fault::Missing => Severity::Note,
            Fault::UnusedVariable(_)
            | Fault::MissingPlurals(_)
            | Fault::Duplicate(..)
            | Fault::NoPluralRule
            | Fault::OddPluralRule => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}", self.tag)?;
        if !self.file.is_empty() {
            write!(f, "/{}", self.file)?;
        }
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.id.is_empty() {
            write!(f, ": `{}`", self.id)?;
        }
        write!(f, ": {}", self.fault)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(what) => write!(f, "cannot be read ({what}); compare it with the same message in English"),
            Self::UnknownMessage => f.write_str("English has no such message; correct the name or remove it"),
            Self::UnknownVariable(name, known) if known.is_empty() => {
                write!(f, "${name} is not given here; this message has no variables")
            }
            Self::UnknownVariable(name, known) => {
                write!(f, "${name} is not given here; this message has ${}", known.join(", $"))
            }
            Self::UnusedVariable(name) => {
                write!(f, "English says ${name} and this does not; add {{ ${name} }} unless it is meant")
            }
            Self::Missing => f.write_str("not translated yet; copy it from English and translate"),
            Self::Duplicate(file, line) => {
                write!(f, "stands twice, and the first one counts ({file}:{line}); remove one")
            }
            Self::UnknownReference(name) => write!(
                f,
                "{{ {name} }} is not in this language's files; translate that one too, \
                 or write the words out"
            ),
            Self::MissingPlurals(categories) => {
                f.write_str("this language counts with more forms; add")?;
                for category in categories {
                    write!(f, " [{}]", category.name())?;
                }
                Ok(())
            }
            Self::NoCategory(key) => {
                write!(f, "[{key}] can never fit a number; use a number, or zero, one, two, few, many, other")
            }
            Self::Cyclic(trail) => {
                write!(f, "goes round in a circle ({}); write the words out in one of them", trail.join(" -> "))
            }
            Self::Unsupported(what) => f.write_str(what),
            Self::Forbidden(what) => write!(f, "{what} must not stand in a text; remove it"),
            Self::TooLarge => f.write_str("too long or too nested; make several messages of it"),
            Self::NoPluralRule => f.write_str(
                "no counting rule is known for this language, English is used; \
                 add the nearest one in compile/plural_data.rs",
            ),
            Self::OddPluralRule => f.write_str(
                "the counting rule does not fit the words file, English is used; \
                 see compile/plural_data.rs",
            ),
        }
    }
}
