//! Every page can be read by somebody who has just begun to learn English: measured.
//!
//! Run `cargo test --test words -- --nocapture reading` for the table.

use crate::measure::{Figures, Known, Sentence};
use crate::messages::{self, Message};
use crate::support::voice;
use come_along::i18n::Msg;
use come_along::referral::{QUESTIONS, Question};
use std::sync::OnceLock;

/// A page, and what a message's `# Where:` says when it stands there (one of these is enough).
const PAGES: &[(&str, &[&str])] = &[
    (
        "every page",
        &["every page", "top of a page", "top of the page", "under the finish button", "while something is loading"],
    ),
    ("language", &["language page", "language list"]),
    ("home", &["home page", "home and list page", "starting place"]),
    (
        "list",
        &[
            "list page",
            "in the list",
            "under the list",
            "instead of the list",
            "joins two things",
            "distance,",
            "on listings",
            "a link",
        ],
    ),
    (
        "one thing",
        &[
            "page of one thing",
            "joins two things",
            "distance,",
            "on listings",
            "lists of languages",
            "talk to a person",
        ],
    ),
    ("check", &["check page", "line of the message", "in letters", "while sending"]),
    ("tell the hub", &["tell page"]),
    ("what next", &["page after sending"]),
    ("not sent", &["chose not to send"]),
    ("get help now", &["help sheet", "help page"]),
    ("your privacy", &["privacy page"]),
    ("the plain page", &["plain page"]),
    ("how is my message", &["how is my message page"]),
    ("choices", &["choices page", "home and list page"]),
    ("my short list", &["short list page"]),
    ("for groups", &["page for groups", "page for a group"]),
    ("who runs it", &["who runs page"]),
    ("about the list", &["page about the list"]),
    ("the workshop", &["the workshop"]),
    ("did not start", &["first page", "covers the page", "button under", "instead of the list", "a link"]),
];

/// What a message's `# Where:` says when it stands on a page of the ask: on its question's, or on
/// each when no question says it by itself.
const ASK: &[&str] = &["ask page", "next to a box", "a page with mistakes", "instead of sending"];
const ANY_CHOICE: &str = "a choice";

/// Pages that must be read in fear or in haste.
const EASIEST: &[&str] = &["get help now", "check"];

const GRADE: f64 = 4.0;
const GRADE_EASIEST: f64 = 3.0;
const MEAN: f64 = 10.0;
const LONGEST: usize = 20;
/// Per cent of words outside the plain list.
const OUTSIDE: f64 = 3.0;
/// A long page hides one hard sentence, so each sentence has a limit of its own: this many times
/// the page's grade, if it has this many words to go by.
const SENTENCE: f64 = 2.0;
const ENOUGH_WORDS: usize = 5;

/// Every page's name, those of the ask by their question.
fn names() -> Vec<String> {
    let ask = QUESTIONS.iter().map(|question| ask_page(question.id));
    PAGES.iter().map(|(name, _)| (*name).to_owned()).chain(ask).collect()
}

fn ask_page(question: &str) -> String {
    format!("ask: {question}")
}

/// What each question says by itself, with its page.
fn asked() -> &'static [(String, Vec<String>)] {
    static ASKED: OnceLock<Vec<(String, Vec<String>)>> = OnceLock::new();
    ASKED.get_or_init(|| {
        let english = voice("en-GB");
        let say = |words: fn() -> Msg| english.text(&words()).text;
        let said = |question: &Question| {
            let fields = question.fields.iter().flat_map(|field| {
                let choices = field.choices().iter().map(|choice| choice.label);
                [field.label, field.hint].into_iter().flatten().chain(choices)
            });
            [question.title, question.why].into_iter().chain(question.hint).chain(fields).map(say).collect()
        };
        QUESTIONS.iter().map(|question| (ask_page(question.id), said(question))).collect()
    })
}

/// The pages on which a message stands.
fn pages_of(message: &Message) -> Vec<String> {
    let place = message.note("Where").unwrap_or_default();
    let is_at = |phrases: &[&str]| phrases.iter().any(|phrase| place.contains(phrase));
    let here = PAGES.iter().filter(|(_, phrases)| is_at(phrases)).map(|(name, _)| (*name).to_owned());
    let says = |words: &Vec<String>| message.texts.iter().any(|text| words.contains(&text.words));
    let own: Vec<String> = asked().iter().filter(|(_, words)| says(words)).map(|(page, _)| page.clone()).collect();
    let everywhere = own.is_empty() && (is_at(ASK) || place == ANY_CHOICE);
    let each = asked().iter().filter(|_| everywhere).map(|(page, _)| page.clone());
    here.chain(own).chain(each).collect()
}

/// Every sentence of a message, equal ones once.
fn sentences_of(known: &Known, message: &Message) -> Vec<Sentence> {
    let mut found: Vec<Sentence> = Vec::new();
    for sentence in message.texts.iter().flat_map(|text| known.sentences(&message.id, &text.words)) {
        if !found.iter().any(|other| other.text == sentence.text) {
            found.push(sentence);
        }
    }
    found
}

/// One line of the table.
pub(crate) fn row(name: &str, all: Figures, whole: Figures) -> String {
    format!(
        "{name:24} {:>5} {:>6} {:>7.1} {:>7.1} {:>6.1} {:>6.1} {:>6.1} {:>7} {:>8.1}%",
        all.sentences, all.words, all.grade, whole.grade, all.ari, all.mean, whole.mean, all.longest, all.outside
    )
}

