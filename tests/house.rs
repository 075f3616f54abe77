//! The floor plan, held: who may import whom, what the library may not know, where the browser is.
//!
//! To add a room: its line in `ROOMS`, with the rooms below that it may use.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every room of the library, and the rooms it may import: downwards only.
const ROOMS: &[(&str, &[&str])] = &[
    ("wire", &[]),
    ("model", &["wire"]),
    ("site", &["model", "wire"]),
    ("i18n", &["wire"]),
    ("tiles", &["model", "wire"]),
    ("facts", &["model", "i18n"]),
    ("search", &["model", "facts", "wire"]),
    ("import", &["model", "wire"]),
    ("referral", &["model", "facts", "i18n", "seal"]),
    ("take", &["model", "facts", "route"]),
    ("seal", &[]),
    ("kiosk", &[]),
    ("help", &[]),
    ("route", &[]),
];

/// What the library never asks for: it is told. (text in the source, what to do instead)
const NEVER_ASKED: &[(&str, &str)] = &[
    ("std::fs", "take the bytes as an argument"),
    ("std::net", "take the bytes as an argument"),
    ("std::env", "take the setting as an argument"),
    ("std::process", "belongs to the hub"),
    ("SystemTime", "take the time as an argument"),
    ("Instant::now", "take the time as an argument"),
    ("Utc::now", "take the time as an argument"),
    ("Local::now", "take the time as an argument"),
    ("getrandom", "take randomness as an argument"),
    ("web_sys", "belongs to src/bin/screen/ports"),
    ("js_sys", "belongs to src/bin/screen/ports"),
    ("wasm_bindgen", "belongs to src/bin/screen/ports"),
    ("leptos", "belongs to src/bin/screen"),
    ("println!", "return a value"),
];

