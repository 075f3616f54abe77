//! The report as one page to open in a browser, print or send: what to do first, what is known,
//! where the gaps are, then every record. It stands alone: no script, no request, and everything
//! that came from a feed is text. For the hub only; the hub program never writes it where the
//! public can read.

use super::coverage::{Area, Cell, Coverage};
use super::report::{Counts, Fate, RecordLine, Report};
use crate::model::Need;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Areas that are listed; the rest is counted together.
const MOST_AREAS: usize = 60;

const HEAD: &str = r#"<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What the import did</title>
<style>
  body { font: 1.05rem/1.5 system-ui, sans-serif; max-inline-size: 64rem; margin: 2rem auto; padding-inline: 1rem; color: #1d1d1b; background: #fffdf8 }
  h1, h2, h3 { line-height: 1.2; margin-block: 2rem .5rem }
  table { border-collapse: collapse; inline-size: 100%; margin-block: .5rem 1.5rem }
  th, td { border-block-end: 1px solid #b8b0a0; padding: .4rem .6rem; text-align: start; vertical-align: top }
  td.n, th.n { text-align: end; font-variant-numeric: tabular-nums }
  .none { font-weight: 700 }
  .soft { color: #4a463e }
  .wide { overflow-x: auto }
  code { overflow-wrap: anywhere }
  @media print { body { background: #fff; max-inline-size: none } details { break-inside: auto } }
</style>
"#;

/// The page. `made` is the day in words; `notes` are sentences about the whole import, such as
/// what is new since last time.
pub fn page(reports: &[Report], coverage: &Coverage, made: &str, notes: &[String]) -> String {
    let mut out = String::from(HEAD);
    let listings: usize = reports.iter().map(|report| report.listings).sum();
    line(&mut out, "<h1>What the import did</h1>");
    line(&mut out, &format!("<p>{}. {listings} listings from {} sources.</p>", text(made), reports.len()));
    if !notes.is_empty() {
        line(&mut out, "<ul>");
        notes.iter().for_each(|note| line(&mut out, &format!("<li>{}</li>", text(note))));
        line(&mut out, "</ul>");
    }
    reports.iter().for_each(|report| first_things(&mut out, report));
    self::coverage(&mut out, coverage);
    reports.iter().for_each(|report| known(&mut out, report));
    reports.iter().for_each(|report| records(&mut out, report));
    line(&mut out, "</html>");
    out
}

fn line(out: &mut String, words: &str) {
    out.push_str(words);
    out.push('\n');
}

/// Text as HTML, in an element or in a quoted attribute.
pub fn text(words: &str) -> Cow<'_, str> {
    if !words.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(words);
    }
    let mut safe = String::with_capacity(words.len() + 16);
    for c in words.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// What became of a source's records, and what a volunteer can do about it.
fn first_things(out: &mut String, report: &Report) {
    let Counts { records, kept, mended, merged, left_out } = report.counts();
    let _ = writeln!(out, "<h2>{}</h2>", text(&report.source));
    if !report.credit.is_empty() {
        let _ = writeln!(out, "<p class=soft>{}</p>", text(&report.credit));
    }
    let _ = writeln!(
        out,
        "<p>{records} records: {kept} kept, {mended} kept and mended, {merged} merged, {left_out} left out. \
         {} listings.</p>",
        report.listings
    );
    let whole = report.about_the_whole();
    if !whole.is_empty() {
        line(out, "<ul>");
        whole.iter().for_each(|words| line(out, &format!("<li>{}</li>", text(words))));
        line(out, "</ul>");
    }
    problems(out, report);
    left(out, report);
}

fn problems(out: &mut String, report: &Report) {
    let gathered = report.by_reason();
    if gathered.is_empty() {
        return;
    }
    line(out, "<h3>Do this first</h3><div class=wide><table>");
    line(out, "<tr><th class=n>Records<th>What is wrong<th>What to do<th>For example</tr>");
    for entry in gathered {
        let examples: Vec<String> = entry
            .examples
            .iter()
            .map(|problem| {
                let (record, field) = (problem.record.to_string(), problem.field.as_str());
                format!("<code>{}</code>, {}: “{}”", text(&record), text(field), text(&problem.value))
            })
            .collect();
        let _ = writeln!(
            out,
            "<tr><td class=n>{}<td>{}<td>{}<td>{}</tr>",
            entry.records,
            text(entry.reason.says()),
            text(&entry.reason.what_to_do()),
            examples.join("<br>")
        );
    }
    line(out, "</table></div>");
}

fn left(out: &mut String, report: &Report) {
    let left: Vec<_> = report.left_out().collect();
    if left.is_empty() {
        return;
    }
    line(out, "<h3>Left out</h3><div class=wide><table><tr><th>Record<th>Name<th>Why</tr>");
    for (record, because) in left {
        let id = record.record.to_string();
        let _ = writeln!(
            out,
            "<tr><td><code>{}</code><td>{}<td>{}</tr>",
            text(&id),
            text(&record.name),
            text(because.says())
        );
    }
    line(out, "</table></div>");
}

/// Needs by area. An empty cell says so in words: it is the gap that somebody should fill.
fn coverage(out: &mut String, coverage: &Coverage) {
    line(out, "<h2>What there is, and what is missing</h2>");
    line(out, "<p>How many listings answer each wish. Where nothing is said, nothing is counted.</p>");
    needs_table(out, "Everywhere", &coverage.all);
    let mut areas: Vec<(&Area, &BTreeMap<Need, Cell>)> = coverage.areas.iter().collect();
    let size = |needs: &BTreeMap<Need, Cell>| needs.values().map(|cell| cell.listings).sum::<usize>();
    areas.sort_by(|one, other| size(other.1).cmp(&size(one.1)).then(one.0.cmp(other.0)));
    for (area, needs) in areas.iter().take(MOST_AREAS) {
        needs_table(out, area.words(), needs);
    }
    if areas.len() > MOST_AREAS {
        let _ = writeln!(out, "<p>And {} areas with less.</p>", areas.len() - MOST_AREAS);
    }
}

fn needs_table(out: &mut String, title: &str, needs: &BTreeMap<Need, Cell>) {
    let _ = writeln!(out, "<h3>{}</h3><div class=wide><table>", text(title));
    line(out, "<tr><th>Wish<th class=n>Listings<th class=n>Women only<th class=n>With children<th>Languages</tr>");
    for need in Need::ALL {
        let none = Cell::default();
        let cell = needs.get(&need).unwrap_or(&none);
        let _ = writeln!(
            out,
            "<tr><td>{}<td class=n>{}<td class=n>{}<td class=n>{}<td>{}</tr>",
            need.id(),
            count(cell.listings),
            count(cell.women_only),
            count(cell.with_children),
            if cell.languages.is_empty() { "none said".into() } else { cell.languages_in_words() }
        );
    }
    line(out, "</table></div>");
}

fn count(number: usize) -> String {
    if number == 0 { "<span class=none>none</span>".into() } else { number.to_string() }
}

/// In how many listings each fact is known.
fn known(out: &mut String, report: &Report) {
    let _ = writeln!(out, "<h2>What is known: {}</h2>", text(&report.source));
    line(out, "<div class=wide><table><tr><th>Fact<th class=n>Known<th class=n>Of 100<th class=n>Read from prose</tr>");
    for share in &report.facts {
        let _ = writeln!(
            out,
            "<tr><td>{}<td class=n>{}<td class=n>{}<td class=n>{}</tr>",
            share.fact.replace('_', " "),
            share.known,
            share.known * 100 / report.listings.max(1),
            share.read_from_text
        );
    }
    line(out, "</table></div>");
}

/// Every record with its fate, folded away.
fn records(out: &mut String, report: &Report) {
    let _ = writeln!(out, "<h2>Every record: {}</h2>", text(&report.source));
    let _ = writeln!(out, "<details><summary>{} records</summary>", report.records.len());
    line(out, "<div class=wide><table><tr><th>Record<th>Name<th>What became of it</tr>");
    report.records.iter().for_each(|record| one_record(out, record));
    line(out, "</table></div></details>");
}

fn one_record(out: &mut String, record: &RecordLine) {
    let id = record.record.to_string();
    let _ = write!(out, "<tr><td><code>{}</code><td>{}<td>", text(&id), text(&record.name));
    match &record.fate {
        Fate::Kept => out.push_str("kept"),
        Fate::MergedInto(first) => {
            let _ = write!(out, "merged into <code>{}</code>", text(&first.to_string()));
        }
        Fate::LeftOut(because) => {
            let _ = write!(out, "left out: {}", text(because.says()));
        }
        Fate::KeptMended(problems) => {
            out.push_str("kept, mended:<ul>");
            for problem in problems {
                let _ = write!(out, "<li>{}</li>", text(&problem.to_string()));
            }
            out.push_str("</ul>");
        }
    }
    line(out, "</tr>");
}
