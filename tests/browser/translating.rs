//! A group's own words by the device's own translator: only where it is there already, and said to be a machine's.

use crate::stage::{Page, Stage, cdp};
use crate::steps;
use come_along::i18n::say;
use serde_json::json;

/// A device whose translator is in that state; it notes what it is asked.
const TRANSLATOR: &str = "
window.asked = [];
Object.defineProperty(window, 'Translator', { configurable: true, value: {
  availability: async (pair) => { asked.push(pair); return 'STATE'; },
  create: async ({ sourceLanguage, targetLanguage }) => ({
    translate: async (text) => { if (window.refuses) throw new DOMException('no', 'NotSupportedError'); return sourceLanguage + '>' + targetLanguage + ': ' + text; },
  }),
} });
";

async fn at_the_lunch(state: &str, tag: &str) -> Stage {
    let stage = Stage::set("translating").await;
    let source = TRANSLATOR.replace("STATE", state);
    cdp(&stage.page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    steps::choose_language(&stage, tag).await;
    steps::rested(&stage.page).await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
    stage
}

async fn is_offered(page: &Page) -> bool {
    // Time enough for the device to answer.
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    page.js("return !document.getElementById('translate').hidden", &[]).await == json!(true)
}

#[tokio::test]
async fn it_is_offered_where_it_is_there_already_and_said_to_be_a_machines() {
    let stage = at_the_lunch("available", "ar").await;
    let page = &stage.page;
    page.until("the button", async || is_offered(page).await.then_some(())).await;
    page.requests().await;
    page.press(say::facts_translate()).await;
    page.see(say::facts_machine()).await;
    page.see_text("en>ar: We cook & eat together.").await;
    page.see_text("Everybody <is> welcome.").await;
    assert_eq!(page.requests().await, Vec::<String>::new(), "nothing is fetched for it");
    assert_eq!(page.js("return document.querySelector('#translated .own-words').lang", &[]).await, json!("ar"));
    page.shot().await;
    // Again when it can no more: a sentence, and not silence.
    page.js("window.refuses = true", &[]).await;
    page.press(say::facts_translate()).await;
    page.see(say::facts_machine_failed()).await;
    assert_eq!(page.refusals().await, Vec::<String>::new());
}

#[tokio::test]
async fn elsewhere_there_is_no_button() {
    for (state, tag) in [("downloadable", "ar"), ("downloading", "ar"), ("unavailable", "ar"), ("available", "en-GB")] {
        let stage = at_the_lunch(state, tag).await;
        assert!(!is_offered(&stage.page).await, "{state} {tag}");
    }
}
