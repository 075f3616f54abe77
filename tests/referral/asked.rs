//! What is asked, and what must never be: a walk over the list of questions.

use crate::told::{asking, keys, with};
use crate::{hub, opened, salma, subject};
use come_along::i18n::{Msg, Voice, strip_isolates};
use come_along::referral::*;
use std::collections::BTreeSet;

use crate::support::voice;

/// The sentence in the voice's own language.
fn spoken(voice: &Voice, msg: &Msg, what: &str) -> String {
    let spoken = voice.text(msg);
    assert_eq!(spoken.tag, voice.tag(), "{what}: said in another language");
    let text = strip_isolates(&spoken.text);
    assert!(!text.trim().is_empty() && !text.contains(['{', '}', '$']), "{what} in {}: {text}", voice.tag());
    text
}

/// All that is read on the page of a question.
fn words(question: &Question, voice: &Voice) -> Vec<String> {
    let mut all = vec![spoken(voice, &(question.title)(), question.id), spoken(voice, &(question.why)(), question.id)];
    all.extend(question.hint.map(|hint| spoken(voice, &hint(), question.id)));
    for field in question.fields {
        all.extend([field.label, field.hint].into_iter().flatten().map(|text| spoken(voice, &text(), field.id)));
        let options: Vec<String> =
            field.choices().iter().map(|choice| spoken(voice, &(choice.label)(), choice.id)).collect();
        let different: BTreeSet<&String> = options.iter().collect();
        assert_eq!(different.len(), options.len(), "two choices of {} are said in the same words", field.id);
        all.extend(options);
    }
    all
}

