//! What `hub import` publishes, and when it rather does not: whole or not at all, never much less
//! than before, never a report where everybody can read.

use super::running::{Hub, shown_in};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

/// What an import said, and whether it went well.
fn import(hub: &Hub, more: &[&str]) -> (String, bool) {
    let output = hub.try_run(&[&["import", "--dir", "DIR"], more].concat());
    (String::from_utf8([output.stdout, output.stderr].concat()).unwrap(), output.status.success())
}

/// A list of our own with these rows.
fn rows(from: usize, to: usize) -> String {
    let rows: String = (from..to).map(|n| format!("Tea {n:04},free\n")).collect();
    format!("Name,Cost\n{rows}")
}

#[test]
fn what_changed_is_said_and_a_great_loss_is_not_published() {
    let hub = Hub::new();
    let list = hub.beside("list.csv", &rows(0, 10));
    let (said, fine) = import(&hub, &[&list]);
    assert!(fine && said.contains("list: 10 listings; none were published from it before."), "{said}");
    hub.beside("list.csv", &rows(1, 11).replace("Tea 0005,free", "Tea 0005,£2"));
    let (said, fine) = import(&hub, &[&list]);
    assert!(fine && said.contains("10 last time: 1 new, 1 changed, 1 gone, 8 the same"), "{said}");
    assert!(said.contains("gone    list:tea-0000 \"Tea 0000\""), "{said}");

    hub.beside("list.csv", &rows(4, 11));
    let before = files(&hub.dir().join("site/directory"));
    let report = hub.beside("report.txt", "");
    let (said, fine) = import(&hub, &[&list, "--report", &report]);
    assert!(!fine && said.contains("nothing was published; the site shows what it showed"), "{said}");
    assert!(said.contains("3 of 10 listings of `list` are gone") && said.contains("--allow-loss 30"), "{said}");
    assert!(fs::read_to_string(&report).unwrap().contains("gone    list:tea-0001"));
    assert_eq!(files(&hub.dir().join("site/directory")), before, "not a byte is different");
    assert!(import(&hub, &[&list, "--allow-loss", "30"]).1);
    assert_eq!(hub.shown().len(), 7);

    fs::write(hub.dir().join("import/settings.json"), r#"{"allow_loss": 50}"#).unwrap();
    hub.beside("list.csv", &rows(7, 11));
    assert!(import(&hub, &[&list]).1, "3 of 7 is less than the half that this hub allows");
    fs::write(hub.dir().join("import/settings.json"), r#"{"allow_los": 50}"#).unwrap();
    assert!(import(&hub, &[&list]).0.contains("needs mending"));
}

#[test]
fn a_source_goes_only_when_that_is_meant() {
    let hub = Hub::new();
    let (one, two) = (hub.beside("one.csv", &rows(0, 5)), hub.beside("two.csv", &rows(0, 5)));
    assert!(import(&hub, &[&one, &two]).1);
    let (said, fine) = import(&hub, &[&one]);
    assert!(!fine && said.contains("`two` with its 5 listings was not named") && said.contains("--drop two"), "{said}");
    assert_eq!(hub.shown().len(), 10);
    assert!(import(&hub, &[&one, "--drop", "two"]).1);
    assert_eq!(hub.shown().len(), 5);
    let other = hub.beside("other/one.csv", &rows(0, 1));
    assert!(import(&hub, &[&one, &other]).0.contains("the short name `one`"));
}

#[test]
fn one_broken_source_takes_no_other_down() {
    let hub = Hub::new();
    let (one, two) = (hub.beside("one.csv", &rows(0, 5)), hub.beside("two.csv", &rows(0, 5)));
    assert!(import(&hub, &["--name", "The council", &one, &two]).1);
    hub.beside("one.csv", "");
    hub.beside("two.csv", &rows(0, 6));
    let (said, fine) = import(&hub, &[&one, &two]);
    assert!(!fine, "whoever imports every night must learn of it");
    assert!(
        said.contains("NOT READ  one: The feed is empty") && said.contains("5 listings of last time stay"),
        "{said}"
    );
    assert_eq!(hub.shown().len(), 11);
    hub.beside("two.csv", "");
    let (said, fine) = import(&hub, &[&one, &two]);
    assert!(!fine && said.contains("nothing was changed") && hub.shown().len() == 11, "{said}");
}

#[test]
fn the_made_up_town_makes_way() {
    let hub = Hub::new();
    let demo = hub.dir().parent().unwrap().join("demo");
    hub.run(&["new", "--demo", demo.to_str().unwrap()]);
    let list = hub.beside("list.csv", &rows(0, 2));
    hub.run(&["import", "--dir", demo.to_str().unwrap(), &list]);
    assert_eq!(shown_in(&demo.join("site/directory")).len(), 2);
}

#[test]
fn a_folder_is_read_without_its_links() {
    let hub = Hub::new();
    let record = |id: &str| format!(r#"[{{"id":"{id}","name":"Tea {id}","status":"active"}}]"#);
    hub.beside("feed.v1/one.json", &record("1"));
    hub.beside("feed.v1/deep/two.JSON", &record("2"));
    hub.beside("feed.v1/readme.txt", "not a list");
    hub.beside("feed.v1/.hidden.json", "not a list");
    let secret = hub.beside("secret.json", &record("secret"));
    let folder = hub.dir().parent().unwrap().join("feed.v1");
    symlink(secret, folder.join("link.json")).unwrap();
    symlink("/", folder.join("root")).unwrap();
    let (said, fine) = import(&hub, &[folder.to_str().unwrap()]);
    assert!(fine, "{said}");
    assert_eq!(hub.shown(), ["feed-v1:1", "feed-v1:2"]);
    let empty = hub.dir().parent().unwrap().join("empty");
    fs::create_dir(&empty).unwrap();
    assert!(import(&hub, &[empty.to_str().unwrap()]).0.contains("no .csv, .tsv, .json, .jsonld or .geojson"));
}

#[test]
fn a_report_never_lies_in_the_open() {
    let hub = Hub::new();
    let list = hub.beside("list.csv", &rows(0, 2));
    let (dir, top) = (hub.dir(), hub.dir().parent().unwrap().to_owned());
    let out = top.join("out");
    fs::create_dir_all(dir.join("site/deep")).unwrap();
    symlink(dir.join("site/deep"), top.join("link")).unwrap();
    hub.put_site("public.txt", b"");
    symlink(dir.join("site/public.txt"), top.join("file-link.txt")).unwrap();
    symlink(dir.join("site/later.txt"), top.join("dangling.txt")).unwrap();
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    for report in [
        text(&dir.join("site/r.txt")),
        text(&dir.join("keys/../site/r.txt")),
        text(&top.join("link/r.txt")),
        text(&top.join("link/../r.txt")),
        text(&top.join("file-link.txt")),
        text(&top.join("dangling.txt")),
        text(&out.join("r.txt")),
    ] {
        for option in ["--report", "--report-html"] {
            fs::create_dir_all(&out).unwrap();
            let (said, fine) = import(&hub, &[&list, "--out", &text(&out), option, &report]);
            assert!(!fine, "{option} {report}: {said}");
        }
    }
    assert_eq!(fs::read_to_string(dir.join("site/public.txt")).unwrap(), "");
    let html = text(&top.join("r.html"));
    hub.beside("list.csv", "Name,Cost\n<script>alert(1)</script> & tea,cheap <b>\n");
    let (said, fine) = import(&hub, &[&list, "--out", &text(&out), "--report-html", &html]);
    let page = fs::read_to_string(html).unwrap();
    assert!(
        fine && page.contains("cheap &lt;b&gt;") && !page.contains("<b>") && !page.contains("<script"),
        "{said}{page}"
    );
    assert_eq!(shown_in(&out).len(), 1, "published where it was asked for");
    assert!(!dir.join("site/directory").exists(), "and nowhere else");
}

/// Whenever the program dies, people find the old list or the new one, whole. Some kills are spread
/// over the import, most fall into the moments in which it writes.
#[test]
fn a_kill_at_any_moment_leaves_one_whole_directory() {
    let hub = Hub::new();
    let (few, many) = (50, 150);
    let list = hub.beside("list.csv", &rows(0, few));
    let begun = Instant::now();
    assert!(import(&hub, &[&list]).1);
    let whole_import = begun.elapsed() * 2;
    let (mut shown, mut changed) = (few, 0);
    for round in 0..20_u32 {
        let wanted = if shown == few { many } else { few };
        hub.beside("list.csv", &rows(0, wanted));
        let arguments = ["import", "--dir", "DIR", "--allow-loss", "100", &list];
        let mut child = hub.command(&arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let (own, public) = (hub.dir().join("import/whole"), hub.dir().join("site/directory"));
        let names = |folder: &Path| files(folder).into_iter().map(|(name, _)| name).collect::<Vec<_>>().concat();
        let manifest = || files(&public).into_iter().find(|(name, _)| name == "manifest.bin");
        let mut until = |sign: &dyn Fn() -> String| {
            let before = sign();
            while sign() == before && child.try_wait().unwrap().is_none() {
                thread::sleep(Duration::from_micros(200));
            }
        };
        match round % 4 {
            0 => thread::sleep(whole_import * round / 20),
            1 => until(&|| names(&own)),
            2 => until(&|| names(&public)),
            _ => until(&|| format!("{:?}", manifest())),
        }
        thread::sleep(Duration::from_micros(u64::from(round) * 100));
        let _ = child.kill();
        child.wait().unwrap();
        let found = hub.shown().len();
        assert!(found == shown || found == wanted, "{found} listings after round {round}");
        changed += usize::from(found != shown);
        shown = found;
    }
    println!("{changed} of 20 kills came after the new list was published");
    assert!((1..20).contains(&changed), "{changed} of 20: the kills missed the moment");
    hub.beside("list.csv", &rows(0, few));
    assert!(import(&hub, &["--allow-loss", "100", &list]).1, "nothing that was left behind is in the way");
    let names: Vec<String> = files(&hub.dir().join("site/directory")).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), 2, "nothing is left behind: {names:?}");
}

/// Every file of a folder, by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap_or_default()))
        .collect();
    files.sort();
    files
}
