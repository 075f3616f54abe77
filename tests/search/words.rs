//! Finding by word: what is understood, what is not, and in which order it stands.

use crate::questions::Town;
use crate::support::concept_pack;
use come_along::model::{Fact, Listing, Need, Prose, WomenMen};
use come_along::search::words::{Concepts, Index};

fn thing(name: &str, text: &str) -> Listing {
    let mut listing = Listing::named(name, Prose::english(name));
    listing.description = Some(Prose::english(text));
    listing
}

fn concepts() -> Concepts {
    let whole = ["en-GB", "es", "fa", "fr", "so", "tr", "uk"];
    Concepts::new(concept_pack().0.for_page("ar", |tag| !whole.contains(&tag)))
}

/// Names of what is found, the best group first.
fn found(listings: &[Listing], typed: &str) -> Vec<String> {
    let matches = Index::of(listings).find(&concepts(), typed, "en-GB");
    let mut ranked: Vec<_> = (0..listings.len()).filter_map(|at| Some((matches.rank(at)?, at))).collect();
    ranked.sort();
    ranked.into_iter().map(|(_, at)| listings[at].name.text.clone()).collect()
}

#[test]
fn football_is_found_in_any_language() {
    let town = Town::new();
    for (typed, page) in [
        ("football", "ar"),
        ("كرة القدم", "ar"),
        ("futbol", "tr"),
        ("فوتبال", "fa"),
        ("футбол", "uk"),
        ("foot", "fr"),
        ("kubadda cagta", "so"),
        ("fútbol", "es"),
        ("soccer", "en-GB"),
        ("我想踢足球", "zh-Hans"),
        ("bóng đá", "vi"),
        ("bong da", "vi"),
    ] {
        let names = town.names(typed, page);
        assert!(names.iter().take(2).any(|name| name == "Sunday Football in the Park"), "{typed}: {names:?}");
    }
}

#[test]
fn the_name_comes_before_the_description_and_both_before_what_is_similar() {
    let listings = [thing("Tea", "We also play chess."), thing("Cheese", "We cut it."), thing("Chess", "Come.")];
    assert_eq!(found(&listings, "chess"), ["Chess", "Tea"]);
    assert_eq!(found(&listings, "chess "), ["Chess", "Tea"], "a word that means something is not taken for another");
    assert_eq!(found(&listings, "chese"), ["Cheese", "Chess", "Tea"], "one that means nothing is");
    assert_eq!(found(&listings, "chees"), ["Cheese"], "the beginning of a word is that word");
}

#[test]
fn every_word_counts_and_a_part_comes_after_all() {
    let listings = [thing("Yoga", "For all."), thing("Yoga in the evening", "Late."), thing("Evening walk", "Slow.")];
    assert_eq!(found(&listings, "evening yoga"), ["Yoga in the evening", "Yoga", "Evening walk"]);
    assert_eq!(
        found(&listings, "where can i do yoga please").len(),
        2,
        "words that hold a question together are passed over"
    );
    let many: Vec<Listing> =
        (0..5).map(|n| thing(&format!("Evening yoga {n}"), "")).chain([thing("Yoga", "")]).collect();
    assert_eq!(found(&many, "evening yoga").len(), 5, "when enough answer all, a part is left out");
}

#[test]
fn a_word_of_one_language_is_not_looked_for_in_a_text_of_another() {
    let mut french = thing("Chaussures", "Une paire de bottes.");
    french.name.lang = Some("fr".into());
    french.description = french.description.map(|prose| Prose { lang: Some("fr".into()), ..prose });
    // In French `once` is nothing; in an English text it is no Spanish eleven either.
    let listings = [thing("Winter day", "We lend boots."), french, thing("Sofa so good", "A solo song.")];
    assert_eq!(found(&listings, "zapatos"), ["Chaussures", "Winter day"]);
    assert!(
        !found(&listings, "lonely").contains(&"Sofa so good".to_owned()),
        "the Spanish `solo` is not the English one"
    );
}

#[test]
fn a_fact_answers_where_no_word_does() {
    let mut women = thing("Swim", "A pool.");
    women.women_men = Fact::stated(WomenMen::Women);
    let listings = [thing("Swim for all", "A pool."), women];
    assert_eq!(found(&listings, "women swimming").first().map(String::as_str), Some("Swim"));
    let mut unknown = thing("Swim", "A pool.");
    unknown.women_men = Fact::NotKnown;
    assert!(found(&[unknown], "women").is_empty(), "not known is never yes");
}

#[test]
fn when_nothing_answers_the_same_need_is_shown() {
    let mut gym = thing("Stretch", "On chairs.");
    gym.needs = vec![Need::Move];
    assert_eq!(found(&[gym.clone(), thing("Tea", "Cake.")], "karate"), ["Stretch"]);
    assert!(found(&[gym], "xyzzy").is_empty());
}

#[test]
fn what_is_understood_has_a_name_in_every_language() {
    let concepts = concepts();
    let index = Index::of(&[thing("Football", "")]);
    let understood = index.find(&concepts, "كرة القدم", "ar").concepts().to_vec();
    let names = |tag| understood.iter().map(|concept| concepts.name(*concept, tag)).collect::<Vec<_>>();
    assert_eq!(names("en-GB"), ["football"]);
    assert_eq!(names("ar"), ["كرة القدم"]);
    assert_eq!(names("xx"), ["football"], "English where there is no other");
    assert_eq!(concepts.name(9_999, "en-GB"), "");
}

#[test]
fn the_language_of_the_page_settles_what_a_word_means() {
    let concepts = concepts();
    let index = Index::default();
    let names = |typed, page| -> Vec<&str> {
        index.find(&concepts, typed, page).concepts().iter().map(|concept| concepts.name(*concept, "en-GB")).collect()
    };
    assert_eq!(names("beer ", "so"), ["gardening"]);
    assert_eq!(names("pan ", "es"), ["baking"]);
}

#[test]
fn a_portion_at_a_time_makes_the_same_index() {
    let listings = crate::support::records::listings(300, 1);
    let mut index = Index::default();
    listings.iter().for_each(|listing| index.add(listing));
    let (concepts, whole) = (concepts(), Index::of(&listings));
    for typed in ["football", "ches", "womens yoga"] {
        let ranks = |index: &Index| {
            let matches = index.find(&concepts, typed, "en-GB");
            (0..listings.len()).map(|at| matches.rank(at)).collect::<Vec<_>>()
        };
        assert_eq!(ranks(&index), ranks(&whole));
    }
}
