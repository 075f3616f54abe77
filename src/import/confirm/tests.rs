//! A listing as a list has it, an answer of its group, and lists that change afterwards.
#![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

use super::*;
use crate::import::template;
use crate::wire;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, DAY).unwrap()
}

/// The one listing of a spreadsheet of one row: titles and cells in turn.
fn listed(cells: &[(&str, &str)]) -> Listing {
    let row = |pick: fn(&(&str, &str)) -> String| cells.iter().map(pick).collect::<Vec<_>>().join(",");
    let sheet = format!("{}\n{}\n", row(|cell| format!("\"{}\"", cell.0)), row(|cell| format!("\"{}\"", cell.1)));
    let imported = template::read(sheet.as_bytes(), &Settings::new("list", day("2026-11-22"))).unwrap();
    imported.listings.into_iter().next().unwrap()
}

fn answer(listing: &Listing, on: &str, set: &[(&str, &str)], earlier: Option<&Confirmation>) -> Confirmation {
    let set: Vec<(String, String)> = set.iter().map(|(title, text)| (title.to_string(), text.to_string())).collect();
    Confirmation::new(listing, day(on), "", &set, earlier).unwrap()
}

/// The listing after the next import of `given`, and what was done.
fn imported(given: &Listing, answer: &Confirmation) -> (Listing, Applied) {
    let mut listings = vec![given.clone()];
    match apply(&mut listings, std::slice::from_ref(answer)).remove(0).fate {
        Fate::Applied(applied) => (listings.remove(0), *applied),
        other => panic!("{other:?}"),
    }
}

fn checked_on(listing: &Listing) -> Option<NaiveDate> {
    listing.checked.map(|checked| checked.on)
}

const TEA: [(&str, &str); 4] =
    [("Name", "Tea"), ("Cost", "free"), ("When", "every Tuesday 10:00-12:00"), ("Last checked", "2026-03-01 by list")];

fn tea(more: &[(&str, &str)]) -> Listing {
    let kept = TEA.iter().filter(|cell| more.iter().all(|other| other.0 != cell.0));
    listed(&kept.chain(more).copied().collect::<Vec<_>>())
}

#[test]
fn the_day_moves_and_corrections_are_laid_over() {
    let given = tea(&[]);
    let (now, did) = imported(&given, &answer(&given, "2026-11-20", &[(" COST:", "£2")], None));
    assert_eq!(now.cost, tea(&[("Cost", "£2")]).cost);
    assert_eq!(now.checked, Some(Checked { on: day("2026-11-20"), by: Some(CheckedBy::Group) }));
    assert_eq!((did.corrected.len(), did.overruled.len(), did.unseen.len()), (1, 0, 0));
    assert_eq!(Listing { cost: given.cost.clone(), checked: given.checked, ..now }, given, "and nothing else");
    let (now, _) = imported(&given, &answer(&given, "2026-11-20", &[("Cost", "?")], None));
    assert!(!now.cost.is_known(), "what nobody knows any more is not known");
}

#[test]
fn a_newer_list_wins_and_that_is_told() {
    let given = tea(&[]);
    let answer = answer(&given, "2026-11-20", &[("Cost", "£2"), ("Ages", "18 and over")], None);
    let newer = tea(&[("Cost", "£5")]);
    let (now, did) = imported(&newer, &answer);
    assert_eq!((&now.cost, checked_on(&now)), (&newer.cost, Some(day("2026-03-01"))));
    assert!(now.ages.is_known() && did.corrected.contains_key("Ages"), "the rest stands");
    assert_eq!((did.overruled["Cost"].as_str(), did.unseen.as_slice()), ("£2", &["cost".to_owned()][..]));
    let (now, did) = imported(&tea(&[("Cost", "£2")]), &answer);
    assert!(did.overruled.is_empty() && checked_on(&now) == Some(day("2026-11-20")), "the list has caught up");
}

