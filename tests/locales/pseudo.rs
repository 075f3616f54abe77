//! The made-up languages `en-XA` and `ar-XB` are languages like others: whole, sound, and said as
//! `fluent` says them.

use std::collections::BTreeSet;
use std::fs;

use come_along::i18n::compile::{LanguageSources, Source, compile};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::pseudo::{Pseudo, PseudoSource, pseudo_sources};
use come_along::i18n::{Arg, Direction, Voice};

use crate::judge::{compare, ours};

fn english() -> Vec<(String, String)> {
    let folder = format!("{}/locales/en-GB", env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<_> = files
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// Runs with the chain of each made-up language: itself, then English.
fn each(mut run: impl FnMut(Pseudo, &[LanguageSources<'_>])) {
    let files = english();
    let english: Vec<Source<'_>> = files.iter().map(|(file, text)| Source { file, text }).collect();
    for kind in Pseudo::ALL {
        let made = pseudo_sources(&english, kind);
        let chain = [
            LanguageSources {
                tag: kind.tag(),
                direction: kind.direction(),
                files: made.iter().map(PseudoSource::source).collect(),
            },
            LanguageSources { tag: "en-GB", direction: Direction::Ltr, files: english.clone() },
        ];
        run(kind, &chain);
    }
}

#[test]
fn they_are_whole_and_sound() {
    each(|kind, chain| {
        let compiled = compile(&CONTRACT, chain);
        assert_eq!(compiled.problems, [], "{kind:?}");
        assert_eq!(compiled.own, compiled.total, "{kind:?}");
        let voice = Voice::read_for(compiled.words, CONTRACT.hash).unwrap();
        assert_eq!((voice.tag(), voice.direction()), (kind.tag(), kind.direction()));
    });
}

#[test]
fn they_come_out_as_fluent_says_them() {
    each(|kind, chain| {
        let compared = compare(&CONTRACT, chain);
        println!("{:8} {compared} comparisons with fluent", kind.tag());
        assert!(compared >= CONTRACT.entries.len());
    });
}

/// Plain letters on a screen in `en-XA` came from no words file; so none may stand in it, nor be
/// put in by a message without text.
#[test]
fn the_long_one_is_longer_in_brackets_and_without_plain_letters() {
    each(|kind, chain| {
        let voice = |chain: &[LanguageSources<'_>]| Voice::read(compile(&CONTRACT, chain).words).unwrap();
        let (made, plain) = (voice(chain), voice(&chain[1..]));
        for (id, entry) in CONTRACT.entries.iter().enumerate().filter(|(_, entry)| entry.variables.is_empty()) {
            let (made, plain) = (ours(&made, id, &[]).0, ours(&plain, id, &[]).0);
            assert!(made != plain, "{}: {made}", entry.id);
            if kind == Pseudo::Accented {
                assert!(!made.contains(|c: char| c.is_ascii_alphabetic()), "{}: {made}", entry.id);
                assert!(made.starts_with('⟦') && made.ends_with('⟧'), "{made}");
                assert!((made.chars().count() - 2) * 5 >= plain.chars().count() * 7, "{made} / {plain}");
            }
        }
    });
}

/// What a number looks like, gaps and all.
fn numbers(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[test]
fn numbers_stand_as_they_are_and_in_their_order() {
    each(|kind, chain| {
        let made = Voice::read(compile(&CONTRACT, chain).words).unwrap();
        let plain = Voice::read(compile(&CONTRACT, &chain[1..]).words).unwrap();
        let mut seen = 0;
        for id in (0..CONTRACT.entries.len()).filter(|id| CONTRACT.entries[*id].variables.is_empty()) {
            let (made, plain) = (ours(&made, id, &[]).0, ours(&plain, id, &[]).0);
            assert_eq!(numbers(&made), numbers(&plain));
            if plain.contains("0800 1111") {
                seen += 1;
                let kept = if kind == Pseudo::Mirrored { "\u{200e}0800 1111" } else { "0800 1111" };
                assert!(made.contains(kept), "{made}");
            }
        }
        assert!(seen > 0);
    });
}

#[test]
fn they_count_as_english_does() {
    each(|_, chain| {
        let voice = Voice::read(compile(&CONTRACT, chain).words).unwrap();
        let id = CONTRACT.entries.iter().position(|entry| entry.id == "list-count").unwrap();
        let said: BTreeSet<String> = [0, 1, 2, 5, 11].iter().map(|n| ours(&voice, id, &[Arg::Number(*n)]).0).collect();
        assert_eq!(said.len(), 5, "{said:?}");
        let forms: BTreeSet<String> = said.iter().map(|text| text.replace(|c: char| c.is_ascii_digit(), "")).collect();
        assert_eq!(forms.len(), 3, "nothing, one, and many: {forms:?}");
    });
}
