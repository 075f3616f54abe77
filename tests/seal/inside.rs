//! Sealing, tested from inside the library: outside of it nobody can make a `Plaintext`.
//!
//! It is a module of `src/seal` that lies here, because it runs the `age` program.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "program.rs"]
mod program;

use super::age::{FileSecrets, write};
use super::*;
use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD_NO_PAD;
use proptest::prelude::*;
use zeroize::Zeroizing;

const FROZEN: &[u8] = include_bytes!("v1/sealed.age");
const FROZEN_LETTER: &str = include_str!("v1/letter.json");
const FROZEN_IDENTITY: &str = include_str!("v1/identity.txt");
const FROZEN_SECOND: &str = include_str!("v1/second.txt");
const FROZEN_RANDOMNESS: &str = include_str!("v1/randomness.hex");

fn identity(seed: u8) -> Identity {
    Identity::from_random([seed; 32])
}

fn recipients(count: u8) -> Vec<Recipient> {
    (1..=count).map(|seed| identity(seed).recipient()).collect()
}

fn randomness(seed: u8) -> Randomness {
    Randomness::new(std::array::from_fn(|at| (at as u8).wrapping_mul(31) ^ seed))
}

fn plain(json: &str) -> Plaintext {
    Plaintext::from_json(json.to_string()).unwrap()
}

fn sealed(json: &str, readers: u8) -> Vec<u8> {
    seal(&plain(json), &recipients(readers), randomness(3)).unwrap().into_bytes()
}

