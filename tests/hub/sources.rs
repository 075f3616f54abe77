//! `hub import` of archives, mapped sheets and several sources (by `sources.toml` too), whole and broken: the same records in
//! any order publish the same bytes, and what cannot be used changes none and costs little memory.

use super::publisher::{Publisher, Reply};
use super::running::Hub;
use come_along::tiles::{Directory, Kind, MANIFEST, ONE_PACK, decode_manifest, decode_pack, encode};
use std::fs;
use std::io::{BufWriter, Cursor, Read, Write};
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A file of any bytes beside the hub; answers its path.
fn put(hub: &Hub, name: &str, bytes: &[u8]) -> String {
    let path = PathBuf::from(hub.beside(name, ""));
    fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The public directory: each file and its bytes.
fn public(hub: &Hub) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = fs::read_dir(hub.dir().join("site/directory")) else { return Vec::new() };
    let mut files: Vec<_> = entries
        .flatten()
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

/// The same, but for the second in which it was made.
fn timeless(hub: &Hub) -> Vec<(String, Vec<u8>)> {
    let files = public(hub);
    let read = |name: &str| &files.iter().find(|(file, _)| file == name).unwrap().1;
    let manifest = decode_manifest(read(MANIFEST)).unwrap();
    let packs = manifest.packs.iter().map(|pack| decode_pack(read(&pack.name(Kind::Pack))).unwrap());
    let listings = packs.flat_map(|pack| pack.listings).collect();
    let directory = Directory {
        made_at: 0,
        sources: manifest.sources,
        listings,
        districts: manifest.districts,
        one_pack: ONE_PACK,
    };
    let again = encode(&directory).into_iter().map(|file| (file.name, file.bytes)).collect::<Vec<_>>();
    let packs = files.iter().filter(|(name, _)| name != MANIFEST);
    assert!(packs.clone().all(|file| again.contains(file)), "the packs are as they are written anew");
    again
}

/// How a command ended.
struct Ended {
    fine: bool,
    said: String,
    errors: String,
    /// The most memory that it had while somebody looked, in megabytes.
    memory: u64,
}

/// Runs a command and watches its memory.
fn watched(hub: &Hub, arguments: &[&str]) -> Ended {
    let mut child = hub.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let reads = |mut from: Box<dyn Read + Send>| {
        thread::spawn(move || {
            let mut text = String::new();
            from.read_to_string(&mut text).unwrap();
            text
        })
    };
    let (said, errors) = (reads(Box::new(out)), reads(Box::new(err)));
    let path = format!("/proc/{}/status", child.id());
    let mut memory = 0;
    let fine = loop {
        let status = fs::read_to_string(&path).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        memory = memory.max(line.trim().trim_end_matches("kB").trim().parse::<u64>().unwrap_or_default() / 1024);
        if let Some(status) = child.try_wait().unwrap() {
            break status.success();
        }
        thread::sleep(Duration::from_millis(2));
    };
    Ended { fine, said: said.join().unwrap(), errors: errors.join().unwrap(), memory }
}

const MAPPING: &str = r#"
[source]
name = "Example sessions"
licence = "Example licence"
[rows]
file = "sessions.csv"
id = "{ref}"
[join.venue]
file = "venues.csv"
here = "place"
there = "key"
[columns]
"Name" = "title"
"When" = "{day} {time}"
"Cost" = "price"
"Building" = "venue.name"
"Postcode" = "venue.code"
"#;
const SESSIONS: &str = "ref,title,day,time,price,place\n1,Tea,Tuesday,10:00-12:00,free,v1\n2,Choir,Monday,19:00-21:00,3,v2\n\
    3,Walk,Friday,10:00-11:00,free,v9\n1,Tea,Tuesday,10:00-12:00,free,v1\n4,Swim,,,,\n";
const VENUES: &str = "key,name,code\nv1,Mill Street Centre,ZZ1 2AB\nv2,Hall,ZZ1 2AD\n";

/// A table with its rows the other way round.
fn turned(table: &str) -> String {
    let (header, rows) = table.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().rev().collect();
    format!("{header}\n{}\n", rows.join("\n"))
}

#[test]
fn a_zip_by_its_mapping_gives_the_same_bytes_in_any_order() {
    let hub = Hub::new();
    let mapping = hub.beside("mapping.toml", MAPPING);
    let zipped = |sessions: &str, venues: &str, turned: bool| {
        let mut files = [("data/sessions.csv", sessions.as_bytes()), ("data/venues.csv", venues.as_bytes())];
        if turned {
            files.reverse();
        }
        put(&hub, "list.zip", &zip(&files))
    };
    let list = zipped(SESSIONS, VENUES, false);
    let output = String::from_utf8(hub.run(&["import", "--dir", "DIR", "--mapping", &mapping, &list])).unwrap();
    assert!(output.contains("5 records: 3 kept, 1 kept and mended, 1 merged, 0 left out"), "{output}");
    assert_eq!(hub.shown(), ["list:1", "list:2", "list:3", "list:4"]);
    let first = timeless(&hub);
    assert!(first.iter().any(|(_, bytes)| bytes.windows(15).any(|part| part == b"Example licence")));
    zipped(&turned(SESSIONS), &turned(VENUES), true);
    let output = String::from_utf8(hub.run(&["import", "--dir", "DIR", "--mapping", &mapping, &list])).unwrap();
    assert!(output.contains("0 new, 0 changed, 0 gone, 4 the same"), "{output}");
    assert!(timeless(&hub) == first, "other bytes");
    // A mapping that does not fit says so and changes nothing.
    let before = public(&hub);
    let wrong = hub.beside("wrong.toml", &MAPPING.replace("\"title\"", "\"titel\""));
    let ended = watched(&hub, &["import", "--dir", "DIR", "--mapping", &wrong, &list]);
    assert!(!ended.fine && ended.errors.contains("\"titel\""), "{}", ended.errors);
    assert!(public(&hub) == before);
}

/// A council's JSON and a charity's tables, which have the tea in common.
#[test]
fn folders_hold_their_own_mapping_and_are_read_side_by_side() {
    let hub = Hub::new();
    let folder = |name: &str, files: &[(&str, &str)]| {
        let path = hub.dir().parent().unwrap().join(name);
        fs::create_dir(&path).unwrap();
        for (file, text) in files {
            fs::write(path.join(file), text).unwrap();
        }
        path.to_str().unwrap().to_owned()
    };
    let sessions = folder("sessions", &[("sessions.csv", SESSIONS), ("venues.csv", VENUES), ("mapping.toml", MAPPING)]);
    let ours = folder("ours", &[("list.csv", "Name,Cost\nBread,free\n")]);
    let ended = watched(&hub, &["import", "--dir", "DIR", &sessions, &ours]);
    assert!(ended.fine, "{}{}", ended.said, ended.errors);
    assert!(ended.said.contains("sessions: 4 listings") && ended.said.contains("ours: 1 listings"), "{}", ended.said);
    let published = public(&hub);
    // What is wrong with the mapping is said with its place, and nothing changes.
    fs::write(PathBuf::from(&sessions).join("mapping.toml"), "[rows]\nfile = 7\n").unwrap();
    let ended = watched(&hub, &["import", "--dir", "DIR", &sessions, &ours]);
    assert!(!ended.fine && ended.errors.contains("mapping.toml"), "{}", ended.errors);
    assert_eq!(public(&hub), published);
    let mapping = put(&hub, "one.toml", MAPPING.as_bytes());
    let ended = watched(&hub, &["import", "--dir", "DIR", "--mapping", &mapping, &sessions, &ours]);
    assert!(!ended.fine && ended.errors.contains("a folder of its own"), "{}", ended.errors);
}

#[test]
fn two_sources_that_overlap_give_the_same_bytes_in_any_order() {
    let hub = Hub::new();
    let record = |id: u32, name: &str, phone: &str| {
        format!(
            r#"{{"id":"{id}","name":"{name}","status":"active","phones":[{{"number":"{phone}"}}],
            "schedules":[{{"freq":"WEEKLY","byday":"TU","opens_at":"10:00","closes_at":"12:00"}}],
            "service_at_locations":[{{"id":"a{id}","location":{{"id":"l","location_type":"physical","name":"Hall",
            "addresses":[{{"address_1":"4 Mill Street","city":"Millbrook","postal_code":"ZZ1 2AB"}}]}}}}]}}"#
        )
    };
    let mut records =
        vec![record(1, "Tea and talk", "01632 960001"), record(2, "Choir", "01632 960002"), record(3, "Walk", "")];
    let json = |records: &[String]| format!("[{}]", records.join(","));
    let services = "id,organization_id,name,description,status\n7,o,Tea and Talk,With cake.,active\n8,o,Swim,,active\n9,o,Old,,defunct\n";
    let tables = [
        ("services.csv", services),
        ("organizations.csv", "id,name\no,Neighbours\np,Others\n"),
        ("service_at_location.csv", "id,service_id,location_id\na,7,l\nb,8,l\n"),
        ("locations.csv", "id,name\nl,The Hall\nm,Park\n"),
        ("physical_addresses.csv", "id,location_id,address_1,city,postal_code\n1,l,4 Mill Street,Millbrook,ZZ1 2AB\n"),
        ("phones.csv", "id,service_id,number\n1,7,01632 960001\n2,8,01632 960003\n"),
    ];
    let zipped = |change: fn(&str) -> String| {
        let files: Vec<(&str, String)> = tables.iter().map(|(name, table)| (*name, change(table))).collect();
        let files: Vec<(&str, &[u8])> = files.iter().map(|(name, table)| (*name, table.as_bytes())).collect();
        zip(&files)
    };
    let council = hub.beside("council.json", &json(&records));
    let charity = put(&hub, "charity.zip", &zipped(str::to_owned));
    let output = String::from_utf8(hub.run(&["import", "--dir", "DIR", &council, &charity])).unwrap();
    let shown = hub.shown();
    assert_eq!(shown.len(), 4, "the tea is told once: {shown:?}\n{output}");
    assert!(output.contains("merged into") && output.contains("1 left out"), "{output}");
    let first = timeless(&hub);
    assert!(
        first.iter().any(|(_, bytes)| bytes.windows(10).any(|part| part == b"With cake.")),
        "one completes the other"
    );
    records.reverse();
    hub.beside("council.json", &json(&records));
    put(&hub, "charity.zip", &zipped(turned));
    hub.run(&["import", "--dir", "DIR", &council, &charity]);
    assert!(timeless(&hub) == first, "other bytes when the records are turned");
    hub.run(&["import", "--dir", "DIR", &charity, &council]);
    let packs =
        |files: Vec<(String, Vec<u8>)>| files.into_iter().filter(|(name, _)| name != MANIFEST).collect::<Vec<_>>();
    assert!(packs(timeless(&hub)) == packs(first), "other bytes when the sources are turned");
}