pub(crate) const HEAD: &str =
    "page                      texts  words  grade*   grade    ARI  mean*   mean longest  outside   (* with labels)";

/// What is wrong with a page's sentences, the worst named with their messages.
pub(crate) fn faults(known: &Known, page: &str, all: &[Sentence], grade: f64) -> Vec<String> {
    let whole: Vec<Sentence> = all.iter().filter(|sentence| sentence.whole).cloned().collect();
    let (figures, of_whole) = (known.figures(all), known.figures(&whole));
    let mut faults = Vec::new();
    for (what, found, most) in [
        ("grade, labels counted", figures.grade, grade),
        ("grade", of_whole.grade, grade),
        ("ARI", of_whole.ari, grade),
        ("words in a sentence", of_whole.mean, MEAN),
    ] {
        if found > most {
            faults.push(format!("{page}: {what} {found:.1}, at most {most}; hardest: {}", hardest(known, all)));
        }
    }
    for sentence in all.iter().filter(|sentence| sentence.length > LONGEST) {
        faults.push(format!(
            "{page}: `{}` has {} words, at most {LONGEST}: {}",
            sentence.id, sentence.length, sentence.text
        ));
    }
    for sentence in all {
        let own = known.figures([sentence]).grade;
        if sentence.words.len() >= ENOUGH_WORDS && own > SENTENCE * grade {
            faults.push(format!("{page}: `{}` has grade {own:.1} by itself: {}", sentence.id, sentence.text));
        }
    }
    if figures.outside > OUTSIDE {
        let words =
            all.iter().flat_map(|s| known.outside(s).map(move |word| format!("{word} (`{}`: {})", s.id, s.text)));
        let words: Vec<String> = words.collect();
        faults.push(format!(
            "{page}: {:.1}% of its words are not plain, at most {OUTSIDE}%: {}",
            figures.outside,
            words.join(", ")
        ));
    }
    faults
}

/// The three sentences that read worst by themselves.
fn hardest(known: &Known, all: &[Sentence]) -> String {
    let mut graded: Vec<(f64, &Sentence)> =
        all.iter().map(|sentence| (known.figures([sentence]).grade, sentence)).collect();
    graded.sort_by(|a, b| b.0.total_cmp(&a.0));
    let named = graded.iter().take(3).map(|(grade, s)| format!("{grade:.1} `{}`: {}", s.id, s.text));
    named.collect::<Vec<_>>().join(" | ")
}

#[test]
fn every_message_belongs_to_a_page() {
    let all = messages::of("en-GB");
    let lost: Vec<String> = all
        .iter()
        .filter(|message| pages_of(message).is_empty())
        .map(|message| format!("{} `{}` stands on no page: {:?}", message.file, message.id, message.note("Where")))
        .collect();
    assert!(
        lost.is_empty(),
        "\n{}\nname a page in `# Where:` as PAGES in tests/words/reading.rs does, or add the page there",
        lost.join("\n")
    );
    for (name, phrases) in PAGES.iter().chain(&[("ask", ASK)]) {
        for phrase in *phrases {
            let used = all.iter().any(|message| message.note("Where").is_some_and(|place| place.contains(phrase)));
            assert!(used, "{name}: nothing stands at {phrase:?} any more");
        }
    }
}

#[test]
fn reading_every_page_is_easy() {
    let known = Known::read();
    let all = messages::of("en-GB");
    let mut found = Vec::new();
    println!("{HEAD}");
    for page in &names() {
        let here = all.iter().filter(|message| pages_of(message).contains(page));
        let sentences: Vec<Sentence> = here.flat_map(|message| sentences_of(&known, message)).collect();
        let whole = known.figures(sentences.iter().filter(|sentence| sentence.whole));
        println!("{}", row(page, known.figures(&sentences), whole));
        let grade = if EASIEST.contains(&page.as_str()) { GRADE_EASIEST } else { GRADE };
        found.extend(faults(&known, page, &sentences, grade));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// A long page hides a hard word, too: no sentence of ours has two.
#[test]
fn no_message_has_two_hard_words() {
    let known = Known::read();
    let all = messages::of("en-GB");
    let sentences = all.iter().flat_map(|message| sentences_of(&known, message));
    let hard = sentences.filter(|sentence| known.outside(sentence).count() > 1);
    let named: Vec<String> =
        hard.map(|s| format!("`{}`: {:?}: {}", s.id, known.outside(&s).collect::<Vec<_>>(), s.text)).collect();
    assert!(named.is_empty(), "\n{}", named.join("\n"));
}

/// The test can fail, and says where.
#[test]
fn a_hard_sentence_on_a_page_is_named() {
    let known = Known::read();
    let hard = "Following assessment, eligible individuals may be offered an appropriate intervention \
                by an appropriately qualified professional within the locality or a neighbouring area.";
    let source = format!("# Where: check page\nx-hard = {hard}\n");
    let message = messages::parse("01.ftl", &source).remove(0);
    assert_eq!(pages_of(&message), ["check"]);
    let sentences = sentences_of(&known, &message);
    let found = faults(&known, "check", &sentences, GRADE_EASIEST);
    for part in ["grade", "by itself", "ARI", "words in a sentence", "22 words, at most 20", "not plain", "`x-hard`"] {
        assert!(found.iter().any(|fault| fault.contains(part)), "{part}: {found:?}");
    }
}
