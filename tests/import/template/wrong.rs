//! Wrong cells: each costs its fact and nothing else, and the report says where, what and what
//! may stand there.

use super::{one, row};
use crate::stage::day;
use come_along::import::{Reason, template};
use come_along::model::*;

/// Column, wrong cell, and a word of what the report says may stand there.
const WRONG: &[(&str, &str, &str)] = &[
    ("Good for", "dancing", "have fun"),
    ("When", "some Tuesdays", "every Tuesday"),
    ("Open", "9 to 5", "every Tuesday"),
    ("Last day", "31/02/2027", "2026-12-01"),
    ("Where", "the hall", "by phone"),
    ("Postcode", "ABC 1234", "ZZ1 2AB"),
    ("Map point", "53.412", "two numbers"),
    ("Kind of place", "pub", "church hall"),
    ("Cost", "cheap", "pay what you can"),
    ("Cost", "£5 to £2", "pay what you can"),
    ("Cost", "-£5", "pay what you can"),
    ("Help with travel", "yes", "bus paid"),
    ("Who comes", "everybody", "many countries"),
    ("Women or men", "women", "women only"),
    ("Ages", "adults", "18 and over"),
    ("Ages", "200 and over", "18 and over"),
    ("Children", "maybe", "welcome"),
    ("English needed", "B1", "a few words"),
    ("Papers", "passport", "name only"),
    ("The first time", "speeches", "hello at the door"),
    ("Someone can meet you", "sometimes", "at the bus stop"),
    ("How to join", "fill in a form", "just come"),
    ("Room", "wait a bit", "wait 2 weeks"),
    ("Room", "wait 0 weeks", "wait 2 weeks"),
    ("Room asked on", "last week", "2026-12-01"),
    ("Group size", "20", "13 or more"),
    ("The building", "nice", "step free"),
    ("Food", "cake", "free food"),
    ("Prayer", "sometimes", "a place to pray"),
    ("Photos", "yes", "only if you say yes"),
    ("How long", "a while", "as long as you like"),
    ("What comes after", "nothing", "you can come again"),
    ("You get", "a hat", "certificate"),
    ("Days to answer", "61", "0 to 60"),
    ("Days to answer", "soon", "0 to 60"),
    ("Change", "off", "cancelled"),
    ("Change from", "tomorrow", "2026-12-01"),
    ("Group's web page", "xyzzy", "https://"),
    ("Letters go to", "Mill Street", "small letters"),
    ("Last checked", "2026-11-01 by Ann", "by group"),
    ("Written in", "Klingon", "language"),
];

#[test]
fn a_wrong_cell_costs_its_fact_and_is_explained() {
    let plain = one(&[("Papers", "none")]).0;
    for (column, wrong, allowed) in WRONG {
        let beside = if *column == "Papers" { "Photos" } else { "Papers" };
        let imported = row(&[(column, wrong), (beside, if beside == "Papers" { "none" } else { "no" })]);
        let report = imported.report.to_string();
        assert!(report.contains(&format!("row 2, column {column}: ")), "{column}: {report}");
        assert!(report.contains(&format!("\"{wrong}\"")) && report.contains(allowed), "{column}: {report}");
        if beside == "Papers" {
            assert_eq!(imported.listings, std::slice::from_ref(&plain), "{column}: {wrong}");
        }
    }
}

/// Columns that hold any words, or whose wrong cells are tried in a test of their own.
const FREE: &[&str] = &[
    "Name",
    "Code",
    "What it is like",
    "Address",
    "Building",
    "Street",
    "Town or area",
    "Bus",
    "Cost, in words",
    "When, in words",
    "Who comes, in words",
    "Who runs it",
    "Who can come",
    "Languages",
    "Someone helps in",
    "The building, in words",
    "Change until",
    "Change, in words",
    "Group",
    "Phone",
    "Email",
    "Web page",
];

