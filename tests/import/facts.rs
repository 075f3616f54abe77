//! One rule at a time: what a source says becomes a fact, what it does not say stays unknown.

use crate::stage::{day, one, read, service};
use come_along::import::Reason;
use come_along::model::*;
use serde_json::{Value, json};

fn stated<T: Clone>(fact: &Fact<T>) -> T {
    assert_eq!(fact.evidence(), Some(Evidence::Stated));
    fact.value().unwrap().clone()
}

#[test]
fn what_is_not_said_is_not_known() {
    let (listing, reasons) = one(json!({}));
    let mut bare = Listing::named("test:1", Prose::english("A thing"));
    bare.source = "test".into();
    assert_eq!((listing, reasons), (bare, vec![]));
    let nothing = json!({"description": "", "fees": "-", "email": "N/A", "url": null, "languages": [], "minimum_age": null,
        "cost_options": [], "schedules": [], "organization": null, "alert": " ", "assured_date": ""});
    let (listing, reasons) = one(nothing);
    assert_eq!(
        (listing.cost, listing.contact, listing.checked, reasons),
        (Fact::NotKnown, Contact::default(), None, vec![])
    );
}

#[test]
fn changed_is_never_checked() {
    let (listing, _) =
        one(json!({"last_modified": "2026-11-20T10:00:00Z", "pc_metadata": {"date_modified": "2026-11-20"}}));
    assert_eq!((listing.checked, listing.changed), (None, Some(day(2026, 11, 20))));
    let (listing, _) = one(json!({"assured_date": "2026-10-01"}));
    assert_eq!(listing.checked, Some(Checked { on: day(2026, 10, 1), by: Some(CheckedBy::Directory) }));
    assert_eq!(listing.changed, None);
    let (listing, reasons) = one(json!({"assured_date": "2027-01-01"}));
    assert_eq!((listing.checked, reasons), (None, vec![Reason::DateInFuture]));
}

fn cost(options: Value, fees: &str) -> Fact<Cost> {
    one(json!({"cost_options": options, "fees": fees})).0.cost
}

#[test]
fn free_only_when_it_is() {
    assert_eq!(cost(json!([{"amount": 0}]), ""), Fact::stated(Cost::Free));
    assert_eq!(cost(json!([{"amount": 0, "option": "free"}]), "Free"), Fact::stated(Cost::Free));
    let words = |text: &str| Fact::stated(Cost::InOwnWords(Prose::english(text)));
    assert_eq!(cost(json!([{"amount": 0, "option": "Under 18s"}]), ""), words("Under 18s: £0"));
    assert_eq!(cost(json!([{"amount": 0}]), "£5 for members"), words("£5 for members"));
    assert_eq!(cost(json!([{"amount": 0}]), "Donations welcome"), Fact::read_from_text(Cost::FreeGiftsWelcome));
    assert_eq!(cost(json!([]), "Free but donations appreciated"), Fact::read_from_text(Cost::FreeGiftsWelcome));
    assert_eq!(cost(json!([]), "Free"), Fact::read_from_text(Cost::Free));
    assert_eq!(cost(json!([]), "Free parking"), words("Free parking"));
    assert_eq!(cost(json!([{"option": "Ask us"}]), ""), words("Ask us"));
}

#[test]
fn prices_are_pounds_or_words() {
    let price = |least, most, words: Option<&str>| {
        Fact::stated(Cost::Price { least: Pence(least), most: Pence(most), in_own_words: words.map(Prose::english) })
    };
    assert_eq!(cost(json!([{"amount": "7.60"}]), ""), price(760, 760, None));
    let two = json!([{"amount": 10, "option": "Adults"}, {"amount": 8, "option": "Under 12s"}]);
    assert_eq!(cost(two, ""), price(800, 1000, Some("Adults: £10\nUnder 12s: £8")));
    let (listing, reasons) =
        one(json!({"cost_options": [{"amount": 100, "currency": "USD", "amount_description": "weekly"}]}));
    assert_eq!(stated(&listing.cost), Cost::InOwnWords(Prose::english("100 USD weekly")));
    assert_eq!(reasons, [Reason::NotPounds]);
    let past = json!({"cost_options": [{"amount": 0, "valid_to": "2022-12-31"}]});
    assert_eq!((one(past.clone()).0.cost, one(past).1), (Fact::NotKnown, vec![Reason::PriceNotNow]));
    assert_eq!(one(json!({"cost_options": [{"amount": -5}]})).1, [Reason::NotAPrice]);
}

