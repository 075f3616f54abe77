//! Zips made here: plain ones, and every kind that must not be opened.

use crate::stage::{check, settings};
use come_along::import::archive::{self, ArchiveFault, Limits};
use come_along::import::{self, Settings, Unreadable};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn limits() -> Limits {
    Limits::of(1 << 20)
}

fn fault(bytes: &[u8]) -> ArchiveFault {
    archive::unzip(bytes, &limits()).unwrap_err()
}

/// Changes the first bytes that look like this, in the file's own header and in the list at the end.
fn changed(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    let places: Vec<usize> = (0..bytes.len() - from.len()).filter(|at| bytes[*at..].starts_with(from)).collect();
    places.iter().for_each(|at| bytes[*at..*at + to.len()].copy_from_slice(to));
    bytes
}

const SERVICES: &[u8] = b"id,name,organization_id,status\n1,Tea,,active\n";

#[test]
fn files_come_out_by_name_and_the_rest_stays_in() {
    let inner = packed(&[("services.csv", SERVICES)]);
    let bytes = packed(&[
        ("data/services.csv", SERVICES),
        ("a.csv", b"x"),
        ("inner.zip", &inner),
        ("hidden", &inner),
        ("__MACOSX/._a.csv", b"y"),
        (".DS_Store", b"z"),
        ("folder/", b""),
    ]);
    let files = archive::unzip(&bytes, &limits()).unwrap();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["a.csv", "data/services.csv"]);
    assert_eq!(files[1].bytes, SERVICES);
    assert_eq!(fault(&packed(&[("inner.zip", &inner)])), ArchiveFault::NoFiles);
    assert_eq!(fault(&packed(&[])), ArchiveFault::NoFiles);
}

#[test]
fn an_archive_is_a_feed_like_its_files() {
    let bytes = packed(&[("services.csv", SERVICES), ("phones.csv", b"id,service_id,number\n1,1,01632 960001\n")]);
    let imported = import::read(&bytes, &settings()).unwrap();
    check(&imported, 1);
    assert_eq!(imported.listings[0].contact.phone.as_deref(), Some("01632 960001"));
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(b"[{\"id\": \"1\", \"name\": \"Tea\", \"status\": \"active\"}]").unwrap();
    check(&import::read(&gzip.finish().unwrap(), &settings()).unwrap(), 1);
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for name in ["../a.csv", "data/../../a.csv", "/etc/a.csv", "C:\\a.csv", "c:a.csv", "..\\a.csv", "\\\\host\\a.csv"] {
        let plain = "x".repeat(name.len());
        let bytes = changed(packed(&[(&plain, b"1")]), plain.as_bytes(), name.as_bytes());
        assert!(matches!(fault(&bytes), ArchiveFault::NameLeadsOut { .. }), "{name}: {:?}", fault(&bytes));
    }
}

#[test]
fn links_and_passwords_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("services.csv", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let link = zip.finish().unwrap().into_inner();
    assert_eq!(fault(&link), ArchiveFault::Link { name: "services.csv".into() });
    // The first flag of a file says that it has a password.
    let mut secret = packed(&[("a.csv", b"1")]);
    let list = (0..secret.len()).find(|at| secret[*at..].starts_with(b"PK\x01\x02")).unwrap();
    secret[6] |= 1;
    secret[list + 8] |= 1;
    assert_eq!(fault(&secret), ArchiveFault::Password { name: "a.csv".into() });
}

#[test]
fn bombs_cost_no_more_than_the_limit() {
    let zeros = vec![0_u8; 9 << 20];
    let bomb = packed(&[("a.csv", &zeros)]);
    assert!(bomb.len() < 20_000);
    assert_eq!(fault(&bomb), ArchiveFault::TooLarge { name: "a.csv".into(), most: 1 << 20 });
    let wide = Limits::of(64 << 20);
    assert_eq!(archive::unzip(&bomb, &wide), Err(ArchiveFault::TooTight { name: "a.csv".into(), most: 250 }));
    // Many files, each within its limit.
    let many: Vec<(String, &[u8])> = (0..8).map(|at| (format!("{at}.csv"), &zeros[..200_000])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    assert!(matches!(fault(&packed(&many)), ArchiveFault::TooLarge { .. }));
    // A size that lies changes nothing.
    let honest = (9_u32 << 20).to_le_bytes();
    let lying = changed(bomb, &honest, &10_u32.to_le_bytes());
    assert!(archive::unzip(&lying, &limits()).is_err());
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&zeros).unwrap();
    let gzip = gzip.finish().unwrap();
    assert!(matches!(archive::gunzip(&gzip, &limits()), Err(ArchiveFault::TooLarge { .. })));
    assert!(matches!(archive::gunzip(&gzip, &wide), Err(ArchiveFault::TooTight { .. })));
    let small = Settings { most_bytes: 100_000, ..settings() };
    assert!(matches!(import::read(&gzip, &small), Err(Unreadable::Archive(ArchiveFault::TooLarge { .. }))));
}

#[test]
fn too_many_files_and_shared_bytes_are_refused() {
    let few = Limits { entries: 2, ..limits() };
    let three = packed(&[("a.csv", b"1"), ("b.csv", b"2"), ("c.csv", b"3")]);
    assert_eq!(archive::unzip(&three, &few), Err(ArchiveFault::TooManyFiles { entries: 3, most: 2 }));
    // The second entry of the list is led to the bytes of the first.
    let mut two = packed(&[("a.csv", b"1"), ("b.csv", b"1")]);
    let second = (0..two.len()).filter(|at| two[*at..].starts_with(b"PK\x01\x02")).nth(1).unwrap();
    two[second + 42..second + 46].copy_from_slice(&[0; 4]);
    assert_eq!(fault(&two), ArchiveFault::Overlapping);
}

#[test]
fn damage_is_told() {
    let whole = packed(&[("services.csv", SERVICES)]);
    for end in 4..whole.len() - 1 {
        assert!(archive::unzip(&whole[..end], &limits()).is_err(), "{end}");
    }
    assert!(matches!(fault(b"PK\x03\x04 and nothing more"), ArchiveFault::Damaged { .. }));
    assert!(import::read(b"\x1F\x8Bxxxx", &settings()).unwrap_err().to_string().contains("damaged"));
}
