//! What is wrong with a translation is found, pointed at and left out; the rest still speaks.

use come_along::i18n::compile::{Compiled, Fault, Severity, compile};
use come_along::i18n::contract::Contract;
use come_along::i18n::plural::Category::{Few, Many, Two, Zero};
use come_along::i18n::{Arg, Voice, WordsError};

use crate::judge::{contract, language, ours};

const ENGLISH: &str = "\
# $name (text): a name
greet = Hello { $name }
# $count (number): how many
count = { $count ->
    [one] one
   *[other] { $count }
}
plain = Plain
    .label = Label
";

fn with(translation: &str) -> (Contract<'static>, Compiled) {
    let contract = contract(&[("01-home.ftl", ENGLISH)]);
    let chain = [language("ar", &[("01-home.ftl", translation)]), language("en-GB", &[("01-home.ftl", ENGLISH)])];
    let compiled = compile(&contract, &chain);
    (contract, compiled)
}

/// The faults found, but for messages that are merely missing.
fn faults(translation: &str) -> Vec<(usize, String, Fault)> {
    let (_, compiled) = with(translation);
    let problems = compiled.problems.into_iter();
    problems
        .filter(|problem| problem.fault != Fault::Missing)
        .map(|problem| (problem.line, problem.id, problem.fault))
        .collect()
}

/// The language in which each message is said: greet, count, plain, plain.label.
fn said_in(translation: &str) -> Vec<String> {
    let (contract, compiled) = with(translation);
    let voice = Voice::read_for(compiled.words, contract.hash).unwrap();
    let args = [Arg::Number(3)];
    (0..4).map(|id| ours(&voice, id, &args).1.to_owned()).collect()
}