fn sessions(schedules: Value) -> (Vec<Happening>, Vec<Reason>) {
    let (listing, reasons) = one(json!({"schedules": schedules}));
    (listing.when.value().map(|times| times.sessions.clone()).unwrap_or_default(), reasons)
}

#[test]
fn patterns_of_the_standard() {
    use chrono::Weekday::*;
    let weekly =
        |days: &[chrono::Weekday], interval| Recurrence::Weekly { days: Weekdays::of(days.iter().copied()), interval };
    let cases = [
        (json!({"freq": "WEEKLY", "byday": "TH,FR"}), vec![weekly(&[Thu, Fri], 1)]),
        (json!({"freq": "WEEKLY", "dtstart": "2026-11-04"}), vec![weekly(&[Wed], 1)]),
        (json!({"freq": "WEEKLY", "interval": 2, "byday": "MO", "dtstart": "2026-11-02"}), vec![weekly(&[Mon], 2)]),
        (json!({"weekday": "Monday"}), vec![weekly(&[Mon], 1)]),
        (json!({"byday": "Mondays, Tue"}), vec![weekly(&[Mon, Tue], 1)]),
        (json!({"freq": "MONTHLY", "byday": "2TU"}), vec![Recurrence::Monthly { nth: 2, weekday: 1 }]),
        (json!({"freq": "MONTHLY", "byday": "-1FR"}), vec![Recurrence::Monthly { nth: -1, weekday: 4 }]),
        (
            json!({"freq": "MONTHLY", "bymonthday": "1,15"}),
            vec![Recurrence::MonthDay { day: 1 }, Recurrence::MonthDay { day: 15 }],
        ),
        (json!({"freq": "DAILY"}), vec![weekly(&[Mon, Tue, Wed, Thu, Fri, Sat, Sun], 1)]),
        (json!({"dtstart": "2026-12-05"}), vec![Recurrence::Dates(vec![day(2026, 12, 5)])]),
    ];
    for (schedule, expected) in cases {
        let (found, reasons) = sessions(json!([schedule]));
        let found: Vec<Recurrence> = found.into_iter().map(|happening| happening.recurrence).collect();
        assert_eq!((found, reasons), (expected, vec![]), "{schedule}");
    }
}

#[test]
fn patterns_that_cannot_be_are_told_and_the_rest_kept() {
    let good = json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "10:00", "closes_at": "11:00"});
    for (bad, reason) in [
        (json!({"freq": "YEARLY"}), Reason::PatternNotKnown),
        (json!({"freq": "MONTHLY", "interval": 2, "byday": "1MO"}), Reason::PatternNotKnown),
        (json!({"freq": "MONTHLY", "byday": "-2MO"}), Reason::PatternNotKnown),
        (json!({"freq": "WEEKLY", "byday": "XX"}), Reason::NoSuchDay),
        (json!({"dtstart": "2023-02-30"}), Reason::NotADate),
        (
            json!({"freq": "WEEKLY", "byday": "TU", "dtstart": "2026-02-01", "until": "2026-01-01"}),
            Reason::EndBeforeStart,
        ),
    ] {
        let (found, reasons) = sessions(json!([bad, good]));
        assert_eq!(found.len(), 1, "{bad}");
        assert!(reasons.contains(&reason), "{bad} {reasons:?}");
    }
    let (found, reasons) =
        sessions(json!([{"freq": "WEEKLY", "byday": "MO", "opens_at": "13:30", "closes_at": "05:00"}]));
    assert_eq!((found[0].starts, found[0].ends, reasons), (Clock::new(13, 30), None, vec![Reason::EndBeforeStart]));
    let (found, reasons) =
        sessions(json!([{"freq": "WEEKLY", "byday": "MO", "opens_at": "10:00+05:30", "closes_at": "25:00"}]));
    assert_eq!((found[0].starts, found[0].ends), (None, None));
    assert_eq!(reasons, [Reason::NotATime, Reason::TimeZone]);
    let (found, _) = sessions(json!([{"freq": "WEEKLY", "byday": "FR", "opens_at": "20:00", "closes_at": "01:00"}]));
    assert_eq!(found[0].ends, Clock::new(1, 0));
}

