//! OpenActive, a rule at a time, and what holds for feeds of every shape: the order of pages and items
//! that come twice change nothing, and what was modified last counts.

use crate::stage::{check, feed, published, settings};
use come_along::import::{self, Fate, Imported, LeftOutBecause, Reason};
use come_along::model::*;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;

const FEEDS: [&str; 4] = ["series-1.json", "series-2.json", "sessions-1.json", "sessions-2.json"];

fn item(kind: &str, id: &str, modified: Value, data: Value) -> Value {
    let state = if data.is_null() { "deleted" } else { "updated" };
    json!({"state": state, "kind": kind, "id": id, "modified": modified, "data": data})
}

fn page(items: &[Value]) -> Value {
    json!({"next": "https://example.org/feed?afterChangeNumber=1", "items": items})
}

fn read(items: &[Value]) -> Imported {
    import::read(page(items).to_string().as_bytes(), &settings()).unwrap()
}

/// A session series with some more fields, alone in its feed.
fn one(fields: Value) -> (Listing, Vec<Reason>) {
    let mut data =
        json!({"@context": "https://openactive.io/", "@type": "SessionSeries", "@id": "s", "name": "A thing"});
    data.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    let imported = read(&[item("SessionSeries", "1", json!(1), data)]);
    assert_eq!(imported.listings.len(), 1, "{}", imported.report);
    let reasons = imported.report.problems().map(|problem| problem.reason).collect();
    (imported.listings.into_iter().next().unwrap(), reasons)
}

fn session(id: &str, fields: Value) -> Value {
    let mut data = json!({"@type": "ScheduledSession", "@id": format!("https://example.org/{id}"), "superEvent": "s"});
    data.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    item("ScheduledSession", id, json!(1), data)
}

fn series(fields: Value) -> Value {
    let mut data = json!({"@type": "SessionSeries", "@id": "s", "name": "A thing"});
    data.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    item("SessionSeries", "1", json!(1), data)
}

#[test]
fn what_is_below_has_everything_from_above() {
    let above = json!({"@type": "EventSeries", "@id": "e", "name": "Walks", "genderRestriction": "oa:FemaleOnly",
        "organizer": {"@type": "Organization", "name": "Movers"}});
    let embedded = json!({"superEvent": above, "location": {"name": "Hall"}});
    let apart = [
        series(json!({"name": null, "superEvent": "e", "location": {"name": "Hall"}})),
        item("EventSeries", "9", json!(1), above.clone()),
    ];
    let below = json!({"@type": "EventSeries", "@id": "e", "name": "Walks", "genderRestriction": "oa:FemaleOnly",
        "organizer": {"@type": "Organization", "name": "Movers"},
        "subEvent": [{"@type": "SessionSeries", "@id": "s", "location": {"name": "Hall"}}]});
    let ways = [
        read(&[series(json!({"name": null, "superEvent": above, "location": {"name": "Hall"}}))]),
        read(&apart),
        read(&[apart[1].clone(), apart[0].clone()]),
        read(&[item("EventSeries", "9", json!(1), below)]),
    ];
    for imported in &ways {
        check(imported, imported.report.records.len());
        let [listing] = imported.listings.as_slice() else { panic!("{}", imported.report) };
        assert_eq!(listing.name.text, "Walks");
        assert!(listing.women_men.is(|who| *who == WomenMen::Women));
        assert_eq!(listing.organization.as_ref().unwrap().name, "Movers");
        assert_eq!(listing.public_place().unwrap().name.as_deref(), Some("Hall"));
    }
    assert_eq!(ways[1].report.counts().merged, 1, "the series above is told in the one below");
    assert_eq!(one(embedded).0.name.text, "A thing", "its own name stands before that of the series above");
}

#[test]
fn a_date_without_its_series_is_told_and_not_guessed() {
    let imported = read(&[session("d", json!({"startDate": "2026-12-01T10:00:00Z"}))]);
    assert_eq!(imported.report.records[0].fate, Fate::LeftOut(LeftOutBecause::PartWithoutWhole));
    let gone = read(&[
        session("d", json!({"startDate": "2026-12-01T10:00:00Z"})),
        item("SessionSeries", "1", json!(2), Value::Null),
        series(json!({})),
    ]);
    assert!(gone.listings.is_empty(), "{}", gone.report);
    assert_eq!(gone.report.counts().left_out, 3, "{}", gone.report);
}

