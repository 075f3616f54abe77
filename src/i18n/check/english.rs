//! Findings in plain English: what is wrong, and what to do.

use super::finding::{Finding, Kind};
use super::script::Script;
use crate::i18n::plural::Category;
use std::fmt;

impl Finding {
    /// What is wrong and what to do, without the place.
    #[must_use]
    pub fn to_english(&self) -> String {
        self.kind.to_english()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Status files stand beside the folders of the languages.
        match self.file.as_str() {
            "" => write!(f, "locales/{}", self.tag)?,
            beside if beside.contains('/') => write!(f, "locales/{beside}")?,
            file => write!(f, "locales/{}/{file}", self.tag)?,
        }
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.id.is_empty() {
            write!(f, ": `{}`", self.key())?;
        }
        write!(f, ": {}", self.to_english())
    }
}

impl Kind {
    /// What is wrong and what to do.
    #[must_use]
    pub fn to_english(&self) -> String {
        let files = || self.of_files();
        let shape = || self.of_shape();
        let text = || self.of_text();
        files().or_else(shape).or_else(text).unwrap_or_else(|| self.of_state())
    }

    fn of_files(&self) -> Option<String> {
        Some(match self {
            Self::NotUtf8 => "is not UTF-8 and cannot be read; open it in your editor and save it as UTF-8".into(),
            Self::TooBig(has, most) => {
                format!("has {has} bytes and is not read; a words file has at most {most}: is it the right file?")
            }
            Self::TooDeep => "has braces inside braces inside braces and is not read; use { and } once".into(),
            Self::ByteOrderMark => {
                "begins with an invisible mark (BOM); save it as UTF-8 without BOM, or the first message is lost".into()
            }
            Self::WindowsLines => "its lines end as on Windows; save it with Unix line endings (LF)".into(),
            Self::Syntax(what) => {
                format!("cannot be read here ({what}); compare it with the same message in English, sign by sign")
            }
            Self::TooManyVariants => "has too many choices inside choices; make one choice, or two messages".into(),
            Self::KeyTwice(key) => format!("lists [{key}] twice in one choice; remove one"),
            Self::Missing => "is not translated yet; copy it from English and translate it".into(),
            Self::MissingAttribute => {
                "is missing; English has this part below the message, often the one that is read aloud: translate it too"
                    .into()
            }
            Self::Extra => "is not in English; correct the name, or remove the message".into(),
            Self::ExtraAttribute => "is a part that English does not have; correct its name, or remove it".into(),
            Self::OtherFile(file) => format!("stands in {file} in English; move it there"),
            Self::Duplicate(file, line) => {
                format!("stands twice, and the first one counts ({file}:{line}); remove one")
            }
            _ => return None,
        })
    }

    fn of_shape(&self) -> Option<String> {
        Some(match self {
            Self::MissingForms(forms) => {
                let forms: Vec<String> = forms.iter().map(|form| format!("[{}]", form.name())).collect();
                format!("this language counts with more forms; add {}", forms.join(" "))
            }
            Self::FormNotUsed(form) => format!(
                "no number has the form [{}] in this language, so it is never shown; remove it{}",
                form.name(),
                if *form == Category::Zero { ", or write [0]" } else { "" }
            ),
            Self::NoForm(key) => format!(
                "[{key}] can never fit a number; use a number such as [0], or one of [zero] [one] [two] [few] [many] [other]"
            ),
            Self::LostChoice(name) => format!(
                "English says it differently for different ${name}, and this does not; choose by ${name} as English does"
            ),
            Self::LostKey(name, key) => format!("English has a text for ${name} = [{key}]; add it"),
            Self::OtherKey(name, key) => {
                format!("[{key}] is no value of ${name}; the words in [brackets] stay as in English")
            }
            Self::LostVariable(name, variant) => format!(
                "{}English says {{ ${name} }} and this does not; put {{ ${name} }} where it belongs",
                of_variant(variant)
            ),
            Self::UnknownVariable(name, known, variant) if known.is_empty() => format!(
                "{}{{ ${name} }} is not given here, this message has no such parts; write words instead",
                of_variant(variant)
            ),
            Self::UnknownVariable(name, known, variant) => format!(
                "{}{{ ${name} }} is not given here; write {{ ${} }}, exactly as in English",
                of_variant(variant),
                known.join(" }, { $")
            ),
            Self::UnknownReference(name) => {
                format!("{{ {name} }} is not in this language’s files; write the words out")
            }
            Self::Circle => "points at itself, so it would never end; write the words out".into(),
            Self::Function(name) => format!("{name}() is not available; write the variable alone, as English does"),
            _ => return None,
        })
    }

