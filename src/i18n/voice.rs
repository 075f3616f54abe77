//! Says messages: reads one compiled words file and turns [`Msg`] into text.
//!
//! Runs on old phones, so it is small: no floating point, no formatting machinery, no tables of
//! names. The file comes over the network, so nothing in it is trusted: every length is checked,
//! depth and output are bounded, and what cannot be read is not said.

use super::Direction;
use super::bytes::Bytes;
use super::msg::{Arg, Msg};
use super::plural::PluralRule;
use super::words_format::{
    ABSENT, EXACT, FIRST_OF_TEXT, MAGIC, MAX_CHOICE_DEPTH, SELECT_NUMBER, SELECT_TEXT, VALUE, read_message,
};

/// How deep messages may stand within messages (a date in a time in a sentence is three).
const MAX_MESSAGE_DEPTH: u8 = 6;
/// Bytes one message may come to; a whole letter of somebody's own words stays well below it.
const MAX_TEXT: usize = 256 * 1024;

/// Why a words file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// Not a words file, or one of another format.
    #[error("this is not a words file; build the words again with `hub build`")]
    NotWords,
    /// Made for other messages than this program has.
    #[error("these words belong to another version of the site; build both together")]
    OtherContract,
    /// Cut short or damaged.
    #[error("the words file is damaged; fetch it again")]
    Damaged,
}

/// A language that can speak: its messages, with other languages filling the gaps.
pub struct Voice {
    bytes: Vec<u8>,
    languages: Vec<Head>,
    /// Where each message begins in `bytes`.
    messages: Vec<usize>,
}

struct Head {
    tag: String,
    direction: Direction,
    plural: PluralRule,
}

/// What was said, and in which language: fallback text needs its own `lang` and `dir`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken<'v> {
    /// With bidi isolates; empty when there is nothing to say.
    pub text: String,
    /// The language the text is really in, for `lang`.
    pub tag: &'v str,
    /// The direction of that language, for `dir`.
    pub direction: Direction,
}

impl Voice {
    /// Reads a words file made for the messages of this program.
    ///
    /// # Errors
    /// See [`WordsError`]; there is no partly usable file.
    pub fn read(bytes: Vec<u8>) -> Result<Self, WordsError> {
        Self::read_for(bytes, super::contract::CONTRACT_HASH)
    }

    /// Reads a words file made for the contract with this hash (for tests with made-up words).
    ///
    /// # Errors
    /// See [`WordsError`].
    pub fn read_for(bytes: Vec<u8>, contract_hash: u64) -> Result<Self, WordsError> {
        let mut rest = Bytes(&bytes);
        if rest.take(4) != Some(MAGIC.as_slice()) {
            return Err(WordsError::NotWords);
        }
        let hash = rest.take(8).ok_or(WordsError::Damaged)?;
        if hash != contract_hash.to_le_bytes() {
            return Err(WordsError::OtherContract);
        }
        let languages = read_heads(&mut rest).ok_or(WordsError::Damaged)?;
        let messages = read_beginnings(&mut rest, bytes.len(), languages.len()).ok_or(WordsError::Damaged)?;
        Ok(Self { bytes, languages, messages })
    }

    /// The file that it was read from.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The chosen language's tag, for the page's `lang`.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.languages.first().map_or("", |head| &head.tag)
    }

    /// The chosen language's direction, for the page's `dir`.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.languages.first().map_or(Direction::Ltr, |head| head.direction)
    }

    /// The words for a message. Never an id, never half a sentence: absent or damaged is empty.
    #[must_use]
    pub fn text(&self, msg: &Msg) -> Spoken<'_> {
        let mut text = String::new();
        if self.say(msg, MAX_MESSAGE_DEPTH, &mut text).is_none() {
            text.clear();
        }
        let head = self.find(msg).map(|(head, _)| head);
        Spoken {
            text,
            tag: head.map_or(self.tag(), |head| &head.tag),
            direction: head.map_or(self.direction(), |head| head.direction),
        }
    }

    fn is_right_to_left(&self, msg: &Msg) -> bool {
        self.find(msg).is_some_and(|(head, _)| head.direction == Direction::Rtl)
    }

    /// The language that a message is in, and its code.
    fn find(&self, msg: &Msg) -> Option<(&Head, &[u8])> {
        let begins = *self.messages.get(usize::from(msg.id()))?;
        let (language, code) = read_message(&mut Bytes(self.bytes.get(begins..)?))?;
        Some((self.languages.get(usize::from(language))?, code))
    }

    fn say(&self, msg: &Msg, depth: u8, out: &mut String) -> Option<()> {
        let (head, code) = self.find(msg)?;
        let saying = Saying { voice: self, plural: &head.plural, args: msg.args(), depth };
        saying.run(code, MAX_CHOICE_DEPTH, out)
    }
}

