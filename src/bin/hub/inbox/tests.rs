//! The list that every inbox must pass, and what is SQLite's own.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use super::*;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const HOUR: Hour = Hour(1_795_244_400);
const PLENTY: u32 = 1000;

fn letter(id: u8) -> Letter {
    let sealed: Vec<u8> = (0..9000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 11) as u8 ^ id).collect();
    Letter { id: LetterId([id; 16]), receiver: String::new(), arrived: HOUR, sealed, receipt: Some([id; 32]) }
}

/// Each promise, on a new inbox of any kind.
async fn keeps_the_list(inbox: &dyn Inbox) {
    assert_eq!(inbox.put(&letter(1), PLENTY).await.unwrap(), Put::Stored);
    assert_eq!(inbox.put(&letter(1), PLENTY).await.unwrap(), Put::AlreadyThere, "twice stores once");
    same_id_with_a_difference_is_refused(inbox).await;
    assert_eq!(inbox.list().await.unwrap().len(), 1);
    assert_eq!(inbox.sealed(LetterId([1; 16])).await.unwrap(), Some(letter(1).sealed));
    assert_eq!(inbox.sealed(LetterId([9; 16])).await.unwrap(), None);
    states_are_kept(inbox).await;
    an_hour_can_be_full(inbox).await;
    assert!(inbox.remove(LetterId([1; 16])).await.unwrap());
    assert!(!inbox.remove(LetterId([1; 16])).await.unwrap());
    assert!(inbox.tidy().await.unwrap());
}

async fn same_id_with_a_difference_is_refused(inbox: &dyn Inbox) {
    let changes: [fn(&mut Letter); 3] =
        [|letter| letter.sealed[8999] ^= 1, |letter| letter.receiver = "choir".into(), |letter| letter.receipt = None];
    for change in changes {
        let mut other = letter(1);
        change(&mut other);
        assert_eq!(inbox.put(&other, PLENTY).await.unwrap(), Put::OtherContent);
    }
}

async fn states_are_kept(inbox: &dyn Inbox) {
    for (state, _) in State::ALL {
        assert!(inbox.mark(LetterId([1; 16]), state).await.unwrap());
        assert_eq!(inbox.list().await.unwrap()[0].state, state);
    }
    assert!(!inbox.mark(LetterId([9; 16]), State::Read).await.unwrap());
}

async fn an_hour_can_be_full(inbox: &dyn Inbox) {
    assert_eq!(inbox.put(&letter(2), 1).await.unwrap(), Put::HourIsFull);
    assert_eq!(inbox.put(&letter(1), 1).await.unwrap(), Put::AlreadyThere, "one that is there is no new one");
    let next = Letter { arrived: Hour(HOUR.0 + 3600), ..letter(2) };
    assert_eq!(inbox.put(&next, 1).await.unwrap(), Put::Stored, "the next hour is a new one");
}

async fn new_sqlite(folder: &TempDir) -> SqliteInbox {
    let path = folder.path().join("inbox.sqlite");
    fs::write(&path, b"").unwrap();
    SqliteInbox::open(&path).await.unwrap()
}

#[tokio::test]
async fn sqlite_keeps_the_list() {
    let folder = tempfile::tempdir().unwrap();
    keeps_the_list(&new_sqlite(&folder).await).await;
}

#[tokio::test]
async fn every_connection_of_sqlite_is_durable_and_deletes_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let inbox = new_sqlite(&folder).await;
    let promised = sqlite::Promises { journal_mode: "wal".into(), synchronous: 2, secure_delete: 1 };
    assert_eq!(inbox.every_promise().await.unwrap(), vec![promised; 4]);
}

#[tokio::test]
async fn letters_are_there_after_closing_and_a_newer_inbox_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let inbox = new_sqlite(&folder).await;
    inbox.put(&letter(1), PLENTY).await.unwrap();
    inbox.close().await.unwrap();
    let path = folder.path().join("inbox.sqlite");
    let inbox = SqliteInbox::open(&path).await.unwrap();
    assert_eq!(inbox.list().await.unwrap().len(), 1);
    inbox.pretend_schema(99).await.unwrap();
    inbox.close().await.unwrap();
    assert!(matches!(SqliteInbox::open(&path).await, Err(InboxError::Unsafe(_))));
}

#[tokio::test]
async fn removed_bytes_are_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let inbox = new_sqlite(&folder).await;
    for id in 1..=5 {
        inbox.put(&letter(id), PLENTY).await.unwrap();
    }
    assert!(pieces_on_disk(folder.path(), &letter(3)) > 0, "the scan must be able to find them");
    inbox.remove(LetterId([3; 16])).await.unwrap();
    assert!(inbox.tidy().await.unwrap());
    assert_eq!(pieces_on_disk(folder.path(), &letter(3)), 0);
    assert!(pieces_on_disk(folder.path(), &letter(4)) > 0, "its neighbour stays");
}

/// How many 32-byte pieces of a letter stand in any file of the folder.
fn pieces_on_disk(folder: &Path, letter: &Letter) -> usize {
    let files: Vec<u8> =
        fs::read_dir(folder).unwrap().flat_map(|file| fs::read(file.unwrap().path()).unwrap()).collect();
    let windows: std::collections::HashSet<&[u8]> = files.windows(32).collect();
    letter.sealed.chunks_exact(32).filter(|piece| windows.contains(piece)).count()
}

#[test]
fn an_hour_is_rounded_down_before_1970_too() {
    assert_eq!(Hour::of(7_199), Hour(3_600));
    assert_eq!(Hour::of(7_200), Hour(7_200));
    assert_eq!(Hour::of(-1), Hour(-3_600));
    assert_eq!(Hour::of(1_795_244_400 + 3_599).to_string(), "2026-11-21 07:00 UTC");
}
