//! Promise 1, held: the words of `locales/terms` are said nowhere that a person can see.
//!
//! Looked through: the page itself, what lies in `public/`, the made-up town, and what the two
//! programs print to the public by themselves; `rules` looks through every message of every
//! language. What groups write in their own listings is theirs and is not judged.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::messages::{self, root};
use crate::terms::{self, Terms};
use crate::town;

/// Code whose longer texts reach the public: pages, answers of the hub, the settings that a new
/// hub begins with.
const SPEAKING_CODE: &[&str] = &["src/bin/web", "src/bin/hub/http", "src/bin/hub/new.rs"];

/// What is said of one hit.
fn fault(place: &str, text: &str, (ban, word): (&terms::Ban, &str)) -> String {
    format!("{place}: “{text}” says `{word}`: {}; say {}", ban.because, ban.say)
}

/// The lists that judge text of a language: its own, and where its letters are not Latin the English
/// one too, for English words that were left. A word may be harmless in one language and not in another.
fn lists_for(tag: &str) -> Vec<Terms> {
    let english = tag != "en-GB" && !messages::is_latin(tag);
    std::iter::once(tag).chain(english.then_some("en-GB")).map(terms::of).collect()
}

#[test]
fn nothing_else_that_people_see_says_one() {
    let texts = public_texts();
    println!("{} texts beside the words files", texts.len());
    let tags: BTreeSet<&String> = texts.iter().map(|(_, tag, _)| tag).collect();
    let lists: BTreeMap<&String, Vec<Terms>> = tags.into_iter().map(|tag| (tag, lists_for(tag))).collect();
    let hits = texts.iter().flat_map(|(place, tag, text)| {
        lists[tag].iter().flat_map(|list| list.banned(text)).map(move |hit| fault(place, text, hit))
    });
    let faults: Vec<String> = hits.collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Every place gives something to look through; otherwise the search itself is broken.
#[test]
fn every_place_is_really_looked_through() {
    let texts = public_texts();
    let some = |place: &str, part: &str| texts.iter().any(|(at, _, text)| at.starts_with(place) && text.contains(part));
    assert!(some("index.html", "Come Along"), "the title");
    assert!(some("src/help/lines.json", "Forced Marriage"), "the names of the lines of help");
    assert!(some("public/boot.js", "markup refused"), "texts in scripts");
    assert!(some("src/bin/hub/sample/", "Come and drink tea with us"));
    assert!(some("src/bin/hub/new.rs", "Our community hub"));
    let arabic = |(_, tag, text): &(String, String, String)| tag == "ar" && text.contains("القهوة");
    assert!(texts.iter().any(arabic), "the row of the town that is written in Arabic");
    assert!(texts.iter().any(|(at, ..)| at.starts_with("src/bin/hub/http")));
    assert!(!texts.iter().any(|(.., text)| text.contains("stroke-linecap") || text.contains("use crate")));
}

/// The test proves itself: each kind of word is found when it is planted.
#[test]
fn planted_sentences_are_caught() {
    let english = terms::of("en-GB");
    for sentence in [
        "Ask your link worker for a social prescription.",
        "Your doctor has referred you.",
        "Self-referral form",
        "We signposted her to a class.",
        "For SERVICE USERS and other stakeholders",
        "You can access the service here.",
        "It boosts your well-being.",
        "Help for vulnerable people",
        "Hurry! Only 3 left.",
        "This is your last chance.",
        "Don’t miss the deadline",
        "We cannot read your message.",
        "Tell us what happened.",
        "What is your immigration status?",
    ] {
        assert!(!english.banned(sentence).is_empty(), "{sentence}");
    }
    let arabic = terms::of("ar");
    for sentence in [
        "سنرسل إحالتك اليوم.",
        "للمستفيدين من الوصفات الاجتماعية",
        "وصفةٌ اجتماعيّة",
        "هذه آخر فرصة لك",
        "وللعملاء الجدد",
        "سارعوا الآن",
    ] {
        assert!(!arabic.banned(sentence).is_empty(), "{sentence}");
    }
}

#[test]
fn every_word_of_the_lists_can_be_found_and_innocent_ones_are_not() {
    for tag in messages::tags() {
        let list = terms::of(&tag);
        for (ban, word) in list.ban.iter().flat_map(|ban| ban.words.iter().map(move |word| (ban, word))) {
            let planted = format!("Xx {}, xx.", word.replace('*', "s"));
            let found = list.banned(&planted).iter().any(|(found, _)| std::ptr::eq(*found, ban));
            assert!(found, "locales/terms/{tag}.toml: `{word}` is not found in “{planted}”");
            let told = !ban.because.is_empty() && !ban.say.is_empty();
            assert!(told, "locales/terms/{tag}.toml: `{word}` needs its `because` and its `say`");
        }
    }
    let english = terms::of("en-GB");
    for sentence in ["A reference for work", "I prefer tea", "He left his preferred chair", "A good use of time"] {
        assert!(english.banned(sentence).is_empty(), "{sentence}");
    }
    let arabic = terms::of("ar");
    for sentence in ["ساعة هاتفك تبدو غير صحيحة", "هذا مستحيل", "بحالة جيدة", "صفحة أخرى"]
    {
        assert!(arabic.banned(sentence).is_empty(), "{sentence}");
    }
}

#[test]
fn an_exception_names_a_message_that_needs_it() {
    for tag in messages::tags() {
        let list = terms::of(&tag);
        let all = messages::of(&tag);
        for (ban, id) in list.ban.iter().flat_map(|ban| ban.unless.iter().map(move |id| (ban, id))) {
            let texts = all.iter().filter(|message| message.id == *id).flat_map(|message| &message.texts);
            let mut hits = texts.flat_map(|text| list.banned(&text.words));
            assert!(
                hits.any(|(found, _)| std::ptr::eq(found, ban)),
                "{tag}: `{id}` no longer says any of {:?}; remove the exception",
                ban.words
            );
        }
    }
}

/// Where a text stands, the tag of its language, and the text.
fn public_texts() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    let place = |path: &Path| path.strip_prefix(root()).unwrap_or(path).display().to_string();
    for path in town::samples() {
        for piece in town::pieces(&path) {
            let tag = messages::tag_of(&piece.language).unwrap_or_else(|| "en-GB".into());
            found.push((place(&path), tag, piece.text));
        }
    }
    let mut add = |path: &Path, texts: Vec<String>| {
        found.extend(texts.into_iter().map(|text| (place(path), "en-GB".into(), text)));
    };
    for path in files_below(&root().join("public")).into_iter().chain([root().join("index.html")]) {
        let Ok(text) = fs::read_to_string(&path) else {
            continue; // Pictures and fonts.
        };
        let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        add(
            &path,
            if matches!(ending.as_str(), "html" | "svg" | "txt" | "xml") { of_markup(&text) } else { of_code(&text) },
        );
    }
    let lines = root().join("src/help/lines.json");
    add(&lines, of_code(&fs::read_to_string(&lines).unwrap()));
    for path in SPEAKING_CODE.iter().flat_map(|path| files_below(&root().join(path))) {
        let text = fs::read_to_string(&path).unwrap();
        add(&path, of_code(text.split("#[cfg(test)]").next().unwrap()));
    }
    found
}