#[test]
fn every_second_week_is_counted_from_its_first_day() {
    let (found, reasons) = sessions(json!([{"freq": "WEEKLY", "interval": 2, "byday": "MO"}]));
    assert_eq!((found[0].next_days(day(2026, 11, 1), 3, 60), reasons), (vec![], vec![Reason::NoStartToCountFrom]));
    // Counted from Monday 2 November; valid only from the 10th, a week that does not count.
    let (found, _) = sessions(
        json!([{"freq": "WEEKLY", "interval": 2, "byday": "MO", "dtstart": "2026-11-02", "valid_from": "2026-11-10"}]),
    );
    assert_eq!(found[0].next_days(day(2026, 11, 1), 2, 60), [day(2026, 11, 16), day(2026, 11, 30)]);
    let (found, _) = sessions(json!([{"freq": "WEEKLY", "byday": "MO", "dtstart": "2026-11-02", "count": 3}]));
    assert_eq!(found[0].until, Some(day(2026, 11, 16)));
}

#[test]
fn sessions_and_opening_hours_are_two_things() {
    let schedule = |day: &str| json!([{"freq": "WEEKLY", "byday": day, "opens_at": "10:00"}]);
    let (listing, _) = one(json!({
        "schedules": schedule("MO"),
        "service_at_locations": [{"schedules": schedule("TU"),
            "location": {"id": "l", "location_type": "physical", "name": "Hall", "schedules": schedule("WE")}}]
    }));
    let times = stated(&listing.when);
    assert_eq!((times.sessions.len(), times.opening.len()), (2, 1));
    assert!(times.opening[0].is_on(day(2026, 11, 25)) && !times.sessions.iter().any(|s| s.is_on(day(2026, 11, 25))));
}

#[test]
fn what_happens_once_is_over_the_day_after() {
    let (listing, _) = one(json!({"schedules": [{"dtstart": "2026-12-05"}, {"dtstart": "2026-12-07"}]}));
    assert_eq!(listing.runs_until, Some(day(2026, 12, 7)));
    let (listing, _) = one(json!({"schedules": [{"dtstart": "2026-12-05"}, {"freq": "WEEKLY", "byday": "MO"}]}));
    assert_eq!(listing.runs_until, None);
}

fn place(location: Value) -> (Option<Place>, Vec<Reason>) {
    let (listing, reasons) = one(json!({"service_at_locations": [{"id": "x", "location": location}]}));
    (listing.public_place().cloned(), reasons)
}

#[test]
fn points_that_cannot_be_are_dropped() {
    let at = |lat: Value, lon: Value| {
        place(json!({"id": "l", "name": "Hall", "latitude": lat, "longitude": lon,
            "addresses": [{"address_1": "1 Road", "city": "Town", "postal_code": "bs13dx", "country": "GB"}]}))
    };
    let (found, reasons) = at(json!(51.45), json!("-2.6"));
    let found = found.unwrap();
    assert_eq!((found.point, found.postcode.as_deref()), (Point::from_degrees(51.45, -2.6), Some("BS1 3DX")));
    assert_eq!(reasons, []);
    for (lat, lon, reason) in [
        (json!(100), json!(101), Reason::NotOnEarth),
        (json!(0), json!(0), Reason::ZeroPoint),
        (json!(-2.6), json!(51.45), Reason::NotInBritain),
        (json!(51.45), json!(null), Reason::HalfAPoint),
        (json!("x"), json!(-2.6), Reason::NotANumber),
    ] {
        let (found, reasons) = at(lat.clone(), lon);
        // What is left is the middle of the postcode's district, and it says so.
        assert!(found.unwrap().approximate, "{lat}");
        assert!(reasons.contains(&reason), "{lat} {reasons:?}");
    }
    let (found, reasons) =
        place(json!({"addresses": [{"address_1": "1 Main Street", "postal_code": "ABC 1234", "country": "US"}],
        "latitude": 40.7, "longitude": -74.0}));
    assert_eq!((found.unwrap().postcode.as_deref(), reasons), (Some("ABC 1234"), vec![]));
    assert_eq!(place(json!({"name": "Hall", "addresses": [{"postal_code": "ABC 1234"}]})).1, [Reason::NotAPostcode]);
}

