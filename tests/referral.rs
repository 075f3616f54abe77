//! Asking: from what was typed to what the hub reads.

#[path = "referral/asked.rs"]
mod asked;
#[path = "referral/golden.rs"]
mod golden;
#[path = "referral/schema.rs"]
mod schema;
mod support;
#[path = "referral/told.rs"]
mod told;

use come_along::facts::Freshness;
use come_along::i18n::{Voice, strip_isolates};
use come_along::referral::*;
use come_along::seal::{Identity, LETTER_BYTES, RANDOM_BYTES, Randomness, SEALED_BYTES, open, trim_padding};
use proptest::prelude::*;
use std::sync::OnceLock;
use support::{day, voice};

fn subject() -> Subject {
    Subject { listing: "town:1".into(), name: "Sewing and tea".into(), waiting: false, freshness: Freshness::Fresh }
}

fn hub() -> Receiver {
    Receiver { id: String::new(), name: "Millbrook Hub".into(), pledge: None }
}

/// What a person types who has a phone that others see.
fn salma() -> Answers {
    let mut answers = Answers::default();
    answers.set("name", Value::Text("سلمى".into()));
    answers.set("reply", Value::One("text"));
    answers.set("phone", Value::Text("٠٧٧٠٠ ٩٠٠١٢٣".into()));
    answers.set("shared", Value::One("yes"));
    answers.set("language", Value::One("ar"));
    answers.set("speak-to", Value::One("woman"));
    answers.set("children", Value::Count(2));
    answers.set("helps", Value::Many(vec!["meet-me", "bus-money"]));
    answers.set("else", Value::Text("I like sewing \"very\" much.\nThank you".into()));
    answers
}

fn reviewed(answers: &Answers) -> Option<Reviewed> {
    review(answers, subject(), hub()).ok()
}

fn opened(reviewed: &Reviewed, tag: &str) -> serde_json::Value {
    serde_json::from_str(&written(reviewed, tag)).unwrap()
}

/// Made once: some tests write many letters.
fn english() -> &'static Voice {
    static ENGLISH: OnceLock<Voice> = OnceLock::new();
    ENGLISH.get_or_init(|| voice("en-GB"))
}

/// The letter as the hub opens it.
fn written(reviewed: &Reviewed, tag: &str) -> String {
    let occasion = Occasion { id: LetterId([7; 16]), written: day(2026, 11, 21), language: tag, answer_to: "" };
    let identity = Identity::from_random([3; 32]);
    let random = std::array::from_fn::<u8, RANDOM_BYTES, _>(|n| n as u8);
    let sealed = reviewed.letter(occasion, english()).seal(&[identity.recipient()], Randomness::new(random)).unwrap();
    assert_eq!(sealed.bytes().len(), SEALED_BYTES, "one size for everything");
    let plain = open(sealed.bytes(), &identity).unwrap();
    assert_eq!(plain.len(), LETTER_BYTES);
    String::from_utf8(trim_padding(&plain).to_vec()).unwrap()
}

#[test]
fn the_letter_says_what_was_typed() {
    let letter = opened(&reviewed(&salma()).unwrap(), "ar");
    assert_eq!(letter["format"], "come-along/letter");
    assert_eq!(letter["version"], 1);
    assert_eq!(letter["written"], "2026-11-21");
    assert_eq!(letter["listing"]["id"], "town:1");
    assert_eq!(letter["answers"]["name"], "سلمى");
    assert_eq!(letter["answers"]["phone"], "07700 900123");
    assert_eq!(letter["answers"]["others_see_this_phone"], true);
    assert_eq!(letter["answers"]["else"], "I like sewing \"very\" much.\nThank you");
    let sentences: Vec<&str> =
        letter["sentences"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    assert_eq!(
        sentences,
        [
            "Other people can see this phone. Please only write “Call us back”. Do not name the group.",
            "Please call me سلمى.",
            "I want to come to Sewing and tea.",
            "Send me a text on 07700 900123.",
            "I speak Arabic.",
            "I want to speak to a woman.",
            "I will come with 2 children.",
            "This helps me come: Someone meets me, Bus money.",
            "I also want to say: I like sewing \"very\" much.\nThank you",
        ]
    );
}

#[test]
fn what_the_volunteer_must_not_do_comes_first() {
    let lines = reviewed(&salma()).unwrap().lines();
    let first = strip_isolates(&voice("en-GB").text(&lines[0].words).text);
    assert!(first.starts_with("Other people can see this phone."));
}

#[test]
fn only_a_way_to_answer_is_needed() {
    let mut answers = Answers::default();
    let complaints = review(&answers, subject(), hub()).err().unwrap();
    assert_eq!(complaints.iter().map(|one| one.field).collect::<Vec<_>>(), ["reply"]);
    answers.set("reply", Value::One("come-in"));
    assert!(reviewed(&answers).is_some());
}

#[test]
fn mistakes_are_named_at_their_field() {
    let field = |field: &'static str, answers: &Answers| {
        review(answers, subject(), hub()).err().unwrap().iter().any(|complaint| complaint.field == field)
    };
    let mut answers = salma();
    answers.set("phone", Value::Text("call me".into()));
    assert!(field("phone", &answers));
    answers.set("reply", Value::One("email"));
    assert!(field("email", &answers));
    for bad in ["a", "a@b", "@b.c", "a@b..c", "a b@c.d", "a@b@c.d"] {
        answers.set("email", Value::Text(bad.into()));
        assert!(field("email", &answers), "{bad}");
    }
    answers.set("email", Value::Text(" a.b+c@example.org ".into()));
    assert!(reviewed(&answers).is_some());
    answers.set("else", Value::Text("x".repeat(301)));
    assert!(field("else", &answers));
}

