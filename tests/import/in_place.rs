//! Files of others, read where they lie and never copied here. Each count is compared with one made
//! by walking the JSON by hand; where the files are absent the test says so.

use crate::stage::{check, day};
use come_along::import::{self, Settings};
use serde_json::Value;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn data() -> Option<PathBuf> {
    let named = std::env::var_os("COME_ALONG_DATA").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    named.into_iter().chain([beside]).find(|path| path.is_dir())
}

/// Every file of these formats, and how many records must be left out of it.
const FILES: &[(&str, usize)] = &[
    ("oruk-1.x-bristol-live-page/services-page1-first25.json", 0),
    ("oruk-1.x-bristol-live-page/services-page1-raw-control-chars.json.txt", 0),
    ("hsds-3-specification/examples/service_full.json", 0),
    ("hsds-3-specification/examples/service_list.json", 0),
    ("hsds-3-specification/examples/service_at_location_full.json", 0),
    ("hsds-3-specification/examples/service_at_location_list.json", 0),
    ("hsds-3-specification/examples/organization_list.json", 1),
    ("hsds-3-specification/examples/organization_full.json", 0),
    ("oruk-uk-profile-3.0/examples/service_full.json", 0),
    ("oruk-uk-profile-3.0/examples/service_list.json", 0),
    ("oruk-uk-profile-3.0/examples/service_at_location_full.json", 0),
    ("oruk-uk-profile-3.0/examples/organization_list.json", 1),
    ("oruk-validator-fixtures/V3.0-UK-Default/service_full.json", 0),
    ("oruk-validator-fixtures/V3.0-UK-Default/service_list.json", 0),
    ("oruk-validator-fixtures/V3.0-UK-Fail/service_full.json", 0),
    ("oruk-validator-fixtures/V3.0-UK-Fail/service_list.json", 3),
    ("mock-hsds-api/services/ac148810-d857-441c-9679-408f346de14b.json", 0),
];

/// Counts a file in another way than the importer: escapes controls by itself, walks the values.
struct ByHand {
    records: usize,
    again: usize,
    assured: usize,
    emails: usize,
    audiences: usize,
}

fn by_hand(bytes: &[u8]) -> ByHand {
    let text: String = String::from_utf8_lossy(bytes).chars().map(|c| if c < ' ' { ' ' } else { c }).collect();
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{FEFF}')).unwrap();
    let list = ["content", "contents", "services"].iter().find_map(|key| value.get(key)?.as_array().cloned());
    let records = list.unwrap_or_else(|| vec![value]);
    let ids: HashSet<String> = records.iter().map(|record| record["id"].to_string()).collect();
    let filled = |key: &str| records.iter().filter(|r| r[key].as_str().is_some_and(|text| !text.is_empty())).count();
    let audience = |r: &&Value| r["pc_targetAudience"].as_array().is_some_and(|list| !list.is_empty());
    ByHand {
        records: records.len(),
        again: records.len() - ids.len(),
        assured: filled("assured_date"),
        emails: filled("email"),
        audiences: records.iter().filter(audience).count(),
    }
}

#[test]
fn files_of_others() {
    let Some(data) = data() else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    println!(
        "{:<78} {:>7} {:>5} {:>6} {:>6} {:>4} {:>8}  facts known",
        "file", "records", "kept", "mended", "merged", "out", "listings"
    );
    let mut missing = Vec::new();
    for (file, left_out) in FILES {
        let Ok(bytes) = fs::read(data.join(file)) else {
            missing.push(file);
            continue;
        };
        let hand = by_hand(&bytes);
        let imported = import::read(&bytes, &Settings::new("data", day(2026, 11, 21))).unwrap();
        let counts = imported.report.counts();
        let known: Vec<String> = imported
            .report
            .facts
            .iter()
            .filter(|share| share.known > 0)
            .map(|share| format!("{} {}", share.fact, share.known))
            .collect();
        println!(
            "{file:<78} {:>7} {:>5} {:>6} {:>6} {:>4} {:>8}  {}",
            counts.records,
            counts.kept,
            counts.mended,
            counts.merged,
            counts.left_out,
            imported.report.listings,
            known.join(", ")
        );
        check(&imported, hand.records);
        assert_eq!(counts.merged, hand.again, "{file}");
        assert_eq!(counts.left_out, *left_out, "{file}\n{}", imported.report);
        if file.contains("bristol") {
            let share = |fact: &str| imported.report.facts.iter().find(|share| share.fact == fact).unwrap().known;
            assert_eq!(imported.listings.len(), hand.records);
            assert_eq!((share("checked"), share("changed")), (hand.assured, hand.records));
            assert_eq!((share("email"), share("who_can_come")), (hand.emails, hand.audiences));
            let text = format!("{:?}", imported.listings);
            for broken in ["Â", "â€", "&nbsp;", "<p>", "href="] {
                assert!(!text.contains(broken), "{broken} in {file}");
            }
        }
    }
    assert!(missing.is_empty(), "missing in the folder: {missing:?}");
}
