//! Our spreadsheet: the list of columns, the files that spreadsheet programs write, wrong cells,
//! hidden addresses, and made-up sheets of every shape.

#[path = "template/columns.rs"]
mod columns;
#[path = "template/files.rs"]
mod files;
#[path = "template/hidden.rs"]
mod hidden;
#[path = "template/made_up.rs"]
mod made_up;
#[path = "template/times.rs"]
mod times;
#[path = "template/wrong.rs"]
mod wrong;

use crate::stage::{check, settings};
use come_along::import::{self, Fate, Imported, Reason};
use come_along::model::Listing;

/// Rows as a sheet with commas.
pub(crate) fn sheet(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

pub(crate) fn read(bytes: &[u8]) -> Imported {
    import::read(bytes, &settings()).unwrap()
}

/// The only listing of a row with a name and some more cells, and what was wrong with it.
pub(crate) fn one(cells: &[(&str, &str)]) -> (Listing, Vec<Reason>) {
    let imported = row(cells);
    assert_eq!(imported.listings.len(), 1, "{}", imported.report);
    (imported.listings.into_iter().next().unwrap(), reasons(&imported.report.records[0].fate))
}

/// A sheet of one row with a name and some more cells.
pub(crate) fn row(cells: &[(&str, &str)]) -> Imported {
    // Two of our titles make a sheet ours, so there is a second one when the row needs none.
    let second = if cells.is_empty() { ("Cost", "") } else { ("Name", "A thing") };
    let all = || [("Name", "A thing")].into_iter().chain(cells.iter().copied()).chain([second]);
    let titles = all().map(|(title, _)| title.to_string()).collect();
    let values = all().map(|(_, value)| value.to_string()).collect();
    let imported = read(&sheet(&[titles, values]));
    check(&imported, 1);
    imported
}

pub(crate) fn reasons(fate: &Fate) -> Vec<Reason> {
    match fate {
        Fate::KeptMended(problems) => problems.iter().map(|problem| problem.reason).collect(),
        _ => Vec::new(),
    }
}