#[test]
fn every_question_and_every_choice_has_words_and_a_reason() {
    for tag in ["en-GB", "ar"] {
        let voice = voice(tag);
        let whys: BTreeSet<String> =
            QUESTIONS.iter().map(|question| spoken(&voice, &(question.why)(), question.id)).collect();
        assert_eq!(whys.len(), QUESTIONS.len(), "each question has a reason of its own");
        for question in QUESTIONS {
            assert!(words(question, &voice).len() > 2, "{}", question.id);
            assert!(!question.fields.is_empty(), "{} asks nothing", question.id);
        }
    }
    let ids: Vec<&str> = QUESTIONS.iter().flat_map(|question| question.fields).map(|field| field.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
}

/// A mistake that somebody can make.
struct Mistake {
    field: &'static str,
    /// Mistakes that are the same are said in the same words, and no others.
    what: String,
    answers: Answers,
}

fn mistakes() -> Vec<Mistake> {
    let one = |field, what: &str, answers| Mistake { field, what: what.to_owned(), answers };
    let mut all = Vec::new();
    for field in QUESTIONS.iter().flat_map(|question| question.fields) {
        let typed = |text: &str| with(&asking(field), field, Some(Value::Text(text.into())));
        match field.kind {
            Kind::Line(most) | Kind::Lines(most) => {
                all.push(one(field.id, &format!("over {most}"), typed(&"a".repeat(most + 1))));
            }
            Kind::Phone => all.extend(["", "07700", "call me"].map(|text| one(field.id, text, typed(text)))),
            Kind::Email => all.push(one(field.id, "no address", typed("no sign in it"))),
            Kind::Tick(_) => {
                all.push(one(field.id, field.id, with(&asking(field), field, Some(Value::One(field.id)))));
            }
            Kind::Must(_) => all.push(one(field.id, field.id, with(&asking(field), field, None))),
            Kind::OneOf(_) if field.id == "reply" => all.push(one(field.id, "no way", with(&salma(), field, None))),
            Kind::OneOf(_) | Kind::YesNo(_) | Kind::AnyOf(_) | Kind::Pick(_) | Kind::Count(_) => {}
        }
    }
    all
}

#[test]
fn every_mistake_is_said_beside_its_field_in_every_language() {
    let _every_one = |error: PhoneError| match error {
        PhoneError::Empty | PhoneError::Letters | PhoneError::Length => "each is among the mistakes",
    };
    for tag in ["en-GB", "ar"] {
        let voice = voice(tag);
        let mut said = BTreeSet::new();
        for Mistake { field, answers, .. } in mistakes() {
            let complaints = review(&answers, subject(), hub()).err().unwrap_or_else(|| panic!("{field} passed"));
            assert_eq!(complaints.iter().map(|one| one.field).collect::<Vec<_>>(), [field]);
            said.insert(spoken(&voice, &complaints[0].words, field));
        }
        let different: BTreeSet<String> = mistakes().into_iter().map(|mistake| mistake.what).collect();
        assert_eq!(said.len(), different.len(), "{said:?}");
    }
}

#[test]
fn only_a_way_to_answer_is_needed() {
    let needed = ["reply", "question"];
    for question in QUESTIONS {
        let is_needed = needed.contains(&question.id);
        assert_eq!(question.optional, !is_needed, "{}", question.id);
        assert!(is_needed || field_complaints(question, &Answers::default()).is_empty(), "{}", question.id);
    }
    for wish in [Wish::Come, Wish::Question, Wish::Call] {
        let mut least = Answers::to(wish);
        least.set("reply", Value::One("come-in"));
        if wish == Wish::Question {
            assert!(review(&least, subject(), hub()).is_err());
            least.set("question", Value::Text("?".into()));
        }
        assert!(review(&least, subject(), hub()).is_ok(), "{wish:?}");
    }
}

#[test]
fn each_wish_asks_what_it_needs_and_says_what_it_is() {
    let pages = |wish| steps(&Answers::to(wish)).iter().map(|step| step.question.id).collect::<Vec<_>>();
    assert_eq!(pages(Wish::Come), ["name", "reply", "language", "children", "helps", "else"]);
    assert_eq!(pages(Wish::Question), ["question", "name", "reply", "language", "else"]);
    assert_eq!(pages(Wish::Call), ["name", "reply", "language", "else"]);
    for (wish, kind, says) in [
        (Wish::Come, "come-along", "I want to come to Sewing and tea."),
        (Wish::Question, "question", "I have a question about Sewing and tea."),
        (Wish::Call, "call-me", "Please tell me about things near me that I can come to."),
    ] {
        let mut answers = salma();
        answers.set_wish(wish);
        answers.set("question", Value::Text("Is there a lift?".into()));
        let letter = opened(&review(&answers, subject(), hub()).ok().unwrap(), "ar");
        assert_eq!(letter["kind"], kind);
        assert_eq!(letter["sentences"][2], says);
        assert_eq!(letter.get("listing").is_none(), wish == Wish::Call, "no listing was chosen");
        assert_eq!(letter["answers"]["children"] == 2, wish == Wish::Come, "only what is asked is sent");
        assert_eq!(letter["answers"]["question"] == "Is there a lift?", wish == Wish::Question);
    }
}

#[test]
fn for_somebody_else_only_when_they_know_and_agree() {
    let mut answers = salma();
    answers.set("whom", Value::One("someone"));
    let complaints = review(&answers, subject(), hub()).err().unwrap();
    assert_eq!(complaints.iter().map(|one| one.field).collect::<Vec<_>>(), ["agreed"]);
    answers.set("agreed", Value::One("agreed"));
    let letter = opened(&review(&answers, subject(), hub()).ok().unwrap(), "ar");
    assert_eq!((&letter["answers"]["for"], &letter["answers"]["they_agreed"]), (&"someone".into(), &true.into()));
    answers.set("they-under-18", Value::One("they-under-18"));
    assert!(review(&answers, subject(), hub()).is_err());
    // Whoever then says that it is for themselves is asked nothing about anybody else.
    answers.set("whom", Value::One("me"));
    let letter = opened(&review(&answers, subject(), hub()).ok().unwrap(), "ar");
    assert!(letter["answers"].get("they_agreed").is_none());
}

#[test]
fn what_was_not_checked_for_long_can_be_asked_about_and_what_is_over_cannot() {
    use come_along::facts::Freshness;
    let mut answers = salma();
    answers.set_wish(Wish::Question);
    answers.set("question", Value::Text("Does it still go on?".into()));
    for (freshness, is_fine) in [(Freshness::TooOld, true), (Freshness::Ended, false)] {
        let subject = Subject { freshness, ..subject() };
        assert_eq!(review(&answers, subject, hub()).is_ok(), is_fine, "{freshness:?}");
    }
}

/// Words that a question of the forbidden kind would need. Whole words, or several in a row.
const NEVER: &[&str] = &[
    "visa",
    "asylum",
    "claim",
    "status",
    "immigration",
    "permit",
    "refugee",
    "refused",
    "deport",
    "border",
    "passport",
    "nationality",
    "citizen",
    "citizenship",
    "where are you from",
    "which country",
    "what country",
    "born",
    "religion",
    "faith",
    "god",
    "church",
    "mosque",
    "muslim",
    "christian",
    "ethnic",
    "ethnicity",
    "race",
    "tribe",
    "skin",
    "age",
    "ages",
    "how old",
    "years old",
    "birthday",
    "date of birth",
    "health",
    "illness",
    "ill",
    "sick",
    "diagnosis",
    "disability",
    "medicine",
    "doctor",
    "gp",
    "nhs",
    "hospital",
    "mental",
    "depression",
    "trauma",
    "home office",
    "id",
    "reference number",
    "photo",
    "picture of you",
    "full address",
    "home address",
    "where do you live",
    "postcode",
    "story",
    "why did you leave",
    "what happened to you",
    "tell us about yourself",
    "family name",
    "first name",
];

/// The two sentences that name such things so that nobody writes them, or so that the young are
/// sent to somebody else.
const ALLOWED: [&str; 2] =
    ["Do not write about your visa, your claim or your health. No one reads this today.", "I am under 18"];

#[test]
fn what_must_never_be_asked_is_not_asked() {
    let english = voice("en-GB");
    let ids = |question: &Question| -> Vec<String> {
        let fields =
            question.fields.iter().flat_map(|field| field.choices().iter().map(|one| one.id).chain([field.id]));
        fields.chain([question.id]).map(str::to_owned).collect()
    };
    let mut looked_at = 0;
    for question in QUESTIONS {
        for text in ids(question).into_iter().chain(words(question, &english)) {
            if ALLOWED.contains(&text.as_str()) {
                continue;
            }
            looked_at += 1;
            assert_eq!(asks(&text), None, "{}: {text}", question.id);
        }
    }
    assert!(looked_at > 60, "{looked_at}");
    assert_eq!(asks("How old are you?"), Some("how old"));
    assert_eq!(asks("Your NHS number"), Some("nhs"));
    assert_eq!(asks("What language do you speak?"), None, "a part of a word is no word");
}

/// The forbidden words in it, if any.
fn asks(text: &str) -> Option<&'static str> {
    let split = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let plain = format!(" {} ", split.collect::<Vec<_>>().join(" ").to_lowercase());
    NEVER.iter().copied().find(|never| plain.contains(&format!(" {never} ")))
}

