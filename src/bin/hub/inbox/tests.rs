//! The list that every inbox must pass, and what is SQLite's own.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use super::*;
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

#[path = "../../../../tests/support/postgres.rs"]
mod server;

const HOUR: Hour = Hour(1_795_244_400);
const PLENTY: Room = Room { an_hour: 1000, work_after: 1000, in_all: 1000 };

fn letter(id: u8) -> Letter {
    let sealed: Vec<u8> = (0..9000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 11) as u8 ^ id).collect();
    let id = LetterId([id; 16]);
    let (state, receipt) = (State::Waiting, Some([id.0[0]; 32]));
    Letter { id, receiver: String::new(), arrived: HOUR, sealed, state, receipt, worked_bits: 0 }
}

async fn put(inbox: &dyn Inbox, letter: &Letter, room: Room) -> Put {
    inbox.put(std::slice::from_ref(letter), room).await.unwrap()[0]
}

async fn ids(inbox: &dyn Inbox) -> Vec<u8> {
    inbox.list().await.unwrap().iter().map(|entry| entry.id.0[0]).collect()
}

/// Each promise, on a new inbox of any kind.
async fn keeps_the_list(inbox: Arc<dyn Inbox>) {
    let inbox = &*inbox;
    assert_eq!(put(inbox, &letter(1), PLENTY).await, Put::Stored);
    assert_eq!(put(inbox, &letter(1), PLENTY).await, Put::AlreadyThere, "twice stores once");
    same_id_with_a_difference_is_refused(inbox).await;
    assert_eq!(ids(inbox).await, [1]);
    assert_eq!(inbox.sealed(LetterId([1; 16])).await.unwrap(), Some(letter(1).sealed));
    assert_eq!(inbox.sealed(LetterId([9; 16])).await.unwrap(), None);
    states_are_kept(inbox).await;
    under_load_work_is_asked_for(inbox).await;
    an_hour_can_be_full(inbox).await;
    the_inbox_can_be_full_and_drops_nothing(inbox).await;
    several_at_once_are_judged_one_by_one(inbox).await;
    letters_come_whole_and_in_order(inbox).await;
    what_is_withdrawn_or_over_is_gone(inbox).await;
    the_clock_is_believed_a_day_at_a_time(inbox).await;
    assert!(inbox.tidy().await.unwrap());
    assert!(!inbox.promises().await.unwrap().is_empty());
}

async fn same_id_with_a_difference_is_refused(inbox: &dyn Inbox) {
    let changes: [fn(&mut Letter); 3] =
        [|letter| letter.sealed[8999] ^= 1, |letter| letter.receiver = "choir".into(), |letter| letter.receipt = None];
    for change in changes {
        let mut other = letter(1);
        change(&mut other);
        assert_eq!(put(inbox, &other, PLENTY).await, Put::OtherContent);
    }
}

async fn states_are_kept(inbox: &dyn Inbox) {
    for (state, _) in State::ALL {
        assert!(inbox.mark(LetterId([1; 16]), state).await.unwrap());
        assert_eq!(inbox.list().await.unwrap()[0].state, state);
        assert_eq!(inbox.find([1; 32]).await.unwrap().map(|letter| letter.state), Some(state), "by its receipt");
        assert_eq!(inbox.counts().await.unwrap(), [(state, 1)]);
        assert_eq!(put(inbox, &letter(1), PLENTY).await, Put::AlreadyThere, "sent again, it stays {state:?}");
        assert_eq!(inbox.list().await.unwrap()[0].state, state);
    }
    assert!(!inbox.mark(LetterId([9; 16]), State::Read).await.unwrap());
    assert_eq!(inbox.find([9; 32]).await.unwrap().map(|letter| letter.state), None);
}

