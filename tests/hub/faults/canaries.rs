//! Twenty words that stand in letters, looked for in everything that a hub writes.

use super::super::letter::parcel_from;
use super::super::postgres::Postgres;
use super::super::running::Hub;
use super::seen;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const CANARIES: u8 = 20;

/// What all of them begin with: nobody's name, and it stands nowhere else.
const FAMILY: &str = "Zqxkanari";

fn canary(number: u8) -> String {
    let letter = |shift: u8| char::from(b'a' + (number.wrapping_mul(7).wrapping_add(shift * 11)) % 26);
    let tail: String = (0..6).map(letter).collect();
    format!("{FAMILY}{tail}{}", char::from(b'a' + number))
}

/// As it could stand in a file: plain, UTF-16 both ways, percent signs, hex, and base64 from each
/// of three places in a longer text.
fn forms(word: &str) -> BTreeMap<&'static str, Vec<Vec<u8>>> {
    let wide = |order: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let bytes = |one: fn(&u8) -> String| word.as_bytes().iter().map(one).collect::<String>().into_bytes();
    let base64 = |skip: usize| {
        let whole = STANDARD_NO_PAD.encode(&word.as_bytes()[skip..]);
        whole.as_bytes()[..(word.len() - skip) / 3 * 4].to_vec()
    };
    BTreeMap::from([
        ("plain", vec![word.as_bytes().to_vec(), word.to_lowercase().into_bytes()]),
        ("UTF-16", vec![wide(u16::to_le_bytes), wide(u16::to_be_bytes)]),
        ("percent", vec![bytes(|byte| format!("%{byte:02X}")), bytes(|byte| format!("%{byte:02x}"))]),
        ("hex", vec![bytes(|byte| format!("{byte:02x}")), bytes(|byte| format!("{byte:02X}"))]),
        ("base64", vec![base64(0), base64(1), base64(2)]),
    ])
}

/// Which forms of a word stand in these bytes. One walk for all forms: there are many bytes.
fn found(word: &str, bytes: &[u8]) -> Vec<&'static str> {
    let forms = forms(word);
    let all: Vec<(&'static str, &[u8])> =
        forms.iter().flat_map(|(name, forms)| forms.iter().map(|form| (*name, form.as_slice()))).collect();
    let mut begins = [false; 256];
    all.iter().for_each(|(_, form)| begins[usize::from(form[0])] = true);
    let mut found = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        if begins[usize::from(*byte)] {
            found.extend(all.iter().filter(|(_, form)| bytes[at..].starts_with(form)).map(|(name, _)| *name));
        }
    }
    found
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// Every file of the hub but the built-in site, and every file of a database server.
fn all_that_is_written(folder: &Path) -> Vec<u8> {
    files_below(folder).iter().flat_map(|path| fs::read(path).unwrap_or_default()).collect()
}

#[test]
fn the_search_itself_finds_every_form() {
    let word = canary(3);
    for (name, forms) in forms(&word) {
        for form in forms {
            assert!(found(&word, &[b"xx".as_slice(), &form, b"yy"].concat()).contains(&name), "{name}");
        }
    }
    for before in ["", "a", "ab"] {
        let encoded = STANDARD_NO_PAD.encode(format!("{before}{word}{before}"));
        assert!(found(&word, encoded.as_bytes()).contains(&"base64"), "behind {} letters", before.len());
    }
    assert!(found(&word, b"nothing of it").is_empty());
}

#[test]
fn what_people_write_stands_in_no_file_log_or_backup() {
    let server = Postgres::start();
    let url = server.url();
    for database in [None, Some(("DATABASE_URL", url.as_str()))] {
        let hub = Hub::new();
        let serving = hub.serve_by(&[env!("CARGO_BIN_EXE_hub")], &[], database.as_slice());
        for number in 1..=CANARIES {
            let parcel = parcel_from(&serving, number, &canary(number));
            assert_eq!(serving.post(&parcel).status, 201);
            serving.post(&parcel[1..]);
        }
        let run = |arguments: &[&str]| {
            let output = hub.command(arguments).envs(database).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            output.stdout
        };
        run(&["backup", "--dir", "DIR", hub.dir().join("backup.sqlite").to_str().unwrap()]);
        let opened = run(&["open", "--dir", "DIR", "--keep-waiting"]);
        let mut written = all_that_is_written(&hub.dir());
        written.extend(run(&["letters", "--dir", "DIR"]));
        written.extend(serving.said.clone().into_bytes());
        let (_, errors) = serving.stop();
        written.extend(errors.into_bytes());
        written.extend(all_that_is_written(&hub.dir()));
        if database.is_some() {
            written.extend(server.all_that_is_written());
        }
        for number in 1..=CANARIES {
            let word = canary(number);
            assert!(found(&word, &opened).contains(&"plain"), "{word} was in a letter");
        }
        // Whoever finds one of them finds what all begin with.
        assert!(found(FAMILY, &written).is_empty(), "{:?}", found(FAMILY, &written));
    }
    seen(
        "20 words sealed in letters",
        "in no database file, log or backup: plain, base64, UTF-16, percent, hex; SQLite and PostgreSQL",
    );
}
