//! A hub with the list of a country: many packs, packed beside, and every command reads them all.

use super::client::{Answer, ask};
use super::running::{Hub, Serving};
use come_along::tiles::{Contents, MANIFEST, Manifest, ONE_PACK, TileError, decode_manifest, decode_pack};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

/// More than a town has, in four towns; some by phone.
fn rows(cost: &str) -> String {
    let row = |number: usize| {
        let postcode = ["BS1 3DX", "B1 1AA", "LS1 1AA", "SW1A 1AA", ""][number % 5];
        format!("Tea {number:04},{postcode},{}\n", if number == 7 { cost } else { "free" })
    };
    format!("Name,Postcode,Cost\n{}", (0..ALL).map(row).collect::<String>())
}

const ALL: usize = ONE_PACK + 100;

fn country() -> (Hub, String) {
    let hub = Hub::new();
    hub.put_dist("index.html", b"<!doctype html><html><head></head><body>{{page main}}</body></html>");
    let list = hub.beside("list.csv", &rows("free"));
    hub.says(&["import", "--dir", "DIR", &list]);
    (hub, list)
}

fn directory(hub: &Hub) -> BTreeMap<String, Vec<u8>> {
    files(&hub.dir().join("site/directory"))
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    entries.map(|one| (one.file_name().into_string().unwrap(), fs::read(one.path()).unwrap())).collect()
}

fn read(files: &BTreeMap<String, Vec<u8>>) -> (Manifest, Contents) {
    let manifest = decode_manifest(&files[MANIFEST]).unwrap();
    let contents = Contents::of(&manifest, |name| Ok::<_, TileError>(files[name].clone())).unwrap();
    (manifest, contents)
}

fn names(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let packs = read(files).1.packs;
    packs.iter().flat_map(|name| decode_pack(&files[name]).unwrap().listings).map(|one| one.name.text).collect()
}

#[test]
fn an_import_of_a_country_writes_every_file_packed_beside() {
    let (hub, _) = country();
    let files = directory(&hub);
    let (manifest, contents) = read(&files);
    assert!(manifest.is_country() && contents.packs.len() > 4);
    assert_eq!(names(&files).len(), ALL);
    for name in contents.packs.iter().chain(&contents.others) {
        let bytes = &files[name];
        if let Some(packed) = files.get(&format!("{name}.br")) {
            let mut unpacked = Vec::new();
            brotli::BrotliDecompress(&mut packed.as_slice(), &mut unpacked).unwrap();
            assert!(unpacked == *bytes && packed.len() < bytes.len(), "{name}");
        }
        if let Some(packed) = files.get(&format!("{name}.gz")) {
            let mut unpacked = Vec::new();
            flate2::read::GzDecoder::new(packed.as_slice()).read_to_end(&mut unpacked).unwrap();
            assert_eq!(unpacked, *bytes, "{name}");
        }
        let is_long = bytes.len() > 2_000;
        assert!(!is_long || files.contains_key(&format!("{name}.br")) && files.contains_key(&format!("{name}.gz")));
    }
}

#[test]
fn an_area_travels_as_it_lies_packed_beside() {
    let (hub, _) = country();
    let files = directory(&hub);
    let pack = read(&files).1.packs.into_iter().find(|name| files.contains_key(&format!("{name}.br"))).unwrap();
    let serving = hub.serve();
    for (coding, ending, header) in [("br, gzip", ".br", Some("br")), ("gzip", ".gz", Some("gzip")), ("x", "", None)] {
        let answer = ask_for(&serving, &pack, coding);
        assert_eq!(answer.header("content-encoding"), header);
        assert_eq!(answer.body, files[&format!("{pack}{ending}")], "{coding}");
        assert!(answer.header("cache-control").unwrap().contains("immutable"));
    }
    // The list of files that every visit uses does not grow with the country.
    let list = serving.get("/files.json").text();
    assert!(list.contains("/directory/manifest.bin") && !list.contains("pack-"), "{list}");
    // The plain page has a part of it, and says so.
    let plain = serving.get("/list/en-GB.html").text();
    assert!(plain.contains("Here are some things online or by phone."), "{plain}");
    assert!(plain.matches("class=\"card\"").count() < 700);
}

fn ask_for(serving: &Serving, name: &str, coding: &str) -> Answer {
    ask(serving.address, "GET", &format!("/directory/{name}"), &[("accept-encoding", coding)], b"")
}

#[test]
fn a_visit_under_way_finds_its_old_files_but_nothing_that_was_hidden() {
    let (hub, list) = country();
    let before = directory(&hub);
    hub.beside("list.csv", &rows("£2"));
    hub.says(&["import", "--dir", "DIR", &list]);
    let after = directory(&hub);
    let old = read(&before).1;
    for name in old.packs.iter().chain(&old.others) {
        assert_eq!(after.get(name), before.get(name), "{name} is still there");
    }
    let new = after.keys().filter(|name| !before.contains_key(*name) && name.ends_with(".bin")).count();
    assert_eq!(new, 2, "one pack and its shard");
    let numbers = hub.says(&["numbers", "--dir", "DIR"]);
    assert_eq!(numbers.lines().count(), ALL, "a command reads all packs");
    let check = hub.try_run(&["check", "--dir", "DIR"]);
    let said = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(said.contains(&format!("{} listings", ALL)), "{said}");

    let id = id_of(&after, "Tea 0008");
    hub.says(&["hide", "--dir", "DIR", &id, "--reason", "asked"]);
    let hidden = directory(&hub);
    for (name, bytes) in &hidden {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Tea 0008"), "{name} has what was taken down");
    }
    let named = read(&hidden).1;
    let is_named = |name: &str| named.packs.iter().chain(&named.others).any(|one| one == name);
    assert!(hidden.keys().filter(|name| name.ends_with(".bin")).all(|name| name == MANIFEST || is_named(name)));
    hub.says(&["show", "--dir", "DIR", &id]);
    assert_eq!(names(&directory(&hub)).len(), ALL);
}

fn id_of(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    let packs = read(files).1.packs;
    let mut all = packs.iter().flat_map(|name| decode_pack(&files[name]).unwrap().listings);
    all.find(|one| one.name.text == name).unwrap().id
}

#[test]
fn plain_files_of_a_country_are_those_of_the_hub() {
    let (hub, _) = country();
    let to = hub.dir().with_file_name("out");
    hub.run(&["build", "--dir", "DIR", "--dist", hub.dist().to_str().unwrap(), "--to", to.to_str().unwrap()]);
    assert_eq!(files(&to.join("directory")), directory(&hub));
    let headers = fs::read_to_string(to.join("_headers")).unwrap();
    for kind in ["pack", "shard", "outcodes"] {
        assert_eq!(headers.matches(&format!("/directory/{kind}-*")).count(), 1, "{headers}");
    }
}

/// A manifest that names a file somewhere else leads nowhere.
#[test]
fn a_name_that_leaves_the_folder_is_no_name() {
    let (hub, _) = country();
    let path = hub.dir().join("site/directory").join(MANIFEST);
    let manifest = fs::read(&path).unwrap();
    let text: String = manifest.iter().map(|byte| char::from(*byte)).collect();
    let at = text.find("p-").unwrap();
    let mut bad = manifest;
    bad[at..at + 5].copy_from_slice(b"/../x");
    fs::write(&path, bad).unwrap();
    fs::remove_dir_all(hub.dir().join("import/whole")).unwrap();
    let said = hub.refuses(&["numbers", "--dir", "DIR"]);
    assert!(said.contains("names a file that is not beside it"), "{said}");
}
