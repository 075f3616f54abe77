//! Which wishes an activity answers, by its identifier in the OpenActive Activity List. Whatever
//! stands there moves the body; `activities.csv` holds those that answer more, or something else.

use super::tidy::last_part;
use crate::import::given::{Given, Log};
use crate::import::needs;
use crate::model::Need;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Identifier, label and needs; see the head of the file for whose it is.
const TABLE: &str = include_str!("activities.csv");

static NEEDS: LazyLock<HashMap<&'static str, Vec<Need>>> =
    LazyLock::new(|| TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(row).collect());

fn row(line: &'static str) -> Option<(&'static str, Vec<Need>)> {
    let mut cells = line.split(',');
    let (id, _, needs) = (cells.next()?, cells.next()?, cells.next()?);
    Some((id, needs.split(' ').filter_map(Need::from_id).collect()))
}

/// The needs of a concept of the list; nothing when its address is not of the list. Old and new
/// addresses differ: `http://openactive.io/activity-list/#ID`.
fn of_concept(address: &str) -> Option<Vec<Need>> {
    if !address.contains("openactive.io/activity-list") {
        return None;
    }
    let id = last_part(address).to_lowercase();
    Some(NEEDS.get(id.as_str()).cloned().unwrap_or_else(|| vec![Need::Move]))
}

/// The needs of an event: of its activities, and of what its labels and its name say. A description
/// counts only where nothing else says anything: it praises, and praise names every wish.
pub(super) fn needs_of(event: &Given<'_>, name: &str, description: &str, log: &mut Log) -> Vec<Need> {
    let activities = event.list("activity", log);
    let mut found: Vec<Need> = Vec::new();
    for activity in &activities {
        found.extend(activity.text("id", log).and_then(of_concept).unwrap_or_default());
    }
    let labels = activities.into_iter().chain(event.list("category", log));
    let labels: Vec<&str> = labels.filter_map(|concept| concept.text("prefLabel", log)).collect();
    let has_activity = event.says("activity");
    found.extend(needs::of_texts(labels.into_iter().chain([name])));
    if found.is_empty() {
        found = needs::of_texts([description].into_iter());
    }
    // An activity of somebody's own list, which moves the body as well.
    if found.is_empty() && has_activity {
        found.push(Need::Move);
    }
    Need::ALL.into_iter().filter(|need| found.contains(need)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        let rows: Vec<&str> = TABLE.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(rows.len(), NEEDS.len(), "an identifier stands twice");
        for line in rows {
            let (_, needs) = row(line).unwrap();
            let written = line.rsplit(',').next().unwrap();
            let back = needs.iter().map(|need| need.id()).collect::<Vec<_>>().join(" ");
            assert_eq!(written, back, "{line}");
        }
    }

    #[test]
    fn old_and_new_addresses() {
        let football = "0a5f732d-e806-4e51-ad40-0a7de0239c8c";
        for address in ["https://openactive.io/activity-list#", "http://openactive.io/activity-list/#"] {
            assert_eq!(of_concept(&format!("{address}{football}")), Some(vec![Need::Fun, Need::Move]));
        }
        assert_eq!(of_concept("https://openactive.io/activity-list#unheard-of"), Some(vec![Need::Move]));
        assert_eq!(of_concept("https://example.org/activities#golf"), None);
    }
}
