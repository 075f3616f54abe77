//! Every language: from the list of languages home, to the list, a listing, the ask and the check page. Each page speaks
//! that language and no other, from its side, and shows no name of a message.

use crate::stage::{Page, Stage};
use crate::steps;
use crate::words::assert_no_key;
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::{Languages, Msg, say};
use serde_json::json;
use std::collections::BTreeSet;

/// English messages of fewer letters may be the same word elsewhere.
const LONG: usize = 12;

#[tokio::test]
async fn each_language_is_walked_from_home_to_the_check_page() {
    let stage = Stage::set("languages").await;
    stage.hub.set("languages", json!([]));
    let table = Languages::from_json(include_bytes!("../../locales/index.json")).unwrap();
    stage.speak("en-GB");
    let english = english_sentences(&stage.page);
    let page = &stage.page;
    // One language by itself: LANGUAGES=cy
    let only = std::env::var("LANGUAGES").unwrap_or_default();
    for language in table.offered().filter(|one| only.is_empty() || only.split(',').any(|tag| tag == one.tag)) {
        let tag = language.tag.as_str();
        page.goto("about:blank").await;
        steps::choose_language(&stage, tag).await;
        let looked = async |at: &str| {
            let side = (page.html("lang").await, page.html("dir").await);
            assert_eq!(side, (tag.to_owned(), language.direction.as_str().to_owned()), "{at}");
            assert_no_key(&page.text().await);
            if tag != "en-GB" {
                assert_no_english(page, &english, &format!("{tag}, {at}")).await;
            }
            page.shot().await;
        };
        looked("home").await;
        steps::to_everything(page).await;
        looked("list").await;
        steps::to_the_lunch(page).await;
        looked("listing").await;
        steps::ask_briefly(page, "07700 900123").await;
        looked("check").await;
        page.press(say::check_do_not_send()).await;
        println!("{tag}: walked");
    }
}

/// Everything that English says by itself and that is long enough to be nothing else.
fn english_sentences(page: &Page) -> BTreeSet<String> {
    let plain = CONTRACT.entries.iter().enumerate().filter(|(_, entry)| entry.variables.is_empty());
    let messages = plain.filter_map(|(number, _)| u16::try_from(number).ok());
    let said = messages.map(|number| page.words(&Msg::for_check(number, Vec::new())));
    said.filter(|text| text.chars().filter(|letter| letter.is_alphabetic()).count() >= LONG).collect()
}

/// No text of the page that is not marked as English, and is ours, is an English sentence.
async fn assert_no_english(page: &Page, english: &BTreeSet<String>, at: &str) {
    let script = "const lines = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (!parent.checkVisibility() || parent.closest('[lang]').lang.startsWith('en')) continue;
          lines.push(walker.currentNode.data.trim());
        }
        return lines";
    let lines = page.js(script, &[]).await;
    let lines = lines.as_array().unwrap().iter().filter_map(|line| line.as_str());
    let stray: Vec<&str> = lines.filter(|line| english.contains(*line)).collect();
    assert!(stray.is_empty(), "{at}: {stray:?}");
}