fn read_heads(rest: &mut Bytes<'_>) -> Option<Vec<Head>> {
    let mut heads = Vec::new();
    for _ in 0..rest.u8()? {
        heads.push(Head {
            tag: core::str::from_utf8(rest.block()?).ok()?.to_owned(),
            direction: match rest.u8()? {
                0 => Direction::Ltr,
                1 => Direction::Rtl,
                _ => return None,
            },
            plural: PluralRule::read(rest)?,
        });
    }
    (!heads.is_empty()).then_some(heads)
}

fn read_beginnings(rest: &mut Bytes<'_>, total: usize, languages: usize) -> Option<Vec<usize>> {
    let mut beginnings = Vec::new();
    for _ in 0..rest.number()? {
        beginnings.push(total - rest.0.len());
        let (language, _) = read_message(rest)?;
        if language != ABSENT && usize::from(language) >= languages {
            return None;
        }
    }
    rest.0.is_empty().then_some(beginnings)
}

/// Begins a message within a message. Its isolate takes its direction from the first letter that
/// stands in no further isolate (UAX #9, rule P2), and a message made of variables, such as a date,
/// has none: without this mark its parts would run from left to right.
const RIGHT_TO_LEFT_MARK: &str = "\u{200f}";

/// One message while it is being said.
struct Saying<'v> {
    voice: &'v Voice,
    plural: &'v PluralRule,
    args: &'v [Arg],
    /// Messages that may still stand within this one.
    depth: u8,
}

impl Saying<'_> {
    /// `None` when the code makes no sense or a limit is reached. Each step reads at least one
    /// byte and never goes back, so it always ends.
    fn run(&self, code: &[u8], choices: u8, out: &mut String) -> Option<()> {
        let mut code = Bytes(code);
        loop {
            let text = code.0.iter().take_while(|byte| **byte >= FIRST_OF_TEXT).count();
            push(out, core::str::from_utf8(code.take(text)?).ok()?)?;
            let Some(step) = code.u8() else { return Some(()) };
            match step {
                VALUE => self.value(self.args.get(usize::from(code.u8()?.checked_sub(1)?))?, out)?,
                SELECT_NUMBER | SELECT_TEXT => {
                    let chosen = self.choose(step, &mut code)?;
                    self.run(chosen, choices.checked_sub(1)?, out)?;
                }
                _ => return None,
            }
        }
    }

    fn value(&self, arg: &Arg, out: &mut String) -> Option<()> {
        match arg {
            Arg::Number(number) => push_number(out, *number),
            Arg::Text(text) => push(out, text),
            Arg::Message(msg) => {
                if self.voice.is_right_to_left(msg) {
                    push(out, RIGHT_TO_LEFT_MARK)?;
                }
                self.voice.say(msg, self.depth.checked_sub(1)?, out)
            }
        }
    }

    /// The code of the first choice that fits, or of the default; leaves `code` behind them all.
    fn choose<'c>(&self, step: u8, code: &mut Bytes<'c>) -> Option<&'c [u8]> {
        let arg = self.args.get(usize::from(code.u8()?))?;
        let default = code.u8()?;
        let mut fitting = None;
        let mut fallback = None;
        for place in 0..code.u8()? {
            let fits = match step {
                SELECT_NUMBER => self.number_fits(arg, code)?,
                _ => {
                    let key = code.block()?;
                    matches!(arg, Arg::Text(text) if text.as_bytes() == key)
                }
            };
            let body = code.block()?;
            if fits && fitting.is_none() {
                fitting = Some(body);
            }
            if place == default {
                fallback = Some(body);
            }
        }
        fitting.or(fallback)
    }

    fn number_fits(&self, arg: &Arg, code: &mut Bytes<'_>) -> Option<bool> {
        let exact = code.u8()? == EXACT;
        let key = code.number()?;
        Some(match arg {
            Arg::Number(number) if exact => *number == i64::from(key),
            Arg::Number(number) => self.plural.category(*number) as u32 == key,
            _ => false,
        })
    }
}

fn push(out: &mut String, text: &str) -> Option<()> {
    if out.len() + text.len() > MAX_TEXT {
        return None;
    }
    out.push_str(text);
    Some(())
}

/// Latin digits without the formatting machinery.
fn push_number(out: &mut String, number: i64) -> Option<()> {
    if number < 0 {
        push(out, "-")?;
    }
    let number = number.unsigned_abs();
    let mut unit = 1;
    while number / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        out.push(char::from(b'0' + (number / unit % 10) as u8));
        unit /= 10;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::push_number;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_are_written_as_everywhere(number: i64) {
            let mut out = String::new();
            push_number(&mut out, number);
            prop_assert_eq!(out, number.to_string());
        }
    }

    #[test]
    fn edges_of_numbers() {
        for number in [0, 9, 10, -10, i64::MAX, i64::MIN] {
            let mut out = String::new();
            push_number(&mut out, number);
            assert_eq!(out, number.to_string());
        }
    }
}
