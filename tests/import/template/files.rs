//! What spreadsheet programs write: encodings, delimiters, line ends, empty rows and columns.

use super::{one, read, reasons, sheet};
use crate::stage::{check, day, settings};
use come_along::import::{self, Fate, LeftOutBecause, Reason, Unreadable};
use come_along::model::*;

/// A sheet of two listings, with every sign that its delimiter and encoding could break.
const SHEET: &str = "Name,Cost,What it is like,When,Last checked\n\
    Café – tea,£2 to £5,\"We talk; we sing, too.\n\nSit \"\"here\"\".\",every Tuesday 10:00-12:00,2026-11-01 by group\n\
    Choir,free,,first Sunday 18:00,01/11/2026\n";

/// SHEET with other delimiters and line ends, as a program would write it.
fn exported(delimiter: u8, ends: csv::Terminator) -> String {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(SHEET.as_bytes());
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).terminator(ends).from_writer(Vec::new());
    reader.records().for_each(|row| writer.write_record(&row.unwrap()).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        '–' => 0x96,
        c => u8::try_from(u32::from(c)).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[test]
fn every_way_of_exporting_gives_the_same_listings() {
    let expected = read(SHEET.as_bytes());
    check(&expected, 2);
    assert_eq!(expected.report.problems().count(), 0, "{}", expected.report);
    assert_eq!(expected.listings[0].description.as_ref().unwrap().text, "We talk; we sing, too.\n\nSit \"here\".");
    for delimiter in *b",;\t" {
        for ends in [csv::Terminator::CRLF, csv::Terminator::Any(b'\n'), csv::Terminator::Any(b'\r')] {
            let text = exported(delimiter, ends);
            let marked = format!("\u{FEFF}{text}");
            let widened = text.replace("Last checked", &format!("Last checked{}", char::from(delimiter)));
            for bytes in [text.as_bytes(), marked.as_bytes(), widened.as_bytes()] {
                assert_eq!(read(bytes).listings, expected.listings, "{:?} {ends:?}", char::from(delimiter));
            }
            let old = read(&windows_1252(&text));
            assert_eq!(old.listings, expected.listings);
            assert!(old.report.feed_repairs.iter().any(|(reason, _)| *reason == Reason::NotUtf8));
        }
    }
}

#[test]
fn a_line_for_the_program_is_not_a_row() {
    let text = format!("sep=;\r\n{}", exported(b';', csv::Terminator::CRLF));
    assert_eq!(read(text.as_bytes()).listings, read(SHEET.as_bytes()).listings);
}

#[test]
fn rows_are_numbered_as_the_program_shows_them() {
    let text = "\nName,Cost\n\n,,\n\"Tea\nand talk\",nothing\n\n\nChoir,nothing\n";
    for text in [text.to_string(), text.replace('\n', "\r\n"), text.replace('\n', "\r")] {
        let imported = read(text.as_bytes());
        check(&imported, 2);
        let rows: Vec<&str> = imported.report.records.iter().map(|line| line.record.id.as_str()).collect();
        assert_eq!(rows, ["row 5", "row 8"], "{text:?}");
        let fields: Vec<&str> = imported.report.problems().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["row 5, column Cost", "row 8, column Cost"]);
    }
}

#[test]
fn columns_come_in_any_order_and_may_be_missing_or_strange() {
    let imported = read(b"COST , Colour,name,,Cost\nfree,red,Tea,,full\n,,,x,\n");
    check(&imported, 2);
    assert_eq!(imported.listings[0].cost, Fact::stated(Cost::Free), "the first of two columns counts");
    assert_eq!(imported.report.columns_not_read, ["Colour", "(no title, column 4)", "Cost"]);
    assert!(imported.report.to_string().contains("\"Colour\""));
    assert_eq!(imported.report.records[1].fate, Fate::LeftOut(LeftOutBecause::NoName));
}

#[test]
fn a_row_of_help_is_never_a_listing() {
    let imported = read(b"Cost,Name\nfree,#help What it is called\n,#example Tea\nfree,Tea #help\n");
    check(&imported, 1);
    assert_eq!(imported.listings[0].name.text, "Tea #help");
}