/// A column without a line above is tried with a word that no vocabulary has; the report must then
/// offer the column's own example.
#[test]
fn every_column_refuses_a_word_that_is_none_of_its_own() {
    let untried = |name: &str| !FREE.contains(&name) && !WRONG.iter().any(|(tried, ..)| *tried == name);
    for column in template::COLUMNS.iter().filter(|column| untried(column.name)) {
        let report = row(&[(column.name, "xyzzy")]).report.to_string();
        let told = report.contains(&format!("row 2, column {}: ", column.name)) && report.contains(column.example);
        assert!(
            told,
            "the column {name:?} takes \"xyzzy\", or does not offer its example {:?} instead: add a wrong cell of it to \
             `WRONG` in tests/import/template/wrong.rs, or {name:?} to `FREE` there when any words may stand in it",
            column.example,
            name = column.name,
        );
    }
    let names: Vec<&str> = template::COLUMNS.iter().map(|column| column.name).collect();
    let gone: Vec<_> = FREE.iter().chain(WRONG.iter().map(|(name, ..)| name)).filter(|n| !names.contains(n)).collect();
    assert!(gone.is_empty(), "tests/import/template/wrong.rs names columns that are no more: {gone:?}");
}

#[test]
fn one_wrong_word_of_several_costs_itself_alone() {
    let (listing, reasons) = one(&[("Food", "halal; cake; free drinks"), ("Languages", "Arabic, Klingon and Dari")]);
    assert_eq!(listing.food, Fact::stated(vec![Food::Halal, Food::FreeDrinks]));
    assert_eq!(listing.languages, Fact::stated(vec!["ar".into(), "fa-AF".into()]));
    assert_eq!(reasons, [Reason::NotAllowed("Food"), Reason::UnknownLanguage]);
    let (listing, reasons) = one(&[("When", "every Tuesday 10:00; now and then")]);
    assert_eq!((listing.when.value().unwrap().sessions.len(), reasons), (1, vec![Reason::NotAllowed("When")]));
}

#[test]
fn contradictions_are_told() {
    let (listing, reasons) = one(&[("The building", "step free; stairs; quiet")]);
    let access = listing.access.value().unwrap();
    assert_eq!((access.step_free, access.quiet, reasons), (Some(true), Some(true), vec![Reason::TermContradicts]));
    let told = |cells: &[(&str, &str)]| one(cells).1;
    assert_eq!(told(&[("Ages", "18 to 12")]), [Reason::AgesContradict]);
    assert_eq!(
        told(&[("Change", "moved"), ("Change from", "2026-12-02"), ("Change until", "2026-12-01")]),
        [Reason::EndBeforeStart]
    );
    assert_eq!(told(&[("Where", "online"), ("Street", "1 High Street")]), [Reason::TermContradicts]);
    assert_eq!(told(&[("Cost", "free"), ("Cost, in words", "£3 for tea")]), [Reason::CostContradicts]);
    assert_eq!(told(&[("Group's web page", "https://example.org")]), [Reason::GroupWithoutName]);
    assert_eq!(told(&[("Map point", "-2.048, 53.412")]), [Reason::NotInBritain]);
    assert_eq!(told(&[("Web page", "javascript:alert(1)")]), [Reason::UnsafeLink]);
}

#[test]
fn nobody_checked_tomorrow() {
    let (listing, reasons) =
        one(&[("Last checked", "2026-11-22 by hub"), ("Room", "full"), ("Room asked on", "2026-11-22")]);
    assert_eq!((listing.checked, reasons), (None, vec![Reason::DateInFuture, Reason::DateInFuture]));
    let today = one(&[("Last checked", "2026-11-21 by the hub")]).0.checked;
    assert_eq!(today, Some(Checked { on: day(2026, 11, 21), by: Some(CheckedBy::Hub) }));
}