#[test]
fn a_series_held_by_one_date_is_that_of_all_its_dates() {
    let whole = json!({"@type": "SessionSeries", "@id": "s", "name": "A thing"});
    let items = [
        session("a", json!({"startDate": "2026-12-01T10:00:00Z"})),
        session("b", json!({"startDate": "2026-12-02T10:00:00Z", "superEvent": whole})),
        session("c", json!({"startDate": "2026-12-03T10:00:00Z"})),
    ];
    let imported = read(&items);
    check(&imported, 3);
    let counts = imported.report.counts();
    assert_eq!((counts.kept, counts.merged, imported.listings.len()), (1, 2, 1), "{}", imported.report);
}

#[test]
fn dates_in_two_places_are_two_listings() {
    let hall = |name: &str| json!({"type": "Place", "name": name, "address": {"addressLocality": name}});
    let date = |id: &str, day: u8, place: &str| {
        session(id, json!({"startDate": format!("2026-12-0{day}T10:00:00Z"), "location": hall(place)}))
    };
    let both =
        [series(json!({"location": hall("Here")})), date("a", 1, "Here"), date("b", 2, "There"), date("c", 3, "There")];
    let imported = read(&both);
    check(&imported, 4);
    assert_eq!(imported.listings.len(), 2, "{}", imported.report);
    let dates = |at: usize| match &imported.listings[at].when.value().unwrap().sessions[0].recurrence {
        Recurrence::Dates(dates) => dates.len(),
        other => panic!("{other:?}"),
    };
    assert_eq!((imported.listings[0].id.as_str(), dates(0), dates(1)), ("test:SessionSeries/1", 1, 2));
    let moved = read(&[series(json!({"location": hall("Here")})), date("b", 2, "There")]);
    assert_eq!(moved.listings[0].id, "test:SessionSeries/1");
    assert_eq!(moved.listings[0].public_place().unwrap().name.as_deref(), Some("There"), "where its dates are");
}

#[test]
fn what_is_cancelled_is_said() {
    let off = |what: &str| json!({"eventStatus": format!("https://schema.org/{what}")});
    let alert = |fields: Value| one(fields).0.alert.map(|alert| (alert.kind, alert.from, alert.in_own_words.is_some()));
    assert_eq!(alert(off("EventCancelled")), Some((AlertKind::Cancelled, None, false)));
    assert_eq!(alert(off("EventPostponed")), Some((AlertKind::Cancelled, None, true)));
    assert_eq!(alert(off("EventScheduled")), None);
    assert_eq!(one(off("EventEaten")).1, [Reason::UnknownStatus]);
    let on = |day: u8, status: &str| {
        let date = json!({"startDate": format!("2026-12-{day:02}T10:00:00Z"), "eventStatus": status});
        session(&format!("d{day}"), date)
    };
    let items = [series(json!({})), on(1, "EventScheduled"), on(8, "EventCancelled"), on(15, "EventScheduled")];
    let listing = read(&items).listings.remove(0);
    let alert = listing.alert.unwrap();
    assert_eq!(
        (alert.from, alert.until),
        (crate::stage::day(2026, 12, 8).into(), crate::stage::day(2026, 12, 8).into())
    );
    let sessions = &listing.when.value().unwrap().sessions;
    assert!(sessions.iter().all(|one| !one.is_on(crate::stage::day(2026, 12, 8))), "{sessions:?}");
}

