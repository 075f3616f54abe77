//! Which of the eleven tiles a listing answers, from words that its publisher used.
//!
//! One flat table, so that a volunteer can read why a listing stands under a tile and can correct
//! it. A phrase counts where it stands as whole words; `*` at its end lets a word go on. A listing
//! may answer several tiles or none; then it is found under "show me everything".

use crate::model::Need;
use std::sync::LazyLock;

/// Tile, then the phrases of names, descriptions and terms that lead to it.
const PHRASES: &[(Need, &[&str])] = &[
    (
        Need::People,
        &[
            "social group",
            "social club",
            "meet people",
            "meet new people",
            "make friends",
            "new friends",
            "make new friends",
            "befriend*",
            "coffee morning",
            "lunch club",
            "community cafe",
            "community café",
            "drop-in cafe",
            "drop-in café",
            "conversation cafe",
            "conversation café",
            "language exchange",
            "welcome cafe",
            "welcome café",
            "chatty cafe",
            "chatty café",
            "social activities",
            "community meal",
        ],
    ),
    (
        Need::Fun,
        &[
            "danc*",
            "board games",
            "games night",
            "day trips",
            "football",
            "singing",
            "choir",
            "music group",
            "film club",
            "film night",
            "bingo",
            "drumming",
            "cricket",
            "karaoke",
            "entertainment",
            "social events",
        ],
    ),
    (
        Need::Move,
        &[
            "walking group*",
            "group walk*",
            "swim*",
            "gym",
            "yoga",
            "exercise class*",
            "fitness",
            "keep fit",
            "tai chi",
            "pilates",
            "football",
            "cricket",
            "danc*",
            "running club",
            "physical activit*",
            "sports",
            "badminton",
            "table tennis",
            "basketball",
            "boxing",
        ],
    ),
    (
        Need::Make,
        &[
            "art class*",
            "art group*",
            "arts and crafts",
            "craft*",
            "sewing",
            "knit*",
            "cook*",
            "baking",
            "pottery",
            "painting",
            "drawing",
            "woodwork*",
            "theatre group",
            "drama group",
            "creative writing",
            "photography",
            "men's shed",
        ],
    ),
    (
        Need::Outside,
        &[
            "garden*",
            "allotment*",
            "nature",
            "cycling",
            "bike ride*",
            "outdoor*",
            "city farm",
            "community farm",
            "conservation",
            "walking group*",
            "group walk*",
            "woodland*",
            "green space*",
        ],
    ),
    (
        Need::English,
        &[
            "english class*",
            "esol",
            "learn english",
            "english lesson*",
            "english language",
            "english conversation",
            "speak english",
            "practise english",
            "practice english",
        ],
    ),
    (
        Need::Children,
        &[
            "toddler*",
            "playgroup*",
            "stay and play",
            "baby group*",
            "parent and child",
            "parents and children",
            "youth club*",
            "youth group*",
            "after-school",
            "after school",
            "holiday club*",
            "families with children",
            "children's centre*",
            "family activities",
            "story time",
            "storytime",
            "soft play",
            "brownies",
            "scouts",
        ],
    ),
    (
        Need::Basics,
        &[
            "food bank*",
            "foodbank*",
            "free meal*",
            "hot meal*",
            "soup kitchen",
            "free food",
            "food parcel*",
            "clothes bank",
            "clothing bank",
            "free clothes",
            "furniture",
            "warm space*",
            "warm hub",
            "warm place",
            "baby bank",
            "pantry",
            "free shower*",
            "school uniform*",
            "things for the home",
            "things for your home",
        ],
    ),
    (
        Need::Letters,
        &[
            "housing advice",
            "debt advice",
            "benefits advice",
            "money advice",
            "welfare rights",
            "immigration advice",
            "legal advice",
            "advice centre",
            "advice service*",
            "form filling",
            "help with forms",
            "help with letters",
            "citizens advice",
            "housing options",
            "benefit claims",
            "law centre",
        ],
    ),
    (
        Need::Sad,
        &[
            "mental health",
            "counsell*",
            "lonel*",
            "anxi*",
            "depress*",
            "bereave*",
            "peer support",
            "emotional support",
            "listening service",
            "someone to talk to",
            "stress",
            "trauma",
            "grief",
            "isolat*",
            "self-harm",
            "suicid*",
        ],
    ),
    (
        Need::Give,
        &[
            "volunteering",
            "become a volunteer",
            "job club",
            "help finding work",
            "employment support",
            "employability",
            "training course*",
            "apprenticeship*",
            "college",
            "work experience",
            "job search",
            "cv writing",
            "adult learning",
            "help others",
        ],
    ),
];