#[test]
fn every_reader_opens_and_nobody_else() {
    for readers in 1..=STANZAS as u8 {
        let file = sealed(r#"{"need":"a bus ticket"}"#, readers);
        for seed in 1..=readers {
            let opened = open(&file, &identity(seed)).unwrap();
            assert_eq!(opened.len(), LETTER_BYTES);
            assert_eq!(trim_padding(&opened), br#"{"need":"a bus ticket"}"#);
        }
        for seed in readers + 1..=6 {
            assert_eq!(open(&file, &identity(seed)), Err(OpenError::NoMatch));
        }
    }
}

#[test]
fn everything_has_one_size() {
    assert_eq!(SEALED_BYTES, 8588);
    for length in 0..=LETTER_BYTES {
        assert_eq!(plain(&"x".repeat(length)).padded().len(), LETTER_BYTES, "{length}");
    }
    for length in (0..=LETTER_BYTES).step_by(512).chain([1, LETTER_BYTES - 1]) {
        for readers in 1..=3 {
            assert_eq!(sealed(&"x".repeat(length), readers).len(), SEALED_BYTES, "{length}");
        }
    }
    let long = "x".repeat(LETTER_BYTES + 1);
    assert_eq!(Plaintext::from_json(long).err(), Some(TooLong { bytes: LETTER_BYTES + 1 }));
}

#[test]
fn the_number_of_readers_does_not_show() {
    let shape = |readers| {
        let file = sealed("{}", readers);
        let header = &file[..SEALED_BYTES - LETTER_BYTES - 32];
        let text = std::str::from_utf8(header).unwrap();
        text.lines().map(|line| (line.split(' ').next_back().unwrap().len(), line.len())).collect::<Vec<_>>()
    };
    assert_eq!(shape(1), shape(2));
    assert_eq!(shape(1), shape(3));
    let file = sealed("{}", 1);
    assert_eq!(header::parse(&file).unwrap().stanzas.len(), STANZAS);
}

#[test]
fn throwaway_keys_come_from_the_randomness_and_none_is_used_twice() {
    let mut seen = std::collections::BTreeSet::new();
    for seed in [3, 4] {
        let file = seal(&plain("{}"), &recipients(1), randomness(seed)).unwrap().into_bytes();
        for stanza in header::parse(&file).unwrap().stanzas {
            assert!(seen.insert(stanza.arguments[0].to_vec()), "a share appears twice");
            assert!(seen.insert(stanza.body), "a wrapped key appears twice");
        }
    }
}

#[test]
fn every_byte_of_randomness_counts() {
    let bytes: [u8; RANDOM_BYTES] = std::array::from_fn(|at| (at as u8).wrapping_mul(31));
    let file = |bytes| seal(&plain("{}"), &recipients(1), Randomness::new(bytes)).unwrap().into_bytes();
    let first = file(bytes);
    assert!(first == file(bytes), "the same randomness, the same file");
    for at in 0..RANDOM_BYTES {
        let mut other = bytes;
        // Not the bits that X25519 sets and clears itself.
        other[at] ^= 8;
        assert!(first != file(other), "byte {at}");
    }
}

#[test]
fn what_cannot_be_sealed_says_why() {
    let letter = plain("{}");
    let result = |to: &[Recipient], random| seal(&letter, to, random).err();
    assert_eq!(result(&[], randomness(3)), Some(SealError::NoRecipients));
    assert_eq!(result(&recipients(4), randomness(3)), Some(SealError::TooManyRecipients { given: 4 }));
    for byte in [0, 255] {
        let unfilled = Randomness::new([byte; RANDOM_BYTES]);
        assert_eq!(result(&recipients(1), unfilled), Some(SealError::NotRandom));
    }
}

/// The points of small order on the curve and its twist, as u-coordinates, canonical and not
/// (the list at <https://cr.yp.to/ecdh.html#validate>).
#[test]
fn weak_keys_are_refused_wherever_they_stand() {
    let eight_a = "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800";
    let eight_b = "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157";
    let mut weak: Vec<[u8; 32]> = vec![unhex(eight_a), unhex(eight_b)];
    for (low, rest) in [(0, 0), (1, 0), (0xec, 0xff), (0xed, 0xff), (0xee, 0xff)] {
        let mut point = [rest; 32];
        point[0] = low;
        point[31] &= 127;
        weak.push(point);
    }
    for point in weak {
        for index in 0..STANZAS {
            let mut to = recipients(3);
            to[index] = Recipient::from_bytes(point);
            let result = seal(&plain("{}"), &to, randomness(3)).err();
            assert_eq!(result, Some(SealError::WeakRecipient { index }), "{point:?}");
        }
    }
}

fn small_file() -> Vec<u8> {
    let ephemeral = |seed| Zeroizing::new([seed; 32]);
    let to: Vec<_> = recipients(3).into_iter().zip([11, 12, 13].map(ephemeral)).collect();
    let secrets = FileSecrets { file_key: Zeroizing::new([21; 16]), nonce: [22; 16] };
    write(b"Come along", &to, &secrets).unwrap()
}

#[test]
fn no_bit_can_be_flipped() {
    let file = small_file();
    let reader = identity(2);
    assert_eq!(open(&file, &reader).unwrap(), b"Come along");
    for bit in 0..file.len() * 8 {
        let mut altered = file.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&altered, &reader).is_err(), "bit {bit} of byte {}", bit / 8);
    }
}

#[test]
fn no_byte_can_be_cut_off_left_out_or_added() {
    let file = small_file();
    let reader = identity(2);
    for at in 0..file.len() {
        assert!(open(&file[..at], &reader).is_err(), "cut at {at}");
        let without = [&file[..at], &file[at + 1..]].concat();
        assert!(open(&without, &reader).is_err(), "without byte {at}");
        let with = [&file[..at], b"\n", &file[at..]].concat();
        assert!(open(&with, &reader).is_err(), "a line feed before {at}");
    }
    assert!(open(&[&file[..], b"\n"].concat(), &reader).is_err());
}