fn files_below(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let mut inside: Vec<PathBuf> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    inside.sort();
    inside.iter().flat_map(|path| files_below(path)).collect()
}

/// Text between tags, and the values of attributes that are read out or shown.
fn of_markup(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for piece in html.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        texts.push(text.trim().to_owned());
        // What `content` says is for people in a description only; elsewhere it is a switch.
        let tag = if tag.contains("description") { tag.to_owned() } else { tag.replace(" content=", " ") };
        for attribute in ["title", "alt", "content", "placeholder", "aria-label", "label"] {
            let value = tag.split_once(&format!(" {attribute}=\"")).and_then(|(_, rest)| rest.split_once('"'));
            texts.extend(value.map(|(value, _)| value.to_owned()));
        }
    }
    texts.retain(|text| !text.is_empty() && !text.starts_with("{{"));
    texts
}

/// Quoted texts with a space in them, comments left out: what code says, not what it does.
fn of_code(code: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let mut rest = line;
        while let Some((_, after)) = rest.split_once('"') {
            let end = after.char_indices().scan(false, |escaped, (at, c)| {
                let ends = c == '"' && !*escaped;
                *escaped = c == '\\' && !*escaped;
                Some((at, ends))
            });
            let end = end.filter(|(_, ends)| *ends).map(|(at, _)| at).next().unwrap_or(after.len());
            texts.push(after[..end].to_owned());
            rest = after.get(end + 1..).unwrap_or_default();
        }
    }
    texts.retain(|text| text.trim().contains(' '));
    texts
}
