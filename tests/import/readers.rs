//! What holds for every reader and every input, however broken: no panic, one fate for each record,
//! ids once and in order, the same answer twice. The fuzz targets and the replay of what they found
//! share this file.
//!
//! Readers of several files take them from one input: a line `=== NAME` begins a file of that name,
//! and what stands before the first such line is a file without a name.

use chrono::NaiveDate;
use come_along::import::archive::{self, Limits};
use come_along::import::open_active::{self, rpde};
use come_along::import::open_referral::paging::{Lost, Step, Walk, is_record, look};
use come_along::import::{
    self, Feed, FeedFile, Imported, Mapping, Settings, Unreadable, geojson, hsds_tabular, icalendar, open_referral,
};
use come_along::model::Point;
use come_along::referral::reading::readable;
use come_along::site::{HEAD_BYTES, Head, Work};
use come_along::tiles::{
    Directory, ENOUGH, Kind, Manifest, Opened, Part, Unpacking, block, decode_manifest, decode_outcodes, decode_pack,
    decode_shard, encode, near, whole,
};
use std::fmt::Write;

/// A reader that is tried: its name, and what must hold of any bytes.
pub(crate) struct Reader {
    /// Name of the fuzz target and of its folder under `tests/fuzz`.
    pub(crate) name: &'static str,
    hold: fn(&[u8]),
}

/// Every reader.
pub(crate) const READERS: &[Reader] = &[
    Reader { name: "open_referral", hold: open_referral },
    Reader { name: "open_active", hold: open_active },
    Reader { name: "spreadsheet", hold: spreadsheet },
    Reader { name: "hsds_tabular", hold: hsds_tabular },
    Reader { name: "icalendar", hold: icalendar },
    Reader { name: "geojson", hold: geojson },
    Reader { name: "mapped_sheets", hold: mapped_sheets },
    Reader { name: "archive", hold: archive },
    Reader { name: "paging", hold: paging },
    Reader { name: "spoken_times", hold: spoken_times },
    Reader { name: "parcel", hold: parcel },
    Reader { name: "letter", hold: letter },
    Reader { name: "tiles", hold: tiles },
];

/// The mapping files that we ship, by name.
const MAPPINGS: &[(&str, &str)] = &[
    ("asylumjourney-sheffield.toml", include_str!("../../examples/mappings/asylumjourney-sheffield.toml")),
    ("mobile-libraries.toml", include_str!("../../examples/mappings/mobile-libraries.toml")),
    ("outpost-import-csv.toml", include_str!("../../examples/mappings/outpost-import-csv.toml")),
    ("suffolk-libraries.toml", include_str!("../../examples/mappings/suffolk-libraries.toml")),
    ("suffolk-library-events.toml", include_str!("../../examples/mappings/suffolk-library-events.toml")),
    ("uk-libraries.toml", include_str!("../../examples/mappings/uk-libraries.toml")),
    ("warm-spaces.toml", include_str!("../../examples/mappings/warm-spaces.toml")),
];

/// Gives `bytes` to a reader and holds what must hold.
pub(crate) fn hold(reader: &Reader, bytes: &[u8]) {
    (reader.hold)(bytes);
}

