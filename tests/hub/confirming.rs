//! `hub confirm`: groups are asked on paper, their answers wait for the next import, and its report says
//! what they changed.

use super::running::Hub;
use chrono::{DateTime, Days, NaiveDate};
use come_along::model::{Listing, uk_time::uk_date};
use come_along::search::{number_of, printed};
use come_along::tiles::{Kind, MANIFEST, decode_manifest, decode_pack};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

const LIST: &str = "Name,Cost,When,Phone,Last checked,Address,Street,Town or area,Women or men\n\
    Tea,free,every Tuesday 10:00-12:00,01632 960101,2026-03-01 by list,public,4 Mill Street,Millbrook,\n\
    Choir,free,,,,,,,\n\
    Circle,free,,,,ask us,12 Larch Street,Millbrook,women only\n";

/// A hub that shows the list, and the list.
fn hub() -> (Hub, String) {
    let hub = Hub::new();
    let list = hub.beside("list.csv", LIST);
    hub.run(&["import", "--dir", "DIR", &list]);
    (hub, list)
}

fn today() -> NaiveDate {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    uk_date(DateTime::from_timestamp(i64::try_from(seconds).unwrap(), 0).unwrap())
}

fn confirm(hub: &Hub, more: &[&str]) -> String {
    hub.says(&[&["confirm", "--dir", "DIR"], more].concat())
}

fn import(hub: &Hub, list: &str) -> String {
    hub.says(&["import", "--dir", "DIR", list])
}

/// What people find, by id.
pub(crate) fn shown(hub: &Hub, id: &str) -> Listing {
    let directory = hub.dir().join("site/directory");
    let manifest = decode_manifest(&fs::read(directory.join(MANIFEST)).unwrap()).unwrap();
    let mut packs = manifest
        .packs
        .iter()
        .map(|pack| decode_pack(&fs::read(directory.join(pack.name(Kind::Pack))).unwrap()).unwrap());
    packs.find_map(|pack| pack.listings.into_iter().find(|listing| listing.id == id)).unwrap()
}

