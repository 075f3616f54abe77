//! What holds for every reader and every input, however broken: no panic, one fate for each record,
//! ids once and in order, the same answer twice. The fuzz targets and the replay of what they found
//! share this file.

use chrono::NaiveDate;
use come_along::import::{Feed, Imported, Settings, Unreadable, read_feed};
use come_along::tiles::{Directory, encode};

/// A reader that is tried: its name, and how bytes become a feed for it.
pub(crate) struct Reader {
    /// Name of the fuzz target and of its folder under `tests/fuzz`.
    pub(crate) name: &'static str,
    /// Reads bytes.
    pub(crate) read: fn(&[u8]) -> Result<Imported, Unreadable>,
}

/// Every reader.
pub(crate) const READERS: &[Reader] =
    &[Reader { name: "open_referral", read: open_referral }, Reader { name: "spreadsheet", read: spreadsheet }];

fn settings() -> Settings {
    Settings::new("fuzz", NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
}

/// As the hub reads a file of JSON.
fn open_referral(bytes: &[u8]) -> Result<Imported, Unreadable> {
    come_along::import::open_referral::read(bytes, &settings())
}

/// As the hub reads a file of any kind; the template where it is one.
fn spreadsheet(bytes: &[u8]) -> Result<Imported, Unreadable> {
    read_feed(&Feed::one(bytes), &settings())
}

/// Reads `bytes` and holds what must hold.
pub(crate) fn hold(reader: &Reader, bytes: &[u8]) {
    let once = (reader.read)(bytes);
    let again = (reader.read)(bytes);
    assert!(once == again, "another answer the second time");
    let imported = match once {
        Ok(imported) => imported,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let counts = imported.report.counts();
    assert_eq!(counts.records, counts.kept + counts.mended + counts.merged + counts.left_out);
    let ids: Vec<&String> = imported.listings.iter().map(|listing| &listing.id).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "ids once and in order");
    let mut told: Vec<&String> = imported.report.records.iter().flat_map(|line| &line.listings).collect();
    told.sort();
    assert_eq!(told, ids, "every listing belongs to one record");
    assert!(imported.listings.iter().all(|listing| listing.name.text.chars().count() <= 300));
    let directory = Directory {
        area: String::new(),
        made_at: 0,
        sources: Vec::new(),
        listings: imported.listings,
        districts: Vec::new(),
    };
    assert!(!encode(&directory).is_empty());
    assert!(!imported.report.to_string().is_empty());
}