    fn of_text(&self) -> Option<String> {
        Some(match self {
            Self::Html => "has `<` or `&#`, which is markup; only plain words may stand here".into(),
            Self::Link => "has a link; addresses never stand in the words: remove it".into(),
            Self::BidiOverride(mark) => format!(
                "has an invisible mark ({}) that turns the direction of writing; delete the line and type it anew",
                code(*mark)
            ),
            Self::UnbalancedIsolate => {
                "has an invisible mark that begins a change of direction and never ends it, or ends one that was not \
                 begun; delete the line and type it anew"
                    .into()
            }
            Self::Isolate => {
                "has invisible marks around a part (isolates); the program adds them by itself: delete and type anew"
                    .into()
            }
            Self::Hidden(mark) => format!("has a character that nobody sees ({}); delete it", code(*mark)),
            Self::LostNumber(number) => format!("English says {number}, and it is missing here; write {number}"),
            Self::NewNumber(number) => {
                format!("says {number}, which English does not; numbers stay exactly as in English")
            }
            Self::OtherDigits(found) => {
                format!("has the digits {found}; write numbers with 0 to 9, as they stand on phones and buses")
            }
            Self::TurningNumber(number) => format!(
                "{number} would be drawn with its halves exchanged; put the invisible mark U+200E just before it"
            ),
            Self::Banned(said, because, instead) => format!("says “{said}” ({because}); say instead: {instead}"),
            Self::MustSay(english, here) => {
                format!("English says “{english}”, so this must have “{}”, as everywhere else", here.join("” or “"))
            }
            Self::TooLong(has, most) => {
                format!("is too long for its place: {has} characters, and {most} have room; say it shorter")
            }
            Self::LeftInEnglish(text) => format!(
                "is still English: “{text}”; translate it, or list it under `ours` in locales/terms if it is a name"
            ),
            Self::EnglishDate(name) => format!("“{name}” is the English name; write your language’s own"),
            Self::OtherScript(word, script) => format!(
                "“{word}” is in {} letters; translate it, or list it under `ours` in locales/terms if it is a name",
                script.name()
            ),
            Self::MixedWord(word, letter) => {
                format!("“{word}” mixes two alphabets: “{letter}” only looks right; type the word anew")
            }
            Self::NeighboursLetter(letter, instead) => {
                format!("“{letter}” ({}) is not used in this language; {instead}", code(*letter))
            }
            Self::QuotedOtherwise(found, wanted) => format!(
                "names a button or a sentence in quotation marks: {}, but elsewhere it is {}; write both alike",
                or_nothing(found),
                or_nothing(wanted)
            ),
            Self::StraightQuotes => "has a straight quotation mark \"; use the ones of your language".into(),
            Self::NoNote(note) => format!("has no comment line `# {note}`, which translators need"),
            Self::OddName => "has an odd name; use small letters, digits and hyphens".into(),
            Self::CommentOfFile => {
                "### speaks of the whole file and stands at its top; use ## for a group of messages".into()
            }
            _ => return None,
        })
    }

    fn of_state(&self) -> String {
        match self {
            Self::NoTerms(why) => format!("what is never said in this language is not known: {why}"),
            Self::StatusLine(line) => format!(
                "cannot be read: {line}; write it like `crisis-open = \"machine 1a2b3c4d\"`, one line for each message"
            ),
            Self::StatusOfNothing => "English has no such message; remove the line".into(),
            Self::NoStatus => "has no state yet and counts as `machine`; `make status` writes the line".into(),
            Self::NoReviewer(state) => {
                format!(
                    "is called `{state}`, and no person stands behind it; add the reviewer’s code, or write `draft`"
                )
            }
            Self::UnlistedReviewer(code) => format!(
                "the code {code} stands not in locales/reviewers.toml for this language; only people add codes there"
            ),
            Self::Stale => "the English has changed since this was translated; read it again".into(),
            _ => String::new(),
        }
    }
}

impl Script {
    /// As English calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Arabic => "Arabic",
            Self::Ethiopic => "Ethiopic",
            Self::Gurmukhi => "Gurmukhi",
            Self::Bengali => "Bengali",
            Self::Devanagari => "Devanagari",
            Self::Tamil => "Tamil",
            Self::Cyrillic => "Cyrillic",
            Self::Han => "Chinese",
            Self::Greek => "Greek",
            Self::Hebrew => "Hebrew",
            Self::Other => "other",
        }
    }
}

fn of_variant(variant: &Option<String>) -> String {
    variant.as_ref().map_or_else(String::new, |variant| format!("in {variant}: "))
}

fn or_nothing(quote: &Option<String>) -> String {
    quote.as_ref().map_or_else(|| "nothing".to_owned(), |quote| format!("“{quote}”"))
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