#[test]
fn a_bad_stanza_makes_a_bad_file_even_behind_a_good_one() {
    let text = small_file();
    let reader = identity(1);
    let share_of_the_last = text.windows(10).rposition(|ten| ten == b"-> X25519 ").unwrap() + 10;
    for weak in ["A".repeat(43), "A".repeat(42), "A".repeat(43) + " extra"] {
        let (before, after) = (&text[..share_of_the_last], &text[share_of_the_last + 43..]);
        let altered = [before, weak.as_bytes(), after].concat();
        assert_eq!(open(&altered, &reader), Err(OpenError::Header), "{weak}");
    }
}

#[test]
fn the_first_version_is_reproduced_byte_for_byte() {
    let first = Identity::parse(FROZEN_IDENTITY.trim_end()).unwrap().recipient();
    let second = Recipient::parse(FROZEN_SECOND.trim_end()).unwrap();
    let random = Randomness::new(unhex(FROZEN_RANDOMNESS.trim_end()));
    let again = seal(&plain(FROZEN_LETTER.trim_end()), &[first, second], random).unwrap();
    assert!(again.bytes() == FROZEN, "the same arguments no longer give the same file");
}

#[test]
fn the_age_program_opens_what_we_seal() {
    if !program::present("letters opened by the age program") {
        return;
    }
    let folder = program::Folder::new();
    let letter = r#"{"words":"أهلا, ਸਤ ਸ੍ਰੀ ਅਕਾਲ, come along"}"#;
    for readers in 1..=3 {
        let path = folder.file("letter.age", &sealed(letter, readers));
        for seed in 1..=readers {
            let key = folder.file("key", identity(seed).to_secret_string().as_bytes());
            let opened = program::must_run("age", &["-d", "-i", &key, &path]);
            assert_eq!(opened.len(), LETTER_BYTES);
            assert_eq!(trim_padding(&opened), letter.as_bytes());
        }
        let key = folder.file("key", identity(9).to_secret_string().as_bytes());
        assert!(!program::run("age", &["-d", "-i", &key, &path]).status.success());
    }
}

#[test]
fn a_letter_is_not_printed() {
    let printed = format!("{:?}", plain("secret words"));
    assert_eq!(printed, "Plaintext");
}

#[test]
fn padding_is_taken_off_and_nothing_else() {
    assert_eq!(trim_padding(b"{} \"a  b\"   "), b"{} \"a  b\"");
    assert_eq!(trim_padding(b"  \n  "), b"  \n");
    assert_eq!(trim_padding(b"    "), b"");
    assert_eq!(trim_padding(b""), b"");
}