async fn under_load_work_is_asked_for(inbox: &dyn Inbox) {
    let load = Room { work_after: 1, ..PLENTY };
    assert_eq!(put(inbox, &letter(2), load).await, Put::WorkAsked(16));
    let too_little = Letter { worked_bits: 15, ..letter(2) };
    assert_eq!(put(inbox, &too_little, load).await, Put::WorkAsked(16));
    assert_eq!(put(inbox, &letter(1), load).await, Put::AlreadyThere, "one that is there needs no work");
    let worked = Letter { worked_bits: 16, arrived: Hour(HOUR.0 + 7200), ..letter(6) };
    let together = [worked.clone(), Letter { id: LetterId([7; 16]), ..worked }, Letter { worked_bits: 0, ..letter(8) }];
    let later = together.map(|letter| Letter { arrived: Hour(HOUR.0 + 7200), ..letter });
    let puts = inbox.put(&later, load).await.unwrap();
    assert_eq!(puts, [Put::Stored, Put::Stored, Put::WorkAsked(16)], "those of one commit count, too");
    for id in [6, 7] {
        assert_eq!(inbox.remove(Which::Named(LetterId([id; 16]))).await.unwrap(), 1);
    }
}

async fn an_hour_can_be_full(inbox: &dyn Inbox) {
    let one = Room { an_hour: 1, ..PLENTY };
    assert_eq!(put(inbox, &letter(2), one).await, Put::HourIsFull);
    assert_eq!(put(inbox, &letter(1), one).await, Put::AlreadyThere, "one that is there is no new one");
    let next = Letter { arrived: Hour(HOUR.0 + 3600), ..letter(2) };
    assert_eq!(put(inbox, &next, one).await, Put::Stored, "the next hour is a new one");
}

async fn the_inbox_can_be_full_and_drops_nothing(inbox: &dyn Inbox) {
    let two = Room { in_all: 2, ..PLENTY };
    assert_eq!(put(inbox, &letter(3), two).await, Put::InboxIsFull);
    assert_eq!(put(inbox, &letter(1), two).await, Put::AlreadyThere);
    assert_eq!(ids(inbox).await, [1, 2], "the oldest unread one stays");
}

async fn several_at_once_are_judged_one_by_one(inbox: &dyn Inbox) {
    let mut other = letter(3);
    other.sealed[0] ^= 1;
    let together = [letter(3), letter(1), letter(3), other, letter(4), letter(5)];
    let four = Room { in_all: 4, ..PLENTY };
    let puts = inbox.put(&together, four).await.unwrap();
    let wanted = [Put::Stored, Put::AlreadyThere, Put::AlreadyThere, Put::OtherContent, Put::Stored, Put::InboxIsFull];
    assert_eq!(puts, wanted);
    assert_eq!(ids(inbox).await, [1, 3, 4, 2], "by hour, then by id");
    assert!(inbox.put(&[], PLENTY).await.unwrap().is_empty());
}

async fn letters_come_whole_and_in_order(inbox: &dyn Inbox) {
    let first = inbox.some(None, 3).await.unwrap();
    assert_eq!(first[0], Letter { state: State::CannotHelp, ..letter(1) });
    assert_eq!(first[2], letter(3));
    let rest = inbox.some(Some(first[2].id), 3).await.unwrap();
    assert_eq!(rest, [letter(4)]);
    assert!(inbox.some(Some(rest[0].id), 3).await.unwrap().is_empty());
}

async fn what_is_withdrawn_or_over_is_gone(inbox: &dyn Inbox) {
    assert_eq!(inbox.remove(Which::Named(LetterId([1; 16]))).await.unwrap(), 1);
    assert_eq!(inbox.remove(Which::Named(LetterId([1; 16]))).await.unwrap(), 0);
    assert_eq!(inbox.remove(Which::Withdrawn([3; 32])).await.unwrap(), 1);
    assert_eq!(inbox.remove(Which::Withdrawn([3; 32])).await.unwrap(), 0);
    assert_eq!(inbox.find([3; 32]).await.unwrap().map(|letter| letter.state), None);
    assert_eq!(inbox.sealed(LetterId([3; 16])).await.unwrap(), None);
    an_answer_goes_with_its_letter_and_what_was_read_is_noted(inbox).await;
    assert_eq!(inbox.remove(Which::Before(HOUR)).await.unwrap(), 0, "an hour is not before itself");
    assert_eq!(inbox.remove(Which::Before(Hour(HOUR.0 + 3600))).await.unwrap(), 1);
    assert_eq!(ids(inbox).await, [2], "the younger one stays");
}

