//! Counting: sentences, words, letters, syllables, and what is made of them.
//!
//! Names, numbers and variables count as words when a sentence's length is taken, and are left
//! out of everything that looks inside a word: nobody can make `Tigrinya` shorter.
//!
//! | measure | formula |
//! |---|---|
//! | Flesch-Kincaid grade | 0.39 words/sentence + 11.8 syllables/word - 15.59 |
//! | ARI | 4.71 letters/word + 0.5 words/sentence - 21.43 |

use std::collections::BTreeSet;

use crate::messages::HOLE;
use crate::syllables::syllables;

/// Words that nobody need look up, and names.
pub(crate) struct Known {
    plain: BTreeSet<String>,
    names: BTreeSet<String>,
    /// Whether a capital in the middle of a sentence makes a name: so in what groups write.
    pub(crate) capitals_are_names: bool,
}

/// One sentence, label or title.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    /// Where it is from: the id of its message.
    pub(crate) id: String,
    pub(crate) text: String,
    /// All words, exempt ones too.
    pub(crate) length: usize,
    /// The words that are looked into.
    pub(crate) words: Vec<String>,
    /// Whether it ends as a sentence does; a label does not.
    pub(crate) whole: bool,
}

/// The figures of some sentences together.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Figures {
    pub(crate) sentences: usize,
    pub(crate) words: usize,
    pub(crate) grade: f64,
    pub(crate) ari: f64,
    pub(crate) mean: f64,
    pub(crate) longest: usize,
    /// Per cent.
    pub(crate) outside: f64,
}

/// Words of a list file, without its comments.
pub(crate) fn words_of_list(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

impl Known {
    pub(crate) fn read() -> Self {
        let list = |text: &str| words_of_list(text).map(str::to_owned).collect();
        Self {
            plain: list(include_str!("plain.txt")),
            names: list(include_str!("names.txt")),
            capitals_are_names: false,
        }
    }

    /// Whether a word, or its stem, or each of its parts is on the list.
    pub(crate) fn is_plain(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        let has = |word: &str| self.plain.contains(word);
        let parts = || word.split('-').all(|part| has(part) || stems(part).iter().any(|stem| has(stem)));
        has(&word) || parts()
    }

    fn is_name(&self, word: &str, first: bool) -> bool {
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        self.names.contains(word) || (self.capitals_are_names && capital && !first && word != "I")
    }

    /// Cuts a text into sentences.
    pub(crate) fn sentences(&self, id: &str, text: &str) -> Vec<Sentence> {
        let pieces = pieces(text).into_iter();
        pieces.map(|piece| self.sentence(id, &piece)).filter(|sentence| sentence.length > 0).collect()
    }

    fn sentence(&self, id: &str, text: &str) -> Sentence {
        let mut words = Vec::new();
        let mut length = 0;
        for token in text.split(|c: char| c.is_whitespace() || c == '/') {
            let word = bare(token);
            if word.is_empty() {
                continue;
            }
            length += 1;
            // Another script is another language: a listing may be in it.
            let foreign = |c: char| c.is_alphabetic() && c > '\u{24f}';
            let exempt = word.contains(|c: char| c == HOLE || c.is_ascii_digit() || foreign(c));
            if !exempt && !self.is_name(word, length == 1) {
                words.push(word.to_owned());
            }
        }
        let whole = text.trim_end_matches(['”', '"', ')']).ends_with(['.', '?', '!', ':']);
        Sentence { id: id.to_owned(), text: text.to_owned(), length, words, whole }
    }

    /// Words of the sentence that are not plain.
    pub(crate) fn outside<'s>(&'s self, sentence: &'s Sentence) -> impl Iterator<Item = &'s str> {
        sentence.words.iter().map(String::as_str).filter(|word| !self.is_plain(word))
    }

    pub(crate) fn figures<'s>(&self, sentences: impl IntoIterator<Item = &'s Sentence>) -> Figures {
        let mut sum = Figures::default();
        let (mut inside, mut letters, mut spoken, mut outside) = (0, 0, 0, 0);
        for sentence in sentences {
            sum.sentences += 1;
            sum.words += sentence.length;
            sum.longest = sum.longest.max(sentence.length);
            inside += sentence.words.len();
            letters += sentence.words.iter().map(|w| w.chars().filter(|c| c.is_alphanumeric()).count()).sum::<usize>();
            spoken += sentence.words.iter().map(|word| syllables_of(word)).sum::<usize>();
            outside += self.outside(sentence).count();
        }
        if inside == 0 {
            return sum;
        }
        let ratio = |a: usize, b: usize| a as f64 / b as f64;
        sum.mean = ratio(sum.words, sum.sentences);
        sum.grade = 0.39 * sum.mean + 11.8 * ratio(spoken, inside) - 15.59;
        sum.ari = 4.71 * ratio(letters, inside) + 0.5 * sum.mean - 21.43;
        sum.outside = 100.0 * ratio(outside, inside);
        sum
    }
}

