//! The commands around the inbox: new, keys, open. The judge is the `age` program.

use super::letter::{NAME, head, hex, parcel};
use super::running::Hub;
use come_along::seal::SEALED_BYTES;
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// The `age` program of the system, or why the judge is absent.
fn age(arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let started = Command::new(arguments[0]).args(&arguments[1..]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut child) = started else {
        println!("skipped: the program `{}` is not installed", arguments[0]);
        return None;
    };
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{arguments:?} failed");
    Some(output.stdout)
}

#[test]
fn a_new_hub_keeps_its_keys_to_itself() {
    let hub = Hub::new();
    let keys = hub.dir().join("keys");
    assert_eq!(mode(&keys), 0o700);
    for name in ["hub.key", "recovery.key", "receipt.key"] {
        assert_eq!(mode(&keys.join(name)), 0o600, "{name}");
    }
    assert_eq!(mode(&hub.dir().join("inbox.sqlite")), 0o600);
    let before = fs::read(keys.join("hub.key")).unwrap();
    let again = hub.try_run(&["new", "DIR"]);
    let said = String::from_utf8(again.stderr).unwrap();
    assert!(!again.status.success() && said.contains("not empty"), "{said}");
    assert_eq!(fs::read(keys.join("hub.key")).unwrap(), before);
}

#[test]
fn keys_are_as_age_keygen_writes_them() {
    let hub = Hub::new();
    let shown = String::from_utf8(hub.run(&["keys", "show", "--dir", "DIR"])).unwrap();
    assert!(!shown.contains("SECRET"), "{shown}");
    for (line, name) in shown.lines().zip(["hub.key", "recovery.key"]) {
        let path = hub.dir().join("keys").join(name);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("# created: ") && text.contains("\n# public key: age1"), "comments as age-keygen's");
        let Some(public) = age(&["age-keygen", "-y", path.to_str().unwrap()], b"") else { return };
        let public = String::from_utf8(public).unwrap();
        assert!(line.starts_with(public.trim()) && line.ends_with(name), "{line} is not {public}");
    }
}

#[test]
fn a_letter_is_opened_by_the_hub_and_by_age() {
    let hub = Hub::new();
    let serving = hub.serve();
    assert_eq!(serving.post(&parcel(&serving, 0xab)).status, 201);
    let read = String::from_utf8(hub.run(&["open", "--dir", "DIR"])).unwrap();
    assert!(read.contains(NAME) && read.contains("Singing together") && read.contains(&hex(0xab)), "{read}");
    let json = hub.run(&["open", "--dir", "DIR", "abab", "--json"]);
    let sealed = hub.run(&["open", "--dir", "DIR", "abab", "--sealed"]);
    for name in ["hub.key", "recovery.key"] {
        let key = hub.dir().join("keys").join(name);
        let Some(opened) = age(&["age", "-d", "-i", key.to_str().unwrap()], &sealed) else { return };
        assert_eq!(opened.trim_ascii_end(), json.trim_ascii_end(), "{name}");
    }
}

#[test]
fn opening_marks_what_was_shown() {
    let hub = Hub::new();
    let serving = hub.serve();
    serving.post(&parcel(&serving, 5));
    let state = || hub.says(&["list", "--dir", "DIR"]);
    hub.run(&["open", "--dir", "DIR", &hex(5), "--sealed"]);
    hub.run(&["open", "--dir", "DIR", &hex(5), "--keep-waiting"]);
    assert!(state().contains("waiting"), "nobody has read it, or nobody shall know");
    hub.run(&["open", "--dir", "DIR"]);
    assert!(state().trim_end().ends_with("read"), "{}", state());
    assert_eq!(hub.run(&["open", "--dir", "DIR"]), b"No letter is waiting.\n");
    hub.run(&["answer", "--dir", "DIR", &hex(5), "--state", "answered"]);
    hub.run(&["open", "--dir", "DIR", &hex(5)]);
    assert!(state().trim_end().ends_with("answered"), "reading it again takes nothing back: {}", state());
    assert!(hub.refuses(&["answer", "--dir", "DIR", &hex(5), "--state", "lost"]).contains("cannot-help"));
}

#[test]
fn what_only_looks_like_a_letter_hides_no_other() {
    let hub = Hub::new();
    let serving = hub.serve();
    let sealed = [b"age-encryption.org/v1\n".as_slice(), &vec![b'x'; SEALED_BYTES - 22]].concat();
    assert_eq!(serving.post(&head(1).parcel(&sealed).unwrap()).status, 201);
    assert_eq!(serving.post(&parcel(&serving, 2)).status, 201);
    let output = hub.try_run(&["open", "--dir", "DIR"]);
    let (shown, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(!output.status.success() && shown.contains(NAME) && said.contains(&hex(1)), "{shown}{said}");
}

#[test]
fn mistakes_are_answered_with_what_to_do() {
    let hub = Hub::new();
    let said = |arguments: &[&str]| {
        let output = hub.try_run(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(said(&["serve", "--dir", "/nowhere"]).contains("hub new /nowhere"));
    assert!(said(&["open", "--dir", "DIR", "ffff"]).contains("hub letters"));
    hub.set("answer_days", serde_json::json!(0));
    assert!(said(&["serve", "--dir", "DIR"]).contains("`answer_days` must be a whole number of days"));
    hub.set("answer_days", serde_json::json!(3));
    hub.set("recipients", serde_json::json!([format!("age1{}", "q".repeat(58))]));
    assert!(said(&["serve", "--dir", "DIR"]).contains("needs mending"), "a key of the right look is still checked");
    // The log beside it would mend the file again.
    for beside in ["inbox.sqlite-wal", "inbox.sqlite-shm"] {
        let _ = fs::remove_file(hub.dir().join(beside));
    }
    fs::write(hub.dir().join("inbox.sqlite"), vec![b'x'; 8192]).unwrap();
    assert!(said(&["letters", "--dir", "DIR"]).contains("not a database"));
}
