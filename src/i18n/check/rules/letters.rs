//! Letters: of the language's own script, and of the language.

use super::{Out, Said, Task};
use crate::i18n::check::cut::in_word;
use crate::i18n::check::finding::Kind;
use crate::i18n::check::script::{Script, script_of};

/// A word in other letters is a slip, or a name that the language's terms list. A word that mixes
/// two scripts is a slip, too: Cyrillic а, е, о look like Latin ones, and no search finds them. A name
/// may carry what the language writes onto it: “በWhatsApp”.
pub(super) fn own_script(task: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    let own = task.language.script;
    let is_own = |c: char| script_of(c) == Some(own);
    for (part, text) in said.texts() {
        for word in text.words.split(|c: char| !in_word(c)) {
            // Chinese is written without gaps, so another script beside its signs is a word of its own.
            let mixed = own != Script::Han && word.contains(is_own);
            for piece in word.split(is_own).filter(|piece| !is_name(task, piece, &text.words)) {
                let Some((letter, script)) = piece.chars().find_map(|c| Some((c, script_of(c)?))) else { continue };
                let kind = match mixed {
                    true => Kind::MixedWord(word.to_owned(), letter),
                    false => Kind::OtherScript(piece.to_owned(), script),
                };
                out.add(said.own, Some(part), kind);
            }
        }
    }
}

/// Whether the terms list the word, or a name of several words that stands here and has it.
fn is_name(task: &Task<'_>, word: &str, text: &str) -> bool {
    let has =
        |name: &String| name.split(|c: char| !in_word(c)).any(|part| part == word) && text.contains(name.as_str());
    task.terms.is_ours(word) || task.terms.ok.ours.iter().any(has)
}

/// Letters of neighbours that stray in from their keyboards: language, letters, what to do.
const NEIGHBOURS: &[(&str, &str, &str)] = &[
    ("uk", "ыэъёЫЭЪЁ", "it is Russian; Ukrainian writes и, е, ’, йо"),
    ("ru", "іїєґІЇЄҐ", "it is Ukrainian; Russian writes и, е, г"),
    ("fa", "يك", "it is Arabic; Persian writes ی and ک"),
    ("fa-AF", "يك", "it is Arabic; Dari writes ی and ک"),
    ("ur", "يكه", "it is Arabic; Urdu writes ی, ک and ہ"),
    ("ckb", "يكة", "it is Arabic; Sorani writes ی, ک and ە"),
    ("ar", "یک", "it is Persian; Arabic writes ي and ك"),
    ("ro", "şţŞŢ", "it is the Turkish letter; Romanian writes ș and ț with a comma below"),
];

/// Simplified signs that traditional writing never has, and the other way round: the commonest
/// ones, enough to tell which of the two a text is in.
const HANS: &str =
    "们这个来说时国过还没样为对开关问间让话语请谁认识帮试电号码边书写买卖车东会单双见记谢级经给让发长门马鸟龙";
const HANT: &str =
    "們這個來說時國過還沒樣為對開關問間讓話語請誰認識幫試電號碼邊書寫買賣車東會單雙見記謝級經給讓發長門馬鳥龍";

pub(super) fn neighbours(task: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    let tag = task.language.tag;
    let (strays, instead) = match tag {
        "zh-Hans" => (HANT, "it is a traditional sign; write the simplified one"),
        "zh-Hant" => (HANS, "it is a simplified sign; write the traditional one"),
        _ => match NEIGHBOURS.iter().find(|(known, ..)| *known == tag) {
            Some((_, strays, instead)) => (*strays, *instead),
            None => return,
        },
    };
    for (part, text) in said.texts() {
        for c in text.words.chars().filter(|c| strays.contains(*c)) {
            out.add(said.own, Some(part), Kind::NeighboursLetter(c, instead));
        }
    }
}