#[test]
fn dates_and_times_of_spreadsheet_programs() {
    let checked = |text| one(&[("Last checked", text)]).0.checked.map(|checked| checked.on);
    for text in ["01/11/2026", "2026-11-01 00:00:00", "1 November 2026", "01-Nov-26"] {
        assert_eq!(checked(text), Some(day(2026, 11, 1)), "{text}");
    }
    let (listing, reasons) = one(&[("When", "01/12/2026 09:00:00-10:30:00")]);
    let times = listing.when.value().unwrap();
    assert_eq!((times.sessions[0].starts, times.sessions[0].ends), (Clock::new(9, 0), Clock::new(10, 30)));
    assert_eq!(times.sessions[0].recurrence, Recurrence::Dates(vec![day(2026, 12, 1)]));
    assert_eq!((listing.runs_until, reasons), (Some(day(2026, 12, 1)), vec![]));
}

#[test]
fn a_lost_nought_comes_back() {
    let phone = |text| {
        let (listing, reasons) = one(&[("Phone", text)]);
        (listing.contact.phone.unwrap_or_default(), reasons)
    };
    assert_eq!(phone("1632960123"), ("01632960123".into(), vec![Reason::LostNought]));
    assert_eq!(phone("01632 960123"), ("01632 960123".into(), vec![]));
    assert_eq!(phone("+44 1632 960123"), ("+44 1632 960123".into(), vec![]));
}

#[test]
fn cells_that_a_program_would_run_are_text() {
    for text in ["=cmd|' /C calc'!A0", "@SUM(1)", "+1+1", "-2+3"] {
        let (listing, _) = one(&[("What it is like", text)]);
        assert_eq!(listing.description.unwrap().text, text);
    }
}

#[test]
fn curly_and_straight_quotes_are_one() {
    for text in ["women's times", "Women’s Times", "WOMEN‘S TIMES."] {
        assert_eq!(one(&[("Women or men", text)]), one(&[("Women or men", "women's times")]), "{text}");
    }
}

#[test]
fn the_same_row_again_is_merged_and_the_same_name_numbered() {
    let rows = |order: [&str; 4]| format!("Name,Code,Cost\n{}\n", order.join("\n"));
    let (tea, tea_again, other_tea, coded) = ("Tea,,free", "Tea ,, free,", "Tea,,£2", "Tea,evening,£2");
    let imported = read(rows([tea, tea_again, other_tea, coded]).as_bytes());
    check(&imported, 4);
    let ids: Vec<&str> = imported.listings.iter().map(|listing| listing.id.as_str()).collect();
    assert_eq!(ids, ["test:evening", "test:tea", "test:tea--2"]);
    assert_eq!(imported.report.counts().merged, 1);
    assert_eq!(reasons(&imported.report.records[2].fate).len() + reasons(&imported.report.records[0].fate).len(), 1);
    let turned = read(rows([coded, other_tea, tea_again, tea]).as_bytes());
    assert_eq!(turned.listings, imported.listings);
}

#[test]
fn a_quote_that_never_closes_is_refused_with_its_row() {
    let error = import::read(b"Name,Cost\nTea,free\nChoir,\"free\nSewing,free\n", &settings());
    assert_eq!(error, Err(Unreadable::OpenQuote { row: 3 }));
    assert!(error.unwrap_err().to_string().contains("row 3"));
    // A stray quote inside a cell opens nothing.
    check(&read(b"Name,Cost\n5\" pipes,free\nTea,free\n"), 2);
}

#[test]
fn sheets_that_are_not_ours() {
    let read = |bytes: &[u8]| import::read(bytes, &settings());
    assert!(
        matches!(read(b"id,name\n1,Tea\n"), Err(Unreadable::UnknownFormat { known }) if known.contains("spreadsheet"))
    );
    assert_eq!(read(b"Cost,When\nfree,\n"), Err(Unreadable::NoNameColumn));
    assert_eq!(read(b"\xFF\xFEN\0a\0"), Err(Unreadable::WrongEncoding));
    check(&super::read(&sheet(&[vec!["Name".into(), "Cost".into()]])), 0);
}