async fn an_answer_goes_with_its_letter_and_what_was_read_is_noted(inbox: &dyn Inbox) {
    let (id, receipt) = (LetterId([11; 16]), [11; 32]);
    assert!(!inbox.answer(id, b"none".to_vec()).await.unwrap(), "there is no such letter");
    put(inbox, &letter(11), PLENTY).await;
    assert_eq!(inbox.answer_for(receipt).await.unwrap(), None);
    for words in [&b"first"[..], b"second"] {
        assert!(inbox.answer(id, words.to_vec()).await.unwrap());
        assert_eq!(inbox.answer_for(receipt).await.unwrap().as_deref(), Some(words));
        assert_eq!(inbox.answer_of(id).await.unwrap().as_deref(), Some(words));
    }
    assert!(inbox.mark(id, State::Answered).await.unwrap());
    assert_eq!(inbox.taken_back().await.unwrap(), []);
    assert_eq!(inbox.remove(Which::Withdrawn(receipt)).await.unwrap(), 1);
    assert_eq!((inbox.answer_for(receipt).await.unwrap(), inbox.answer_of(id).await.unwrap()), (None, None));
    assert_eq!(
        inbox.taken_back().await.unwrap(),
        [(id, HOUR)],
        "somebody had read it; of one that waited nothing is noted"
    );
    assert_eq!(inbox.remove(Which::Note(id)).await.unwrap(), 1);
    assert_eq!(inbox.taken_back().await.unwrap(), []);
    // A note is over with its letter's time.
    put(inbox, &Letter { arrived: HOUR.days_before(1), ..letter(11) }, PLENTY).await;
    inbox.mark(id, State::Read).await.unwrap();
    inbox.remove(Which::Withdrawn(receipt)).await.unwrap();
    assert_eq!(inbox.taken_back().await.unwrap(), [(id, HOUR.days_before(1))]);
    inbox.remove(Which::Before(HOUR)).await.unwrap();
    assert_eq!(inbox.taken_back().await.unwrap(), []);
}

async fn the_clock_is_believed_a_day_at_a_time(inbox: &dyn Inbox) {
    assert_eq!(inbox.clock(HOUR).await.unwrap(), HOUR, "the first time, it is set");
    let ten_years_on = HOUR.days_before(-3650);
    assert_eq!(inbox.clock(ten_years_on).await.unwrap(), HOUR.days_before(-1));
    assert_eq!(inbox.clock(Hour(0)).await.unwrap(), HOUR.days_before(-1), "it never goes back");
    assert_eq!(inbox.clock(ten_years_on).await.unwrap(), HOUR.days_before(-2));
}

async fn new_sqlite(folder: &TempDir) -> SqliteInbox {
    let path = folder.path().join("inbox.sqlite");
    fs::write(&path, b"").unwrap();
    SqliteInbox::open(&path).await.unwrap()
}

#[tokio::test]
async fn sqlite_keeps_the_list() {
    let folder = tempfile::tempdir().unwrap();
    keeps_the_list(Arc::new(new_sqlite(&folder).await)).await;
}

#[tokio::test]
async fn postgres_keeps_the_list() {
    let server = server::Postgres::start();
    keeps_the_list(Arc::new(PostgresInbox::open(&server.url()).await.unwrap())).await;
    let again = PostgresInbox::open(&server.url()).await.expect("its tables are there already");
    assert_eq!(ids(&again).await, [2]);
    assert_eq!(again.promises().await.unwrap(), "fsync=on synchronous_commit=on");
    copies_carry_letters_over(Arc::new(again)).await;
}

#[tokio::test]
async fn a_backup_is_put_back() {
    let folder = tempfile::tempdir().unwrap();
    copies_carry_letters_over(Arc::new(new_sqlite(&folder).await)).await;
}

