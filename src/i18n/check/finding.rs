//! What is found, and where. How it is said stands in `english`.

use super::script::Script;
use crate::i18n::plural::Category;

/// One thing to look at, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The language's tag.
    pub tag: String,
    /// The file's name in the language's folder; empty when it is about the whole language.
    pub file: String,
    /// Counted from 1; 0 when there is no line to point at.
    pub line: usize,
    /// The message; empty when it is about a whole file.
    pub id: String,
    /// Its attribute, such as `label`.
    pub attribute: Option<String>,
    /// What it is.
    pub kind: Kind,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Probably a slip, or bad manners; a person looks at it.
    Look,
    /// Must be mended before people read it.
    Mend,
}

/// What is wrong, with all that is needed to say it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// The file is not UTF-8; the line of the first wrong byte.
    NotUtf8,
    /// The file has more bytes than any words file needs: how many it has, how many it may have.
    TooBig(usize, usize),
    /// Braces within braces, deeper than anybody writes; the file is not read.
    TooDeep,
    /// The file begins with a byte order mark.
    ByteOrderMark,
    /// Lines end as on Windows.
    WindowsLines,
    /// Cannot be read; the parser's own words.
    Syntax(String),
    /// More variants than can be shown to anybody.
    TooManyVariants,
    /// A choice lists this key twice.
    KeyTwice(String),

    /// English has it, this language has not.
    Missing,
    /// English has this attribute, here it is missing.
    MissingAttribute,
    /// English has no such message.
    Extra,
    /// English has no such attribute.
    ExtraAttribute,
    /// Stands in another file than in English, which is this one.
    OtherFile(String),
    /// Stands twice; where the first one is.
    Duplicate(String, usize),

    /// A choice by number lacks these forms of the language.
    MissingForms(Vec<Category>),
    /// A form that no number has in this language.
    FormNotUsed(Category),
    /// A key of a choice by number that is neither a number nor a form.
    NoForm(String),
    /// English chooses by this variable, this text does not.
    LostChoice(String),
    /// A choice by words: variable, key that English has and this has not.
    LostKey(String, String),
    /// A choice by words: variable, key that English does not have.
    OtherKey(String, String),

    /// English says the variable, and this text does not; in which variant, if there are some.
    LostVariable(String, Option<String>),
    /// The variable is not given here; those that are; in which variant, if there are some.
    UnknownVariable(String, Vec<String>, Option<String>),
    /// Points at something that this language's files do not have.
    UnknownReference(String),
    /// Points at itself, perhaps by way of others.
    Circle,
    /// Calls a function such as `NUMBER()`.
    Function(String),

    /// `<` or `&#`.
    Html,
    /// `://` or `javascript:`.
    Link,
    /// A mark that turns the direction of all that follows; its code.
    BidiOverride(char),
    /// An isolate is opened and not closed, or closed and not opened.
    UnbalancedIsolate,
    /// An isolate, properly closed: the program puts them itself.
    Isolate,
    /// A character that nobody sees; its code.
    Hidden(char),

    /// A number of the English text is missing.
    LostNumber(String),
    /// A number that English does not say.
    NewNumber(String),
    /// Digits that are not 0 to 9.
    OtherDigits(String),
    /// A number with a gap between right-to-left words, drawn with its halves exchanged.
    TurningNumber(String),

    /// Says what is never said: the list's own writing, why, what to say instead.
    Banned(String, String, String),
    /// English has the first, so one of the others must stand here.
    MustSay(String, Vec<String>),
    /// Characters it has, characters there is room for.
    TooLong(usize, usize),
    /// Word for word the English text.
    LeftInEnglish(String),
    /// The name of a day or a month is the English one.
    EnglishDate(String),
    /// A word in letters of another script.
    OtherScript(String, Script),
    /// A word that mixes letters of two scripts which look alike; the odd letter.
    MixedWord(String, char),
    /// A letter that this language does not use although its script has it; what it uses instead.
    NeighboursLetter(char, &'static str),
    /// Quotes a button otherwise than the button says: what it quotes, what the button says.
    QuotedOtherwise(Option<String>, Option<String>),
    /// `"` instead of the language's own quotation marks.
    StraightQuotes,

    /// English: no line `# Where:`, `# Means:` or `# Max`, which translators need.
    NoNote(&'static str),
    /// English: the name is not made of small letters, digits and hyphens.
    OddName,
    /// A `###` comment below the first message, where it speaks of the whole file again.
    CommentOfFile,

    /// The language's list of terms cannot be read, or is not there; why.
    NoTerms(String),
    /// A line of the status file that cannot be read.
    StatusLine(String),
    /// A state of a message that English does not have.
    StatusOfNothing,
    /// No state is written for a message that is there.
    NoStatus,
    /// `reviewed` or `field` without a code of a listed reviewer.
    NoReviewer(String),
    /// A code that stands not in `locales/reviewers.toml`, or not for this language.
    UnlistedReviewer(String),
    /// The English text has changed since this was translated.
    Stale,
}

impl Kind {
    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Self::WindowsLines
            | Self::FormNotUsed(_)
            | Self::LostChoice(_)
            | Self::StraightQuotes
            | Self::CommentOfFile
            | Self::OtherFile(_)
            | Self::StatusOfNothing
            | Self::NoStatus
            | Self::Stale => Severity::Look,
            _ => Severity::Mend,
        }
    }
}

impl Finding {
    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.kind.severity()
    }

    /// `search-results`, or `name.label` for an attribute.
    #[must_use]
    pub fn key(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.clone(),
        }
    }
}
