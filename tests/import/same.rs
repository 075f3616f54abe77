//! The same thing in two sources: told once, the better checked one leads, nothing hidden shows.

use crate::stage::{day, published, service};
use crate::support::{context, full_listing};
use come_along::facts::{Certainty, FACTS};
use come_along::import::{self, Fate, Imported, Settings, merge};
use come_along::model::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn import_of(source: &str, records: Vec<Value>) -> Imported {
    let settings = Settings::new(source, day(2026, 11, 21));
    import::read(Value::Array(records).to_string().as_bytes(), &settings).unwrap()
}

fn group(change: Value) -> Value {
    let mut record = service(json!({
        "name": "Tuesday Tea", "email": "tea@example.org",
        "schedules": [{"freq": "WEEKLY", "byday": "TU", "opens_at": "10:00", "closes_at": "12:00"}],
        "service_at_locations": [{"location": {"id": "l", "location_type": "physical", "name": "Elm Hall",
            "addresses": [{"address_1": "4 Elm Road", "city": "Millbrook", "postal_code": "ZZ1 2AB"}]}}]
    }));
    record.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    record
}

fn listings(imports: &[Imported]) -> Vec<Listing> {
    imports.iter().flat_map(|imported| imported.listings.clone()).collect()
}

#[test]
fn the_better_checked_one_leads_and_is_filled() {
    let old =
        group(json!({"assured_date": "2026-01-01", "fees": "Free", "minimum_age": 18, "last_modified": "2026-11-20"}));
    let new = group(json!({"name": "tuesday tea!", "assured_date": "2026-11-01", "cost_options": [{"amount": 2}]}));
    let merged = merge(vec![import_of("a", vec![old]), import_of("b", vec![new])]);
    let all = listings(&merged);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].id, "b:1");
    assert_eq!(all[0].ages, Fact::stated(Ages { least: Some(18), most: None }));
    assert!(
        all[0].cost.is(|cost| matches!(cost, Cost::Price { least: Pence(200), .. })),
        "stated stays: {:?}",
        all[0].cost
    );
    // The day of a change never becomes a day of checking, and neither day is filled from the other.
    assert_eq!((all[0].checked.map(|checked| checked.on), all[0].changed), (Some(day(2026, 11, 1)), None));
    let Fate::MergedInto(into) = &merged[0].report.records[0].fate else { panic!("{}", merged[0].report) };
    assert_eq!(into.id, "b:1");
    assert!(merged[0].report.to_string().contains("merged into b:1"));
    assert_eq!((merged[0].report.listings, merged[1].report.listings), (0, 1));
}

/// The leading one is as empty as the twin of anything can be: where it is, and how to write there.
#[test]
fn a_full_twin_gives_every_fact_to_an_empty_one() {
    let mut full = import_of("full", vec![group(json!({}))]);
    let mut empty = import_of("empty", vec![group(json!({}))]);
    let twin = Listing { id: "full:1".into(), source: "full".into(), ..full_listing() };
    let mut leads = Listing::named("empty:1", twin.name.clone());
    leads.source = "empty".into();
    leads.place = twin.place.clone();
    leads.contact = twin.contact.clone();
    leads.checked = Some(Checked { on: day(2026, 11, 20), by: None });
    full.listings = vec![twin.clone()];
    empty.listings = vec![leads];
    let all = listings(&merge(vec![full, empty]));
    assert_eq!(all.iter().map(|listing| listing.id.as_str()).collect::<Vec<_>>(), ["empty:1"]);
    for kind in FACTS {
        let known = |listing: &Listing| (kind.say)(listing, &context()).certainty != Certainty::NotKnown;
        assert!(known(&twin), "give `full_listing` in tests/support/mod.rs a value for `{}`", kind.id);
        assert!(known(&all[0]), "`{}` of a twin is lost: see `fill_fields` in src/import/same.rs", kind.id);
    }
    let held = |listing: &Listing| listing.facts().map(|fact| format!("{fact:?}")).collect::<Vec<_>>();
    assert_eq!(held(&all[0]), held(&twin));
    let rest = |of: &Listing| {
        (of.description.clone(), of.organization.clone(), of.needs.clone(), of.runs_until, of.alert.clone())
    };
    assert_eq!((rest(&all[0]), &all[0].receiver), (rest(&twin), &twin.receiver));
}

