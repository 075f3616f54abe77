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

/// Sound without a loudspeaker: it is really decoded, and what would sound is noted, its length in milliseconds. It
/// ends when the story says so.
const LOUDSPEAKER: &str = "
window.sounds = [];
window.silenced = 0;
window.alive = 0;
addEventListener('come-along:alive', () => (alive += 1), true);
window.AudioContext = class {
  state = 'running';
  decodeAudioData(bytes) { return new OfflineAudioContext(1, 1, 8000).decodeAudioData(bytes); }
  createBufferSource() {
    return (window.source = { connect() {}, start() { sounds.push(Math.round(this.buffer.duration * 1000)); } });
  }
  close() { silenced += 1; }
};
";

/// A recording: so many milliseconds of a tone, as WAV.
fn tone(milliseconds: u32) -> Vec<u8> {
    let samples: Vec<u8> = (0..milliseconds * 8).map(|at| if at / 9 % 2 == 0 { 100 } else { 156 }).collect();
    let length = u32::try_from(samples.len()).unwrap();
    let mut wav = [b"RIFF", &(length + 36).to_le_bytes()[..], b"WAVEfmt \x10\0\0\0\x01\0\x01\0"].concat();
    wav.extend([8000u32.to_le_bytes(), 8000u32.to_le_bytes(), [1, 0, 8, 0]].concat());
    wav.extend([&b"data"[..], &length.to_le_bytes(), &samples].concat());
    wav
}

/// A hub with recordings of some pages in both languages, and a device with these voices.
async fn with_recordings(name: &'static str, here: &str) -> Stage {
    let stage = with_voices(name, here).await;
    cdp(&stage.page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": LOUDSPEAKER })).await;
    for tag in ["en-GB", "ar"] {
        stage.hub.put(&format!("audio/{tag}/home.wav"), &tone(300));
        stage.hub.put(&format!("audio/{tag}/kept.wav"), &tone(500));
    }
    stage
}

async fn number(page: &Page, script: &str) -> u64 {
    page.js(&format!("return {script}"), &[]).await.as_u64().unwrap()
}

async fn sounds(page: &Page, all: &[u64]) {
    page.until("the sound", async || (page.js("return sounds", &[]).await == json!(all)).then_some(())).await;
    assert!(is_pressed(page).await);
}

async fn silence(page: &Page, stopped: u64) {
    page.until("silence", async || (number(page, "silenced").await == stopped).then_some(())).await;
    assert!(!is_pressed(page).await);
}

#[tokio::test]
async fn a_recording_is_played_where_the_device_has_no_voice() {
    for tag in ["en-GB", "ar"] {
        let stage = with_recordings("recorded", "[]").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        press(page, say::listen()).await;
        sounds(page, &[300]).await;
        assert!(number(page, "alive").await > 0, "a shared screen knows that somebody listens");
        page.js("source.onended()", &[]).await;
        silence(page, 1).await;
        // Pressed again it stops.
        press(page, say::listen()).await;
        sounds(page, &[300, 300]).await;
        press(page, say::listen()).await;
        silence(page, 2).await;
        // Another page has its own, and ends what is playing; one that is not recorded has no button.
        press(page, say::listen()).await;
        sounds(page, &[300, 300, 300]).await;
        page.press(say::kept_open()).await;
        page.at(say::kept_open()).await;
        silence(page, 3).await;
        press(page, say::listen()).await;
        sounds(page, &[300, 300, 300, 500]).await;
        page.press(say::privacy_open()).await;
        page.at(say::privacy_title()).await;
        page.until("no button", async || (!has_button(page).await).then_some(())).await;
        assert_eq!(number(page, "silenced").await, 4);
        let fetched = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/audio/')).length";
        assert_eq!(number(page, fetched).await, 1, "all of a language came once");
        // Leaving is silence at once.
        page.press(say::back()).await;
        press(page, say::listen()).await;
        sounds(page, &[300, 300, 300, 500, 500]).await;
        page.js("document.documentElement.hidden = true", &[]).await;
        silence(page, 5).await;
        assert_eq!(page.refusals().await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn the_server_hears_the_same_whatever_page_is_listened_to() {
    let mut heard: Vec<Vec<String>> = Vec::new();
    let kept = (say::kept_open(), say::kept_open());
    for wanted in [None, Some(kept), Some((say::privacy_open(), say::privacy_title()))] {
        let stage = with_recordings("recorded-alike", "[voice('en-GB', true)]").await;
        let page = &stage.page;
        steps::choose_language(&stage, "en-GB").await;
        steps::rested(page).await;
        let is_recorded = heard.len() < 2;
        if let Some((open, title)) = wanted {
            page.press(open).await;
            page.at(title).await;
        }
        let here = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/recorded.js'))";
        page.until("what rests", async || (page.js(&format!("return {here}"), &[]).await == true).then_some(())).await;
        page.requests().await;
        press(page, say::listen()).await;
        let asked = page.until("the request", async || Some(page.requests().await).filter(|all| !all.is_empty())).await;
        heard.push(asked);
        if is_recorded {
            page.until("the sound", async || (number(page, "sounds.length").await == 1).then_some(())).await;
            assert!(said(page).await.is_empty(), "the recording alone");
        } else {
            assert!(!said(page).await.is_empty(), "what is not recorded is read");
        }
        assert_eq!(page.requests().await, Vec::<String>::new());
    }
    assert!(heard[0].len() == 1 && heard[0][0].contains("/audio/en-GB"), "{heard:?}");
    assert!(
        heard.iter().all(|one| one.iter().map(|url| url.rsplit("/audio/").next()).eq([Some("en-GB")])),
        "{heard:?}"
    );
}

#[tokio::test]
async fn a_recording_that_does_not_come_is_read_by_the_device_or_said_to_be_missing() {
    for tag in ["en-GB", "ar"] {
        let other = if tag == "ar" { "en-GB" } else { "ar" };
        for here in [tag, other] {
            let stage = with_recordings("recorded-not", &format!("[voice('{here}', true)]")).await;
            let page = &stage.page;
            // It begins as sound does, and is none.
            stage.hub.put(&format!("audio/{tag}/home.wav"), b"RIFF\x24\0\0\0WAVE and nothing more");
            steps::choose_language(&stage, tag).await;
            steps::rested(page).await;
            press(page, say::listen()).await;
            if here == tag {
                page.until("the voice", async || (!said(page).await.is_empty()).then_some(())).await;
                assert!(is_pressed(page).await);
                continue;
            }
            page.see(say::listen_failed()).await;
            assert!(!is_pressed(page).await && said(page).await.is_empty());
            page.press(say::kept_open()).await;
            page.at(say::kept_open()).await;
            assert!(!page.text().await.contains(&page.words(&say::listen_failed())), "it goes with the page");
        }
    }
}

/// With the browser's own sound, and under the site's own policy.
#[tokio::test]
async fn a_recording_sounds_to_its_end() {
    let stage = with_voices("recorded-really", "[]").await;
    let page = &stage.page;
    stage.hub.put("audio/en-GB/home.wav", &tone(400));
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    press(page, say::listen()).await;
    let ended = async || (!is_pressed(page).await).then_some(());
    page.until("its end", ended).await;
    assert!(!page.text().await.contains(&page.words(&say::listen_failed())));
    assert_eq!(page.refusals().await, Vec::<String>::new());
}