#[test]
fn nobody_under_18_is_written_down() {
    let mut answers = salma();
    answers.set("under-18", Value::One("under-18"));
    assert!(review(&answers, subject(), hub()).err().unwrap().iter().any(|one| one.field == "under-18"));
}

#[test]
fn an_answer_that_is_no_longer_asked_is_not_sent() {
    let mut answers = salma();
    answers.set("reply", Value::One("come-in"));
    let letter = opened(&reviewed(&answers).unwrap(), "en-GB");
    assert!(letter["answers"].get("phone").is_none());
    assert!(letter["answers"].get("others_see_this_phone").is_none());
}

#[test]
fn a_listing_with_a_name_of_any_length_can_be_asked_about() {
    let subject = Subject { name: "ﷺ".repeat(10_000), ..subject() };
    let letter = opened(&review(&salma(), subject, hub()).ok().unwrap(), "ar");
    assert_eq!(letter["listing"]["name"].as_str().unwrap().chars().count(), 201);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is typed within the limits fits the one size, and comes out as it went in, without
    /// marks that turn the direction of what stands beside it.
    #[test]
    fn anything_typed_fits_and_comes_back(name in "\\PC{0,80}", other in "(?s).{0,300}", thing in "\\PC{0,200}") {
        let mut answers = salma();
        answers.set("name", Value::Text(name));
        answers.set("else", Value::Text(other));
        let subject = Subject { name: thing, ..subject() };
        let letter = opened(&review(&answers, subject, hub()).ok().unwrap(), "ar");
        for key in ["name", "else"] {
            let text = letter["answers"].get(key).and_then(|value| value.as_str()).unwrap_or_default();
            let has_marks = text.contains(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
            prop_assert!(!has_marks);
        }
    }
}

#[test]
fn what_is_over_or_not_checked_for_too_long_is_not_asked() {
    for freshness in [Freshness::TooOld, Freshness::Ended] {
        let complaints = review(&salma(), Subject { freshness, ..subject() }, hub()).err().unwrap();
        assert_eq!(complaints.iter().map(|one| one.field).collect::<Vec<_>>(), [THING]);
    }
    for freshness in [Freshness::Fresh, Freshness::Old, Freshness::NotKnown] {
        assert!(review(&salma(), Subject { freshness, ..subject() }, hub()).is_ok());
    }
}

/// What a group says of its listing by its one-use link.
fn of_a_group(said: &[(&'static str, Option<String>)]) -> About {
    let answer = GroupAnswer::new(&"0f".repeat(16), b"as it was seen", said).ok().unwrap();
    About::Group { listing: "town:1".into(), name: "Sewing and tea".into(), answer }
}

fn how_it_went(said: &[(&str, &str)]) -> About {
    let mut answers = Went::default();
    said.iter().for_each(|(question, answer)| answers.set(question, answer));
    About::Went { listing: "town:1".into(), name: "Sewing and tea".into(), answers }
}

#[test]
fn how_it_went_is_told_question_by_question_and_not_by_whom() {
    let about =
        how_it_went(&[("welcome", "yes"), ("safe", "not-sure"), ("safe", "no"), ("mood", "yes"), ("again", "?")]);
    let letter = note_opened(&Note::new(about, "").ok().unwrap());
    assert_eq!(letter["kind"], "went");
    assert_eq!(letter["answers"], serde_json::json!({ "words": "", "welcome": "yes", "safe": "no" }));
    let sentences = ["Someone has been at Sewing and tea.", "Did you feel welcome? Yes", "Did you feel safe? No"];
    assert_eq!(letter["sentences"], serde_json::json!(sentences));
    assert_eq!(Note::new(how_it_went(&[]), "").err(), Some(NoteError::NoAnswer));
}

/// The note as the hub opens it.
fn note_opened(note: &Note) -> serde_json::Value {
    let occasion = Occasion { id: LetterId([7; 16]), written: day(2026, 11, 21), language: "ar", answer_to: "" };
    let identity = Identity::from_random([3; 32]);
    let random = std::array::from_fn::<u8, RANDOM_BYTES, _>(|n| n as u8);
    let sealed = note.letter(occasion, english()).seal(&[identity.recipient()], Randomness::new(random)).unwrap();
    assert_eq!(sealed.bytes().len(), SEALED_BYTES, "one size for everything");
    serde_json::from_slice(trim_padding(&open(sealed.bytes(), &identity).unwrap())).unwrap()
}

#[test]
fn a_group_says_what_is_right_and_what_is_not() {
    let about = of_a_group(&[("when", None), ("women-men", None), ("cost", Some(" \u{202e}£2 now ".into()))]);
    let letter = note_opened(&Note::new(about.clone(), "Bring cups").ok().unwrap());
    assert_eq!((&letter["kind"], &letter["listing"]["id"]), (&"group".into(), &"town:1".into()));
    let answers = &letter["answers"];
    assert_eq!(answers["code"], "0f".repeat(16));
    assert_eq!(answers["saw"], print_of(b"as it was seen"));
    assert_eq!(answers["right"], serde_json::json!(["when", "women-men"]));
    assert_eq!((&answers["wrong"]["cost"], &answers["words"]), (&"£2 now".into(), &"Bring cups".into()));
    let sentences = letter["sentences"].as_array().unwrap();
    assert_eq!(sentences[0], "The group has looked at its page: Sewing and tea.");
    assert!(sentences.iter().any(|line| line.as_str().unwrap().ends_with("£2 now")), "{sentences:?}");
    assert_eq!(sentences.last().unwrap(), "They also say: Bring cups");
    let without = note_opened(&Note::new(about, "").ok().unwrap());
    assert_eq!(without["sentences"].as_array().unwrap().len(), sentences.len() - 1);
    assert_eq!(print_of(b""), "cbf29ce484222325", "FNV-1a of nothing");
}

/// All words of a group together are as long as a note may be, in the widest letters.
#[test]
fn the_fullest_answer_of_a_group_has_the_one_size() {
    let facts: Vec<&'static str> = come_along::facts::FACTS.iter().map(|kind| kind.id).collect();
    let long = |letters: usize| -> Vec<(&'static str, Option<String>)> {
        facts.iter().map(|fact| (*fact, Some("𓀀".repeat(letters)))).collect()
    };
    let each = MOST_CHARACTERS / facts.len();
    let about = of_a_group(&long(each));
    let left = MOST_CHARACTERS - each * facts.len();
    note_opened(&Note::new(about.clone(), &"𓀀".repeat(left)).ok().unwrap());
    assert_eq!(Note::new(about, &"𓀀".repeat(left + 1)).err(), Some(NoteError::TooLong));
    assert!(GroupAnswer::new("", b"", &long(each + 1)).is_err());
}

#[test]
fn a_note_says_what_was_typed_and_nothing_about_anybody() {
    let wrong = About::Wrong { listing: "town:tea".into(), name: "Tea".into() };
    let stopped = About::Stopped { listing: "town:tea".into(), name: "Tea".into() };
    for (about, typed, kind, listing) in [
        (About::Missing, " A \u{202e}choir ", "missing", serde_json::Value::Null),
        (wrong.clone(), "", "wrong", serde_json::json!({ "id": "town:tea", "name": "Tea" })),
        (stopped, "", "stopped", serde_json::json!({ "id": "town:tea", "name": "Tea" })),
    ] {
        let note = Note::new(about, typed).ok().unwrap();
        let occasion = Occasion { id: LetterId([7; 16]), written: day(2026, 11, 21), language: "ar", answer_to: "" };
        let identity = Identity::from_random([3; 32]);
        let random = std::array::from_fn::<u8, RANDOM_BYTES, _>(|at| at as u8);
        let sealed = note.letter(occasion, english()).seal(&[identity.recipient()], Randomness::new(random)).unwrap();
        assert_eq!(sealed.bytes().len(), SEALED_BYTES, "as large as every other letter");
        let opened = open(sealed.bytes(), &identity).unwrap();
        let letter: serde_json::Value = serde_json::from_slice(trim_padding(&opened)).unwrap();
        assert_eq!((&letter["kind"], &letter["listing"]), (&serde_json::json!(kind), &listing));
        assert_eq!(letter["answers"]["words"], serde_json::json!(typed.replace('\u{202e}', "").trim()));
        let keys: Vec<&String> = letter.as_object().unwrap().keys().collect();
        let known =
            ["answers", "format", "id", "kind", "listing", "read_in", "receiver", "sentences", "version", "written"];
        assert!(keys.iter().all(|key| known.contains(&key.as_str())), "{keys:?}");
    }
    let most = "é".repeat(MOST_CHARACTERS);
    assert!(Note::new(About::Missing, &most).is_ok());
    assert_eq!(Note::new(About::Missing, &(most + "é")).err(), Some(NoteError::TooLong));
    assert_eq!(Note::new(About::Missing, " \n ").err(), Some(NoteError::Empty));
    assert!(Note::new(wrong, " ").is_ok());
}