/// Everything that a file can be and must not be.
fn broken() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let services: &[u8] = b"id,name,organization_id,status\n1,Tea,,active\n";
    let whole = zip(&[("services.csv", services), ("phones.csv", b"id,service_id,number\n1,1,2\n")]);
    let renamed = |name: &str| {
        let plain = "x".repeat(name.len());
        let bytes = zip(&[(&plain, services)]);
        let text: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(plain.as_bytes())).collect();
        let mut bytes = bytes;
        text.iter().for_each(|at| bytes[*at..*at + name.len()].copy_from_slice(name.as_bytes()));
        bytes
    };
    let zeros = vec![b' '; 48 << 20];
    let list = br#"[{"id":"1","name":"Tea","status":"active"},{"id":"2","name":"Choir","status":"active"}]"#;
    vec![
        ("list.zip", zip(&[("services.csv", zeros.as_slice())]), "packed more than"),
        ("list.zip", renamed("../../site/site.json"), "leads elsewhere"),
        ("list.zip", renamed("/etc/services.csv"), "leads elsewhere"),
        ("list.zip", whole[..whole.len() - 30].to_vec(), "damaged or cut off"),
        ("list.zip", zip(&[("inner.zip", whole.as_slice())]), "archives inside archives"),
        ("list.json", list[..list.len() - 20].to_vec(), "cut off at byte"),
        ("list.json", "[".repeat(200_000).into_bytes(), "nested too deep"),
        ("list.json", [&b"{\"contents\":"[..], "[{\"a\":".repeat(50_000).as_bytes()].concat(), "nested too deep"),
        ("list.json", b"<!doctype html><title>Sign in</title>".to_vec(), "do not know this format"),
        ("list.csv", b"Name,Cost\nTea,\"free\nChoir,3\n".to_vec(), "never closes"),
        ("list.csv", "\u{FEFF}Name".encode_utf16().flat_map(u16::to_le_bytes).collect(), "UTF-16"),
        ("list.csv", b"  \n".to_vec(), "is empty"),
        ("list.csv", b"\x7FELF\x02\x01\x01\x00".to_vec(), "do not know this format"),
    ]
}