/// What is not known is an empty cell, however people write that.
#[test]
fn words_for_not_knowing_are_not_known() {
    for nothing in ["", " ", "?", "-", "n/a", "Unknown", "not known", "Don’t know"] {
        for column in template::COLUMNS.iter().filter(|column| column.name != "Name") {
            let (listing, reasons) = one(&[(column.name, nothing)]);
            assert_eq!((listing, reasons), one(&[]), "{}: {nothing:?}", column.name);
        }
    }
}

#[test]
fn prices() {
    let cost = |text: &str| one(&[("Cost", text)]).0.cost;
    let price = |least, most| Fact::stated(Cost::Price { least: Pence(least), most: Pence(most), in_own_words: None });
    for (text, expected) in [
        ("free", Fact::stated(Cost::Free)),
        ("£0", Fact::stated(Cost::Free)),
        ("Free; gifts welcome", Fact::stated(Cost::FreeGiftsWelcome)),
        ("£3", price(300, 300)),
        ("3.50", price(350, 350)),
        ("£2 to £5", price(200, 500)),
        ("£2 – £5.25", price(200, 525)),
        ("£0 to £2", price(0, 200)),
    ] {
        assert_eq!(cost(text), expected, "{text}");
    }
}

/// Beside *free*, words about whom or when it is free for take it back; beside a price they widen it.
#[test]
fn words_beside_a_cost_count() {
    let cost = |cell: &str, words: &str| one(&[("Cost", cell), ("Cost, in words", words)]).0.cost;
    let words = |text: &str| Fact::stated(Cost::InOwnWords(Prose::english(text)));
    assert_eq!(cost("£0", "OAP"), words("£0\nOAP"));
    assert_eq!(cost("free", "for members"), words("free\nfor members"));
    assert_eq!(cost("free", "only the first time"), words("free\nonly the first time"));
    assert_eq!(cost("free", "for everyone"), Fact::stated(Cost::Free));
    assert_eq!(cost("free", "Donations are welcome"), Fact::read_from_text(Cost::FreeGiftsWelcome));
    let price =
        |text: &str| Cost::Price { least: Pence(300), most: Pence(500), in_own_words: Some(Prose::english(text)) };
    assert_eq!(cost("£5", "£3 for under 12s"), Fact::read_from_text(price("£3 for under 12s")));
    assert_eq!(cost("£3 to £5", "Ask at the door."), Fact::stated(price("Ask at the door.")));
}

/// What a cell says in somebody's own words is read, and marked.
#[test]
fn cells_in_other_words_are_read_and_marked() {
    let (listing, reasons) = one(&[
        ("Cost", "10, £8 for under 12s"),
        ("Ages", "over 50s"),
        ("Languages", "English, Somali speaking staff, Arabic on request"),
        ("Who can come", "Women only"),
        ("The building, in words", "Wheelchair access. No hearing loop."),
    ]);
    let own = Some(Prose::english("10, £8 for under 12s"));
    let price = Cost::Price { least: Pence(800), most: Pence(1000), in_own_words: own };
    assert_eq!(listing.cost, Fact::read_from_text(price));
    assert_eq!(listing.ages, Fact::read_from_text(Ages { least: Some(50), most: None }));
    assert_eq!((listing.languages, reasons), (Fact::NotKnown, vec![Reason::UnknownLanguage]));
    assert_eq!(listing.women_men, Fact::read_from_text(WomenMen::Women));
    let access = listing.access.value().unwrap();
    assert_eq!((access.step_free, access.hearing_loop), (Some(true), None));
    assert_eq!(listing.access.evidence(), Some(Evidence::ReadFromText));
    let spoken = one(&[("Languages", "English, Somali speaking staff")]).0.languages;
    assert_eq!(spoken, Fact::read_from_text(vec!["en".into(), "so".into()]));
    let (listing, _) = one(&[("Languages", "Arabic interpreter")]);
    assert_eq!((listing.languages, listing.interpreting), (Fact::NotKnown, Fact::read_from_text(vec!["ar".into()])));
}
