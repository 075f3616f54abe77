//! Listen, with voices that the story brings along: the page is read sentence by sentence, each marked while it is
//! spoken; it stops when somebody goes on or leaves; and there is no button without a voice of the language here.

use crate::stage::{Page, Stage, cdp};
use crate::steps;
use crate::town;
use come_along::i18n::{Msg, say};
use serde_json::{Value, json};

/// A device with voices that say nothing and note everything. Runs before the page's own scripts.
const VOICES: &str = "
window.said = [];
window.stopped = 0;
window.SpeechSynthesisUtterance = class { constructor(words) { this.words = words; } };
const voice = (lang, localService) => ({ name: lang + localService, lang, localService });
const speech = {
  now: null,
  getVoices: () => HERE,
  speak(one) { this.now = one; said.push({ words: one.words, lang: one.lang, voice: one.voice.name }); one.onstart(); },
  cancel() { this.now = null; stopped += 1; },
  addEventListener() {},
};
Object.defineProperty(window, 'speechSynthesis', { value: speech });
";

async fn with_voices(name: &'static str, here: &str) -> Stage {
    let stage = Stage::set(name).await;
    let source = VOICES.replace("HERE", here);
    cdp(&stage.page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    stage
}

async fn has_button(page: &Page) -> bool {
    page.js("const one = document.getElementById('listen'); return !!one && !one.hidden", &[]).await == json!(true)
}

async fn said(page: &Page) -> Vec<Value> {
    serde_json::from_value(page.js("return said", &[]).await).unwrap()
}

/// The sentence that is being spoken has an end.
async fn end(page: &Page) {
    page.js("const one = speechSynthesis.now; one && one.onend()", &[]).await;
}

async fn marked(page: &Page) -> String {
    let script = "return [...(CSS.highlights.get('listen') ?? [])].map((range) => range.toString()).join('')";
    page.js(script, &[]).await.as_str().unwrap().trim().to_owned()
}

async fn is_pressed(page: &Page) -> bool {
    page.js("return document.getElementById('listen').getAttribute('aria-pressed') === 'true'", &[]).await
        == json!(true)
}

async fn press(page: &Page, msg: Msg) {
    let shown = async || has_button(page).await.then_some(());
    page.until("the button", shown).await;
    page.press(msg).await;
}

#[tokio::test]
async fn a_page_is_read_sentence_by_sentence_and_stops_when_left() {
    let stage = with_voices("listen", "[voice('fr-FR', true), voice('en-US', false), voice('en_GB', true)]").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    press(page, say::listen()).await;
    assert!(is_pressed(page).await);
    let mut heard = Vec::new();
    // To the end, sentence by sentence, and no further.
    for _ in 0..400 {
        let all = said(page).await;
        let Some(one) = all.get(heard.len()) else { break };
        assert_eq!(one["voice"], json!("en_GBtrue"), "the voice of the region that is on the device");
        let words = one["words"].as_str().unwrap().to_owned();
        assert_eq!(
            marked(page).await.split_whitespace().collect::<String>(),
            words.split_whitespace().collect::<String>()
        );
        assert!(words.matches(". ").count() < 2, "more than a sentence: {words}");
        heard.push(words);
        end(page).await;
    }
    assert!(heard.len() > 20, "{heard:?}");
    assert!(heard[..3].iter().any(|words| words.contains("lunch")), "{heard:?}");
    assert!(!is_pressed(page).await && marked(page).await.is_empty(), "it ends by itself");

    // Pressed again it stops; and it stops when the page goes, in the middle and at its last sentence.
    press(page, say::listen()).await;
    let before = said(page).await.len();
    press(page, say::listen()).await;
    assert!(!is_pressed(page).await);
    end(page).await;
    assert_eq!(said(page).await.len(), before);
    press(page, say::listen()).await;
    page.press(say::take_title()).await;
    page.at(say::take_title()).await;
    page.until("silence", async || (!is_pressed(page).await).then_some(())).await;
    assert!(marked(page).await.is_empty());
    assert_eq!(page.js("return speechSynthesis.now", &[]).await, json!(null));
    press(page, say::listen()).await;
    let last = "let one; while ((one = speechSynthesis.now)) { const before = said.length; one.onend();
        if (said.length === before) break; window.before = one; }
        return said.length";
    page.js(last, &[]).await;
    assert!(!is_pressed(page).await);
    press(page, say::listen()).await;
    let stops = page.js("return stopped", &[]).await.as_u64().unwrap();
    page.js("document.dispatchEvent(new Event('come-along:wipe'))", &[]).await;
    page.at(say::language_title()).await;
    assert!(stops > 0);
    assert_eq!(page.refusals().await, Vec::<String>::new());
}

#[tokio::test]
async fn at_its_last_sentence_too_it_stops_when_the_page_goes() {
    let stage = with_voices("listen-last", "[voice('en-GB', true)]").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    page.press(say::kept_open()).await;
    page.at(say::kept_open()).await;
    press(page, say::listen()).await;
    let all = page.js(
        "const count = () => document.querySelector('#listen').getAttribute('aria-pressed') === 'true';
         let sentences = 0; while (count()) { sentences += 1; speechSynthesis.now.onend(); } return sentences",
        &[],
    );
    let all = all.await.as_u64().unwrap();
    assert!(all > 2, "{all}");
    press(page, say::listen()).await;
    for _ in 1..all {
        end(page).await;
    }
    assert!(is_pressed(page).await, "the last sentence is being spoken");
    page.press(say::back()).await;
    page.at(say::home_title()).await;
    page.until("silence", async || (!is_pressed(page).await).then_some(())).await;
    assert_eq!(page.js("return speechSynthesis.now", &[]).await, json!(null));
}

#[tokio::test]
async fn without_a_voice_of_the_language_on_the_device_there_is_no_button() {
    let stage = with_voices("listen-none", "[voice('en-GB', true), voice('ar-EG', false)]").await;
    let page = &stage.page;
    steps::choose_language(&stage, "ar").await;
    steps::rested(page).await;
    assert!(!has_button(page).await, "a voice from the network would tell what is read");
    page.press(say::language_change()).await;
    page.press_text("button", "English").await;
    stage.speak("en-GB");
    page.at(say::home_title()).await;
    page.until("the button", async || has_button(page).await.then_some(())).await;

    // The name of the Arabic group has no voice: it is passed over, and nothing reads it as English.
    steps::to_everything(page).await;
    page.press_text("button", town::COFFEE).await;
    page.at_text(town::COFFEE).await;
    press(page, say::listen()).await;
    for _ in 0..200 {
        end(page).await;
    }
    let all = said(page).await;
    assert!(!all.is_empty() && all.iter().all(|one| one["lang"] == "en-GB"), "{all:?}");
    assert!(!all.iter().any(|one| one["words"].as_str().unwrap().contains("قهوة")), "{all:?}");
}
