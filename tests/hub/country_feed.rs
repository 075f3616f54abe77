//! A whole country's feed, made up from real records: the same seed gives the same bytes.
//!
//! Each record is one that a publisher has published (read where it lies, never copied here; without
//! those, our own fixtures), with an id, a name, a place, times, a price and a first paragraph of its
//! own, so that no two records and no two texts are alike. The feed comes as such feeds come: Open
//! Referral UK 3.0, in pages, one JSON object a file.

use serde_json::{Value, json};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Records on one page.
pub(crate) const PAGE: usize = 500;

/// Lists of real records, from the folder of other people's files. Left out of them is what is longer than
/// [`LONGEST`]: a single newsletter, which a million times over fills a disk and tells nothing.
const REAL: [&str; 4] = [
    "oruk-1.x-bristol-live-page/services-page1-first25.json",
    "oruk-uk-profile-3.0/examples/service_list.json",
    "oruk-uk-profile-3.0/examples/service_full.json",
    "scout-x-buckinghamshire/service.json",
];
const OURS: [&str; 2] = ["tests/import/open_referral_uk_1/feed.json", "tests/import/open_referral_uk_3/feed.json"];
const LONGEST: usize = 20_000;
const OUTCODES: &str = include_str!("../../src/import/outcodes.csv");

const WHAT: [&str; 16] = [
    "Walking group",
    "Coffee morning",
    "English class",
    "Choir",
    "Lunch club",
    "Stay and play",
    "Chair yoga",
    "Food bank",
    "Debt advice",
    "Men's shed",
    "Knit and natter",
    "Football",
    "Art class",
    "Community garden",
    "Youth club",
    "Bereavement support group",
];
const VENUES: [&str; 8] = [
    "Community Centre",
    "Library",
    "Methodist Church Hall",
    "Leisure Centre",
    "Village Hall",
    "Family Hub",
    "Primary School",
    "Memorial Hall",
];
const STREETS: [&str; 6] = ["High Street", "Church Lane", "Station Road", "Mill Road", "Park Avenue", "The Green"];
const DAYS: [(&str, &str); 7] = [
    ("MO", "Monday"),
    ("TU", "Tuesday"),
    ("WE", "Wednesday"),
    ("TH", "Thursday"),
    ("FR", "Friday"),
    ("SA", "Saturday"),
    ("SU", "Sunday"),
];
const WHO: [&str; 8] = [
    "Open to everyone",
    "For people aged 50 and over",
    "Women only",
    "Parents and carers with children under 5",
    "Adults living in the area",
    "16 to 25 year olds",
    "Carers",
    "Anybody who would like to come",
];

/// Numbers by chance, the same for the same seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(most).unwrap()).unwrap()
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn id(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff
        )
    }
}

/// The records that are varied, and where they are from.
pub(crate) fn originals(data: Option<&Path>) -> (Vec<Original>, &'static str) {
    let read = |path: PathBuf| -> Vec<Value> {
        let feed: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        let list = ["content", "contents"].iter().find_map(|key| feed.get(key)?.as_array().cloned());
        let records = list.or_else(|| feed.as_array().cloned()).unwrap_or_else(|| vec![feed]);
        let usable = |record: &Value| record["name"].is_string() && record["description"].is_string();
        records.into_iter().filter(|record| usable(record) && record.to_string().len() < LONGEST).collect()
    };
    let (records, from): (Vec<Value>, _) = match data {
        Some(data) => (REAL.iter().flat_map(|file| read(data.join(file))).collect(), "real records"),
        None => (
            OURS.iter().flat_map(|file| read(PathBuf::from(file))).collect(),
            "records of our own fixtures: no real ones at hand",
        ),
    };
    (records.iter().map(Original::of).collect(), from)
}

/// A record that was published, with its own words apart from the rest, which stays as it is.
pub(crate) struct Original {
    name: String,
    description: String,
    organization: Option<String>,
    /// The other fields as JSON, with a comma after each.
    rest: String,
}

impl Original {
    fn of(record: &Value) -> Self {
        let text = |key: &str| escaped(record[key].as_str().unwrap());
        const OURS: [&str; 11] = [
            "id",
            "name",
            "description",
            "status",
            "assured_date",
            "email",
            "organization",
            "schedules",
            "fees_description",
            "eligibility_description",
            "service_at_locations",
        ];
        let rest = record
            .as_object()
            .unwrap()
            .iter()
            .filter(|(key, _)| !OURS.contains(&key.as_str()) && *key != "cost_options");
        let organization = record["organization"].as_object().map(|fields| {
            let fields = fields.iter().filter(|(key, _)| *key != "id");
            fields.map(|(key, value)| format!(",\"{key}\":{value}")).collect()
        });
        Self {
            name: text("name"),
            description: text("description"),
            organization,
            rest: rest.map(|(key, value)| format!("\"{key}\":{value},")).collect(),
        }
    }
}