#[test]
fn what_cannot_be_used_changes_no_byte_and_costs_little() {
    let hub = Hub::new();
    let good = hub.beside("list.csv", "Name,Cost\nTea,free\nChoir,3\nWalk,free\n");
    hub.run(&["import", "--dir", "DIR", &good]);
    let before = public(&hub);
    for (name, bytes, words) in broken() {
        let path = put(&hub, &format!("broken/{name}"), &bytes);
        let ended = watched(&hub, &["import", "--dir", "DIR", &path]);
        println!("{:>4} MB  {} bytes  {}", ended.memory, bytes.len(), ended.errors.trim_end());
        assert!(!ended.fine && ended.errors.contains(words), "{words}: {}{}", ended.said, ended.errors);
        assert!(ended.errors.contains("the site shows what it showed"), "{}", ended.errors);
        assert_eq!(ended.errors.trim_end().lines().count(), 1, "{}", ended.errors);
        assert!(ended.errors.len() < 500 && !ended.errors.contains("panicked"), "{}", ended.errors);
        assert!(ended.memory < 120, "{} MB for {words}", ended.memory);
        assert!(public(&hub) == before, "{words}: another directory");
    }
}

#[test]
fn a_source_without_end_or_too_long_is_not_read_into_memory() {
    let hub = Hub::new();
    let good = hub.beside("list.csv", "Name,Cost\nTea,free\n");
    hub.run(&["import", "--dir", "DIR", &good]);
    let before = public(&hub);
    let long = hub.beside("long/list.csv", "");
    fs::File::options().write(true).open(&long).unwrap().set_len(3 << 30).unwrap();
    let ended = watched(&hub, &["import", "--dir", "DIR", &long]);
    assert!(
        !ended.fine && ended.errors.contains("has 3221225472 bytes, and 268435456 is the limit"),
        "{}",
        ended.errors
    );
    assert!(ended.memory < 60, "{} MB", ended.memory);
    assert!(!watched(&hub, &["check", &long]).fine);
    let ended = watched(&hub, &["import", "--dir", "DIR", "/dev/zero"]);
    assert!(!ended.fine && ended.errors.contains("is the limit"), "{}", ended.errors);
    println!("without end: {} MB", ended.memory);
    assert!(ended.memory < 700, "{} MB", ended.memory);
    assert!(public(&hub) == before);
}