fn unhex<const N: usize>(text: &str) -> [u8; N] {
    assert_eq!(text.len(), 2 * N);
    std::array::from_fn(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_letter_comes_back(
        json in "\\PC{0,2000}",
        secrets in proptest::collection::vec(any::<[u8; 32]>(), 1..=3),
        random in proptest::collection::vec(any::<u8>(), RANDOM_BYTES),
    ) {
        let readers: Vec<Identity> = secrets.into_iter().map(Identity::from_random).collect();
        let to: Vec<Recipient> = readers.iter().map(Identity::recipient).collect();
        let random = Randomness::new(random.try_into().unwrap());
        let file = seal(&plain(&json), &to, random).unwrap().into_bytes();
        prop_assert_eq!(file.len(), SEALED_BYTES);
        for reader in &readers {
            let opened = open(&file, reader).unwrap();
            prop_assert_eq!(trim_padding(&opened), json.trim_end_matches(' ').as_bytes());
        }
    }

    #[test]
    fn a_letter_altered_anywhere_does_not_open(at in 0..SEALED_BYTES, change in 1..=255u8) {
        let mut file = FROZEN.to_vec();
        file[at] ^= change;
        let reader = Identity::parse(FROZEN_IDENTITY.trim_end()).unwrap();
        prop_assert!(open(&file, &reader).is_err());
    }
}

/// The last symbol of a key carries four bits more than 32 bytes fill.
#[test]
fn a_key_has_one_spelling() {
    use ::bech32::{Bech32, Fe32, Fe32IterExt, Hrp};
    let prefix = Hrp::parse("age").unwrap();
    let spelt = |last: u8| {
        let symbols = [0; 51].into_iter().chain([last]).map(|symbol| Fe32::try_from(symbol).unwrap());
        symbols.with_checksum::<Bech32>(&prefix).chars().collect::<String>()
    };
    assert_eq!(Recipient::parse(&spelt(0)), Ok(Recipient::from_bytes([0; 32])));
    for spare in 1..16 {
        assert_eq!(Recipient::parse(&spelt(spare)), Err(KeyError::Misspelt), "{spare}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn base64_agrees_with_its_judge(bytes in any::<Vec<u8>>(), text in "[A-Za-z0-9+/]{0,70}|\\PC{0,10}|[A-Z]{0,7}={0,2}") {
        let mut ours = Vec::new();
        base64::encode(&bytes, &mut ours);
        prop_assert_eq!(ours.clone(), STANDARD_NO_PAD.encode(&bytes).into_bytes());
        prop_assert_eq!(base64::decode(&ours), Some(bytes));
        prop_assert_eq!(base64::decode(text.as_bytes()), STANDARD_NO_PAD.decode(&text).ok());
    }

    #[test]
    fn bech32_agrees_with_its_judge(key in any::<[u8; 32]>()) {
        let prefix = ::bech32::Hrp::parse("age").unwrap();
        let theirs = ::bech32::encode::<::bech32::Bech32>(prefix, &key).unwrap();
        prop_assert_eq!(bech32::encode("age", &key), theirs.clone());
        prop_assert_eq!(bech32::decode("age", &theirs), Ok(key));
        let modified = ::bech32::encode::<::bech32::Bech32m>(prefix, &key).unwrap();
        prop_assert!(bech32::decode("age", &modified).is_err());
    }
}

#[test]
fn an_errand_seals_what_it_was_given_and_only_what_is_sealed_comes_back() {
    let keys: Vec<String> = recipients(2).iter().map(ToString::to_string).collect();
    let errand = Errand::of(&plain(FROZEN_LETTER), randomness(3), &keys);
    let done = Errand::received(errand.bytes().to_vec()).run().unwrap();
    assert_eq!(done.bytes(), sealed(FROZEN_LETTER, 2), "the same as at home");
    assert!(Sealed::received(done.into_bytes()).is_some());

    // The letter itself, at the length of a sealed one, is not let in; nor is anything a little off.
    let mut unsealed = FROZEN_LETTER.as_bytes().to_vec();
    unsealed.resize(SEALED_BYTES, b' ');
    assert!(Sealed::received(unsealed).is_none());
    let good = sealed(FROZEN_LETTER, 1);
    assert!(Sealed::received(good[..good.len() - 1].to_vec()).is_none());
    for at in [0, 22, 120, 220, 318] {
        let mut bad = good.clone();
        bad[at] = b'!';
        assert!(Sealed::received(bad).is_none(), "at {at}: {:?}", &good[at]);
    }
}

#[test]
fn a_broken_errand_is_an_error() {
    let errand = Errand::of(&plain("{}"), randomness(3), &["age1misspelt".to_string()]);
    assert!(matches!(errand.run(), Err(ErrandError::Key(_))));
    assert_eq!(
        Errand::of(&plain("{}"), randomness(3), &[]).run().unwrap_err(),
        ErrandError::Seal(SealError::NoRecipients)
    );
    let cut = errand.bytes()[..LETTER_BYTES + 5].to_vec();
    assert_eq!(Errand::received(cut).run().unwrap_err(), ErrandError::CutOff);
    let blank = Randomness::new([7; RANDOM_BYTES]);
    let key = recipients(1)[0].to_string();
    assert_eq!(Errand::of(&plain("{}"), blank, &[key]).run().unwrap_err(), ErrandError::Seal(SealError::NotRandom));
}