#[tokio::test]
async fn a_server_that_is_not_durable_is_refused() {
    let server = server::Postgres::start_with("fsync=off");
    let Err(error) = PostgresInbox::open(&server.url()).await else { panic!("it keeps nothing when the power fails") };
    assert!(matches!(error, InboxError::Unsafe(_)) && error.to_string().contains("must be on"), "{error}");
    let Err(error) = PostgresInbox::open("mysql://localhost/x").await else { panic!("not one of ours") };
    assert!(error.to_string().contains("postgres://"), "{error}");
}

/// From any inbox to a file, from the file to another inbox.
async fn copies_carry_letters_over(inbox: Arc<dyn Inbox>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    let letters: Vec<Letter> = (10..=150).map(letter).collect();
    inbox.put(&letters, PLENTY).await.unwrap();
    inbox.mark(LetterId([11; 16]), State::Answered).await.unwrap();
    inbox.answer(LetterId([11; 16]), b"sealed words".to_vec()).await.unwrap();
    let before = inbox.some(None, 1000).await.unwrap();
    assert_eq!(back_up(&*inbox, &file).await.unwrap(), before.len() as u64);
    assert!(back_up(&*inbox, &file).await.is_err(), "never written over");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing lies beside it");
    let others = tempfile::tempdir().unwrap();
    let other = new_sqlite(&others).await;
    let (mine, mut theirs) = (letter(12), letter(13));
    theirs.sealed[5] ^= 1;
    other.put(&[mine, theirs.clone()], PLENTY).await.unwrap();
    let restored = restore(&other, &file).await.unwrap();
    assert_eq!((restored.put_back, restored.already_there), (before.len() as u64 - 2, 1));
    assert_eq!(restored.other_content, [theirs.id], "said, and not written over");
    let after = other.some(None, 1000).await.unwrap();
    let wanted: Vec<Letter> =
        before.into_iter().map(|letter| if letter.id == theirs.id { theirs.clone() } else { letter }).collect();
    assert!(after == wanted, "every letter, with what became of it");
    assert_eq!(other.answer_of(LetterId([11; 16])).await.unwrap().as_deref(), Some(&b"sealed words"[..]));
}

#[tokio::test]
async fn a_broken_backup_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (inbox, file) = (new_sqlite(&folder).await, folder.path().join("backup"));
    inbox.put(&(1..=50).map(letter).collect::<Vec<_>>(), PLENTY).await.unwrap();
    back_up(&inbox, &file).await.unwrap();
    let whole = fs::read(&file).unwrap();
    let others = tempfile::tempdir().unwrap();
    let other = new_sqlite(&others).await;
    for broken in [whole[..whole.len() / 2].to_vec(), b"something else".to_vec(), vec![]] {
        fs::write(&file, broken).unwrap();
        assert!(restore(&other, &file).await.is_err());
        assert!(ids(&other).await.is_empty());
    }
}

#[tokio::test]
async fn letters_that_come_together_are_kept_together() {
    let folder = tempfile::tempdir().unwrap();
    let inbox: Arc<dyn Inbox> = Arc::new(new_sqlite(&folder).await);
    let together = Together::start(inbox.clone(), Room { an_hour: 100, work_after: 100, in_all: 1000 });
    let sending: Vec<_> = (1..=150)
        .map(|id| {
            let together = together.clone();
            tokio::spawn(async move { together.put(letter(id)).await.unwrap() })
        })
        .collect();
    let mut puts = vec![];
    for one in sending {
        puts.push(one.await.unwrap());
    }
    assert_eq!(puts.iter().filter(|put| **put == Put::Stored).count(), 100);
    assert_eq!(puts.iter().filter(|put| **put == Put::HourIsFull).count(), 50);
    assert_eq!(ids(&*inbox).await.len(), 100);
    inbox.close().await.unwrap();
    assert!(together.put(letter(200)).await.is_err(), "a closed inbox keeps nothing and says so");
}

#[tokio::test]
async fn every_connection_of_sqlite_is_durable_and_deletes_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let inbox = new_sqlite(&folder).await;
    let promised = promises::Promises { journal_mode: "wal".into(), synchronous: 2, secure_delete: 1 };
    assert_eq!(inbox.every_promise().await.unwrap(), vec![promised; 4]);
}