#[test]
fn patterns_are_read_or_told() {
    let days = |schedule: Value| {
        let (listing, reasons) = one(json!({ "eventSchedule": schedule }));
        let sessions = listing.when.value().map(|when| when.sessions.clone()).unwrap_or_default();
        let days: Vec<String> = sessions
            .iter()
            .flat_map(|one| one.next_days(crate::stage::day(2026, 11, 21), 2, 100))
            .map(|day| day.to_string())
            .collect();
        (days.join(" "), reasons)
    };
    let fine = |schedule: Value, expected: &str| assert_eq!(days(schedule), (expected.into(), vec![]));
    fine(json!({"repeatFrequency": "P1W", "byDay": "schema:Monday"}), "2026-11-23 2026-11-30");
    fine(json!([{"repeatFrequency": "P7D", "byDay": ["https://schema.org/Monday"]}]), "2026-11-23 2026-11-30");
    fine(json!({"repeatFrequency": "P2W", "byDay": ["Monday"], "startDate": "2026-11-16"}), "2026-11-30 2026-12-14");
    fine(json!({"repeatFrequency": "P1M", "byMonthDay": [1]}), "2026-12-01 2027-01-01");
    fine(json!({"repeatFrequency": "P1D", "startDate": "2026-11-30"}), "2026-11-30 2026-12-01");
    fine(json!({"byDay": ["MO"], "exceptDate": ["2026-11-23T10:00:00Z"]}), "2026-11-30 2026-12-07");
    fine(json!({"startDate": "2026-12-24", "startTime": "10:00"}), "2026-12-24");
    fine(json!({"repeatFrequency": "P1W", "startDate": "2026-12-01", "repeatCount": 1}), "2026-12-01");
    fine(json!({"repeatFrequency": "P1W"}), "");
    let pattern = Reason::PatternNotKnown;
    assert_eq!(days(json!({"repeatFrequency": "P10D", "startDate": "2026-12-01"})), (String::new(), vec![pattern]));
    assert_eq!(days(json!({"byDay": ["MO"], "byMonth": [4]})), (String::new(), vec![pattern]));
    let zone = days(json!({"byDay": ["MO"], "startTime": "10:00", "scheduleTimezone": "Asia/Kolkata"}));
    assert_eq!(zone, ("2026-11-23 2026-11-30".into(), vec![Reason::TimeZone]));
}

#[test]
fn free_only_where_all_say_so() {
    let cost = |fields: Value| {
        let (listing, reasons) = one(fields);
        (listing.cost.value().cloned(), reasons)
    };
    let price = |price: Value| json!({"price": price, "priceCurrency": "GBP", "name": "Adult"});
    assert_eq!(cost(json!({})), (None, vec![]));
    assert_eq!(cost(json!({"isAccessibleForFree": true})), (Some(Cost::Free), vec![]));
    assert_eq!(cost(json!({"isAccessibleForFree": false})), (None, vec![]));
    let both = json!({"isAccessibleForFree": true, "offers": [price(json!(0)), price(json!("0.00"))]});
    assert_eq!(cost(both), (Some(Cost::Free), vec![]));
    for flag in [true, false] {
        let nought = if flag { json!(2.5) } else { json!(0) };
        let (found, reasons) = cost(json!({"isAccessibleForFree": flag, "offers": [price(nought)]}));
        assert!(found != Some(Cost::Free) && reasons == [Reason::CostContradicts], "{found:?} {reasons:?}");
    }
    let gifts = json!({"isAccessibleForFree": true, "beta:donationPaymentUrl": "https://example.org/give"});
    assert_eq!(cost(gifts).0, Some(Cost::FreeGiftsWelcome));
    let (found, _) = cost(json!({"offer": price(json!("7.60"))}));
    assert!(matches!(found, Some(Cost::Price { least: Pence(760), most: Pence(760), .. })), "{found:?}");
    let (found, _) = cost(json!({"offers": [price(json!(0))]}));
    assert!(matches!(found, Some(Cost::InOwnWords(_))), "free for adults, and who knows for whom else: {found:?}");
}

#[test]
fn nothing_of_a_person_is_taken() {
    let ann =
        json!({"@type": "Person", "name": "Ann Example", "telephone": "07700 900123", "email": "ann@example.org"});
    let (listing, reasons) = one(json!({"leader": ann, "organizer": ann}));
    assert!(listing.organization.is_none() && listing.contact == Contact::default());
    assert!(reasons.iter().all(|reason| *reason == Reason::PersonKeptBack) && reasons.len() == 4, "{reasons:?}");
    // The same number as the group's own is still hers.
    let us =
        json!({"@type": "Organization", "name": "Movers", "telephone": "+44 7700 900123", "email": "us@example.org"});
    let (listing, _) = one(json!({"leader": [ann], "organizer": us}));
    assert_eq!((listing.contact.phone, listing.contact.email.as_deref()), (None, Some("us@example.org")));
    let point = |name: Value| {
        json!({"organizer": {"@type": "Organization", "name": "Movers"},
        "beta:contactPoint": {"name": name, "telephone": "01632 960111"}})
    };
    assert_eq!(one(point(json!("Ann Example"))).0.contact.phone, None);
    assert_eq!(one(point(Value::Null)).0.contact.phone.as_deref(), Some("01632 960111"));
}

