//! Groups that are only safe while nobody can look up where they meet: the listing is searched
//! byte by byte for every part of the address.

use crate::stage::{check, published, read};
use come_along::import::{Fate, Imported, LeftOutBecause, Reason};
use come_along::model::{Fact, Point, Whereabouts};
use proptest::prelude::*;
use serde_json::{Value, json};

fn group(change: impl Fn(&mut Value)) -> Imported {
    let mut record = json!({
        "id": "r1", "name": "Circle at Rose House", "status": "active",
        "description": "<p>Meet at Rose House, 12 Larch Street, ZZ1 6ST. Or zz16st, or 12, LARCH  STREET. By Larch St.</p>\
                        <p>Map: https://www.openstreetmap.org/#map=19/53.39412/-2.03117 or 53.39412,-2.03117</p>",
        "url": "https://example.org/larch-street", "alert": "Ring at 12 Larch Street", "fees": "£2 at Rose House",
        "organization": {"id": "o", "name": "Sunrise", "url": "https://example.org/zz1-6st"},
        "eligibility_description": "Women near Larch Street", "required_documents": [{"document": "Letter to Rose House"}],
        "schedules": [{"freq": "WEEKLY", "byday": "MO", "description": "At Rose House"}],
        "service_at_locations": [{"id": "s", "location": {"id": "l1", "location_type": "physical", "name": "Rose House",
            "latitude": 53.39412, "longitude": -2.03117, "transportation": "Bus 9 to Larch Street",
            "accessibility": [{"description": "Step free from Larch Street"}],
            "addresses": [{"address_1": "12 Larch Street", "address_2": "Back Yard Flat", "city": "Millbrook", "postal_code": "ZZ1 6ST", "country": "GB"}]}}],
        "attributes": [
            {"taxonomy_term": {"code": "address:ask", "taxonomy": "come-along"}},
            {"value": "Women of Larch Street", "taxonomy_term": {"code": "who-runs-it", "taxonomy": "come-along"}}]
    });
    change(&mut record);
    read(&json!([record]))
}