#[test]
fn one_listing_for_each_place() {
    let location = |id: &str, kind: &str| json!({"id": id, "location": {"id": id, "location_type": kind, "name": format!("Hall {id}")}});
    let feed = json!([service(json!({"service_at_locations":
        [location("b", "physical"), location("a", "physical"), location("v", "virtual"), location("p", "postal"), location("a", "physical")]}))]);
    let imported = read(&feed);
    let ids: Vec<&str> = imported.listings.iter().map(|listing| listing.id.as_str()).collect();
    assert_eq!(ids, ["test:1@a", "test:1@b", "test:1@v"]);
    assert_eq!(imported.listings[2].place, Fact::stated(Whereabouts::Online));
    assert!(imported.report.to_string().contains("one listing for each of its 3 places"));
    let (listing, _) = one(json!({"service_at_locations": [location("v", "virtual")]}));
    assert_eq!((listing.id.as_str(), listing.place), ("test:1", Fact::stated(Whereabouts::Online)));
    let (listing, reasons) = one(json!({"service_at_locations": [location("p", "postal")]}));
    assert_eq!((listing.place, reasons), (Fact::NotKnown, vec![Reason::NotAPlaceToGo]));
}

#[test]
fn who_can_come() {
    let (listing, _) = one(json!({"minimum_age": "16", "maximum_age": 25, "eligibility_description": "Women only."}));
    assert_eq!(stated(&listing.ages), Ages { least: Some(16), most: Some(25) });
    assert_eq!(listing.women_men, Fact::read_from_text(WomenMen::Women));
    let (listing, _) = one(json!({"eligibilitys": [{"eligibility": "Adults", "gender": "female", "minimum_age": 18}]}));
    assert_eq!((stated(&listing.women_men), stated(&listing.ages).least), (WomenMen::Women, Some(18)));
    let (listing, _) = one(json!({"eligibility_description": "A women-only space on Mondays; men on Tuesdays"}));
    assert_eq!(listing.women_men, Fact::NotKnown);
    let (listing, reasons) = one(json!({"minimum_age": 30, "maximum_age": 20}));
    assert_eq!((listing.ages, reasons), (Fact::NotKnown, vec![Reason::AgesContradict]));
    let (listing, _) = one(json!({"eligibilitys": [{"maximum_age": 5}, {"minimum_age": 60}]}));
    assert_eq!(listing.ages, Fact::NotKnown);
    let (listing, _) = one(json!({"required_documents": [{"document": "Passport"}]}));
    assert_eq!(stated(&listing.papers), Papers::Proof(Prose::english("Passport")));
    let (listing, _) = one(json!({"required_documents": [{"document": "None"}]}));
    assert_eq!(listing.papers, Fact::read_from_text(Papers::None));
}

#[test]
fn languages_and_interpreting() {
    let (listing, reasons) = one(json!({
        "languages": [{"name": "Urdu"}, {"code": "pl"}, {"language": "Kurdish (Sorani)"}, {"name": "Klingon"}],
        "interpretation_services": "Available in Urdu, Polish, and Slovak"
    }));
    assert_eq!(stated(&listing.languages), ["ckb", "pl", "ur"]);
    assert_eq!(listing.interpreting, Fact::read_from_text(vec!["pl".into(), "sk".into(), "ur".into()]));
    assert_eq!(reasons, [Reason::UnknownLanguage]);
    let (listing, reasons) = one(json!({"interpretation_services": "We cannot offer Urdu"}));
    assert_eq!((listing.interpreting, reasons), (Fact::NotKnown, vec![Reason::WordsNotUnderstood]));
}

#[test]
fn names_are_plain_and_links_safe() {
    let (listing, reasons) = one(json!({"name": "<b>Tea</b> &amp; talk\u{202E}", "url": "javascript:alert(1)",
        "description": "<p>Come <a href=\"javascript:x\">here</a></p>"}));
    assert_eq!(listing.name.text, "Tea & talk");
    assert_eq!(listing.contact.url, None);
    let told = [Reason::HtmlInName, Reason::UnsafeLink, Reason::HiddenCharacters];
    assert!(told.iter().all(|reason| reasons.contains(reason)), "{reasons:?}");
}

#[test]
fn status_and_alert() {
    let (listing, _) = one(json!({"alert": "Closed for repairs"}));
    assert_eq!(
        listing.alert.map(|alert| (alert.kind, alert.in_own_words.unwrap().text)),
        Some((AlertKind::Note, "Closed for repairs".into()))
    );
    assert_eq!(one(json!({"status": "temporarily closed"})).0.alert.unwrap().kind, AlertKind::Cancelled);
    assert_eq!(one(json!({"status": "sleeping"})).1, [Reason::UnknownStatus]);
}

