//! GeoJSON: points of somebody's map (warm rooms, libraries, food banks), one file or the tiles of one
//! map, with the names that properties have in such maps. What stands on the edge of two tiles is in
//! both, and is told once.
//!
//! `properties`: a feature's properties under any of their names - `hours`: opening hours of maps -
//! `when`: hours and the words beside them - `listing`: a feature to its listing.
//! May import `model`; [`SOURCES`](super::SOURCES) names it.

mod hours;
mod listing;
mod properties;
mod when;

use super::given::{Log, excerpt};
use super::report::*;
use super::{Imported, Settings, Unreadable, facts_known, json};
use crate::import::template::ids::slug;
use crate::model::Listing;
use properties::Properties;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// With how many others of its name a feature is compared.
const MOST_ALIKE: usize = 5;

/// Whether bytes look like a collection of features of a map.
pub fn detect(bytes: &[u8]) -> bool {
    const LOOK_AT: usize = 64 * 1024;
    let start = json::without_mark(bytes).trim_ascii_start();
    let start = start.get(..LOOK_AT).unwrap_or(start);
    let holds = |word: &str| start.windows(word.len()).any(|window| window == word.as_bytes());
    start.starts_with(b"{") && (holds("\"FeatureCollection\"") || (holds("\"features\"") && holds("\"geometry\"")))
}

/// Reads the tiles of one map. The order of tiles and features does not matter.
pub fn read_tiles(tiles: &[&[u8]], settings: &Settings) -> Result<Imported, Unreadable> {
    let mut report = Report { source: settings.source.clone(), credit: settings.credit.clone(), ..Report::default() };
    let mut by_id: BTreeMap<String, Vec<Map<String, Value>>> = BTreeMap::new();
    let mut not_read = BTreeSet::new();
    let mut none: Vec<(String, LeftOutBecause)> = Vec::new();
    for bytes in tiles {
        let parsed = json::parse(bytes, settings)?;
        for (reason, times) in parsed.repairs {
            match report.feed_repairs.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, count)) => *count += times,
                None => report.feed_repairs.push((reason, times)),
            }
        }
        let Value::Object(mut collection) = parsed.value else { return Err(Unreadable::NoRecords) };
        let Some(Value::Array(features)) = collection.remove("features") else { return Err(Unreadable::NoRecords) };
        for feature in features {
            let Value::Object(feature) = feature else {
                none.push((excerpt(&feature.to_string()), LeftOutBecause::NotAnObject));
                continue;
            };
            let properties = Properties::of(&feature);
            properties.not_read(&mut not_read);
            match properties.name() {
                Some(name) => by_id.entry(id_of(&feature, &properties, &name)).or_default().push(feature),
                None => none.push((excerpt(&Value::Object(feature).to_string()), LeftOutBecause::NoName)),
            }
        }
    }
    let mut listings = Vec::new();
    for (id, same) in by_id {
        of_one_id(&id, same, settings, &mut listings, &mut report.records);
    }
    none.sort_by(|a, b| (&a.0, a.1 as u8).cmp(&(&b.0, b.1 as u8)));
    report.records.extend(none.into_iter().zip(1..).map(|((name, because), copy)| RecordLine {
        record: RecordId { id: String::new(), copy },
        name,
        fate: Fate::LeftOut(because),
        listings: Vec::new(),
    }));
    report.records.sort_by(|a, b| (&a.record, &a.name).cmp(&(&b.record, &b.name)));
    listings.sort_by(|a, b| a.id.cmp(&b.id));
    report.columns_not_read = not_read.into_iter().take(50).collect();
    report.listings = listings.len();
    report.without_need = listings.iter().filter(|listing| listing.needs.is_empty()).count();
    report.facts = facts_known::shares(&listings);
    Ok(Imported { listings, report })
}

/// A feature's name for itself: its id, or its name and address. Maps number their features anew each
/// time they are made, so a bare number is none.
fn id_of(feature: &Map<String, Value>, properties: &Properties<'_>, name: &str) -> String {
    let own = feature.get("id").and_then(Value::as_str).map(str::to_string);
    let own = own.or_else(|| properties.text(&["@id", "osm_id", "uid", "uuid", "ref", "id"]));
    let own = own.map(|id| slug(&id)).filter(|id| id.chars().any(|c| !c.is_ascii_digit()));
    own.unwrap_or_else(|| {
        let address = properties.text(properties::ADDRESS).or_else(|| properties.text(properties::POSTCODE));
        slug(&format!("{name} {}", address.unwrap_or_default()))
    })
}

/// The features of one id: the fullest is kept, the same again is merged into it, and so is one that
/// only says less; others are told apart by a number.
fn of_one_id(
    id: &str,
    mut same: Vec<Map<String, Value>>,
    settings: &Settings,
    listings: &mut Vec<Listing>,
    records: &mut Vec<RecordLine>,
) {
    same.sort_by_cached_key(|feature| {
        let fields = Properties::of(feature).count();
        (std::cmp::Reverse(fields), Value::Object(feature.clone()).to_string())
    });
    let mut kept: Vec<(RecordId, Map<String, Value>)> = Vec::new();
    for (feature, copy) in same.into_iter().zip(1..) {
        let record = RecordId { id: id.to_string(), copy };
        let properties = Properties::of(&feature);
        let name = excerpt(&properties.name().unwrap_or_default());
        let line = |fate, listings| RecordLine { record: record.clone(), name: name.clone(), fate, listings };
        if let Some((first, _)) =
            kept.iter().take(MOST_ALIKE).find(|(_, fuller)| Properties::of(fuller).holds(&properties))
        {
            records.push(line(Fate::MergedInto(first.clone()), Vec::new()));
            continue;
        }
        let number = kept.len() + 1;
        let own = if number == 1 { id.to_string() } else { format!("{id}--{number}") };
        let mut log = Log::new(record.clone());
        if number > 1 {
            log.note("name", &name, Reason::SameName);
        }
        match listing::of_feature(&own, &feature, settings, &mut log) {
            Err(because) => records.push(line(Fate::LeftOut(because), Vec::new())),
            Ok(made) => {
                let problems = log.finish();
                let fate = if problems.is_empty() { Fate::Kept } else { Fate::KeptMended(problems) };
                records.push(line(fate, vec![made.id.clone()]));
                listings.push(made);
            }
        }
        kept.push((record, feature));
    }
}