/// The packs of the public directory, byte by byte.
fn packs(hub: &Hub) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(hub.dir().join("site/directory")).unwrap().flatten();
    let mut packs: Vec<_> = files
        .map(|file| (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap()))
        .filter(|(name, _)| name.starts_with("pack-"))
        .collect();
    packs.sort();
    packs
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn an_answer_waits_for_the_next_import_and_is_told_there() {
    let (hub, list) = hub();
    let before = packs(&hub);
    let set = ["--set", "cost=£2", "--set", "ages=18 and over"];
    let said = confirm(&hub, &[&["list:tea", "--on", "2026-11-20", "--by", "Sam, on paper"][..], &set].concat());
    assert!(said.contains("Cost: Free. -> £2") && said.contains("after the next import"), "{said}");
    assert_eq!(packs(&hub), before, "people see nothing of it yet");
    let kept = hub.dir().join("import/confirmed.json");
    assert_eq!(fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(confirm(&hub, &[]).contains("answered on 2026-11-20 (Sam, on paper): Ages \"18 and over\", Cost \"£2\""));

    let page = hub.beside("report.html", "");
    let said = hub.says(&["import", "--dir", "DIR", "--report-html", &page, &list]);
    assert!(said.contains("1 changed"), "{said}");
    let told = "list:tea \"Tea\", the group answered on 2026-11-20: last checked is now that day; corrected: Ages";
    assert!(import(&hub, &list).contains(told) && read(Path::new(&page)).contains(&told.replace('"', "&quot;")));
    let once = packs(&hub);
    let tea = shown(&hub, "list:tea");
    assert_eq!(tea.checked.unwrap().on.to_string(), "2026-11-20");
    assert!(!once.iter().any(|(_, bytes)| bytes.windows(3).any(|bytes| bytes == b"Sam")), "nobody's name is published");
    assert!(import(&hub, &list).contains("0 new, 0 changed, 0 gone, 3 the same"));
    assert_eq!(packs(&hub), once, "importing twice gives the same bytes");

    // A source that cannot be read takes nothing back, and neither does it move anything.
    hub.beside("other.csv", "Name\nWalk\n");
    fs::write(&list, "").unwrap();
    let other = hub.dir().parent().unwrap().join("other.csv");
    hub.try_run(&["import", "--dir", "DIR", &list, other.to_str().unwrap()]);
    assert_eq!(shown(&hub, "list:tea"), tea);

    hub.beside("list.csv", &LIST.replace("Tea,free", "Tea,£5"));
    let said = hub.says(&["import", "--dir", "DIR", "--drop", "other", &list]);
    assert!(
        said.contains("the list says something newer: Cost \"£2\"") && said.contains("LAST CHECKED DID NOT MOVE"),
        "{said}"
    );
    assert_eq!(shown(&hub, "list:tea").checked.unwrap().on.to_string(), "2026-03-01");

    hub.beside("list.csv", &LIST.replace("Tea,free", "Green tea,free"));
    let said = hub.says(&["import", "--dir", "DIR", "--allow-loss", "50", &list]);
    assert!(said.contains("no list has it now"), "{said}");
    confirm(&hub, &["list:tea", "--forget"]);
    assert!(!import(&hub, &list).contains("no list has it now"));
}

#[test]
fn the_form_says_what_the_site_says_and_hides_what_it_hides() {
    let (hub, _) = hub();
    let to = hub.beside("forms.html", "");
    let said = confirm(&hub, &["--form", "list:tea", "--form", &printed(number_of("list:circle")), "--to", &to]);
    assert!(said.contains("2 forms are in") && said.contains(&printed(number_of("list:tea"))), "{said}");
    let page = read(Path::new(&to));
    for words in [
        "Free.",
        "4 Mill Street, Millbrook",
        "01632 960101",
        "We do not meet any more",
        "Is this right?",
        "Please do not write it here",
        "Test Hub",
        &printed(number_of("list:circle")),
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("Larch") && !page.contains("<script") && !page.contains("http-equiv=\"refresh"));
    assert_eq!(page.matches("<section>").count(), 2);

    let inside = hub.dir().join("site/forms.html");
    let said = hub.refuses(&["confirm", "--dir", "DIR", "--all-old", "--to", inside.to_str().unwrap()]);
    assert!(said.contains("everybody can read") && !inside.exists(), "{said}");
    let harm = hub.beside("harm.csv", "Name,What it is like\n<b>Tea</b>,\"x<img src=//example.org>\"\n&<script>,\n");
    hub.run(&["import", "--dir", "DIR", "--drop", "list", &harm]);
    confirm(&hub, &["--all-old", "--to", &to]);
    assert!(!read(Path::new(&to)).contains("<img") && !read(Path::new(&to)).contains("<script"));
}

#[test]
fn old_ones_are_asked_in_time_and_once() {
    let day = |days: u64| today() - Days::new(days);
    let hub = Hub::new();
    let rows = [("Fresh", 10), ("Marked", 100), ("Soon", 155), ("Stale", 200)];
    let rows: String = rows.iter().map(|(name, days)| format!("{name},{},\n", day(*days))).collect();
    let list = hub.beside("list.csv", &format!("Name,Last checked,Last day\n{rows}Never,,\nOver,,{}\n", day(5)));
    hub.run(&["import", "--dir", "DIR", &list]);
    let to = hub.beside("forms.html", "");
    let names = |said: &str| -> Vec<String> {
        said.lines().filter_map(|line| Some(line.split_once("list:")?.1.split('"').nth(1)?.to_owned())).collect()
    };
    assert_eq!(
        names(&confirm(&hub, &["--all-old", "--to", &to])),
        ["Never", "Stale", "Soon", "Marked"],
        "the oldest first"
    );
    let told = "nobody can ask for these any more: 1. Ask the groups: Soon. Their forms: hub confirm --dir";
    let check = || hub.says(&["check", "--dir", "DIR"]);
    assert!(check().contains(told), "{}", check());
    let number = printed(number_of("list:soon"));
    confirm(&hub, &[&number, "--on", &day(1).to_string()]);
    assert!(!check().contains(told), "it has answered");
    assert_eq!(names(&confirm(&hub, &["--all-old", "--to", &to])), ["Never", "Stale", "Marked"]);
}

#[test]
fn a_group_that_has_stopped_is_gone_at_once() {
    let (hub, list) = hub();
    let said = confirm(&hub, &["list:choir", "--on", "2026-11-20", "--by", "by phone", "--stopped"]);
    assert!(said.contains("is not shown any more"), "{said}");
    for _ in 0..2 {
        assert_eq!(hub.shown(), ["list:circle", "list:tea"]);
        assert!(import(&hub, &list).contains("The group says that it has stopped (2026-11-20, by phone)"));
    }
}

#[test]
fn what_is_wrong_changes_nothing() {
    let (hub, list) = hub();
    let refused = |more: &[&str]| hub.refuses(&[&["confirm", "--dir", "DIR"], more].concat());
    let tea = ["list:tea", "--on", "2026-11-20"];
    assert!(refused(&[&tea[..], &["--set", "cost=cheap"]].concat()).contains("pay what you can"));
    assert!(refused(&[&tea[..], &["--set", "colour=red"]].concat()).contains("What it is like"));
    assert!(refused(&[&tea[..], &["--set", "cost="]].concat()).contains("column=words"));
    assert!(refused(&["list:tea", "--on", &(today() + Days::new(1)).to_string()]).contains("not come yet"));
    assert!(refused(&["list:tea"]).contains("--on"), "a day is never guessed");
    assert!(refused(&["tea", "--on", "2026-11-20"]).contains("list:tea \"Tea\""));
    assert!(!hub.dir().join("import/confirmed.json").exists());
    confirm(&hub, &tea);
    assert!(refused(&["list:tea", "--on", "2026-11-19"]).contains("answered later already"));
    // A file that was broken by hand stops the import: it might hide somebody's address.
    let kept = hub.dir().join("import/confirmed.json");
    fs::write(&kept, read(&kept).replace("\"corrections\": {", "\"corrections\": {\"Cost\": \"cheap\"")).unwrap();
    for arguments in [&["import", "--dir", "DIR", &list][..], &["confirm", "--dir", "DIR"]] {
        assert!(hub.refuses(arguments).contains("what groups have corrected; mend it"));
    }
}