/// The listings as they travel and the report as it is printed, letters and digits only.
fn bytes(imported: &Imported) -> String {
    let mut all = published(&imported.listings);
    all.extend(format!("{:?}", imported.listings).bytes());
    String::from_utf8_lossy(&all).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[test]
fn no_part_of_the_address_is_in_any_byte() {
    let imported = group(|_| {});
    check(&imported, 1);
    let bytes = bytes(&imported);
    for secret in ["zz16st", "larch", "rosehouse", "backyardflat", "5339412", "203117", "53394", "openstreetmap"] {
        assert!(!bytes.contains(secret), "{secret}: {bytes}");
    }
    let listing = &imported.listings[0];
    let Fact::Known { value: Whereabouts::AskForAddress(place), .. } = &listing.place else {
        panic!("{:?}", listing.place)
    };
    assert_eq!(place.area.as_deref(), Some("Millbrook"));
    assert_eq!((place.point, place.approximate), (Some(Point { lat: 5_339_000, lon: -203_000 }), true));
    let Fate::KeptMended(problems) = &imported.report.records[0].fate else { panic!() };
    let removed: Vec<&str> =
        problems.iter().filter(|p| p.reason == Reason::AddressRemovedFromText).map(|p| p.field.as_str()).collect();
    assert!(removed.contains(&"description") && removed.contains(&"who-runs-it"), "{removed:?}");
    assert!(!imported.report.to_string().contains("ZZ1"), "{}", imported.report);
}

#[test]
fn an_address_that_cannot_be_removed_keeps_the_listing_out() {
    let imported = group(|record| record["id"] = json!("rose-house"));
    check(&imported, 1);
    assert_eq!(imported.listings, []);
    assert_eq!(imported.report.records[0].fate, Fate::LeftOut(LeftOutBecause::HiddenAddressShows));
}

#[test]
fn a_term_on_the_place_hides_it_too() {
    let imported = group(|record| {
        record["service_at_locations"][0]["location"]["attributes"] = record["attributes"].take();
    });
    assert!(!bytes(&imported).contains("zz16st"));
}

/// What leads to the place without saying it in plain words.
const LINKS: [&str; 14] = [
    "https://example.org/?near=12%20Larch%20Street",
    "https://example.org/?near=12+Larch+St",
    "https://example.org/?near=12%2520Larch%2520St",
    "https://example.org/find?q=%4Carch%20Street&z=1",
    "https://example.org/?house=Rose%20House",
    "https://example.org/ROSE_HOUSE",
    "https://example.org/?to=ZZ1%206ST",
    "https://example.org/?to=zz16st",
    "https://example.org/?to=ZZ1%2B6ST#map",
    "https://example.org/?ll=53.39412,-2.03117",
    "https://example.org/?ll=53.39412%2C-2.03117",
    "https://example.org/@53.39412,-2.03117,17z",
    "https://maps.example.org/x",
    "https://example.org/?postcode=ZZ9%209ZZ",
];

/// The published bytes as whoever wants to know would read them: escapes undone, plain letters.
fn read_closely(imported: &Imported) -> String {
    let mut all = String::from_utf8_lossy(&published(&imported.listings)).into_owned();
    for (code, plain) in [("%25", "%"), ("%20", " "), ("%2B", " "), ("%2C", ","), ("%4C", "L")] {
        all = all.replace(code, plain);
    }
    all.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

const SECRETS: [&str; 7] = ["zz16st", "zz99zz", "larch", "rosehouse", "5339412", "203117", "mapsexample"];

#[test]
fn a_link_does_not_lead_to_a_hidden_address() {
    for link in LINKS {
        type Place = fn(&mut Value, &str);
        let places: [Place; 5] = [
            |record, link| record["url"] = json!(link),
            |record, link| record["organization"]["url"] = json!(link),
            |record, link| record["description"] = json!(format!("See <a href=\"{link}\">here</a>, or {link}.")),
            |record, link| record["alert"] = json!(format!("New:{link}")),
            |record, link| record["fees"] = json!(format!("{link}\nor cash")),
        ];
        for (at, put) in places.iter().enumerate() {
            let imported = group(|record| put(record, link));
            check(&imported, 1);
            assert_eq!(imported.listings.len(), 1, "{at} {link}: {}", imported.report);
            let read = read_closely(&imported);
            for secret in SECRETS {
                assert!(!read.contains(secret), "{at} {link}: {secret} in {read}");
            }
            let told = imported.report.to_string();
            assert!(told.contains("part of the hidden address"), "{told}");
            assert!(!told.to_lowercase().replace("%20", "").contains("larchst"), "{told}");
        }
    }
}

#[test]
fn an_email_and_other_ways_of_writing_it_do_not_show_it() {
    let imported = group(|record| {
        record["email"] = json!("12larch-street@example.org");
        record["description"] = json!("By Larch St. or LARCH STREET; at St Rose's, Saint Rose's; Oak Rd, Oak Road.");
        record["service_at_locations"][0]["location"]["name"] = json!("St Rose's");
        record["service_at_locations"][0]["location"]["addresses"][0]["address_2"] = json!("7 Oak Road");
    });
    check(&imported, 1);
    let read = read_closely(&imported);
    for secret in ["larch", "strose", "saintrose", "oakr"] {
        assert!(!read.contains(secret), "{secret}: {read}");
    }
    assert_eq!(imported.listings[0].contact.email, None);
    // What leads nowhere stays.
    let harmless = "https://example.org/groups?id=12&page=2";
    let imported = group(|record| {
        record["url"] = json!(harmless);
        record["email"] = json!("hello@example.org");
        record["description"] = json!("100% free since 21.11.2026, £1.50 or £12.500 at 10.30");
    });
    let listing = &imported.listings[0];
    assert_eq!(
        (listing.contact.url.as_deref(), listing.contact.email.as_deref()),
        (Some(harmless), Some("hello@example.org"))
    );
    assert_eq!(
        listing.description.as_ref().map(|prose| prose.text.as_str()),
        Some("100% free since 21.11.2026, £1.50 or £12.500 at 10.30")
    );
}

/// The same of our own spreadsheet.
#[test]
fn a_link_in_a_sheet_does_not_lead_to_a_hidden_address() {
    for link in LINKS {
        let sheet = format!(
            "Name,Address,Building,Street,Town or area,Postcode,Map point,Web page,Group,Group's web page,What it is like\n\
             Circle,ask us,Rose House,12 Larch Street,Millbrook,ZZ1 6ST,\"53.39412, -2.03117\",\"{link}\",Sunrise,\"{link}\",\"See {link}\"\n"
        );
        let imported = come_along::import::read(sheet.as_bytes(), &crate::stage::settings()).unwrap();
        assert_eq!(imported.listings.len(), 1, "{}", imported.report);
        let read = read_closely(&imported);
        for secret in SECRETS {
            assert!(!read.contains(secret), "{link}: {secret} in {read}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// However the address is dressed in prose, it does not show.
    #[test]
    fn dressed_addresses_do_not_show(dress in prop::collection::vec("[ ,.\\-/\n]{0,3}", 10), upper in any::<bool>(), words in "[a-z ]{0,30}") {
        let mut text = words.clone();
        for (letter, gap) in "zz16st".chars().zip(&dress) {
            let c = if upper { letter.to_ascii_uppercase() } else { letter };
            text.push(c);
            text.push_str(gap);
        }
        let imported = group(|record| record["description"] = json!(text));
        prop_assert!(!bytes(&imported).contains("zz16st"), "{}", text);
    }
}