/// A text as it stands between the quotation marks of JSON.
fn escaped(text: &str) -> String {
    let quoted = json!(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// Writes a feed of `count` records into `folder`; says how many bytes.
pub(crate) fn write(folder: &Path, count: usize, originals: &[Original]) -> u64 {
    fs::create_dir_all(folder).unwrap();
    let districts: Vec<(&str, f64, f64)> =
        OUTCODES.lines().filter(|line| !line.starts_with('#')).map(district).collect();
    let mut chance = Chance(2026);
    let pages = count.div_ceil(PAGE);
    let mut bytes = 0;
    let mut text = String::new();
    for page in 0..pages {
        let here = PAGE.min(count - page * PAGE);
        text.clear();
        text.push_str(&format!(
            r#"{{"total_items":{count},"total_pages":{pages},"page_number":{},"size":{here},"contents":["#,
            page + 1
        ));
        for at in 0..here {
            text.push_str(if at > 0 { "," } else { "" });
            varied(&originals[(page * PAGE + at) % originals.len()], &mut chance, &districts, &mut text);
        }
        text.push_str("]}");
        fs::write(folder.join(format!("page-{page:06}.json")), &text).unwrap();
        bytes += text.len() as u64;
    }
    bytes
}

fn district(line: &str) -> (&str, f64, f64) {
    let mut cells = line.split(',');
    (cells.next().unwrap(), cells.next().unwrap().parse().unwrap(), cells.next().unwrap().parse().unwrap())
}

/// Adds a record of its own, made from one that was published.
fn varied(original: &Original, chance: &mut Chance, districts: &[(&str, f64, f64)], out: &mut String) {
    let (outcode, lat, lon) = *chance.one(districts);
    let (what, venue, number) = (*chance.one(&WHAT), *chance.one(&VENUES), chance.below(10_000));
    let (short, long) = *chance.one(&DAYS);
    let (starts, hours) = (8 + chance.below(11), 1 + chance.below(3));
    let Original { name, description, organization, rest } = original;
    let (id, month, day) = (chance.id(), 1 + chance.below(10), 1 + chance.below(28));
    let host = outcode.to_lowercase();
    write!(
        out,
        "{{\"id\":\"{id}\",{rest}\"name\":\"{what} {number} {outcode}: {name}\",\"description\":\"<p>{what} number {number} \
         meets at {venue} near {outcode} on {long}s.</p>{description}\",\"status\":\"active\",\
         \"assured_date\":\"2026-{month:02}-{day:02}\",\"email\":\"group{number}@{host}.example.org\","
    )
    .unwrap();
    if let Some(fields) = organization {
        write!(out, "\"organization\":{{\"id\":\"{}\"{fields}}},", chance.id()).unwrap();
    }
    let (one, other) = (chance.id(), chance.id());
    let ends = starts + hours;
    match chance.below(4) {
        0 => {
            write!(out, "\"schedules\":[{{\"id\":\"{one}\",\"description\":\"Every {long} {starts}.00-{ends}.00\"}}],")
        }
        _ => write!(
            out,
            "\"schedules\":[{{\"id\":\"{one}\",\"freq\":\"WEEKLY\",\"interval\":1,\"byday\":\"{short}\",\
             \"dtstart\":\"2026-01-05\",\"opens_at\":\"{starts:02}:00\",\"closes_at\":\"{ends:02}:30\"}}],"
        ),
    }
    .unwrap();
    match chance.below(3) {
        0 => write!(out, "\"fees_description\":\"£{}.50 a session\",", 1 + chance.below(9)).unwrap(),
        1 => write!(
            out,
            "\"cost_options\":[{{\"id\":\"{other}\",\"option\":\"\",\"amount\":{},\"currency\":\"GBP\"}}],",
            chance.below(12)
        )
        .unwrap(),
        _ => {}
    }
    let who = chance.one(&WHO);
    let place = at_location(chance, venue, outcode, lat, lon);
    write!(out, "\"eligibility_description\":\"{who}\",\"service_at_locations\":[{place}]}}").unwrap();
}

fn at_location(chance: &mut Chance, venue: &str, outcode: &str, lat: f64, lon: f64) -> String {
    let mut off = || (chance.below(4_001) as f64 - 2_000.0) / 100_000.0;
    let (lat, lon) = (lat + off(), lon + off());
    let letters = b"ABDEFGHJLNPQRSTUWXYZ";
    let (one, other) = (char::from(*chance.one(letters)), char::from(*chance.one(letters)));
    let (house, street, digit) = (1 + chance.below(200), *chance.one(&STREETS), chance.below(10));
    let ids: [String; 4] = std::array::from_fn(|_| chance.id());
    format!(
        "{{\"id\":\"{}\",\"location\":{{\"id\":\"{}\",\"location_type\":\"physical\",\"name\":\"{outcode} {venue}\",\
         \"latitude\":{lat:.5},\"longitude\":{lon:.5},\"addresses\":[{{\"id\":\"{}\",\"address_1\":\"{house} {street}\",\
         \"city\":\"Town of {outcode}\",\"postal_code\":\"{outcode} {digit}{one}{other}\",\"country\":\"GB\",\
         \"address_type\":\"physical\"}}],\"accessibility\":[{{\"id\":\"{}\",\"description\":\"Wheelchair access\",\
         \"details\":\"Ramp and accessible toilet\"}}]}}}}",
        ids[0], ids[1], ids[2], ids[3]
    )
}
