//! Addresses that are not for everybody, in a spreadsheet: what is unclear is kept back.

use super::row;
use crate::stage::settings;
use come_along::import::{self, Fate, LeftOutBecause, Reason};
use come_along::model::{Point, Whereabouts};

const SECRETS: [(&str, &str); 5] = [
    ("Building", "Larch House"),
    ("Street", "12 Fir Street"),
    ("Town or area", "Millbrook"),
    ("Postcode", "ZZ1 6ST"),
    ("Map point", "53.39412, -2.03117"),
];

fn shown(more: &[(&str, &str)]) -> (String, Option<Whereabouts>, Vec<Reason>) {
    let imported = row(&[&SECRETS[..], more].concat());
    let listing = &imported.listings[0];
    let bytes = [crate::stage::published(std::slice::from_ref(listing)), format!("{listing:?}").into_bytes()].concat();
    let bare =
        String::from_utf8_lossy(&bytes).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    (bare, listing.place.value().cloned(), super::reasons(&imported.report.records[0].fate))
}

#[test]
fn ask_us_keeps_every_part_back() {
    let prose = "Come to Larch House, 12 Fir St, zz16st. Map: 53.39412,-2.03117";
    let (bytes, place, reasons) = shown(&[("Address", "ask us"), ("What it is like", prose), ("Bus", "To Fir Street")]);
    for secret in ["larchhouse", "12first", "firstreet", "zz16st", "5339412", "203117"] {
        assert!(!bytes.contains(secret), "{secret}: {bytes}");
    }
    let Some(Whereabouts::AskForAddress(place)) = place else { panic!("{place:?}") };
    assert_eq!(
        (place.area.as_deref(), place.point),
        (Some("Millbrook"), Some(Point { lat: 5_339_000, lon: -203_000 }))
    );
    assert_eq!(reasons, [Reason::AddressRemovedFromText]);
}

#[test]
fn public_shows_it() {
    let (bytes, place, reasons) = shown(&[("Address", "public"), ("Women or men", "women only")]);
    assert!(bytes.contains("firstreet") && matches!(place, Some(Whereabouts::At(_))) && reasons.is_empty());
}

/// Whoever mistypes here must not publish a refuge.
#[test]
fn a_word_that_is_not_understood_keeps_it_back() {
    for word in ["askus", "private", "hidden", "Public (no!)", "yes"] {
        let (bytes, _, reasons) = shown(&[("Address", word)]);
        assert!(!bytes.contains("firstreet") && !bytes.contains("zz16st"), "{word}");
        assert_eq!(reasons, [Reason::NotAllowed("Address")], "{word}");
    }
}

#[test]
fn for_women_only_silence_keeps_it_back() {
    let (bytes, _, reasons) = shown(&[("Women or men", "women only")]);
    assert!(!bytes.contains("firstreet"), "{bytes}");
    assert_eq!(reasons, [Reason::AddressKeptBack]);
    assert!(shown(&[("Women or men", "everyone")]).0.contains("firstreet"));
}

#[test]
fn a_name_that_gives_it_away_keeps_the_listing_out() {
    let feed = "Name,Building,Address\nTea at Larch House,Larch House,ask us\n";
    let imported = import::read(feed.as_bytes(), &settings()).unwrap();
    assert_eq!(imported.listings, []);
    assert_eq!(imported.report.records[0].fate, Fate::LeftOut(LeftOutBecause::HiddenAddressShows));
}
