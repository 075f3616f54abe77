//! The disk is full, cannot be written, or gives back something else.

use super::super::letter::{id_like, parcel_like};
use super::super::running::{Hub, Serving};
use super::{seen, send};
use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A small disk in memory. Needs root.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn new(options: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(folder.path()).output();
        mounted.is_ok_and(|output| output.status.success()).then_some(Self(folder))
    }

    fn remount(&self, options: &str) {
        let done = Command::new("mount").args(["-o", &format!("remount,{options}")]).arg(self.0.path()).status();
        assert!(done.unwrap().success(), "remount,{options}");
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

/// Sends until one is refused; answers how many were taken, and the refusal.
fn fill(serving: &Serving) -> (u32, u16, String) {
    for number in 0..2000 {
        match send(serving.address, &parcel_like(number)) {
            Some((201, _)) => {}
            Some((status, word)) => return (number, status, word),
            None => panic!("the hub is gone"),
        }
    }
    panic!("it never filled");
}

fn all_there(hub: &Hub, stored: u32) {
    let ids = hub.sql("SELECT id FROM letters ORDER BY id");
    assert!(ids == (0..stored).map(|number| id_like(number).to_vec()).collect::<Vec<_>>(), "{} of {stored}", ids.len());
}

/// What it says when it does not start. One that starts all the same is stopped, and the test fails.
fn refuses_to_start(hub: &Hub) -> String {
    let mut command = hub.command(&["serve", "--dir", "DIR", "--listen", "127.0.0.1:0"]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begun.elapsed() > Duration::from_secs(20) {
            child.kill().unwrap();
        }
        sleep(Duration::from_millis(20));
    }
    let output = child.wait_with_output().unwrap();
    assert!(!output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

const MANY: [&str; 2] = ["--letters-an-hour", "100000"];

#[test]
fn a_full_disk_refuses_and_keeps_what_it_has() {
    let Some(disk) = SmallDisk::new("size=2m") else {
        println!("a small disk needs root; the limit on a file's size is tried instead");
        return;
    };
    let hub = Hub::on(disk.path());
    let serving = hub.serve_with(&MANY);
    let (stored, status, word) = fill(&serving);
    assert_eq!((status, word.as_str()), (507, "disk-full"));
    assert_eq!(serving.get("/healthz").status, 200, "it still reads");
    disk.remount("size=8m");
    let again = send(serving.address, &parcel_like(stored)).unwrap();
    assert_eq!(again, (201, "stored".into()), "room again, at once and without a restart");
    let (_, errors) = serving.stop();
    assert!(errors.contains("the disk is full"), "{errors}");
    all_there(&hub, stored + 1);
    seen(
        "a full disk",
        &format!("a disk of 2 MB: {stored} letters, then 507 disk-full; all there; takes more when there is room"),
    );
}

#[test]
fn a_file_that_may_not_grow_refuses_and_keeps_what_it_has() {
    let hub = Hub::new();
    let shell = r#"trap '' XFSZ; ulimit -f 600; exec "$@""#;
    let serving = hub.serve_by(&["bash", "-c", shell, "limited", env!("CARGO_BIN_EXE_hub")], &MANY, &[]);
    let (stored, status, word) = fill(&serving);
    assert!(matches!((status, word.as_str()), (503, "inbox-trouble") | (507, "disk-full")), "{status} {word}");
    serving.stop();
    all_there(&hub, stored);
    seen("a file that may not grow (RLIMIT_FSIZE)", &format!("{stored} letters, then {status} {word}; all there"));
}

#[test]
fn a_disk_that_cannot_be_written_is_said_at_the_start() {
    let small = SmallDisk::new("size=8m");
    let hub = small.as_ref().map_or_else(Hub::new, |disk| Hub::on(disk.path()));
    let serving = hub.serve();
    assert_eq!(send(serving.address, &parcel_like(0)).unwrap().0, 201);
    serving.stop();
    let mode = |bits| fs::set_permissions(hub.dir(), fs::Permissions::from_mode(bits)).unwrap();
    let file = |bits| fs::set_permissions(hub.dir().join("inbox.sqlite"), fs::Permissions::from_mode(bits)).unwrap();
    match &small {
        Some(disk) => disk.remount("ro"),
        None => {
            mode(0o500);
            file(0o400);
        }
    }
    let said = refuses_to_start(&hub);
    assert!(said.contains("may the hub write to it and to its folder?"), "{said}");
    match &small {
        Some(disk) => disk.remount("rw"),
        None => {
            mode(0o700);
            file(0o600);
        }
    }
    all_there(&hub, 1);
    let how = if small.is_some() { "mounted read-only" } else { "without the right to write" };
    seen(
        "a disk that cannot be written",
        &format!("{how}: it does not start and says what to do; the letter is there"),
    );
}

#[test]
fn a_damaged_inbox_is_left_alone_and_a_backup_brings_the_letters_back() {
    let hub = Hub::new();
    let serving = hub.serve_with(&MANY);
    for number in 0..40 {
        assert_eq!(send(serving.address, &parcel_like(number)).unwrap().0, 201);
    }
    let backup = hub.dir().join("../backup.sqlite");
    hub.run(&["backup", "--dir", "DIR", backup.to_str().unwrap()]);
    serving.stop();
    let inbox = hub.dir().join("inbox.sqlite");
    let sound = fs::read(&inbox).unwrap();
    for (at, length) in [(0, 100), (sound.len() / 2 / 4096 * 4096, 3 * 4096)] {
        let mut file = OpenOptions::new().write(true).open(&inbox).unwrap();
        file.seek(SeekFrom::Start(at as u64)).unwrap();
        file.write_all(&vec![0xa5; length]).unwrap();
        drop(file);
        let damaged = fs::read(&inbox).unwrap();
        let said = refuses_to_start(&hub);
        assert!(said.contains("damaged") && said.contains("hub restore"), "{said}");
        let check = String::from_utf8(hub.try_run(&["check", "--dir", "DIR"]).stdout).unwrap();
        assert!(check.lines().any(|line| line.contains("MEND") && line.contains("damaged")), "{check}");
        assert!(fs::read(&inbox).unwrap() == damaged, "it was left alone");
        fs::write(&inbox, &sound).unwrap();
    }
    fs::remove_file(&inbox).unwrap();
    hub.run(&["restore", "--dir", "DIR", backup.to_str().unwrap()]);
    all_there(&hub, 40);
    seen(
        "a damaged database",
        "head and middle overwritten: it does not start, says so, changes no byte; a backup brings all 40 back",
    );
}