/// A phrase as texts are compared with it.
struct Phrase {
    need: usize,
    /// Its words, parted by single spaces.
    words: String,
    /// Whether its last word may go on.
    open: bool,
}

/// The phrases by the place of their first three letters: at most words of a text there is none to look at.
static BY_LETTERS: LazyLock<Vec<Vec<Phrase>>> = LazyLock::new(|| {
    let mut by_letters: Vec<Vec<Phrase>> = Vec::new();
    by_letters.resize_with(PLACES, Vec::new);
    for (need, (_, phrases)) in PHRASES.iter().enumerate() {
        for phrase in *phrases {
            let open = phrase.ends_with('*');
            let words = spaced(phrase.trim_end_matches('*'));
            let Some(begins) = words.as_bytes().first_chunk() else { continue };
            if let Some(phrases) = by_letters.get_mut(place(begins)) {
                phrases.push(Phrase { need, words, open });
            }
        }
    }
    by_letters
});

/// Five bits for each of three letters.
const PLACES: usize = 1 << 15;

/// Where phrases that begin so stand; others may share it.
fn place(begins: &[u8; 3]) -> usize {
    begins.iter().fold(0, |place, byte| place << 5 | usize::from(byte & 0x1F))
}

/// The needs that the texts speak of, in the order of the page.
pub(super) fn of_texts<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Need> {
    let mut found = [false; PHRASES.len()];
    for text in texts {
        find(&spaced(text), &mut found);
    }
    PHRASES.iter().zip(found).filter(|(_, found)| *found).map(|((need, _), _)| *need).collect()
}

/// Looks for the phrases at each word of a text of single spaces.
fn find(text: &str, found: &mut [bool]) {
    let (bytes, by_letters) = (text.as_bytes(), &*BY_LETTERS);
    let mut at = 0;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let Some(begins) = rest.first_chunk::<3>() else { break };
        for phrase in by_letters.get(place(begins)).into_iter().flatten() {
            let Some(after) = rest.strip_prefix(phrase.words.as_bytes()) else { continue };
            if let Some(found) = found.get_mut(phrase.need).filter(|_| phrase.open || matches!(after, [] | [b' ', ..]))
            {
                *found = true;
            }
        }
        at += rest.iter().position(|byte| *byte == b' ').map_or(rest.len(), |space| space + 1);
    }
}

/// Lower case words parted by single spaces; an apostrophe belongs to its word.
fn spaced(text: &str) -> String {
    if text.is_ascii() {
        return spaced_ascii(text);
    }
    let text = text.to_lowercase().replace('’', "'");
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '\'')).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The same for the letters that most texts are made of, in one go.
fn spaced_ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'\'' {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(char::from(byte.to_ascii_lowercase()));
        } else {
            gap = true;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_need_has_its_words_in_the_order_of_the_page() {
        assert_eq!(PHRASES.iter().map(|(need, _)| *need).collect::<Vec<_>>(), Need::ALL);
    }

    #[test]
    fn every_phrase_is_found() {
        for (need, phrases) in PHRASES {
            for phrase in *phrases {
                let text = format!("Come for {} here", phrase.trim_end_matches('*'));
                assert!(of_texts([text.as_str()].into_iter()).contains(need), "{phrase}");
            }
        }
    }

    #[test]
    fn whole_words_only() {
        let needs = |text: &str| of_texts([text].into_iter());
        assert_eq!(needs("Sewing and after-school club"), [Need::Make, Need::Children]);
        assert_eq!(needs("A gymnasium of signature, distress"), []);
        assert_eq!(needs("ESOL; men’s shed"), [Need::Make, Need::English]);
    }
}