/// A text of a hundred megabytes in a field: it is cut, told, and costs a few times its length.
#[test]
fn a_text_of_a_hundred_megabytes_is_cut() {
    const LENGTH: usize = 100 << 20;
    let hub = Hub::new();
    let stream = |name: &str, length: usize, start: &str, end: &str| {
        let path = hub.beside(name, "");
        let mut file = BufWriter::new(fs::File::create(&path).unwrap());
        file.write_all(start.as_bytes()).unwrap();
        let piece = "Tea and talk. ".repeat(4096);
        (0..length / piece.len()).for_each(|_| file.write_all(piece.as_bytes()).unwrap());
        file.write_all(end.as_bytes()).unwrap();
        file.flush().unwrap();
        path
    };
    let whole = stream("long.json", LENGTH, r#"[{"id":"1","name":"Tea","status":"active","description":""#, "\"}]");
    let sheet = stream("sheet.csv", LENGTH, "Name,What it is like\nTea,", "\n");
    let cut = stream("cut.json", LENGTH, r#"[{"id":"1","name":""#, "");
    for path in [&whole, &sheet] {
        let ended = watched(&hub, &["import", "--dir", "DIR", "--drop", "long", path]);
        println!("{:>5} MB for {path}", ended.memory);
        assert!(ended.fine && ended.said.contains("1 kept and mended"), "{}{}", ended.said, ended.errors);
        assert!(ended.said.len() < 20_000, "the report does not repeat it");
        let bytes: usize = public(&hub).iter().map(|(_, bytes)| bytes.len()).sum();
        assert!(bytes < 100_000, "{bytes} bytes are published");
        assert!(ended.memory < 550, "{} MB", ended.memory);
    }
    let before = public(&hub);
    let ended = watched(&hub, &["import", "--dir", "DIR", &cut]);
    println!("{:>5} MB for {cut}", ended.memory);
    assert!(!ended.fine && ended.errors.contains("cut off") && ended.memory < 500, "{}", ended.errors);
    assert!(public(&hub) == before);
}

/// What a spreadsheet program would take for a command is a name like any other: text, in the
/// directory and in the page of the report.
#[test]
fn a_command_in_a_cell_is_a_text() {
    let hub = Hub::new();
    let cells = ["=1+2", "@SUM(A1)", "+441632960001", "-2+3", "=HYPERLINK(\"\"http://example.org\"\")"];
    let rows: String = cells.iter().map(|cell| format!("\"{cell}\",\"<script>x</script>{cell}\"\n")).collect();
    let list = hub.beside("list.csv", &format!("Name,Cost\n{rows}"));
    let page = hub.beside("report.html", "");
    let ended = watched(&hub, &["import", "--dir", "DIR", "--report-html", &page, &list]);
    assert!(ended.fine, "{}", ended.errors);
    assert_eq!(hub.shown().len(), cells.len());
    let all: Vec<u8> = public(&hub).into_iter().flat_map(|(_, bytes)| bytes).collect();
    let all = String::from_utf8_lossy(&all);
    for cell in cells {
        assert!(all.contains(&cell.replace("\"\"", "\"")), "{cell}");
    }
    let page = fs::read_to_string(page).unwrap();
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;") || !page.contains("script>x"), "{page}");
}

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:tea\r\nSUMMARY:Tea and talk\r\nDTSTART:20260106T100000\r\n\
    RRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:choir\r\nSUMMARY:Evening choir\r\nDTSTART:20260107T190000\r\n\
    RRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn tile(name: &str) -> String {
    format!(
        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{"name":"{name}",
        "opening_hours":"Mo-Fr 09:00-17:00"}},"geometry":{{"type":"Point","coordinates":[-1.47,53.38]}}}}]}}"#
    )
}