#[tokio::test]
async fn letters_are_there_after_closing_and_a_newer_inbox_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let inbox = new_sqlite(&folder).await;
    put(&inbox, &letter(1), PLENTY).await;
    inbox.close().await.unwrap();
    let path = folder.path().join("inbox.sqlite");
    let inbox = SqliteInbox::open(&path).await.unwrap();
    assert_eq!(ids(&inbox).await, [1]);
    inbox.pretend_schema(99).await.unwrap();
    inbox.close().await.unwrap();
    assert!(matches!(SqliteInbox::open(&path).await, Err(InboxError::Unsafe(_))));
}

#[tokio::test]
async fn an_inbox_of_the_first_version_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.sqlite");
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hub/inbox-v1/inbox.sqlite"), &path).unwrap();
    let inbox = SqliteInbox::open(&path).await.unwrap();
    let states: Vec<_> = inbox.list().await.unwrap().into_iter().map(|entry| (entry.id.0[0], entry.state)).collect();
    assert_eq!(states, [(1, State::Waiting), (2, State::Waiting), (3, State::Read)]);
    let letters = inbox.some(None, 10).await.unwrap();
    let receipt = letters[0].receipt.expect("it had one");
    assert_eq!(inbox.find(receipt).await.unwrap().map(|letter| letter.state), Some(State::Waiting));
    assert_eq!(letters[1].receipt, None);
    assert_eq!(put(&inbox, &letter(7), PLENTY).await, Put::Stored);
    let newest = letters[0].arrived;
    assert_eq!(inbox.clock(newest.days_before(-90)).await.unwrap(), newest.days_before(-1), "its clock begins there");
}

#[tokio::test]
async fn removed_bytes_are_in_no_file_and_in_no_backup() {
    let folder = tempfile::tempdir().unwrap();
    let inbox = new_sqlite(&folder).await;
    inbox.put(&(1..=5).map(letter).collect::<Vec<_>>(), PLENTY).await.unwrap();
    assert!(pieces_on_disk(folder.path(), &letter(3)) > 0, "the scan must be able to find them");
    inbox.remove(Which::Withdrawn([3; 32])).await.unwrap();
    assert!(inbox.tidy().await.unwrap());
    back_up(&inbox, &folder.path().join("backup")).await.unwrap();
    assert_eq!(pieces_on_disk(folder.path(), &letter(3)), 0);
    assert!(pieces_on_disk(folder.path(), &letter(4)) > 0, "its neighbour stays");
}

/// How many 32-byte pieces of a letter stand in any file of the folder.
fn pieces_on_disk(folder: &Path, letter: &Letter) -> usize {
    let files: Vec<u8> =
        fs::read_dir(folder).unwrap().flat_map(|file| fs::read(file.unwrap().path()).unwrap()).collect();
    let windows: HashSet<&[u8]> = files.windows(32).collect();
    letter.sealed.chunks_exact(32).filter(|piece| windows.contains(piece)).count()
}

#[test]
fn an_hour_is_rounded_down_before_1970_too() {
    assert_eq!(Hour::of(7_199), Hour(3_600));
    assert_eq!(Hour::of(7_200), Hour(7_200));
    assert_eq!(Hour::of(-1), Hour(-3_600));
    assert_eq!(Hour::of(1_795_244_400 + 3_599).to_string(), "2026-11-21 07:00 UTC");
}

#[test]
fn unread_letters_are_called_out_before_they_go() {
    let settings = InboxSettings::default();
    let entry = |days: i64, state| Entry {
        id: LetterId([1; 16]),
        receiver: String::new(),
        arrived: HOUR.days_before(days),
        state,
    };
    let told = |days, state| settings.goes_in(&entry(days, state), HOUR);
    assert_eq!(told(46, State::Waiting), None);
    assert_eq!(told(47, State::Waiting), Some(13));
    assert_eq!(told(60, State::Waiting), Some(0));
    assert_eq!(told(99, State::Waiting), Some(0), "a hub that was off");
    assert_eq!(told(59, State::Read), None);
    assert_eq!(settings.over_before(HOUR), HOUR.days_before(60));
}