#[test]
fn rooms_import_downwards_only() {
    let faults: Vec<String> = library_files()
        .iter()
        .filter_map(|path| Some((room_of(path)?, path)))
        .flat_map(|(room, path)| import_faults(&room, &path.display().to_string(), &read(path)))
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_library_is_told_and_never_asks() {
    let mut faults = Vec::new();
    for path in library_files() {
        let code = code_of(&without_tests(&read(&path)));
        for (text, instead) in NEVER_ASKED {
            if code.contains(text) {
                faults.push(format!("{}: {text}: {instead}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_library_has_no_cfg_but_test() {
    for path in library_files() {
        let code = code_of(&read(&path));
        let others = code.replace("#[cfg(test)]", "");
        assert!(!others.contains("cfg(") && !others.contains("cfg!("), "{}: a cfg other than test", path.display());
    }
}

#[test]
fn only_the_ports_touch_the_browser() {
    let programs = ["src/bin/web", "src/bin/more", "src/bin/workshop", "src/bin/screen"]
        .map(|program| files_below(Path::new(program)));
    for path in programs.into_iter().flatten() {
        // What a program lends to another is called by it, so it stands at its door.
        let door = path.ends_with("more/main.rs") || path.ends_with("workshop/main.rs");
        if path.starts_with("src/bin/screen/ports") || path.ends_with("workshop/ports_here.rs") || door {
            continue;
        }
        let code = code_of(&read(&path));
        for text in ["web_sys", "js_sys", "wasm_bindgen", "gloo"] {
            assert!(!code.contains(text), "{}: {text} outside ports", path.display());
        }
    }
}

/// What writes with `{:?}` is taken out of the first program as it is built (`tools/program.mjs`), and would end the page.
#[test]
fn the_first_program_never_writes_for_those_who_mend_it() {
    let pages = ["src/bin/web", "src/bin/screen"].map(|program| files_below(Path::new(program)));
    let rooms = ["wire", "model", "site", "tiles", "facts", "search", "route"];
    let rooms = rooms.map(|room| files_below(&Path::new("src").join(room)));
    for path in pages.into_iter().chain(rooms).flatten().filter(|path| !path.ends_with("tests.rs")) {
        let code = read(&path);
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        assert!(!code.contains(":?}") && !code.contains(":#?}"), "{}", path.display());
    }
    assert!(read(Path::new("src/i18n/edit/forms.rs")).contains("{forms:?}"), "it would be seen");
}

/// The rules for words weigh as much as a page: they belong to those who translate, not to those who read.
#[test]
fn pages_carry_no_rules_for_words() {
    let pages = ["src/bin/web", "src/bin/more", "src/bin/later", "src/bin/screen"];
    let pages = pages.iter().flat_map(|program| files_below(Path::new(program)));
    let library = library_files().into_iter().filter(|path| !path.starts_with("src/i18n/check"));
    for path in pages.chain(library) {
        let code = code_of(&read(&path));
        assert!(!code.contains("i18n::check") && !code.contains("super::check::Finding"), "{}", path.display());
    }
    assert!(code_of(&read(Path::new("src/bin/hub/check/locales/mod.rs"))).contains("i18n::check"), "it would be seen");
}

#[test]
fn every_room_opens_with_a_note() {
    for path in files_below(Path::new("src")) {
        assert!(read(&path).starts_with("//!"), "{} does not say what it is for", path.display());
    }
}

#[test]
fn every_room_is_on_the_plan() {
    let plan: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    let lib = code_of(&read(Path::new("src/lib.rs")));
    let declared: Vec<&str> = lib
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
        .collect();
    for room in &declared {
        assert!(plan.contains(room), "src/{room} is not in ROOMS of tests/house.rs");
    }
    assert_eq!(plan.len(), declared.len());
}

#[test]
fn every_dependency_says_why_it_is_here() {
    let cargo = read(Path::new("Cargo.toml"));
    let mut inside = false;
    for line in cargo.lines() {
        if line.starts_with('[') {
            inside = line.contains("dependencies");
        } else if inside && line.contains(" = ") && !line.starts_with(['#', ' ']) && !line.trim_end().ends_with('[') {
            assert!(line.contains(" # "), "no reason beside: {line}");
        }
    }
}

#[test]
fn default_features_are_empty() {
    assert!(read(Path::new("Cargo.toml")).contains("\ndefault = []\n"), "plain `cargo test` must not compile the site");
}

#[test]
fn the_rules_themselves_catch_what_they_should() {
    let caught = |room: &str, source: &str| !import_faults(room, "x.rs", source).is_empty();
    assert!(caught("model", "use crate::facts::of;"));
    assert!(caught("model", "fn f() { crate::seal::open(&[]) }"), "a path in the middle of code");
    assert!(caught("seal", "use crate::{model::Need, seal::age};"), "a list of imports");
    assert!(caught("facts", "pub use crate::model::Need;"), "a re-export of another room");
    assert!(caught("tiles", "use super::super::facts;"), "climbing out of the room");
    assert!(caught("facts", "use come_along::search::find;"), "the library by its own name");
    assert!(!caught("facts", "use crate::model::Need; use crate::facts::money;"));
    assert!(!caught("model", "// crate::facts is above us\nlet x = \"crate::facts\";"));
}

/// What is wrong with the imports of one file of `room`.
fn import_faults(room: &str, file: &str, source: &str) -> Vec<String> {
    let allowed: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let allowed = allowed.get(room).copied().unwrap_or_default();
    let code = code_of(source);
    let mut faults = Vec::new();
    for target in crate_paths(&code) {
        if target != room && ROOMS.iter().any(|(name, _)| *name == target) && !allowed.contains(&target.as_str()) {
            faults.push(format!("{file}: {room} may not import {target}"));
        }
    }
    for re_export in code.match_indices("pub use crate::").map(|(at, found)| &code[at + found.len()..]) {
        if !re_export.starts_with(room) {
            faults.push(format!("{file}: {room} hands on what belongs to another room"));
        }
    }
    if code.contains("super::super::") && file.matches('/').count() < 4 {
        faults.push(format!("{file}: `super::super` may climb out of {room}; write `crate::`"));
    }
    if code.contains("come_along::") {
        faults.push(format!("{file}: the library does not name itself"));
    }
    faults
}

/// The first name after every `crate::`, lists included.
fn crate_paths(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let rest = &code[at + found.len()..];
        if let Some(list) = rest.strip_prefix('{') {
            let list = list.split("};").next().unwrap_or(list);
            let mut depth = 0;
            let mut start = true;
            let mut name = String::new();
            for character in list.chars() {
                match character {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 0 => start = true,
                    ':' if start && depth == 0 => {
                        names.push(std::mem::take(&mut name));
                        start = false;
                    }
                    c if start && (c.is_alphanumeric() || c == '_') => name.push(c),
                    _ => {}
                }
            }
        } else {
            names.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    names
}

/// `source` without comments and without what stands in quotes.
fn code_of(source: &str) -> String {
    let mut code = String::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if first == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            rest = end.map_or("", |end| &rest[end + 2..]);
        } else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    code
}

/// `source` up to its tests, which may do what the library may not.
fn without_tests(source: &str) -> String {
    source.split("#[cfg(test)]").next().unwrap_or_default().to_string()
}

fn room_of(path: &Path) -> Option<String> {
    let inside = path.strip_prefix("src").ok()?;
    let first = inside.components().next()?.as_os_str().to_string_lossy().into_owned();
    let room = first.strip_suffix(".rs").unwrap_or(&first).to_string();
    (room != "lib").then_some(room)
}

/// The library: all of src but the doors, and but what the build script alone reads.
fn library_files() -> Vec<PathBuf> {
    let outside = |path: &PathBuf| !path.starts_with("src/bin") && !path.to_string_lossy().contains("i18n/generate");
    files_below(Path::new("src")).into_iter().filter(outside).collect()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// A planted fault whose place has moved would never be planted, and its test never seen to fail.
#[test]
fn every_planted_fault_has_its_place() {
    let mut faults = Vec::new();
    let planted = fs::read_dir("tests/sabotage").unwrap().map(|entry| entry.unwrap().path());
    let planted: Vec<PathBuf> = planted.filter(|path| path.extension().is_some_and(|ending| ending == "txt")).collect();
    assert!(planted.len() > 100, "{} planted faults were found", planted.len());
    for path in planted {
        let text = read(&path);
        let of = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let (Some(file), Some(from)) = (of("file:"), of("from:")) else {
            faults.push(format!("{}: says no file or no place", path.display()));
            continue;
        };
        let places = fs::read_to_string(file).map_or(0, |source| source.matches(from).count());
        if places != 1 {
            faults.push(format!("{}: its place is {places} times in {file}", path.display()));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
