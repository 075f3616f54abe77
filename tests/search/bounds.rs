//! Bad input is text, and a keystroke has a bound; with the figures on made-up records.

use crate::support::{concept_pack, context, records};
use come_along::search::words::{Concepts, Index, by_words};
use come_along::search::{Query, find};
use proptest::prelude::*;
use std::time::{Duration, Instant};

#[test]
fn bad_input_is_text() {
    let listings = records::listings(200, 1);
    let (index, concepts) = (Index::of(&listings), Concepts::new(concept_pack().0));
    let long = "football ".repeat(2_000);
    for typed in [
        "", " ", "\0", "🙂🙂🙂", "👩‍👩‍👧", "\u{202e}llabtoof\u{202c}", "'; DROP TABLE listings; --", "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "%s%n", "../../etc/passwd", "\u{fffd}", "ﷺ", "a\u{301}\u{301}\u{301}", &"x".repeat(10_000),
        &"ا".repeat(10_000), &long, &"a ".repeat(10_000), ".*", "\\", "\"", "NaN", "-1", "\u{feff}", "\u{200b}",
    ] {
        let _ = index.find(&concepts, typed, "en-GB");
        let _ = concepts.danger(typed);
    }
    let (once, many) = (index.find(&concepts, "football", "en-GB"), index.find(&concepts, &long, "en-GB"));
    assert_eq!(once.rank(0).is_some(), many.rank(0).is_some());
    assert!(index.find(&concepts, "<b>football</b>", "en-GB").concepts().len() == 1, "markup is nothing but letters");
    let empty = index.find(&concepts, "🙂 ...", "en-GB");
    assert!((0..listings.len()).all(|at| empty.rank(at).is_none()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn nothing_typed_makes_a_panic(typed in "\\PC{0,300}", page in "[a-z]{0,3}") {
        let listings = records::listings(5, 3);
        let _ = Index::of(&listings).find(&Concepts::new(concept_pack().0), &typed, &page);
    }
}

/// Ten thousand characters cost no more than the two hundred that are looked at. The bound is far
/// above what it takes, for tests run on slow machines and without optimisation.
#[test]
fn a_keystroke_of_ten_thousand_characters_has_a_bound() {
    let listings = records::listings(1_000, records::SEED);
    let (index, concepts) = (Index::of(&listings), Concepts::new(concept_pack().0));
    for typed in ["qwertyuio ".repeat(1_000), "x".repeat(10_000), "futbolo kora chss ".repeat(500)] {
        let start = Instant::now();
        let _ = index.find(&concepts, &typed, "en-GB");
        let _ = concepts.danger(&typed);
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    }
}

#[test]
fn the_same_seed_makes_the_same_records() {
    assert_eq!(records::listings(50, 7), records::listings(50, 7));
    assert_ne!(records::listings(50, 7), records::listings(50, 8));
    let words: usize = records::listings(100, 7)
        .iter()
        .map(|one| one.name.text.split(' ').count() + one.description.as_ref().map_or(0, |d| d.text.split(' ').count()))
        .sum();
    assert!((3_600..5_200).contains(&words), "{words} words in 100 listings");
}

/// `cargo test --release --test search figures -- --ignored --nocapture`
#[test]
#[ignore = "measures; says nothing about right and wrong"]
fn figures() {
    let start = Instant::now();
    let bytes = concept_pack().0.to_bytes();
    let compiled = start.elapsed();
    let start = Instant::now();
    let concepts = Concepts::from_bytes(&bytes).unwrap();
    println!("concepts: {} bytes, compiled {compiled:?}, read {:?}, memory {}", bytes.len(), start.elapsed(), concepts.bytes());
    for count in [1_000, 10_000, 100_000] {
        let listings = records::listings(count, records::SEED);
        let start = Instant::now();
        let index = Index::of(&listings);
        let ready = start.elapsed();
        let start = Instant::now();
        let base = find(&listings, &Query::default(), &context());
        let ordered = start.elapsed();
        let (mut times, mut worst) = (Vec::new(), (Duration::ZERO, String::new()));
        for typed in records::keystrokes() {
            let start = Instant::now();
            let matches = index.find(&concepts, &typed, "en-GB");
            let found = by_words(base.clone(), &matches);
            let took = start.elapsed();
            times.push(took);
            if took > worst.0 {
                worst = (took, format!("{typed} ({})", found.len()));
            }
        }
        times.sort();
        let at = |part: usize| times[(times.len() - 1) * part / 100];
        println!(
            "{count}: ready {ready:?}, order without words {ordered:?}, keystroke p50 {:?} p95 {:?} worst {worst:?}, memory {} kB",
            at(50), at(95), index.bytes() / 1000,
        );
    }
}
