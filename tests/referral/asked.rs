//! What is asked, and what must never be: a walk over the list of questions.

use crate::{hub, salma, subject};
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

/// Every choice of a field. A new kind of field does not compile until it is said here what of it
/// is shown.
fn choices(field: &Field) -> &'static [Choice] {
    match field.kind {
        Kind::OneOf(choices) | Kind::AnyOf(choices) | Kind::Pick(choices) => choices,
        Kind::Line(_) | Kind::Lines(_) | Kind::Phone | Kind::Email | Kind::Count(_) | Kind::Tick => &[],
    }
}

/// All that is read on the page of a question.
fn words(question: &Question, voice: &Voice) -> Vec<String> {
    let mut all = vec![spoken(voice, &(question.title)(), question.id), spoken(voice, &(question.why)(), question.id)];
    all.extend(question.hint.map(|hint| spoken(voice, &hint(), question.id)));
    for field in question.fields {
        all.extend([field.label, field.hint].into_iter().flatten().map(|text| spoken(voice, &text(), field.id)));
        let options: Vec<String> =
            choices(field).iter().map(|choice| spoken(voice, &(choice.label)(), choice.id)).collect();
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

/// Each mistake that somebody can make: the field, and the answers that make it.
fn mistakes() -> Vec<(&'static str, Answers)> {
    let with = |field, value| {
        let mut answers = salma();
        answers.set(field, value);
        answers
    };
    let mut by_email = with("reply", Value::One("email"));
    by_email.set("email", Value::Text("no sign in it".into()));
    let mut no_way = salma();
    no_way.clear("reply");
    let mut all = vec![("reply", no_way), ("email", by_email), ("under-18", with("under-18", Value::One("under-18")))];
    all.extend(["", "07700", "call me"].map(|typed| ("phone", with("phone", Value::Text(typed.into())))));
    for field in QUESTIONS.iter().flat_map(|question| question.fields) {
        if let Kind::Line(most) | Kind::Lines(most) = field.kind {
            all.push((field.id, with(field.id, Value::Text("a".repeat(most + 1)))));
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
        for (field, answers) in mistakes() {
            let complaints = review(&answers, subject(), hub()).err().unwrap_or_else(|| panic!("{field} passed"));
            assert_eq!(complaints.iter().map(|one| one.field).collect::<Vec<_>>(), [field]);
            said.insert(spoken(&voice, &complaints[0].words, field));
        }
        assert_eq!(said.len(), mistakes().len(), "{said:?}");
    }
}

#[test]
fn only_a_way_to_answer_is_needed() {
    for question in QUESTIONS {
        assert_eq!(question.optional, question.id != "reply", "{}", question.id);
        assert!(
            question.id == "reply" || field_complaints(question, &Answers::default()).is_empty(),
            "{}",
            question.id
        );
    }
    let mut least = Answers::default();
    least.set("reply", Value::One("come-in"));
    assert!(review(&least, subject(), hub()).is_ok());
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
        let fields = question.fields.iter().flat_map(|field| choices(field).iter().map(|one| one.id).chain([field.id]));
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
    let mut all = salma();
    all.set("reply", Value::One("call"));
    all.set("voicemail", Value::One("yes"));
    all.set("times", Value::Many(vec!["morning"]));
    let mut by_email = salma();
    by_email.set("reply", Value::One("email"));
    by_email.set("email", Value::Text("salma@example.org".into()));
    let mut names = BTreeSet::new();
    for answers in [all, by_email] {
        let letter = crate::opened(&crate::reviewed(&answers).unwrap(), "ar");
        let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        let around =
            ["format", "version", "id", "kind", "written", "read_in", "listing", "receiver", "sentences", "answers"];
        assert_eq!(keys(&letter).into_iter().collect::<BTreeSet<_>>(), around.map(String::from).into());
        names.extend(keys(&letter["answers"]));
    }
    let asked = [
        "name",
        "reply",
        "phone",
        "email",
        "others_see_this_phone",
        "voice_message",
        "good_times",
        "language",
        "speak_to",
        "children",
        "helps",
        "else",
    ];
    assert_eq!(names, asked.map(String::from).into());
    assert!(names.iter().all(|name| asks(name).is_none()), "{names:?}");
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
