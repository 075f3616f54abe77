//! Whoever kept a receipt asks how their letter is going, and takes it back.

use super::inbox::pieces_on_disk;
use super::letter::{hex, parcel, receipt};
use super::running::{Hub, Serving};
use come_along::referral::Answer;
use come_along::seal::SEALED_BYTES;
use std::thread::sleep;
use std::time::{Duration, Instant};

fn state(serving: &Serving, id: u8) -> String {
    let answer = serving.receipt("state", &[id; 32]);
    assert_eq!((answer.status, answer.body.len()), (200, 16), "one length, whatever the word");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    answer.text().trim_end().to_owned()
}

#[test]
fn a_receipt_tells_how_the_letter_is_going() {
    let hub = Hub::new();
    let serving = hub.serve();
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    assert_eq!(state(&serving, 1), "waiting");
    hub.run(&["open", "--dir", "DIR"]);
    assert_eq!(state(&serving, 1), "read");
    for word in ["answered", "cannot-help"] {
        hub.run(&["answer", "--dir", "DIR", &hex(1), "--state", word]);
        assert_eq!(state(&serving, 1), word);
    }
}

#[test]
fn a_letter_is_taken_back_and_its_bytes_are_gone_within_a_minute() {
    let hub = Hub::new();
    let serving = hub.serve();
    let (kept, withdrawn) = (parcel(&serving, 1), parcel(&serving, 2));
    assert_eq!((serving.post(&kept).status, serving.post(&withdrawn).status), (201, 201));
    assert!(pieces_on_disk(&hub, &withdrawn) > 200, "the scan must be able to find them");
    let answer = serving.receipt("withdraw", &[2; 32]);
    assert_eq!((answer.status, answer.text().trim_end()), (200, "gone"));
    let begun = Instant::now();
    while pieces_on_disk(&hub, &withdrawn) > 0 {
        assert!(begun.elapsed() < Duration::from_secs(60), "its bytes are still there");
        sleep(Duration::from_millis(200));
    }
    hub.run(&["backup", "--dir", "DIR", hub.dir().join("backup.sqlite").to_str().unwrap()]);
    assert_eq!(pieces_on_disk(&hub, &withdrawn), 0, "nor in a backup");
    assert!(pieces_on_disk(&hub, &kept) > 200, "the other letter stays");
    assert_eq!((state(&serving, 1), state(&serving, 2)), ("waiting".into(), "gone".into()));
}

#[test]
fn a_short_answer_is_read_with_the_number_and_by_nobody_else() {
    let hub = Hub::new();
    let serving = hub.serve();
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    assert_eq!(serving.receipt("answer", &[1; 32]).status, 204);
    let words = "Come on Tuesday at 10. Ask for Sam. تعال يوم الثلاثاء";
    hub.run(&["answer", "--dir", "DIR", &hex(1), "--say", words]);
    assert_eq!(state(&serving, 1), "answered");
    let answer = serving.receipt("answer", &[1; 32]);
    assert_eq!((answer.status, answer.body.len()), (200, SEALED_BYTES), "as large as everything that is sealed");
    assert_eq!(Answer::open(&answer.body, &receipt(1)).as_deref(), Some(words));
    assert_eq!(Answer::open(&answer.body, &receipt(2)), None);
    assert!(pieces_on_disk(&hub, &answer.body) > 200, "the scan must be able to find it");
    let backup = hub.dir().join("backup.sqlite");
    hub.run(&["backup", "--dir", "DIR", backup.to_str().unwrap()]);
    std::fs::remove_file(&backup).unwrap();
    // It goes with its letter.
    assert_eq!(serving.receipt("withdraw", &[1; 32]).status, 200);
    assert_eq!(serving.receipt("answer", &[1; 32]).status, 204);
    let begun = Instant::now();
    while pieces_on_disk(&hub, &answer.body) > 0 {
        assert!(begun.elapsed() < Duration::from_secs(60), "its bytes are still there");
        sleep(Duration::from_millis(200));
    }
}

#[test]
fn what_was_read_and_then_taken_back_is_to_be_forgotten() {
    let hub = Hub::new();
    let serving = hub.serve();
    for id in [1, 2] {
        assert_eq!(serving.post(&parcel(&serving, id)).status, 201);
    }
    hub.run(&["open", "--dir", "DIR", &hex(1)]);
    for id in [1, 2] {
        assert_eq!(serving.receipt("withdraw", &[id; 32]).status, 200);
    }
    let listed = || String::from_utf8(hub.run(&["letters", "--dir", "DIR"])).unwrap();
    let list = listed();
    assert!(list.contains(&hex(1)) && list.contains("took it back") && !list.contains(&hex(2)), "{list}");
    hub.run(&["letters", "--dir", "DIR", "--forgotten", &hex(1)[..6]]);
    assert!(!listed().contains(&hex(1)));
}

#[test]
fn a_receipt_that_never_was_is_answered_like_one_whose_letter_is_gone() {
    let hub = Hub::new();
    let serving = hub.serve();
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    assert_eq!(serving.receipt("withdraw", &[1; 32]).status, 200);
    for what in ["state", "answer", "withdraw"] {
        let [gone, never] = [[1; 32], [9; 32]].map(|receipt| serving.receipt(what, &receipt));
        assert_eq!((never.status, never.body), (gone.status, gone.body), "{what}");
    }
}

#[test]
fn what_is_no_receipt_is_refused_with_a_word() {
    let hub = Hub::new();
    let serving = hub.serve();
    for what in ["state", "answer", "withdraw"] {
        for (body, status, word) in [
            (vec![1; 31], 400, "not-a-receipt"),
            (vec![1; 33], 413, "too-large"),
            (vec![], 400, "not-a-receipt"),
            (vec![0; 32], 400, "not-a-receipt"),
            (vec![7; 5_000_000], 413, "too-large"),
        ] {
            let answer = serving.receipt(what, &body);
            assert_eq!((answer.status, answer.text().as_str()), (status, word), "{what} {}", body.len());
        }
        let form = [("content-type", "text/plain")];
        let answer = super::client::ask(serving.address, "POST", &format!("/letters/{what}"), &form, &[1; 32]);
        assert_eq!(answer.status, 400, "other people's pages cannot ask");
        assert_eq!(serving.get(&format!("/letters/{what}")).status, 405);
    }
}

#[test]
fn guessing_is_held_up_for_everybody_together_and_stops_no_letter() {
    let hub = Hub::new();
    let serving = hub.serve();
    let refused = (0..900).map(|_| serving.receipt("state", &[9; 32])).find(|answer| answer.status != 200);
    let refused = refused.expect("there is a limit");
    assert_eq!((refused.status, refused.text().as_str()), (429, "asked-too-often"));
    assert!(refused.header("retry-after").is_some());
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    assert_eq!(serving.receipt("withdraw", &[1; 32]).status, 200, "asking does not keep anybody from taking back");
}