const LIST: &str = r#"
[[source]]
id = "events"
at = "ADDRESS"
name = "Example calendar"
licence = "Example licence 1"
credit = "Contains data of Example Council."
url = "https://calendar.example.org"

[[source]]
id = "rooms"
at = ["tiles/1.geojson", "tiles/2.geojson"]
licence = "Example licence 2"
needs = ["basics"]

[[source]]
id = "sessions"
at = "sessions.csv"
mapping = "sessions.toml"
"#;

/// A calendar on the web, the tiles of a map and a table: one file lists them, each is credited, and when
/// one fails the others are refreshed while its own listings stay.
#[test]
fn sources_of_one_file_are_imported_together_and_fail_alone() {
    let hub = Hub::new();
    let down = Arc::new(AtomicBool::new(false));
    let is_down = down.clone();
    let publisher = Publisher::new(move |_, _| match is_down.load(Ordering::Relaxed) {
        true => Reply::status(404),
        false => Reply::Whole(200, vec![("content-type", "text/calendar".into())], CALENDAR.into()),
    });
    let list = LIST.replace("ADDRESS", &format!("{}/events.ics", publisher.origin));
    let folder = hub.dir().join("import");
    fs::create_dir_all(folder.join("tiles")).unwrap();
    let put = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    put("sources.toml", &list);
    put("tiles/1.geojson", &tile("Warm library"));
    put("tiles/2.geojson", &tile("Warm church"));
    put("sessions.csv", "ref,title\n1,Swim\n");
    put("sessions.toml", "[rows]\nid = \"{ref}\"\n[columns]\n\"Name\" = \"title\"\n");
    let ended = watched(&hub, &["import", "--dir", "DIR"]);
    assert!(ended.fine, "{}{}", ended.said, ended.errors);
    let all = ["events:choir", "events:tea", "rooms:warm-church", "rooms:warm-library", "sessions:1"];
    assert_eq!(hub.shown(), all);
    let manifest = || {
        let files = public(&hub);
        decode_manifest(&files.iter().find(|(name, _)| name == MANIFEST).unwrap().1).unwrap()
    };
    let credits = |id: &str| manifest().sources.into_iter().find(|source| source.id == id).unwrap();
    assert_eq!(credits("events").licence.as_deref(), Some("Example licence 1. Contains data of Example Council"));
    assert_eq!(credits("events").url.as_deref(), Some("https://calendar.example.org"));
    assert_eq!(credits("rooms").licence.as_deref(), Some("Example licence 2"));
    let listings = |id: &str| {
        let files = public(&hub);
        let read = |name: &str| &files.iter().find(|(file, _)| file == name).unwrap().1;
        let all = manifest()
            .packs
            .iter()
            .flat_map(|pack| decode_pack(read(&pack.name(Kind::Pack))).unwrap().listings)
            .collect::<Vec<_>>();
        all.into_iter().find(|listing| listing.id == id).unwrap()
    };
    assert!(!listings("rooms:warm-church").needs.is_empty(), "the tile that the file names");
    // The publisher is down and a mapping is broken: the map is refreshed, the rest stays.
    down.store(true, Ordering::Relaxed);
    put("sessions.toml", "[rows]\nfile = 7\n");
    put("tiles/2.geojson", &tile("Warm mosque"));
    let report = hub.beside("report.txt", "");
    let ended = watched(&hub, &["import", "--dir", "DIR", "--allow-loss", "60", "--report", &report]);
    let said = fs::read_to_string(&report).unwrap();
    assert!(!ended.fine && ended.errors.contains("published, but not everything"), "{}", ended.errors);
    assert!(said.contains("NOT READ  events:") && said.contains("(2 listings of last time stay)"), "{said}");
    assert!(said.contains("NOT READ  sessions:") && said.contains("(1 listings of last time stay)"), "{said}");
    assert_eq!(hub.shown(), ["events:choir", "events:tea", "rooms:warm-library", "rooms:warm-mosque", "sessions:1"]);
    assert_eq!(credits("events").name, "Example calendar", "its credit stays with its listings");
    // What is written wrongly is told by its line, and changes nothing.
    let before = public(&hub);
    for (wrong, words) in [
        ("[[source]]\nid = \"a\"\n", "line 1"),
        ("[[source]]\nid = \"A b\"\nat = \"x\"\n", "no short name"),
        ("[[source]]\nid = \"a\"\nat = \"x\"\nlicense = \"x\"\n", "license"),
        ("[[source]]\nid = \"a\"\nat = \"x\"\nneeds = [\"tea\"]\n", "is no tile"),
        ("[[source]]\nid = \"a\"\nat = \"x\"\n[[source]]\nid = \"a\"\nat = \"y\"\n", "two sources"),
        ("", "at least one"),
    ] {
        put("sources.toml", wrong);
        let ended = watched(&hub, &["import", "--dir", "DIR"]);
        assert!(!ended.fine && ended.errors.contains(words), "{wrong}: {}", ended.errors);
        assert!(public(&hub) == before, "{wrong}");
    }
    put("sources.toml", &list);
    let ended = watched(&hub, &["import", "--dir", "DIR", "--licence", "x"]);
    assert!(!ended.fine && ended.errors.contains("write them into"), "{}", ended.errors);
    fs::remove_file(folder.join("sources.toml")).unwrap();
    let ended = watched(&hub, &["import", "--dir", "DIR"]);
    assert!(!ended.fine && ended.errors.contains("sources.toml"), "{}", ended.errors);
}

/// The units for a refresh each night name this program's own options.
#[test]
fn sources_are_refreshed_by_units_that_are_whole() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/refresh");
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let (service, timer) = (read("come-along-import.service"), read("come-along-import.timer"));
    assert!(
        timer.contains("OnCalendar=") && timer.contains("Persistent=true") && timer.contains("WantedBy=timers.target")
    );
    let start = service.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
    let arguments: Vec<&str> = start.split(' ').skip(1).collect();
    assert_eq!(arguments[0], "import");
    let hub = Hub::new();
    let list = hub.beside("list.csv", "Name,Cost\nTea,free\n");
    fs::create_dir_all(hub.dir().join("import")).unwrap();
    fs::write(hub.dir().join("import/sources.toml"), format!("[[source]]\nid = \"a\"\nat = \"{list}\"\n")).unwrap();
    let dir = hub.dir();
    let dir = dir.to_str().unwrap();
    let arguments: Vec<String> = arguments.iter().map(|text| text.replace("/srv/come-along", dir)).collect();
    let ended = watched(&hub, &arguments.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(ended.fine, "{}{}", ended.said, ended.errors);
    assert_eq!(hub.shown(), ["a:tea"]);
    assert!(hub.dir().join("import/report.txt").is_file());
}