#[test]
fn who_can_come_as_it_is_written() {
    let who = |text: &str| one(json!({ "genderRestriction": text })).0.women_men.value().copied();
    for text in ["mixed", "https://openactive.io/NoRestriction", "oa:NoRestriction", "http://openactive.io/ns#None"] {
        assert_eq!(who(text), Some(WomenMen::Everyone), "{text}");
    }
    for text in ["https://openactive.io/FemaleOnly", "oa:FemaleOnly", "female"] {
        assert_eq!(who(text), Some(WomenMen::Women), "{text}");
    }
    assert_eq!(who("cats"), None);
    let ages = |range: Value| one(json!({ "ageRange": range })).0.ages.value().map(|ages| (ages.least, ages.most));
    assert_eq!(ages(json!({"minValue": 0, "maxValue": 99})), None, "nothing is said");
    assert_eq!(ages(json!({"minValue": 16.0, "maxValue": 16.0})), None, "16 and over, most likely");
    assert_eq!(ages(json!({"minValue": 8, "maxValue": 8})), Some((Some(8), Some(8))));
    assert_eq!(ages(json!({"minValue": 50, "maxValue": 13})), None);
    assert_eq!(ages(json!([{"minValue": "18"}])), Some((Some(18), None)));
}

#[test]
fn a_change_is_a_day_only_when_it_can_be_one() {
    let changed = |modified: Value| {
        let imported = read(&[item("SessionSeries", "1", modified, json!({"@type": "SessionSeries", "name": "A"}))]);
        assert!(imported.listings[0].checked.is_none(), "a change is no check");
        imported.listings[0].changed.map(|day| day.to_string())
    };
    let day = Some("2025-10-09".to_owned());
    for modified in [
        json!(1760000000),
        json!("1760000000"),
        json!(1760000000.0),
        json!(1760000000123_u64),
        json!("2025-10-09T10:00:00Z"),
    ] {
        assert_eq!(changed(modified.clone()), day, "{modified}");
    }
    for counter in [json!(44234351), json!(1295960366), json!("636894023847209174"), json!(99999999999_u64), json!("x")]
    {
        assert_eq!(changed(counter.clone()), None, "{counter}");
    }
}

/// The items of our own feeds.
fn our_items() -> Vec<Value> {
    let read = |name: &&str| fs::read_to_string(format!("tests/import/open_active/{name}")).unwrap();
    let pages = FEEDS.iter().map(read).map(|text| serde_json::from_str::<Value>(&text).unwrap());
    pages.flat_map(|page| page["items"].as_array().unwrap().clone()).collect()
}

fn of_pages(pages: &[Vec<Value>]) -> Imported {
    let files: Vec<(String, String)> =
        pages.iter().enumerate().map(|(at, items)| (format!("{at}.json"), page(items).to_string())).collect();
    import::read_feed(&feed(&files), &settings()).unwrap()
}

/// A feed of a few records that change and go, each change with its number.
fn story() -> impl Strategy<Value = Vec<Value>> {
    let change = (0..4_u8, prop::bool::weighted(0.3), 0..3_u8).prop_map(|(id, gone, way)| (id, gone, way));
    prop::collection::vec(change, 1..20).prop_map(|changes| {
        let story = changes.into_iter().enumerate().map(|(at, (id, gone, way))| {
            let modified = match way {
                0 => json!(1_760_000_000 + at),
                1 => json!((1_760_000_000 + at).to_string()),
                _ => json!(1_760_000_000.0 + at as f64),
            };
            let data = json!({"@type": "SessionSeries", "@id": format!("s{id}"), "name": format!("Thing {id}, {at}")});
            item("SessionSeries", &id.to_string(), modified, if gone { Value::Null } else { data })
        });
        story.collect()
    })
}