/// The parts of a word with hyphens are spoken one by one.
fn syllables_of(word: &str) -> usize {
    word.split('-').filter(|part| !part.is_empty()).map(syllables).sum()
}

/// A sentence ends at . ? ! … (and the marks that close a quotation) before a space, and at a new line.
fn pieces(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut after_end = false;
    for c in text.chars() {
        if c == '\n' || (after_end && c.is_whitespace()) {
            found.push(String::new());
            after_end = false;
            continue;
        }
        after_end = matches!(c, '.' | '?' | '!' | '…') || (after_end && matches!(c, '”' | '"' | ')' | '’'));
        if let Some(last) = found.last_mut() {
            last.push(c);
        }
    }
    found.into_iter().map(|piece| piece.trim().to_owned()).filter(|piece| !piece.is_empty()).collect()
}

/// A word without what stands around it, and without ’s.
fn bare(token: &str) -> &str {
    let word = token.trim_matches(|c: char| !c.is_alphanumeric() && c != HOLE);
    word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word)
}

/// What a word may be a regular form of.
fn stems(word: &str) -> Vec<String> {
    let word = word.replace('’', "'");
    let mut found = vec![word.clone()];
    for ending in ["s", "es", "d", "ed", "ing", "r", "er", "st", "est"] {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() >= 2) else {
            continue;
        };
        found.push(stem.to_owned());
        found.push(format!("{stem}e"));
        if let Some(y) = stem.strip_suffix('i') {
            found.push(format!("{y}y"));
        }
        let mut back = stem.chars().rev();
        if let (Some(last), Some(before)) = (back.next(), back.next())
            && last == before
        {
            found.push(stem[..stem.len() - last.len_utf8()].to_owned());
        }
    }
    found
}

#[test]
fn sentences_words_and_names_are_told_apart() {
    let known = Known::read();
    let text = "Call Childline on 0800 1111. It is “free”, \u{fffc}! Press “Go.” Yes";
    let found = known.sentences("x", text);
    let lengths: Vec<usize> = found.iter().map(|sentence| sentence.length).collect();
    assert_eq!(lengths, [5, 4, 2, 1], "{found:?}");
    assert_eq!(found[0].words, ["Call", "on"], "names and numbers are not looked into");
    assert!(found[2].whole && !found[3].whole);
}

#[test]
fn regular_forms_of_plain_words_are_plain() {
    let known = Known::read();
    for word in [
        "helps", "stopped", "stopping", "tried", "families", "biggest", "closed", "places", "grown-up", "Minutes",
        "don’t",
    ] {
        assert!(known.is_plain(word), "{word}");
    }
    for word in ["stakeholder", "commence", "utilise", "eligibility", "facilitate", "community-based"] {
        assert!(!known.is_plain(word), "{word}");
    }
}

#[test]
fn hard_text_measures_hard() {
    let known = Known::read();
    let figures = |text: &str| known.figures(&known.sentences("x", text));
    let hard = figures(
        "Individuals experiencing vulnerability may be eligible for a personalised wellbeing intervention \
         following assessment by an appropriately qualified professional.",
    );
    assert!(hard.grade > 18.0 && hard.ari > 15.0 && hard.outside > 50.0, "{hard:?}");
    let easy = figures("We do not know when it is. You can ask.");
    assert!(easy.grade < 1.0 && easy.outside == 0.0 && easy.longest == 7, "{easy:?}");
    // By hand: 10 words in 2 sentences, 10 syllables: 0.39 * 5 + 11.8 - 15.59.
    assert!((easy.grade - (0.39 * 5.0 + 11.8 - 15.59)).abs() < 1e-9);
    // 28 letters: 4.71 * 2.8 + 2.5 - 21.43.
    assert!((easy.ari - (4.71 * 2.8 + 2.5 - 21.43)).abs() < 1e-9, "{easy:?}");
}

#[test]
fn the_list_is_short_and_clean() {
    let list: Vec<&str> = words_of_list(include_str!("plain.txt")).collect();
    assert!((1_500..=2_500).contains(&list.len()), "{}", list.len());
    let mut once = BTreeSet::new();
    for word in list {
        assert!(once.insert(word), "{word} stands twice");
        let fine = |c: char| c.is_lowercase() || c == '\'' || c == '-';
        assert!(word.chars().all(fine), "{word}");
    }
}