fn settings() -> Settings {
    Settings::new("fuzz", NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
}

/// As the hub reads a file of JSON.
fn open_referral(bytes: &[u8]) {
    answered(|| open_referral::read(bytes, &settings()));
}

/// Pages of feeds and plain records together; what they say as one page is the same, and whoever
/// follows them comes to an end.
fn open_active(bytes: &[u8]) {
    const MOST: usize = 20;
    let files = files(bytes);
    let pages: Vec<&[u8]> = files.iter().map(|(_, bytes)| *bytes).collect();
    for page in &pages {
        let _ = open_active::detect(page);
    }
    answered(|| open_active::read_pages(&pages, &settings()));
    let is_page = |page: &&[u8]| matches!(rpde::look(page, &settings()), Ok(Some(_)));
    let feed: Vec<&[u8]> = pages.iter().copied().filter(is_page).collect();
    if let Ok(together) = rpde::as_one_page(&feed, "end", &settings()) {
        let listings = |pages: &[&[u8]]| open_active::read_pages(pages, &settings()).map(|read| read.listings);
        assert_eq!(listings(&feed), listings(&[&together]));
    }
    let mut walk = rpde::Walk::new(MOST);
    for (steps, page) in feed.iter().cycle().take(2 * MOST).enumerate() {
        assert!(steps < MOST, "the walk does not end");
        let Ok(Some(page)) = rpde::look(page, &settings()) else { break };
        let next = page.next.clone();
        match walk.after(&format!("{steps}"), &page, next.as_deref()) {
            Ok(rpde::Step::Ask(_)) => {}
            Ok(rpde::Step::End) | Err(_) => break,
        }
    }
}

/// As the hub reads a file of any kind; the template where it is one.
fn spreadsheet(bytes: &[u8]) {
    answered(|| import::read_feed(&Feed::one(bytes), &settings()));
}

/// Tables of a package, whatever they are called.
fn hsds_tabular(bytes: &[u8]) {
    let files = files(bytes);
    let feed = feed(&files);
    let _ = hsds_tabular::detect(&feed);
    answered(|| hsds_tabular::read(&feed, &settings()));
}

/// Calendars, one or a folder of them.
fn icalendar(bytes: &[u8]) {
    let files = files(bytes);
    let pages: Vec<&[u8]> = files.iter().map(|(_, bytes)| *bytes).collect();
    let _ = icalendar::detect(bytes);
    answered(|| icalendar::read_files(&pages, &settings()));
}

/// Points of a map, one file or its tiles.
fn geojson(bytes: &[u8]) {
    let files = files(bytes);
    let tiles: Vec<&[u8]> = files.iter().map(|(_, bytes)| *bytes).collect();
    let _ = geojson::detect(bytes);
    answered(|| geojson::read_tiles(&tiles, &settings()));
}

/// Files by the first mapping among them: `=== NAME.toml` with a mapping below it, or with the name
/// of one that we ship.
fn mapped_sheets(bytes: &[u8]) {
    let mut files = files(bytes);
    let Some(at) = files.iter().position(|(name, _)| name.ends_with(".toml")) else { return };
    let (name, text) = files.remove(at);
    let text = String::from_utf8_lossy(text);
    let ours = MAPPINGS.iter().find(|(ours, _)| *ours == name);
    let text = ours.map_or(text.as_ref(), |(_, text)| text);
    match Mapping::parse(text) {
        Err(fault) => assert!((1..=text.matches('\n').count() + 1).contains(&fault.line), "{fault}"),
        Ok(mapping) => {
            let settings = Settings { mapping: Some(mapping), ..settings() };
            let feed = feed(&files);
            answered(|| import::read_feed(&feed, &settings));
        }
    }
}

/// A zip or a gzip: no more comes out than the limits allow, and no name leads elsewhere.
fn archive(bytes: &[u8]) {
    let limits = Limits { entries: 20, ..Limits::of(1 << 20) };
    if let Ok(files) = archive::unzip(bytes, &limits) {
        assert!(!files.is_empty() && files.len() <= limits.entries);
        assert!(files.iter().map(|file| file.bytes.len()).sum::<usize>() <= limits.total);
        assert!(files.windows(2).all(|pair| pair[0].name <= pair[1].name));
        for name in files.iter().map(|file| &file.name) {
            let climbs = name.split(['/', '\\']).any(|part| part == "..");
            assert!(!climbs && !name.starts_with(['/', '\\']) && !name.contains(['\0', ':']), "{name:?}");
        }
    }
    assert!(archive::gunzip(bytes, &limits).map_or(0, |unpacked| unpacked.len()) <= limits.total);
    let settings = Settings { most_bytes: limits.total, ..settings() };
    answered(|| import::read_feed(&Feed::one(bytes), &settings));
}

/// Pages that are given over and over again: the walk through them ends all the same.
fn paging(bytes: &[u8]) {
    const MOST: usize = 20;
    let files = files(bytes);
    let pages: Vec<_> = files.iter().filter_map(|(_, bytes)| look(bytes, &settings()).ok().flatten()).collect();
    for asked in [None, Some(0), Some(1)] {
        let mut walk = Walk::new(asked, MOST);
        let mut steps = 0;
        for page in pages.iter().cycle() {
            steps += 1;
            assert!(steps <= MOST + 1, "the walk does not end");
            match walk.after(page) {
                Ok(Step::Ask(_)) => {}
                Ok(Step::End) => break,
                Err(lost) => {
                    assert!(
                        matches!(lost, Lost::Circle { page } if page <= steps) || lost == Lost::Endless { most: MOST }
                    );
                    break;
                }
            }
        }
        let _ = walk.missing();
    }
    for (name, bytes) in &files {
        let _ = is_record(bytes, name, &settings());
    }
}

/// Days and times in words, as they stand in the schedule of a service.
fn spoken_times(bytes: &[u8]) {
    let mut text = String::new();
    for c in String::from_utf8_lossy(bytes).chars() {
        match c {
            '"' | '\\' => text.extend(['\\', c]),
            c if c < ' ' => write!(text, "\\u{:04x}", u32::from(c)).unwrap_or_default(),
            c => text.push(c),
        }
    }
    let schedules = format!(r#"[{{"description":"{text}"}},{{"opens_at":"{text}","byday":"MO"}}]"#);
    let feed = format!(r#"[{{"id":"1","name":"Tea","status":"active","schedules":{schedules}}}]"#);
    let imported = answered(|| open_referral::read(feed.as_bytes(), &settings()));
    assert_eq!(imported.map(|imported| imported.listings.len()), Some(1), "words never cost a listing");
}

/// The body of a letter that is sent: what is taken is a parcel, to the byte.
fn parcel(bytes: &[u8]) {
    let read = Head::read(bytes);
    assert_eq!(Work::of_parcel(bytes, 0).is_ok(), read.is_ok());
    let Ok((head, sealed)) = read else { return };
    assert!(
        head.id != [0; 16] && sealed.starts_with(b"age-encryption.org/") && bytes.len() == HEAD_BYTES + sealed.len()
    );
    assert!(
        head.receiver.len() <= 16 && head.receiver.bytes().all(|byte| byte == b'-' || byte.is_ascii_alphanumeric())
    );
    assert_eq!(head.parcel(sealed).as_deref(), Ok(bytes), "another parcel is read alike");
    assert!(head.worked_bits(sealed) <= 64);
}

/// What stands in a letter when it is opened: it steers no terminal, and each field begins its own line.
fn letter(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = readable(&text);
    assert_eq!(read, readable(&text));
    let Ok(lines) = read else { return };
    assert!(lines.is_empty() || lines.ends_with('\n'));
    let obeyed =
        |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!lines.contains(obeyed), "{lines:?}");
    assert!(lines.lines().all(|line| line.starts_with("  ")), "{lines:?}");
    let one = serde_json::json!({ "else": text }).to_string();
    let said = readable(&one).unwrap_or_default();
    assert!(said.lines().skip(1).all(|line| line.starts_with("  | ")), "what is typed looks like a field: {said:?}");
}

/// The files in an input.
fn files(bytes: &[u8]) -> Vec<(String, &[u8])> {
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b"=== ") {
            starts.push((at, at + line.len()));
        }
        at += line.len();
    }
    let ends = starts.iter().map(|(start, _)| *start).skip(1).chain([bytes.len()]);
    let mut files: Vec<(String, &[u8])> = Vec::new();
    let first = starts.first().map_or(bytes.len(), |(start, _)| *start);
    if first > 0 {
        files.push((String::new(), &bytes[..first]));
    }
    for ((start, text), end) in starts.iter().zip(ends) {
        files.push((String::from_utf8_lossy(&bytes[start + 4..*text]).trim().to_owned(), &bytes[*text..end]));
    }
    files
}

