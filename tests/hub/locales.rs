//! `hub check locales`, and the choice to offer only languages that people have read.

use super::running::{Hub, Serving};
use come_along::i18n::Languages;
use come_along::i18n::languages::Status;
use come_along::site::Start;
use std::fs;
use std::path::{Path, PathBuf};

/// What it says, and whether it found nothing to mend.
fn check(hub: &Hub, more: &[&str]) -> (String, bool) {
    let output = hub.try_run(&[&["check", "locales"], more].concat());
    (String::from_utf8(output.stdout).unwrap(), output.status.success())
}

/// English and Arabic alone, as a folder that a translator works in.
fn folder(hub: &Hub) -> PathBuf {
    let folder = hub.dir().parent().unwrap().join("locales");
    for tag in ["en-GB", "ar"] {
        fs::create_dir_all(folder.join(tag)).unwrap();
        for file in fs::read_dir(Path::new("locales").join(tag)).unwrap().flatten() {
            fs::copy(file.path(), folder.join(tag).join(file.file_name())).unwrap();
        }
    }
    fs::create_dir_all(folder.join("terms")).unwrap();
    for name in ["terms/en-GB.toml", "terms/ar.toml", "equal.txt", "reviewers.toml"] {
        fs::copy(Path::new("locales").join(name), folder.join(name)).unwrap();
    }
    let rows: serde_json::Value = serde_json::from_slice(&fs::read("locales/index.json").unwrap()).unwrap();
    let both = |row: &&serde_json::Value| row["tag"] == "en-GB" || row["tag"] == "ar";
    let rows: Vec<&serde_json::Value> = rows.as_array().unwrap().iter().filter(both).collect();
    fs::write(folder.join("index.json"), serde_json::to_vec(&rows).unwrap()).unwrap();
    folder
}

#[test]
fn the_words_of_this_program_are_in_order() {
    let (said, fine) = check(&Hub::new(), &["en-GB", "ar"]);
    assert!(fine && said.contains("0 to mend"), "{said}");
    assert!(said.contains("Arabic (ar)\n") && said.contains("draft 0, reviewed 0, field 0, stale 0"), "{said}");
    assert!(said.contains("ar and English: 0 of "), "{said}");
}