#[test]
fn the_day_covers_only_what_the_group_has_seen() {
    let given = tea(&[]);
    let yes = answer(&given, "2026-11-20", &[], None);
    for (news, part) in [
        (("When", "every Friday 10:00-12:00"), "when"),
        (("Photos", "no"), "photos"),
        (("Phone", "01632 960101"), "phone"),
    ] {
        let (now, did) = imported(&tea(&[news]), &yes);
        assert_eq!((checked_on(&now), did.unseen.as_slice()), (Some(day("2026-03-01")), &[part.to_owned()][..]));
    }
    for passing in [("What it is like", "Tea and talk."), ("Room", "full"), ("Change", "cancelled"), ("Cost", "")] {
        assert_eq!(checked_on(&imported(&tea(&[passing]), &yes).0), Some(day("2026-11-20")), "{passing:?}");
    }
    let later = tea(&[("Last checked", "2026-11-21 by list")]);
    let (now, did) = imported(&later, &yes);
    assert_eq!((checked_on(&now), did.checked_later), (Some(day("2026-11-21")), Some(day("2026-11-21"))), "never back");
}

#[test]
fn a_second_answer_keeps_what_still_stands_of_the_first() {
    let given = tea(&[]);
    let first = answer(&given, "2026-06-01", &[("Cost", "£2"), ("Ages", "18 and over")], None);
    let (shown, _) = imported(&given, &first);
    // Asked again with what the site shows: it is right, and for everybody now.
    let second = answer(&shown, "2026-11-20", &[("Ages", "16 and over")], Some(&first));
    let (now, did) = imported(&given, &second);
    assert_eq!((now.cost, checked_on(&shown)), (shown.cost.clone(), Some(day("2026-06-01"))));
    assert_eq!((did.corrected["Ages"].as_str(), did.corrected["Cost"].as_str()), ("16 and over", "£2"));
    assert!(did.overruled.is_empty() && did.unseen.is_empty(), "{did:?}");
    // The list overruled the first answer, and the group says that it is right: that is forgotten.
    let (shown, _) = imported(&tea(&[("Cost", "£5")]), &first);
    let third = answer(&shown, "2026-11-20", &[], Some(&first));
    assert_eq!(third.corrections().map(|(title, _)| title).collect::<Vec<_>>(), ["Ages"]);
    // Two answers before any import.
    let both = answer(&given, "2026-11-20", &[("Photos", "no")], Some(&first));
    assert_eq!(both.corrections().count(), 3);
}

const AT: [(&str, &str); 5] = [
    ("Building", "Rose House"),
    ("Street", "12 Larch Street"),
    ("Town or area", "Millbrook"),
    ("Postcode", "ZZ1 6ST"),
    ("What it is like", "We meet at 12 Larch Street. Ring the bell of Rose House."),
];

fn says(listing: &Listing, words: &str) -> bool {
    wire::bytes(listing).windows(words.len()).any(|bytes| bytes == words.as_bytes())
}

#[test]
fn a_group_that_hides_its_address_stays_hidden_whatever_the_list_says() {
    let given = tea(&AT);
    let hide = answer(&given, "2026-11-20", &[("Address", "ask us")], None);
    let (now, _) = imported(&given, &hide);
    for words in ["Larch", "Rose House", "ZZ1 6ST"] {
        assert!(says(&given, words) && !says(&now, words), "{words}");
    }
    let moved =
        |area| tea(&[("Street", "7 Birch Road"), ("Town or area", area), ("What it is like", "At 7 Birch Rd.")]);
    let (now, did) = imported(&moved("Millbrook"), &hide);
    assert!(!says(&now, "Birch") && did.still_hidden && did.unseen.is_empty(), "it shows what the group saw: {did:?}");
    let (now, did) = imported(&moved("Larkfield"), &hide);
    assert!(!says(&now, "Birch") && did.still_hidden && did.unseen == ["place"], "{did:?}");
    let (twice, did) = imported(&now, &hide);
    assert!(twice == now && did.unseen == ["place"], "nor when that list cannot be read the next time: {did:?}");
    let again = answer(&now, "2026-11-21", &[("Cost", "£1")], Some(&hide));
    assert!(again.corrections().any(|cell| cell == ("Address", "ask us")), "until the group takes it back");
    let back = answer(&now, "2026-11-21", &[("Address", "public")], Some(&hide));
    assert!(!back.corrections().any(|cell| cell == ("Address", "ask us")));
    let women = answer(&given, "2026-11-20", &[("Women or men", "women only")], None);
    let (now, did) = imported(&given, &women);
    assert!(
        !says(&now, "Larch") && did.unseen.is_empty(),
        "as in our spreadsheet: kept back until somebody says public"
    );
}

