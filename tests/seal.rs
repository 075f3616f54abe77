//! `seal` seen from outside the library: keys, and files that others wrote.
//!
//! What needs a `Plaintext`, which no program outside can make, is tested in `seal/inside.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "seal/forge.rs"]
mod forge;
#[path = "seal/program.rs"]
mod program;
#[path = "seal/vectors.rs"]
mod vectors;

use come_along::seal::{Identity, KeyError, OpenError, Recipient, open, trim_padding};
use program::{Folder, must_run, run};
use proptest::prelude::*;

const FROZEN: &[u8] = include_bytes!("seal/v1/sealed.age");
const FROZEN_LETTER: &str = include_str!("seal/v1/letter.json");
const FROZEN_IDENTITY: &str = include_str!("seal/v1/identity.txt");

fn frozen_identity() -> Identity {
    Identity::parse(FROZEN_IDENTITY.trim_end()).unwrap()
}

#[test]
fn a_letter_of_the_first_version_still_opens() {
    let opened = open(FROZEN, &frozen_identity()).unwrap();
    assert_eq!(trim_padding(&opened), FROZEN_LETTER.trim_end().as_bytes());
    assert!(serde_json::from_slice::<serde_json::Value>(&opened).is_ok(), "padded, it is JSON too");
}

#[test]
fn a_letter_of_the_first_version_opens_for_nobody_else() {
    let stranger = Identity::from_random([9; 32]);
    assert_eq!(open(FROZEN, &stranger), Err(OpenError::NoMatch));
}

#[test]
fn the_age_program_opens_the_first_version() {
    if !program::present("the frozen letter") {
        return;
    }
    let folder = Folder::new();
    let key = folder.file("key", FROZEN_IDENTITY.as_bytes());
    let sealed = folder.file("sealed", FROZEN);
    let opened = must_run("age", &["-d", "-i", &key, &sealed]);
    assert_eq!(trim_padding(&opened), FROZEN_LETTER.trim_end().as_bytes());
}

#[test]
fn what_the_age_program_seals_we_open() {
    if !program::present("files of the age program") {
        return;
    }
    let folder = Folder::new();
    let ours = Identity::from_random([5; 32]);
    let recipient = ours.recipient().to_string();
    let other = Identity::from_random([6; 32]).recipient().to_string();
    let chunk = 64 * 1024;
    for size in [0, 1, 15, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 5] {
        let plain: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
        let path = folder.file("plain", &plain);
        let alone = must_run("age", &["-r", &recipient, &path]);
        assert!(open(&alone, &ours).unwrap() == plain, "{size} bytes");
        let together = must_run("age", &["-r", &other, "-r", &recipient, &path]);
        assert!(open(&together, &ours).unwrap() == plain, "{size} bytes, second reader");
        let cut = &alone[..alone.len() - 1];
        assert_eq!(open(cut, &ours), Err(OpenError::Payload), "{size} bytes, cut");
    }
}

#[test]
fn chunks_cannot_be_left_out_swapped_or_repeated() {
    if !program::present("chunks") {
        return;
    }
    let folder = Folder::new();
    let ours = Identity::from_random([5; 32]);
    let chunk = 64 * 1024;
    let path = folder.file("plain", &vec![b'x'; 3 * chunk]);
    let file = must_run("age", &["-r", &ours.recipient().to_string(), &path]);
    assert!(open(&file, &ours).is_ok());
    let (head, chunks) = file.split_at(file.len() - 3 * (chunk + 16));
    let chunks: Vec<&[u8]> = chunks.chunks(chunk + 16).collect();
    for order in [&[0, 1][..], &[0, 2], &[1, 2], &[1, 0, 2], &[0, 1, 1, 2], &[0, 1, 2, 2], &[2], &[]] {
        let mut altered = head.to_vec();
        order.iter().for_each(|&at| altered.extend_from_slice(chunks[at]));
        assert_eq!(open(&altered, &ours), Err(OpenError::Payload), "chunks {order:?}");
    }
}

#[test]
fn keys_of_age_keygen_are_ours_and_ours_are_its() {
    if !program::present("keys") {
        return;
    }
    let folder = Folder::new();
    for round in 0..8u8 {
        let made = String::from_utf8(must_run("age-keygen", &[])).unwrap();
        let secret = made.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).unwrap();
        let public = made.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap();
        let identity = Identity::parse(secret).unwrap();
        assert_eq!(identity.recipient().to_string(), public);
        assert_eq!(identity.to_secret_string().as_str(), secret);

        let ours = Identity::from_random(std::array::from_fn(|at| round.wrapping_mul(37) ^ at as u8));
        let path = folder.file("key", ours.to_secret_string().as_bytes());
        let derived = String::from_utf8(must_run("age-keygen", &["-y", &path])).unwrap();
        assert_eq!(derived.trim_end(), ours.recipient().to_string());
    }
}