#[test]
fn each_fault_is_found_where_it_is_and_left_out() {
    let cases: Vec<(&str, usize, &str, Fault)> = vec![
        ("greet = مرحبا { $nom }\n", 1, "greet", Fault::UnknownVariable("nom".into(), vec!["name".into()])),
        ("\n\nextra = زيادة\n", 3, "extra", Fault::UnknownMessage),
        ("greet = { $name }\nplain = أ\n\n    .label = ب\n    .title = ج\n", 5, "plain.title", Fault::UnknownMessage),
        ("greet = { $name } { other }\n", 1, "greet", Fault::UnknownReference("other".into())),
        ("greet = { $name } { -term }\n", 1, "greet", Fault::UnknownReference("-term".into())),
        (
            "plain = { plain.label }\n    .label = { plain }\n",
            1,
            "plain",
            Fault::Cyclic(vec!["plain".into(), "plain.label".into(), "plain".into()]),
        ),
        ("plain = <b>x</b>\n", 1, "plain", Fault::Forbidden("HTML")),
        ("plain = { \"https://x\" }\n", 1, "plain", Fault::Forbidden("a link")),
        ("plain = a\u{202e}b\n", 1, "plain", Fault::Forbidden("a mark that changes the direction of writing")),
        (
            "count = { $count ->\n    [single] ا\n   *[other] ب { $count }\n}\n",
            1,
            "count",
            Fault::NoCategory("single".into()),
        ),
    ];
    for (text, line, id, fault) in cases {
        let found = faults(text);
        assert!(found.contains(&(line, id.to_owned(), fault)), "{text}: {found:?}");
        if id != "extra" && !id.ends_with(".title") {
            let place = ["greet", "count", "plain"].iter().position(|m| *m == id).unwrap();
            assert_eq!(said_in(text)[place], "en-GB", "{text}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_shown_and_the_rest_still_speaks() {
    let text = "greet = مرحبا { $name\nplain = عادي\n    .label = اسم\n";
    let (_, compiled) = with(text);
    let syntax: Vec<_> = compiled.problems.iter().filter(|problem| matches!(problem.fault, Fault::Syntax(_))).collect();
    assert_eq!(syntax.len(), 1);
    assert_eq!((syntax[0].line, syntax[0].id.as_str()), (1, "greet"));
    assert!(syntax[0].to_string().starts_with("locales/ar/01-home.ftl:1: `greet`: cannot be read"));
    assert!(!compiled.problems.iter().any(|p| p.id == "greet" && p.fault == Fault::Missing), "one fault is told once");
    assert_eq!(said_in(text), ["en-GB", "en-GB", "ar", "ar"]);
}

#[test]
fn the_first_of_two_counts() {
    let text = "plain = أول\n    .label = أول\nplain = ثان\n    .label = ثان\n";
    assert_eq!(faults(text), [(3, "plain".to_owned(), Fault::Duplicate("01-home.ftl".into(), 1))]);
    let (contract, compiled) = with(text);
    let voice = Voice::read_for(compiled.words, contract.hash).unwrap();
    assert_eq!(ours(&voice, 2, &[]).0, "أول");
}

#[test]
fn missing_forms_are_told_and_a_number_may_stand_for_its_form() {
    let text = "count = { $count ->\n    [one] واحد\n   *[other] { $count }\n}\n";
    let missing = Fault::MissingPlurals(vec![Zero, Two, Few, Many]);
    assert_eq!(faults(text), [(1, "count".to_owned(), missing)]);
    assert_eq!(said_in(text)[1], "ar", "a missing form is no reason to fall silent");
    let text = "count = { $count ->\n [0] ا\n [one] ب\n [2] ج\n [few] د { $count }\n [many] ه\n *[other] و\n}\n";
    assert_eq!(faults(text), []);
    let text = "count = { $count ->\n [0] ا\n *[other] ب { $count }\n}\n";
    assert_eq!(faults(text), [], "a choice by numbers alone names no forms");
}

#[test]
fn a_dropped_variable_is_a_warning_and_what_is_missing_a_note() {
    let (_, compiled) = with("greet = مرحبا\n");
    let severity = |id: &str| {
        let problem = compiled.problems.iter().find(|problem| problem.id == id);
        problem.map(|problem| (problem.fault.clone(), problem.severity()))
    };
    assert_eq!(severity("greet"), Some((Fault::UnusedVariable("name".into()), Severity::Warning)));
    assert_eq!(severity("plain.label"), Some((Fault::Missing, Severity::Note)));
    assert_eq!(compiled.own, 1);
}

#[test]
fn a_critical_file_is_said_in_one_language() {
    let english = "call = Call 999\nstay = Stay\n";
    let half = "call = اتصل 999\n";
    let whole = "call = اتصل 999\nstay = ابق\n";
    for (file, text, expected) in [
        ("00-crisis.ftl", half, ["en-GB", "en-GB"]),
        ("00-crisis.ftl", whole, ["ar", "ar"]),
        ("01-home.ftl", half, ["ar", "en-GB"]),
        ("06-privacy.ftl", "call = اتصل 999\nstay = ابق { $x }\n", ["en-GB", "en-GB"]),
    ] {
        let contract = contract(&[(file, english)]);
        let chain = [language("ar", &[(file, text)]), language("en-GB", &[(file, english)])];
        let voice = Voice::read_for(compile(&contract, &chain).words, contract.hash).unwrap();
        let tags = [ours(&voice, 0, &[]).1, ours(&voice, 1, &[]).1];
        assert_eq!(tags, expected, "{file}");
    }
}

#[test]
fn references_that_multiply_are_stopped() {
    let mut text = String::from("-a0 = ha { \"ha\" }\n");
    for step in 1..24 {
        let before = step - 1;
        text.push_str(&format!("-a{step} = {{ -a{before} }}{{ -a{before} }}\n"));
    }
    text.push_str("plain = { -a23 }\n");
    assert_eq!(faults(&text), [(25, "plain".to_owned(), Fault::TooLarge)]);
}

/// The parser goes as deep as the braces do, and a program that runs out of stack says nothing any more.
#[test]
fn braces_without_end_are_told_and_end_nothing() {
    let text = format!("greet = {}", "{".repeat(100_000));
    let deep = Fault::Syntax("braces inside braces inside braces".into());
    assert_eq!(faults(&text), [(1, String::new(), deep)]);
    assert_eq!(said_in(&text)[0], "en-GB");
}

#[test]
fn a_mark_at_the_front_costs_no_message() {
    assert_eq!(said_in("\u{feff}plain = أول\n")[2], "ar");
}

#[test]
fn words_for_other_messages_are_refused() {
    let (contract, compiled) = with("");
    let other = contract.hash ^ 1;
    assert_eq!(Voice::read_for(compiled.words.clone(), other).err(), Some(WordsError::OtherContract));
    assert!(Voice::read_for(compiled.words, contract.hash).is_ok());
    assert_eq!(Voice::read(b"<!doctype html>".to_vec()).err(), Some(WordsError::NotWords));
}

#[test]
fn the_contract_changes_with_ids_variables_and_order_but_not_with_wording() {
    let hash = |text: &str| contract(&[("01.ftl", text)]).hash;
    let first = hash("a = A\n# $x (text): x\nb = { $x }\n");
    assert_eq!(first, hash("a = Other words\n# $x (text): said otherwise\nb = x { $x }\n"));
    for other in [
        "a = A\n# $x (number): x\nb = { $x }\n",
        "a = A\n# $y (text): x\nb = { $y }\n",
        "# $x (text): x\nb = { $x }\na = A\n",
        "a = A\n",
    ] {
        assert_ne!(first, hash(other), "{other}");
    }
}

/// The build script: what is wrong with English does not compile, and says why.
#[test]
fn english_itself_is_held_to_its_rules() {
    for (text, expected) in [
        ("a = { $x }\n", "`a`: $x has no type"),
        ("# $x (thing): x\na = { $x }\n", "needs its type in brackets"),
        ("# $x (text): x\na = A\n", "the English text does not use it"),
        ("a-b = A\na_b = B\n", "would become the same function"),
        ("move = A\n", "is a word of the Rust language"),
        ("a = { $x\n", "01.ftl:1: "),
        ("# $x (text): x\nb = { $x }\na = { b }\n", "`a`: $x has no type"),
        ("b = B\n    .label = { c }\n# $x (text): x\nc = { $x }\n", "`b`: $x has no type"),
    ] {
        let files = [("01.ftl".to_owned(), text.to_owned())];
        let faults = crate::read::read(&files).unwrap_err();
        assert!(
            faults.iter().any(|fault| fault.contains(expected) && fault.starts_with("01.ftl")),
            "{text}: {faults:?}"
        );
    }
}

#[test]
fn functions_have_typed_arguments_in_the_order_of_the_comments() {
    let text = "# Where: x\n# $day-name (message): d\n# $count (number): c\n# $place (text): p\n# Speak: yes\nsearch-results = { $place } { $count } { $day-name }\n    .label = { $count }\n";
    let entries = crate::read::read(&[("01.ftl".to_owned(), text.to_owned())]).unwrap();
    let code = crate::write::say(&entries);
    for expected in [
        "pub fn search_results(day_name: Msg, count: impl Number, place: impl Into<String>) -> Msg {",
        "pub fn search_results_label(count: impl Number) -> Msg {",
        "Msg::new(1, vec![Arg::Number(count.number())])",
        "/// search-results = { $place } { $count } { $day-name }",
    ] {
        assert!(code.contains(expected), "{code}");
    }
    assert!(crate::write::contract(&entries).contains("speak: true"));
}