#[test]
fn what_is_stated_replaces_what_was_only_read() {
    let leads = group(json!({"assured_date": "2026-11-01", "fees": "Free"}));
    let states = group(json!({"cost_options": [{"amount": 2}]}));
    let all = listings(&merge(vec![import_of("a", vec![leads]), import_of("b", vec![states])]));
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].cost.evidence(), Some(Evidence::Stated));
}

#[test]
fn what_is_not_surely_the_same_stays_apart() {
    let apart = [
        json!({"schedules": [{"freq": "WEEKLY", "byday": "TH", "opens_at": "10:00"}]}),
        json!({"name": "Tuesday Coffee"}),
        json!({"service_at_locations": [{"location": {"id": "l", "location_type": "physical",
            "addresses": [{"address_1": "9 Oak Road", "city": "Millbrook", "postal_code": "ZZ1 9ZZ"}]}}]}),
        json!({"email": "other@example.org", "schedules": []}),
    ];
    for change in apart {
        let imports = vec![import_of("a", vec![group(json!({}))]), import_of("b", vec![group(change.clone())])];
        assert_eq!(listings(&merge(imports)).len(), 2, "{change}");
    }
    // One source may list two things of one name.
    let twice = import_of("a", vec![group(json!({})), group(json!({"id": "2"}))]);
    assert_eq!(listings(&merge(vec![twice])).len(), 2);
}

#[test]
fn an_address_that_one_source_hides_is_hidden_in_the_other() {
    let term = json!([{"taxonomy_term": {"code": "address:ask", "taxonomy": "come-along"}}]);
    for (hides, shows) in [("2026-11-01", "2026-01-01"), ("2026-01-01", "2026-11-01")] {
        let hidden = group(json!({"assured_date": hides, "attributes": term}));
        let shown = group(json!({"assured_date": shows, "description": "We meet at Elm Hall, 4 Elm Rd, zz12ab."}));
        let all = listings(&merge(vec![import_of("a", vec![hidden]), import_of("b", vec![shown])]));
        assert_eq!(all.len(), 1);
        assert!(matches!(all[0].place.value(), Some(Whereabouts::AskForAddress(_))), "{:?}", all[0].place);
        let bytes: String = String::from_utf8_lossy(&published(&all)).chars().filter(|c| c.is_alphanumeric()).collect();
        for secret in ["zz12ab", "elmhall", "elmroad", "elmrd"] {
            assert!(!bytes.to_lowercase().contains(secret), "{secret} shows");
        }
    }
}

fn any_group() -> impl Strategy<Value = Value> {
    let names = prop::sample::select(vec!["Tuesday Tea", "tuesday  TEA", "Chess"]);
    let days = prop::sample::select(vec!["TU", "TH"]);
    let dates = prop::sample::select(vec!["", "2026-01-01", "2026-11-01"]);
    (names, days, dates, 0..4u8).prop_map(|(name, day, date, id)| {
        group(json!({"id": id.to_string(), "name": name, "assured_date": date,
            "schedules": [{"freq": "WEEKLY", "byday": day, "opens_at": "10:00"}]}))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_sources_and_records_gives_the_same_bytes(
        sources in prop::collection::vec(prop::collection::vec(any_group(), 0..5), 1..4),
        seed: u64,
    ) {
        let imports = |backwards: bool| -> Vec<Imported> {
            let mut made: Vec<Imported> = sources.iter().enumerate().map(|(at, records)| {
                let mut records = records.clone();
                let turn = if records.is_empty() { 0 } else { seed as usize % records.len() };
                if backwards {
                    records.rotate_left(turn);
                }
                import_of(["a", "b", "c"][at], records)
            }).collect();
            if backwards {
                made.reverse();
            }
            made
        };
        let (one, other) = (merge(imports(false)), merge(imports(true)));
        let bytes = |imports: &[Imported]| {
            let mut all = listings(imports);
            all.sort_by(|a, b| a.id.cmp(&b.id));
            published(&all)
        };
        prop_assert_eq!(bytes(&one), bytes(&other));
        for imported in one {
            let counts = imported.report.counts();
            prop_assert_eq!(counts.kept + counts.mended + counts.merged + counts.left_out, counts.records);
        }
    }
}