#[test]
fn the_age_program_refuses_what_we_refuse_of_a_key() {
    if !program::present("misspelt keys") {
        return;
    }
    let folder = Folder::new();
    let secret = Identity::from_random([5; 32]).to_secret_string();
    let path = folder.file("key", secret.replace("KEY-1", "KEY-1Q").as_bytes());
    assert!(!run("age-keygen", &["-y", &path]).status.success());
    assert!(Identity::parse(&secret.replace("KEY-1", "KEY-1Q")).is_err());
}

#[test]
fn a_key_that_is_not_one_says_why() {
    let identity = Identity::from_random([5; 32]);
    let public = identity.recipient().to_string();
    let secret = identity.to_secret_string();
    assert_eq!(Recipient::parse(&secret), Err(KeyError::Kind));
    assert_eq!(Identity::parse(&public).err(), Some(KeyError::Kind));
    assert_eq!(Recipient::parse(&public.to_uppercase()), Err(KeyError::Kind));
    assert_eq!(Identity::parse(&secret.to_lowercase()).err(), Some(KeyError::Kind));
    assert_eq!(Recipient::parse(""), Err(KeyError::Kind));
    assert_eq!(Recipient::parse("age1"), Err(KeyError::Length));
    assert_eq!(Recipient::parse(&public[..public.len() - 1]), Err(KeyError::Length));
    assert_eq!(Recipient::parse(&format!("{public} ")), Err(KeyError::Length));
    assert_eq!(Identity::parse("AGE-SECRET-KEY-PQ-1").err(), Some(KeyError::Kind));
}

#[test]
fn no_letter_of_a_key_can_be_changed() {
    let public = Identity::from_random([5; 32]).recipient().to_string();
    for at in "age1".len()..public.len() {
        for other in "qpzry9x8gf2tvdw0s3jn54khce6mua7lb1A".chars() {
            let mut text: Vec<char> = public.chars().collect();
            if text[at] != other {
                text[at] = other;
                let text: String = text.into_iter().collect();
                assert_eq!(Recipient::parse(&text), Err(KeyError::Misspelt), "{text}");
            }
        }
    }
}

#[test]
fn a_secret_key_does_not_print_itself() {
    let identity = Identity::from_random([5; 32]);
    let printed = format!("{identity:?}").to_uppercase();
    assert!(printed.contains(&identity.recipient().to_string().to_uppercase()));
    assert!(!printed.contains(&identity.to_secret_string()["AGE-SECRET-KEY-1".len()..]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn keys_survive_being_written_down(bytes in any::<[u8; 32]>()) {
        let recipient = Recipient::from_bytes(bytes);
        prop_assert_eq!(Recipient::parse(&recipient.to_string()), Ok(recipient));
        prop_assert_eq!(recipient.as_bytes(), &bytes);
        let identity = Identity::from_random(bytes);
        let again = Identity::parse(&identity.to_secret_string()).unwrap();
        prop_assert_eq!(again.recipient(), identity.recipient());
        prop_assert_eq!(again.to_secret_string(), identity.to_secret_string());
    }

    #[test]
    fn no_text_makes_a_key_parser_panic(text in "\\PC*", tail in "[ac-hj-np-z02-9]{0,70}") {
        let _ = Recipient::parse(&text);
        let _ = Identity::parse(&text);
        let _ = Recipient::parse(&format!("age1{tail}{text}"));
        let _ = Identity::parse(&format!("AGE-SECRET-KEY-1{}", tail.to_uppercase()));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(tail in any::<Vec<u8>>(), lines in "(-> ?|---? ?|X25519 ?|[A-Za-z0-9+/]{43}|[A-Za-z0-9+/]{64}|\n){0,30}") {
        let identity = frozen_identity();
        prop_assert!(open(&tail, &identity).is_err());
        let mut file = b"age-encryption.org/v1\n".to_vec();
        file.extend_from_slice(lines.as_bytes());
        file.extend_from_slice(&tail);
        prop_assert!(open(&file, &identity).is_err());
    }
}