fn feed<'a>(files: &'a [(String, &'a [u8])]) -> Feed<'a> {
    Feed { files: files.iter().map(|(name, bytes)| FeedFile { name, bytes }).collect() }
}

/// Reads twice and holds what must hold of every answer.
fn answered(read: impl Fn() -> Result<Imported, Unreadable>) -> Option<Imported> {
    let once = read();
    assert!(once == read(), "another answer the second time");
    let imported = match once {
        Ok(imported) => imported,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return None;
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
    let rows = |line: &import::TableLine| line.joined + line.no_key + line.nowhere == line.rows;
    assert!(imported.report.tables.iter().all(rows), "{}", imported.report);
    let listings = imported.listings.clone();
    let directory =
        Directory { made_at: 0, sources: Vec::new(), listings, districts: Vec::new(), one_pack: usize::MAX };
    assert!(!encode(&directory).is_empty());
    assert!(!imported.report.to_string().is_empty());
    Some(imported)
}

/// A file of a directory, whatever its name says: as a manifest, a shard, outcodes, a pack, one block. What was
/// read is written and read again alike, and whoever follows it comes to an end.
fn tiles(bytes: &[u8]) {
    if let Ok(manifest) = decode_manifest(bytes) {
        follow(&manifest);
    }
    if let Ok(shard) = decode_shard(bytes) {
        let part = Part { file: "p-0123456789ab".to_owned(), listings: 1 };
        let opened = [Opened { part: part.clone(), shard }];
        take(&[part.clone(), part], &opened);
    }
    let _ = decode_outcodes(bytes);
    if let Some(listing) = whole(bytes) {
        assert_eq!(whole(&block(&listing)), Some(listing));
    }
    let pack = decode_pack(bytes);
    let (mut heads, mut blocks) = (Vec::new(), Vec::new());
    let Ok(mut unpacking) = Unpacking::of(bytes) else { return assert!(pack.is_err()) };
    let end = loop {
        match unpacking.some_more(3, &mut heads, &mut blocks) {
            Ok(true) => {}
            end => break end,
        }
    };
    assert_eq!(end.is_err(), pack.is_err());
    assert_eq!(heads.len(), blocks.len());
    let Ok(pack) = pack else { return };
    assert!(pack.listings.len() + pack.unreadable <= bytes.len());
    // A rest that cannot be read does not take the head from the list; the other way round there is nothing.
    assert!(heads.len() >= blocks.iter().filter_map(|block| whole(block)).count());
}

fn follow(manifest: &Manifest) {
    for typed in ["B", "bs1 3dx", "🙂", ""] {
        let _ = manifest.outcodes_of(typed).map(|part| part.name(Kind::Outcodes));
    }
    take(&manifest.shards, &[]);
    take(&manifest.anywhere, &[]);
}

fn take(shards: &[Part], opened: &[Opened]) {
    for from in [None, Some(Point { lat: 5_145_450, lon: -258_790 }), Some(Point { lat: i32::MIN, lon: i32::MAX })] {
        let near = near(shards, opened, from, ENOUGH);
        let packs = opened.iter().map(|one| one.shard.packs.len()).sum::<usize>();
        // A shard that is named twice stands there twice.
        assert!(
            near.shards.len() <= shards.len() && near.packs.len() <= packs * shards.len() && near.packs.len() <= 20
        );
    }
}
