//! The program is killed and the disk drops every write that was not flushed, as when the power
//! fails. `kill -9` alone cannot show that: the system still writes what a dead program has written.
//!
//! `unsynced.c` is loaded into the hub and keeps what was flushed, and nothing else, in a folder of
//! its own; after the kill that is put in the inbox's place.

use super::super::running::Hub;
use super::killed::{MANY, SENDERS, everybody_tries_again, lost, send_and_kill};
use super::{all_of_them, seen};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A hub on a disk that keeps only what was flushed.
struct Disk {
    hub: Hub,
    folder: TempDir,
    library: PathBuf,
}

impl Disk {
    /// Nothing when there is no C compiler.
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let library = folder.path().join("unsynced.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hub/faults/unsynced.c");
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", source, "-ldl", "-o"]).arg(&library);
        let Ok(output) = cc.output() else {
            println!("skipped: cc is not installed");
            return None;
        };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        fs::create_dir(folder.path().join("flushed")).unwrap();
        let hub = Hub::new();
        // Its tables are made before the fault begins.
        hub.serve().stop();
        fs::copy(hub.dir().join("inbox.sqlite"), folder.path().join("flushed/inbox.sqlite")).unwrap();
        Some(Self { hub, folder, library })
    }

    fn flushed(&self) -> PathBuf {
        self.folder.path().join("flushed")
    }

    /// Sends, kills, and lets the disk forget; answers how many were acknowledged and how many of
    /// these are not there afterwards.
    fn power_fails(&self, letters: &[u32], after: usize, lies: bool) -> (usize, usize) {
        let (library, flushed) = (self.library.to_str().unwrap(), self.flushed());
        let mut environment = vec![("LD_PRELOAD", library), ("UNSYNCED", flushed.to_str().unwrap())];
        environment.extend(lies.then_some(("UNSYNCED_LIES", "1")));
        let serving = self.hub.serve_by(&[env!("CARGO_BIN_EXE_hub")], &MANY, &environment);
        let acknowledged = send_and_kill(serving, letters, after);
        self.forget();
        (acknowledged.len(), lost(&self.hub, &acknowledged))
    }

    /// Puts what was flushed in the place of what was written.
    fn forget(&self) {
        let inbox = |path: &Path| path.file_name().unwrap().to_str().unwrap().starts_with("inbox.sqlite");
        let files =
            |folder: PathBuf| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|p| inbox(p));
        files(self.hub.dir()).for_each(|path| fs::remove_file(path).unwrap());
        for path in files(self.flushed()) {
            fs::copy(&path, self.hub.dir().join(path.file_name().unwrap())).unwrap();
        }
    }
}

#[test]
fn what_is_acknowledged_outlives_a_disk_that_drops_unflushed_writes() {
    let rounds = if all_of_them() { 20 } else { 2 };
    let mut acknowledged = 0;
    for round in 0..rounds {
        let Some(disk) = Disk::new() else { return };
        let letters: Vec<u32> = (0..SENDERS).map(|number| round * SENDERS + number).collect();
        let (told, lost) = disk.power_fails(&letters, 40 + (round as usize * 167) % 900, false);
        assert_eq!(lost, 0, "round {round}: {told} were acknowledged");
        everybody_tries_again(&disk.hub, &letters);
        acknowledged += told;
    }
    let total = rounds * SENDERS;
    seen(
        "kill -9 and a disk that drops unflushed writes",
        &format!("{rounds} rounds, {total} sends, {acknowledged} acknowledged before the kill: all there, none twice"),
    );
}

/// Without this nobody would know that the fault above can lose a letter at all.
#[test]
fn a_disk_that_lies_about_flushing_does_lose_letters() {
    let Some(disk) = Disk::new() else { return };
    let letters: Vec<u32> = (0..SENDERS).collect();
    let (told, lost) = disk.power_fails(&letters, 40, true);
    assert!(told >= 40 && lost == told, "{lost} of {told} were lost");
    seen(
        "the same with a disk that lies about flushing",
        &format!("all {lost} acknowledged are lost, as they must be"),
    );
}
