//! The concepts' own files and the one file made of them.

use crate::support::{concept_pack, concepts_of_page};
use come_along::i18n::languages::Languages;
use come_along::model::Need;
use come_along::search::words::compile::{Problem, Source, compile};
use come_along::search::words::{CONCEPTS, Concepts, Danger, Meaning, Pack, PackError, Shows, Spoken, folded};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Those of the table of languages, by tag.
fn languages() -> Vec<String> {
    let table = Languages::from_json(include_bytes!("../../locales/index.json")).unwrap();
    let mut tags: Vec<String> = table.offered().map(|language| language.tag.clone()).collect();
    tags.sort();
    tags
}

#[test]
fn every_concept_has_words_in_every_language() {
    let (pack, problems) = concept_pack();
    assert_eq!(problems, []);
    assert_eq!(pack.languages.iter().map(|spoken| spoken.tag.as_str()).collect::<Vec<_>>(), languages());
    assert!(CONCEPTS.len() >= 145, "{}", CONCEPTS.len());
    let ids: BTreeSet<&str> = CONCEPTS.iter().map(|concept| concept.id).collect();
    assert_eq!(ids.len(), CONCEPTS.len(), "a name stands for one concept");
    for spoken in &pack.languages {
        for (concept, words) in CONCEPTS.iter().zip(&spoken.concepts) {
            let words: Vec<&str> = words.split([',', '،']).map(str::trim).collect();
            assert!(!words[0].starts_with('('), "{} {}: its first word is shown", spoken.tag, concept.id);
            assert!(words.len() <= 24, "{} {}: words are not stuffed", spoken.tag, concept.id);
            for word in &words {
                let many = folded(word).split(' ').count();
                let most = if spoken.tag.starts_with("zh") { 12 } else { 6 };
                assert!((1..=most).contains(&many), "{} {}: {word}", spoken.tag, concept.id);
            }
        }
    }
}

/// Two folded ways of writing one word are one word: the second only weighs.
#[test]
fn no_concept_says_a_word_twice() {
    let mut twice = Vec::new();
    for spoken in concept_pack().0.languages {
        for (concept, words) in CONCEPTS.iter().zip(&spoken.concepts) {
            let mut seen = BTreeSet::new();
            for word in words.split([',', '،']) {
                if !seen.insert(folded(word)) {
                    twice.push(format!("{} {}: {}", spoken.tag, concept.id, word.trim()));
                }
            }
        }
    }
    assert!(twice.is_empty(), "{}", twice.join("\n"));
}

/// A concept's name must mean it, first of all, in its own language.
#[test]
fn every_name_is_understood_as_its_concept() {
    let index = come_along::search::words::Index::default();
    let mut lost = Vec::new();
    for tag in &languages() {
        let concepts = concepts_of_page(tag);
        for (number, concept) in CONCEPTS.iter().enumerate() {
            let name = concepts.name(number, tag);
            let understood = index.find(&concepts, &format!("{name} "), tag);
            if !understood.concepts().contains(&number) {
                lost.push(format!("{tag} {}: {name}", concept.id));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// The same word for many concepts says nothing.
#[test]
fn a_word_means_few_things() {
    let mut many = Vec::new();
    for spoken in concept_pack().0.languages {
        let mut means: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (concept, words) in CONCEPTS.iter().zip(&spoken.concepts) {
            words.split([',', '،']).for_each(|word| means.entry(folded(word)).or_default().push(concept.id));
        }
        for (word, concepts) in means {
            if concepts.len() > 3 {
                many.push(format!("{}: {word}: {concepts:?}", spoken.tag));
            }
        }
    }
    assert!(many.is_empty(), "{}", many.join("\n"));
}

#[test]
fn the_file_comes_back_and_is_small() {
    let (pack, _) = concept_pack();
    let bytes = pack.to_bytes();
    assert_eq!(Pack::from_bytes(&bytes).as_ref(), Ok(&pack));
    let mut most = 0;
    for tag in languages() {
        let bytes = pack.clone().for_page(&tag, |_| true).to_bytes();
        println!("concepts {tag}: {} bytes", bytes.len());
        most = most.max(bytes.len());
    }
    assert!(most < MOST_BYTES, "{most}");
}

/// What a page fetches has two languages whole, and all of them where it is about danger.
#[test]
fn a_page_has_its_own_words_and_those_of_danger_in_all_languages() {
    let (pack, _) = concept_pack();
    let of_page = pack.clone().for_page("ar", |tag| tag != "so");
    for (spoken, all) in of_page.languages.iter().zip(&pack.languages) {
        let is_whole = ["ar", "en-GB", "so"].contains(&spoken.tag.as_str());
        assert_eq!(spoken.concepts == all.concepts, is_whole, "{}", spoken.tag);
        assert_eq!(spoken.danger, all.danger);
    }
}

#[test]
fn another_file_a_newer_one_and_a_cut_one_are_told_apart() {
    let bytes = concept_pack().0.to_bytes();
    assert_eq!(Pack::from_bytes(b"CAT1").err(), Some(PackError::Unreadable));
    assert_eq!(Pack::from_bytes(b"").err(), Some(PackError::Unreadable));
    assert_eq!(Pack::from_bytes(b"CAC2....").err(), Some(PackError::TooNew));
    assert_eq!(Pack::from_bytes(&bytes[..bytes.len() - 1]).err(), Some(PackError::Unreadable));
}

#[test]
fn what_is_wrong_is_left_out_and_named() {
    let text = "football = football, footie\nfotball = x\nswimming = { $x }\nchess = ,,\n= no\n";
    let (pack, problems) = compile(&[Source { tag: "xx", text }]);
    let football = CONCEPTS.iter().position(|concept| concept.id == "football").unwrap();
    assert_eq!(pack.languages[0].concepts[football], "football,footie");
    let (tag, is) = (String::from("xx"), |id: &str| String::from(id));
    assert!(problems.contains(&Problem::Unknown { tag: tag.clone(), id: is("fotball") }));
    assert!(problems.contains(&Problem::NotWords { tag: tag.clone(), id: is("swimming") }));
    assert!(problems.contains(&Problem::Missing { tag: tag.clone(), id: is("chess") }));
    assert!(problems.contains(&Problem::Missing { tag, id: is(Danger::Myself.id()) }));
    assert!(problems.iter().any(|problem| matches!(problem, Problem::Syntax { .. })));
}

/// Of the concepts for one page, unpacked: it comes at rest, on every visit.
const MOST_BYTES: usize = 160_000;

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(junk: Vec<u8>) {
        let _ = Pack::from_bytes(&junk);
        let _ = Pack::from_bytes(&[b"CAC1".as_slice(), &junk].concat());
    }

    #[test]
    fn any_pack_comes_back(tag in "[a-z]{2}", words: Vec<String>, danger: Vec<String>, filler: String) {
        let meanings = vec![Meaning { near: vec![Need::Fun], shows: Some(Shows::Speaks(tag.clone())) }];
        let pack = Pack { meanings, languages: vec![Spoken { tag, concepts: words, danger, filler }] };
        let concepts = Concepts::from_bytes(&pack.to_bytes());
        prop_assert!(concepts.is_ok());
        prop_assert_eq!(Pack::from_bytes(&pack.to_bytes()), Ok(pack));
    }
}