const KEYS: [&str; 40] = [
    "@context",
    "@type",
    "type",
    "@id",
    "id",
    "identifier",
    "name",
    "superEvent",
    "subEvent",
    "instanceOfCourse",
    "eventSchedule",
    "repeatFrequency",
    "byDay",
    "byMonthDay",
    "byMonth",
    "startDate",
    "endDate",
    "startTime",
    "endTime",
    "exceptDate",
    "duration",
    "repeatCount",
    "offers",
    "price",
    "priceCurrency",
    "isAccessibleForFree",
    "ageRange",
    "minValue",
    "maxValue",
    "genderRestriction",
    "location",
    "address",
    "postalCode",
    "geo",
    "latitude",
    "longitude",
    "organizer",
    "leader",
    "eventStatus",
    "remainingAttendeeCapacity",
];
const TEXTS: [&str; 22] = [
    "",
    "-",
    "SessionSeries",
    "ScheduledSession",
    "Event",
    "EventSeries",
    "CourseInstance",
    "Slot",
    "a",
    "b",
    "2026-12-01T10:00:00Z",
    "2026-12-01",
    "2026-02-30",
    "10:00",
    "25:00",
    "PT1H",
    "P1W",
    "P0W",
    "schema:Monday",
    "GBP",
    "https://schema.org/EventCancelled",
    "ZZ1 2AB",
];

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        2 => (-200.0..200.0).prop_map(Value::from),
        6 => prop::sample::select(&TEXTS[..]).prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(&KEYS[..]), inner), 0..8).prop_map(object),
        ]
    })
}

/// A record with most of its fields made up, or nothing of the kind.
fn record() -> impl Strategy<Value = Value> {
    let fields = prop::collection::vec((prop::sample::select(&KEYS[..]), value()), 0..12);
    let named = (fields, prop::sample::select(&TEXTS[2..8])).prop_map(|(fields, kind)| {
        let mut record = object(fields);
        record.as_object_mut().unwrap().extend([("type".into(), json!(kind)), ("name".into(), json!("Tea"))]);
        record
    });
    prop_oneof![8 => named, 1 => value()]
}

fn object(fields: Vec<(&str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(key, value)| (key.to_string(), value)).collect::<Map<_, _>>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn neither_the_order_of_pages_nor_a_second_delivery_counts(
        order in Just((0..our_items().len()).collect::<Vec<_>>()).prop_shuffle(),
        cuts in prop::collection::vec(1..6_usize, 20),
        again in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
    ) {
        let items = our_items();
        let expected = of_pages(std::slice::from_ref(&items));
        let mut delivered: Vec<Value> = order.iter().map(|at| items[*at].clone()).collect();
        delivered.extend(again.iter().map(|index| items[index.index(items.len())].clone()));
        let mut pages = Vec::new();
        for cut in cuts {
            let rest = delivered.split_off(cut.min(delivered.len()));
            pages.push(std::mem::replace(&mut delivered, rest));
        }
        pages.push(delivered);
        let found = of_pages(&pages);
        prop_assert_eq!(published(&found.listings), published(&expected.listings));
        check(&found, items.len() + again.len());
    }

    #[test]
    fn what_was_modified_last_counts(story in story(), seed in any::<prop::sample::Index>()) {
        let mut last: BTreeMap<String, Value> = BTreeMap::new();
        for item in &story {
            last.insert(item["id"].to_string(), item["data"]["name"].clone());
        }
        let expected: Vec<String> = last.into_values().filter_map(|name| Some(name.as_str()?.to_owned())).collect();
        let mut turned = story.clone();
        turned.rotate_left(seed.index(story.len()));
        turned.reverse();
        for items in [&story, &turned] {
            let imported = read(items);
            check(&imported, story.len());
            let names: Vec<String> = imported.listings.iter().map(|listing| listing.name.text.clone()).collect();
            prop_assert_eq!(&names, &expected);
        }
    }

    #[test]
    fn made_up_feeds_break_nothing(
        records in prop::collection::vec((0..4_u8, prop::sample::select(&TEXTS[..]), record()), 0..8)
    ) {
        let items: Vec<Value> = records
            .into_iter()
            .map(|(id, kind, data)| item(kind, &id.to_string(), json!(id), data))
            .collect();
        let there = read(&items);
        check(&there, items.len());
        let back: Vec<Value> = items.iter().rev().cloned().collect();
        prop_assert_eq!(published(&there.listings), published(&read(&back).listings));
    }
}