#[test]
fn a_new_address_replaces_the_old_one_whole() {
    let given = tea(&[&AT[..], &[("Bus", "Bus 7"), ("Map point", "53.412, -2.048")]].concat());
    let (now, _) = imported(&given, &answer(&given, "2026-11-20", &[("Street", "7 Birch Road")], None));
    let place = now.public_place().unwrap();
    assert_eq!(
        (place.street.as_deref(), &place.postcode, place.point, &place.transport),
        (Some("7 Birch Road"), &None, None, &None)
    );
    let (now, _) = imported(&given, &answer(&given, "2026-11-20", &[("Bus", "Bus 9")], None));
    let place = now.public_place().unwrap();
    assert_eq!(
        (place.street.as_deref(), place.transport.as_ref().unwrap().text.as_str()),
        (Some("12 Larch Street"), "Bus 9")
    );
}

#[test]
fn what_is_wrong_is_told_as_in_the_spreadsheet() {
    let given = tea(&[]);
    let said = |title: &str, text: &str| {
        let set = [(title.to_owned(), text.to_owned())];
        Confirmation::new(&given, day("2026-11-20"), "", &set, None).unwrap_err().to_string()
    };
    assert_eq!(
        said("cost", "cheap"),
        "Cost: not one of the things that may stand here; not used: \"cheap\". Write one of: free / free, gifts welcome / \
         pay what you can / £3 / £2 to £5."
    );
    for title in ["Last checked", "Code", "Letters go to", "Colour"] {
        assert!(said(title, "x").contains("There are: Name / What it is like"), "{title}");
    }
    assert!(said("Name", "?").contains("no name"));
}

#[test]
fn what_is_gone_is_told() {
    let given = tea(&[]);
    let fates = apply(&mut Vec::new(), &[answer(&given, "2026-11-20", &[], None)]);
    assert!(fates[0].fate == Fate::Gone && fates[0].to_string().contains("no list has it now"));
}

#[test]
fn a_file_can_be_read_back() {
    let given = tea(&[]);
    let answer = answer(&given, "2026-11-20", &[("Cost", "£2")], None);
    let text = serde_json::to_string(&answer).unwrap();
    assert_eq!(serde_json::from_str::<Confirmation>(&text).unwrap(), answer);
    let broken = text.replace("£2", "cheap");
    assert!(serde_json::from_str::<Confirmation>(&broken).unwrap().check().is_err(), "and is checked");
    assert!(answer.check().is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    /// Whatever the list says at the first import and at the second: what is laid over twice, as over the
    /// listings of a source that cannot be read, is what is laid over once.
    #[test]
    fn twice_is_once(set in cells(), then in cells()) {
        let given = tea(&AT);
        let answer = Confirmation::new(&given, day("2026-11-20"), "", &set, None);
        prop_assume!(answer.is_ok());
        let answer = answer.unwrap();
        let then: Vec<(&str, &str)> = then.iter().map(|(title, text)| (title.as_str(), text.as_str())).collect();
        for list in [given, tea(&then)] {
            let (once, first) = imported(&list, &answer);
            let (again, second) = imported(&list, &answer);
            prop_assert_eq!((wire::bytes(&once), &first), (wire::bytes(&again), &second));
            let (twice, _) = imported(&once, &answer);
            prop_assert_eq!(&twice, &once);
            prop_assert!(checked_on(&once) >= checked_on(&list));
        }
    }
}

/// The examples of some columns, as corrections or as a newer list.
fn cells() -> impl Strategy<Value = Vec<(String, String)>> {
    let columns: Vec<(String, String)> = template::COLUMNS
        .iter()
        .filter(|column| of_column(column.name).is_some() && !["Name", "Where"].contains(&column.name))
        .map(|column| (column.name.to_owned(), column.example.to_owned()))
        .chain([("Address".to_owned(), "ask us".to_owned()), ("Cost".to_owned(), "£7".to_owned())])
        .filter(|cell| !cell.1.is_empty())
        .collect();
    let most = columns.len();
    let one_of_each = |mut cells: Vec<(String, String)>| {
        cells.sort();
        cells.dedup_by(|one, other| one.0 == other.0);
        cells
    };
    proptest::sample::subsequence(columns, 0..=most).prop_map(one_of_each)
}
