//! Words: another language in the middle of things, and words that are broken or do not come.

use crate::stage::{Setting, Stage, cdp};
use crate::steps;
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::say;
use serde_json::json;

const ARABIC_PHONE: Setting = Setting { languages: "ar", ..Setting::USUAL };

#[tokio::test]
async fn changing_the_language_keeps_the_page_and_what_was_typed() {
    let stage = Stage::set("words-change").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    page.press(say::ask_open()).await;
    steps::write_name(page, "Amal").await;
    page.press(say::ask_next()).await;
    steps::write_reply(page, "07700 900123").await;

    for (tag, own_name, direction) in [("ar", "العربية", "rtl"), ("en-GB", "English", "ltr")] {
        page.press(say::language_change()).await;
        page.at(say::language_title()).await;
        page.press_text("button", own_name).await;
        stage.speak(tag);
        page.at(say::q_reply()).await;
        assert_eq!((page.html("lang").await, page.html("dir").await), (tag.to_owned(), direction.to_owned()));
        assert_eq!(page.written(say::q_phone()).await, "07700 900123");
        page.see(say::leave_open()).await;
        page.shot().await;
    }
    page.press(say::back()).await;
    page.at(say::q_name()).await;
    assert_eq!(page.written(say::q_name_label()).await, "Amal");
}

#[tokio::test]
async fn a_broken_words_file_is_english_with_its_language_marked() {
    let stage = Stage::with("words-broken", ARABIC_PHONE).await;
    stage.hub.put("locales/ar/03-ask.ftl", "ask-open = { \nq-name = { $nobody }\n\u{fffd}".as_bytes());
    let page = &stage.page;
    steps::choose_language(&stage, "ar").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    assert_no_key(&page.text().await);
    page.press(say::ask_open()).await;
    page.at(say::q_name()).await;
    let heading =
        page.js("const span = document.querySelector('h1 [lang]'); return [span.lang, span.dir, span.innerText]", &[]);
    assert_eq!(heading.await, json!(["en-GB", "ltr", "What should we call you?"]));
    assert_eq!((page.html("lang").await, page.html("dir").await), ("ar".into(), "rtl".into()));
    assert_no_key(&page.text().await);
    page.shot().await;
}

#[tokio::test]
async fn a_language_that_does_not_come_is_said_in_english() {
    let stage = Stage::with("words-missing", ARABIC_PHONE).await;
    let page = &stage.page;
    cdp(page, "Network.setBlockedURLs", json!({ "urls": ["*/words/ar"] })).await;
    stage.open().await;
    page.see(say::error_words()).await;
    page.at(say::language_title()).await;
    assert_eq!((page.html("lang").await, page.html("dir").await), ("en-GB".into(), "ltr".into()));
    page.shot().await;
    page.press_text("button", "English").await;
    steps::to_everything(page).await;
}

#[tokio::test]
async fn no_words_at_all_is_a_sentence_and_a_way_to_try_again() {
    let stage = Stage::set("words-none").await;
    let page = &stage.page;
    cdp(page, "Network.setBlockedURLs", json!({ "urls": ["*/words/*"] })).await;
    stage.open().await;
    page.see(say::error_load()).await;
    page.see(say::crisis_open()).await;
    page.shot().await;
    cdp(page, "Network.setBlockedURLs", json!({ "urls": [] })).await;
    page.press(say::error_try_again()).await;
    page.at(say::language_title()).await;
}

/// No message's id stands where its words should.
pub(crate) fn assert_no_key(text: &str) {
    let ids = CONTRACT.entries.iter().map(|entry| entry.id).filter(|id| id.contains('-'));
    let shown: Vec<&str> = ids.filter(|id| text.split_whitespace().any(|word| word == *id)).collect();
    assert!(shown.is_empty(), "keys on the page: {shown:?}");
}