fn term(code: &str, value: Value) -> Value {
    json!({"id": code, "value": value, "taxonomy_term": {"id": "t", "code": code, "taxonomy_detail": {"name": "come-along"}}})
}

#[test]
fn every_term_of_ours_is_understood() {
    use come_along::import::open_referral::extension::{TERMS, Wants};
    for known in TERMS {
        let value = match known.wants {
            Wants::Nothing => json!(null),
            Wants::Words => json!("Some words"),
            Wants::Name => json!("a-group"),
            Wants::Number(least, _) => json!(least.max(1)),
            Wants::Date => json!("2026-12-31"),
            Wants::Language => json!("Tigrinya"),
        };
        let plain = one(json!({"assured_date": "2026-10-01"})).0;
        let extra = if known.code.starts_with("place:") {
            json!([{"location": {"id": "l", "name": "Hall"}}])
        } else {
            json!([])
        };
        let room = if known.code == "room-as-of" { term("room:full", json!(null)) } else { json!({}) };
        let (listing, reasons) = one(json!({"assured_date": "2026-10-01", "service_at_locations": extra,
            "attributes": [term(known.code, value), room]}));
        assert!(listing != plain, "{} changes nothing", known.code);
        assert_eq!(reasons, [], "{}", known.code);
        if known.wants != Wants::Nothing {
            let (listing, reasons) =
                one(json!({"assured_date": "2026-10-01", "attributes": [term(known.code, json!(null))]}));
            assert_eq!((listing, reasons), (plain, vec![Reason::TermNeedsValue]), "{}", known.code);
        }
    }
}

#[test]
fn terms_that_are_wrong_are_told() {
    let (listing, reasons) = one(json!({"attributes":
        [term("women-men:women", json!(null)), term("women-men:men", json!(null)), term("who-comes:cats", json!(null)), term("reply-days", json!(900))]}));
    assert_eq!(stated(&listing.women_men), WomenMen::Women);
    assert_eq!(reasons, [Reason::TermContradicts, Reason::UnknownTerm, Reason::TermNeedsValue]);
    // UK 3.0 has no code: the name counts, and terms of others are left alone.
    let (listing, reasons) = one(json!({"attributes": [
        {"taxonomy_term": {"name": "papers:none", "taxonomy": "Come-Along"}},
        {"taxonomy_term": {"name": "Befriending", "taxonomy": "council", "code": "papers:proof"}}]}));
    assert_eq!((stated(&listing.papers), listing.needs, reasons), (Papers::None, vec![Need::People], vec![]));
}

#[test]
fn needs_come_from_words_or_from_terms() {
    assert_eq!(one(json!({"name": "ESOL and sewing"})).0.needs, [Need::Make, Need::English]);
    let (listing, _) = one(json!({"name": "ESOL and sewing", "attributes": [term("need:sad", json!(null))]}));
    assert_eq!(listing.needs, [Need::Sad]);
    assert_eq!(read(&json!([service(json!({}))])).report.without_need, 1);
}

/// A field wins over words; words are marked; rows that differ are nobody's.
#[test]
fn ages_in_words_count_where_no_field_says_any() {
    let ages = |fields: Value| one(fields).0.ages;
    let from = |least| Fact::read_from_text(Ages { least: Some(least), most: None });
    assert_eq!(ages(json!({"eligibility_description": "This is for people aged 12 and over"})), from(12));
    assert_eq!(
        ages(json!({"eligibility_description": "aged 12 and over", "minimum_age": 16})),
        Fact::stated(Ages { least: Some(16), most: None })
    );
    assert_eq!(ages(json!({"eligibility_description": "aged 12 and over", "minimum_age": "many"})), Fact::NotKnown);
    assert_eq!(ages(json!({"eligibilitys": [{"eligibility": "over 60s"}, {"eligibility": "carers"}]})), Fact::NotKnown);
    assert_eq!(
        ages(json!({"eligibilitys": [{"eligibility": "Female only"}, {"eligibility": "16-25 only"}]})),
        Fact::read_from_text(Ages { least: Some(16), most: Some(25) })
    );
    let (listing, _) = one(json!({"eligibilitys": [{"eligibility": "LGBT+ people"}, {"eligibility": "Women"}]}));
    assert_eq!((listing.women_men, listing.ages), (Fact::NotKnown, Fact::NotKnown));
    assert_eq!(stated(&listing.who_can_come).text, "LGBT+ people\nWomen");
}
