//! The square codes, read back by another library from a picture of the path that the page draws.

use come_along::route::{LONGEST_LINK, Link, Route};
use come_along::take::{link, qr};
use proptest::prelude::*;

/// Points of the picture for each module.
const ZOOM: usize = 4;

/// What `rqrr` reads from the picture that the path draws.
fn scanned(text: &str) -> String {
    let drawing = qr::drawing(text).unwrap();
    let dark = drawn(&drawing);
    let side = drawing.side * ZOOM;
    let mut picture = rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| dark[y / ZOOM][x / ZOOM]);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "{text}");
    let (about, read) = grids[0].decode().unwrap();
    // 0 is M, 3 is Q, 2 is H in the format information; L, 1, would be too weak.
    assert_ne!(about.ecc_level, 1);
    read
}

/// The modules, painted as an SVG path says: only the five commands that we write.
fn drawn(drawing: &qr::Drawing) -> Vec<Vec<bool>> {
    let mut dark = vec![vec![false; drawing.side]; drawing.side];
    for run in drawing.path.split_terminator('z') {
        let numbers: Vec<usize> = run
            .trim_start_matches('M')
            .split([' ', 'h', 'v', '-'])
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().unwrap())
            .collect();
        let [x, y, right, down, left] = numbers[..] else { panic!("{run}") };
        assert!(down == 1 && right == left && right > 0, "{run}");
        for module in &mut dark[y][x..x + right] {
            assert!(!*module, "painted twice");
            *module = true;
        }
    }
    let edge = |at: usize| !(4..drawing.side - 4).contains(&at);
    let mut modules =
        dark.iter().enumerate().flat_map(|(y, row)| row.iter().enumerate().map(move |(x, dark)| (x, y, *dark)));
    assert!(modules.all(|(x, y, dark)| !dark || !edge(x) && !edge(y)), "the quiet zone is not quiet");
    dark
}

#[test]
fn another_library_reads_them() {
    let site = "https://hill-street-community-hub.example.org/come-along/";
    let id = "x".repeat(LONGEST_LINK - "zh-Hant/thing/".len());
    let longest = link::of_listing(site, &id, "zh-Hant").unwrap();
    assert_eq!(longest.split_once('#').unwrap().1.len(), LONGEST_LINK);
    let receipt = "1234567890123452";
    for text in [receipt, "1234 5678 9012 3452", "https://example.org/#ar/thing/town:3", "", "ليلى ✓ é", &longest]
    {
        assert_eq!(scanned(text), text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_back(text in "\\PC{1,120}|[0-9]{1,300}|[A-Z0-9 :/]{1,200}") {
        prop_assert_eq!(scanned(&text), text);
    }
}

#[test]
fn more_than_a_code_holds_is_an_error() {
    assert_eq!(qr::drawing(&"ä".repeat(2000)), Err(qr::TooLong));
    assert_eq!(qr::drawing(&"x".repeat(1_000_000)), Err(qr::TooLong));
}

proptest! {
    /// A link that we make leads where it should, and carries an id and a language, nothing else.
    #[test]
    fn made_links_are_read_back(id in "[a-z]{1,9}:[a-z0-9-]{1,40}|\\PC{1,16}", language in "ar|en-GB|zh-Hant|", more in "[?#].{0,20}|") {
        let made = link::of_listing(&format!("https://example.org/{more}"), &id, &language).unwrap();
        let inside = made.strip_prefix("https://example.org/#").expect("nothing but the site before it");
        prop_assert!(inside.len() <= LONGEST_LINK);
        prop_assert!(inside.bytes().all(|byte| byte.is_ascii_alphanumeric() || b":-_/%".contains(&byte)), "{inside}");
        let read = Link::parse(inside, |tag| ["ar", "en-GB", "zh-Hant"].contains(&tag));
        let language = Some(language).filter(|tag| !tag.is_empty());
        prop_assert_eq!(read, Link { language, route: Some(Route::Thing(id)), wrong: false });
    }

    #[test]
    fn no_text_makes_it_panic(site in ".{0,40}", id in ".{0,300}", language in ".{0,20}") {
        let made = link::of_listing(&site, &id, &language);
        prop_assert!(made.iter().all(|made| made.matches('#').count() == 1 && !made.contains('?')));
    }
}

#[test]
fn a_link_that_would_be_cut_off_is_not_made() {
    let fits = "x".repeat(LONGEST_LINK - "ar/thing/".len());
    assert!(link::of_listing("https://example.org/", &fits, "ar").is_some());
    assert_eq!(link::of_listing("https://example.org/", &format!("{fits}x"), "ar"), None);
    assert_eq!(link::of_listing("https://example.org/", "", "ar"), None);
    // The page keeps so much of what stands after `#`, from the character after it.
    let guard = include_str!("../../public/guard.js");
    assert!(guard.contains(&format!("location.hash.slice(1, {})", LONGEST_LINK + 1)));
}