/// Whatever a translator's editor does to a file is told with its place, and stops nothing.
#[test]
fn what_is_wrong_with_a_hubs_own_words_is_told_with_file_line_and_what_to_do() {
    let hub = Hub::new();
    let arabic = |name: &str| fs::read(Path::new("locales/ar").join(name)).unwrap();
    hub.put_site("locales/ar/01-home.ftl", &[b"\xef\xbb\xbf", &arabic("01-home.ftl")[..]].concat());
    hub.put_site(
        "locales/ar/02-facts.ftl",
        &String::from_utf8(arabic("02-facts.ftl")).unwrap().replace('\n', "\r\n").into_bytes(),
    );
    hub.put_site("locales/ar/05-next.ftl", b"next-title = \xff\n");
    hub.put_site("locales/ar/08-errors.ftl", &vec![b'x'; 300 * 1024]);
    hub.put_site("locales/ar/09-hub.ftl", format!("a = {}", "{".repeat(100_000)).as_bytes());
    hub.put_site("locales/ar/00-crisis.ftl", &[&arabic("00-crisis.ftl")[..], "\nextra = <b>\n".as_bytes()].concat());
    hub.put_site("locales/ar/06-privacy.ftl", b"privacy-title = { $x\n");
    hub.put_site("locales/terms/ar.toml", b"[[ban]]\nwords = 3\n");
    let site = hub.dir();
    let (said, fine) = check(&hub, &["--site", site.to_str().unwrap(), "ar"]);
    assert!(!fine, "{said}");
    for words in [
        "MEND     locales/ar/01-home.ftl:1: begins with an invisible mark (BOM)",
        "look at  locales/ar/02-facts.ftl:1: its lines end as on Windows",
        "MEND     locales/ar/05-next.ftl:1: is not UTF-8",
        "MEND     locales/ar/08-errors.ftl: has 307200 bytes and is not read",
        "MEND     locales/ar/09-hub.ftl:1: has braces inside braces",
        "`extra`: is not in English; correct the name, or remove the message",
        "`extra`: has `<` or `&#`, which is markup",
        "MEND     locales/ar/06-privacy.ftl:1: `privacy-title`: cannot be read here",
        "MEND     locales/terms/ar.toml: what is never said in this language is not known",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let (said, _) = check(&hub, &["--site", site.to_str().unwrap(), "en-GB"]);
    assert!(said.contains("0 to mend"), "another language is none the worse: {said}");
    let refused = hub.refuses(&["check", "locales", "xx"]);
    assert!(refused.contains("no language `xx`; it has en-GB"), "{refused}");
    let all = String::from_utf8(hub.try_run(&["check", "--dir", "DIR"]).stdout).unwrap();
    assert!(all.contains("ar: the rules for words find"), "and `hub check` counts them: {all}");
}

#[test]
fn states_are_written_once_and_what_people_wrote_stays() {
    let hub = Hub::new();
    let folder = folder(&hub);
    let write = || hub.says(&["check", "locales", "--locales", folder.to_str().unwrap(), "--write-status"]);
    assert!(write().contains("status/ar.toml"));
    let file = folder.join("status/ar.toml");
    let first = fs::read_to_string(&file).unwrap();
    assert!(!write().contains("status/ar.toml"), "nothing is left to write");
    let drafted = first.replacen("\"machine ", "\"draft ", 1);
    let short: Vec<&str> = drafted.lines().take(drafted.lines().count() - 3).collect();
    fs::write(&file, short.join("\n") + "\n").unwrap();
    assert!(write().contains("status/ar.toml"));
    assert_eq!(fs::read_to_string(&file).unwrap(), drafted, "three lines are back, the draft is kept");
    let claimed = first.replacen("\"machine ", "\"reviewed ", 1);
    fs::write(&file, claimed).unwrap();
    let (said, fine) = check(&hub, &["--locales", folder.to_str().unwrap(), "ar"]);
    assert!(!fine && said.contains("is called `reviewed`, and no person stands behind it"), "{said}");
    fs::write(&file, "nonsense\n").unwrap();
    let refused = hub.refuses(&["check", "locales", "--locales", folder.to_str().unwrap(), "--write-status"]);
    assert!(refused.contains("lines that cannot be read"), "{refused}");
}

#[test]
fn a_hub_may_offer_only_what_two_people_have_read() {
    let hub = Hub::new();
    let folder = folder(&hub);
    let arabic = |serving: &Serving| -> (bool, Status) {
        let start = Start::from_bytes(&serving.get("/start").body).unwrap();
        let table = Languages::from_bytes(&start.languages).unwrap();
        assert!(table.offered().any(|language| language.tag == "en-GB"), "English is always offered");
        let row = table.get("ar").unwrap();
        (row.offered, row.status)
    };
    let serving = hub.serve();
    assert_eq!(arabic(&serving), (true, Status::Machine));
    hub.set("reviewed_languages_only", serde_json::json!(true));
    assert_eq!(arabic(&serving), (false, Status::Machine));
    hub.run(&["check", "locales", "--locales", folder.to_str().unwrap(), "--write-status"]);
    let machine = fs::read_to_string(folder.join("status/ar.toml")).unwrap();
    let reviewed = machine.replace("= \"machine ", "= \"reviewed ").replace("\"\n", " AMIRA KAMAL\"\n");
    hub.put_site("locales/status/ar.toml", reviewed.as_bytes());
    assert_eq!(arabic(&serving), (false, Status::Draft), "nobody has listed these two");
    hub.put_site("locales/reviewers.toml", b"AMIRA = \"ar\"\nKAMAL = \"ar fa\"\n");
    assert_eq!(arabic(&serving), (true, Status::Reviewed));
    let english = fs::read_to_string("locales/en-GB/04-check.ftl").unwrap();
    hub.put_site("locales/en-GB/04-check.ftl", english.replace("Check your message", "Look at it").as_bytes());
    assert_eq!(arabic(&serving), (false, Status::Machine), "what they read is no longer what stands there");
    drop(serving);
}
