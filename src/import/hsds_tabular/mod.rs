//! HSDS as tables: a folder or a zip of CSV files (a data package), HSDS 1, 2 and 3.
//!
//! Each service is put together from its tables as the same JSON that [`super::open_referral`]
//! reads, so that one reader makes all listings. A row belongs where its keys say; a row without a
//! key, or with one that leads nowhere, is counted in the report and belongs nowhere.
//!
//! `tables`: files to rows, under one name for each table - `keys`: where a row belongs -
//! `assemble`: rows to services.

mod assemble;
mod keys;
mod tables;

use super::{Feed, Imported, Report, Settings, Unreadable, open_referral};

/// Whether a feed looks like tables of HSDS: by the names of its files, or, for one file, by the
/// titles that only a table of services has.
pub fn detect(feed: &Feed<'_>) -> bool {
    let named = feed.files.iter().filter(|file| tables::table_of(file.name).is_some()).count();
    let package = feed.files.iter().any(|file| tables::base_name(file.name) == "datapackage.json");
    match feed.files.as_slice() {
        [only] => tables::is_services(only.bytes),
        _ => named >= 2 || (package && named >= 1),
    }
}

/// Reads the tables of one source.
pub fn read(feed: &Feed<'_>, settings: &Settings) -> Result<Imported, Unreadable> {
    let tables = tables::read(feed, settings)?;
    let mut report = Report {
        source: settings.source.clone(),
        credit: settings.credit.clone(),
        feed_repairs: tables.repairs.clone(),
        files_not_read: tables.not_read.clone(),
        ..Report::default()
    };
    let (services, lines) = assemble::services(tables);
    report.tables = lines;
    Ok(open_referral::import(services, settings, report))
}