/// The letter holds the answers to these questions, by these names, and nothing else about anybody.
#[test]
fn the_letter_has_only_the_fields_that_are_asked() {
    let mut names = BTreeSet::new();
    for field in QUESTIONS.iter().flat_map(|question| question.fields) {
        let answers = asking(field);
        let letter = crate::opened(&crate::reviewed(&answers).unwrap(), "ar");
        let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        let around =
            ["format", "version", "id", "kind", "written", "read_in", "listing", "receiver", "sentences", "answers"];
        assert_eq!(keys(&letter).into_iter().collect::<BTreeSet<_>>(), around.map(String::from).into());
        names.extend(keys(&letter["answers"]));
    }
    assert_eq!(names, keys(), "the letter's answers and the `key`s of the fields in src/referral/questions/");
    let words = names.iter().map(|name| name.replace('_', " "));
    assert_eq!(words.filter(|name| asks(name).is_some()).collect::<Vec<_>>(), [""; 0], "must never be asked");
}

/// Silence about voice messages means no: somebody else could hear it.
#[test]
fn a_voice_message_is_left_only_when_somebody_says_yes() {
    let mut answers = salma();
    answers.set("reply", Value::One("call"));
    assert_eq!(crate::opened(&crate::reviewed(&answers).unwrap(), "ar")["answers"]["voice_message"], false);
    answers.set("voicemail", Value::One("yes"));
    assert_eq!(crate::opened(&crate::reviewed(&answers).unwrap(), "ar")["answers"]["voice_message"], true);
}
