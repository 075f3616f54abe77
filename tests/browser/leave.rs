//! Leave this site: gone in the same moment, and Back and Forward show nothing of ours.

use crate::panic_cover::ruin_the_memory;
use crate::stage::{Engine, Page, Setting, Stage, cdp};
use crate::steps;
use crate::strips::Strip;
use crate::tables;
use come_along::i18n::say;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;
use thirtyfour::Key;

/// What somebody typed.
const TYPED: &str = "Canary Jones";
/// What the page elsewhere says.
const ELSEWHERE: &str = "Sunny, with some clouds";

#[tokio::test]
async fn deep_inside_with_words_typed() {
    let stage = Stage::set("leave").await;
    let neutral = leave_to_a_page_of_our_own(&stage);
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    page.press(say::ask_open()).await;
    steps::write_name(page, TYPED).await;
    page.press(say::ask_next()).await;
    page.at(say::q_reply()).await;
    page.browser_back().await;
    page.at(say::q_name()).await;

    leave_and_look_back(page, &neutral).await;
}

#[tokio::test]
async fn on_the_first_page() {
    let stage = Stage::set("leave-first").await;
    let neutral = leave_to_a_page_of_our_own(&stage);
    stage.open().await;
    stage.page.at(say::language_title()).await;
    leave_and_look_back(&stage.page, &neutral).await;
}

#[tokio::test]
async fn while_the_help_sheet_is_open() {
    let stage = Stage::set("leave-help").await;
    let neutral = leave_to_a_page_of_our_own(&stage);
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    page.press(say::crisis_open()).await;
    page.see(say::crisis_999()).await;
    leave_and_look_back(page, &neutral).await;
}

async fn leave_and_look_back(page: &Page, neutral: &str) {
    let mut strip = Strip::default();
    strip.take(page, "before").await;
    page.shot().await;
    // In the very task of the press nothing is left to see.
    let press = "document.getElementById('leave').click();
        const html = document.documentElement;
        return [html.hidden, getComputedStyle(html).display, document.body.children.length, document.body.innerText]";
    let words = page.words(&say::leave_open());
    let button = page.js("return document.getElementById('leave').innerText.trim()", &[]).await;
    assert_eq!(button, json!(words));
    assert_eq!(page.js(press, &[]).await, json!([true, "none", 0, ""]));
    strip.take(page, "the next moment").await;
    until_there(page, neutral).await;
    page.shot().await;
    strip.take(page, "elsewhere").await;
    look_back(page).await;
    strip.take(page, "Back and Forward five times").await;
    let name = page.story();
    strip.develop(page, name, (360, 740)).await;
}

/// Back five times and Forward five times.
async fn look_back(page: &Page) {
    for step in ["history.back()", "history.forward()"] {
        for _ in 0..5 {
            // A step can end the document in which the script runs.
            let _ = page.try_js(step, &[]).await;
            nothing_of_ours(page, step).await;
        }
        page.shot().await;
    }
}

async fn until_there(page: &Page, url: &str) {
    page.until(url, async || (page.try_js("return location.href", &[]).await.ok()? == json!(url)).then_some(())).await;
    page.see_text(ELSEWHERE).await;
}

/// Looks again and again for a while: no word of ours is ever visible, and when all is quiet the
/// title is another's.
async fn nothing_of_ours(page: &Page, step: &str) {
    let ours = [page.words(&say::crisis_open()), page.words(&say::site_name()), TYPED.to_owned()];
    for _ in 0..12 {
        let text = page.text().await;
        for word in &ours {
            assert!(!text.contains(word.as_str()), "after {step}: {text}");
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    let last = page.js("return [document.title, location.href, document.documentElement.innerHTML]", &[]).await;
    let last: (String, String, String) = serde_json::from_value(last).unwrap();
    assert_ne!(last.0, crate::stage::SITE_TITLE, "after {step}");
    assert!(!last.1.starts_with(page.origin()), "after {step}: {}", last.1);
    assert!(!last.2.contains("data-say"), "after {step}");
    assert!(!last.2.contains(TYPED), "after {step}");
}

/// A hub may only name a page elsewhere on https; the stand-in is put into the page itself.
fn leave_to_a_page_of_our_own(stage: &Stage) -> String {
    let neutral = serve_elsewhere();
    let page = stage.hub.built("index.html");
    assert!(page.contains("{{hub leave}}"));
    stage.hub.put("index.html", page.replace("{{hub leave}}", &neutral).as_bytes());
    neutral
}

/// A neutral page on another origin.
fn serve_elsewhere() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let _ = stream.read(&mut [0; 4096]);
            let body = format!("<!doctype html><title>Weather</title><p>{ELSEWHERE}");
            let _ = write!(
                stream,
                "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
        }
    });
    address
}

#[tokio::test]
async fn the_real_page_names_a_neutral_page_elsewhere() {
    let stage = Stage::set("leave-link").await;
    stage.open().await;
    let script = "const a = document.getElementById('leave'); return [a.href, a.rel]";
    let link: Value = stage.page.js(script, &[]).await;
    assert_eq!(link, json!(["https://www.bbc.co.uk/weather", "noreferrer"]));
}

/// Shift, pressed and let go three times.
pub(crate) async fn three_shifts(page: &Page) {
    for _ in 0..3 {
        key(page, "keyDown", "Shift", 8).await;
        // The third time the page may be gone before it is let go.
        key(page, "keyUp", "Shift", 0).await;
    }
}

async fn key(page: &Page, kind: &str, key: &str, modifiers: u8) {
    let code = if key == "Shift" { 16 } else { 65 };
    let event = json!({ "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code, "modifiers": modifiers });
    cdp(page, "Input.dispatchKeyEvent", event).await;
}

/// Where somebody may be when they have to go.
#[derive(Clone, Copy, Debug)]
enum At {
    Coming,
    Home,
    Listing,
    Check,
    Sent,
    Crashed,
    NoLine,
}

/// From each of these: three times Shift, then Back and Forward.
#[tokio::test]
async fn three_times_shift_leaves_from_everywhere_also_on_a_slow_phone() {
    let (mut rows, mut engine) = (Vec::new(), String::new());
    for at in [At::Coming, At::Home, At::Listing, At::Check, At::Sent, At::Crashed, At::NoLine] {
        println!("{at:?}");
        let stage = Stage::set("leave-shift").await;
        let neutral = leave_to_a_page_of_our_own(&stage);
        let page = &stage.page;
        go_to(&stage, at).await;
        cdp(page, "Emulation.setCPUThrottlingRate", json!({ "rate": 6 })).await;
        page.shot().await;
        three_shifts(page).await;
        let away = if matches!(at, At::NoLine) { "about:blank" } else { neutral.as_str() };
        page.until(away, async || (page.try_js("return location.href", &[]).await.ok()? == json!(away)).then_some(()))
            .await;
        cdp(page, "Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await;
        look_back(page).await;
        let nothing = "nothing of ours";
        rows.push(json!({ "state": format!("{at:?}"), "by": "Shift three times", "cpu": "6x slowed",
            "back_five_times": nothing, "forward_five_times": nothing }));
        engine = tables::engine(page).await;
    }
    tables::keep("leave", &engine, rows);
}

/// The same in the other engine, as far as it lets itself be steered: its own keys, nothing slowed, no line cut, no crash.
#[tokio::test]
async fn three_times_shift_leaves_from_everywhere_in_firefox_too() {
    let (mut rows, mut engine) = (Vec::new(), String::new());
    for at in [At::Home, At::Listing, At::Check, At::Sent] {
        let setting = Setting { engine: Engine::Firefox, ..Setting::default() };
        let stage = Stage::with("leave-firefox", setting).await;
        let neutral = leave_to_a_page_of_our_own(&stage);
        let page = &stage.page;
        go_to(&stage, at).await;
        let three = (0..3).fold(page.driver().action_chain(), |keys, _| keys.key_down(Key::Shift).key_up(Key::Shift));
        // The page may be gone before the last key is let go.
        let _ = three.perform().await;
        until_there(page, &neutral).await;
        look_back(page).await;
        let nothing = "nothing of ours";
        rows.push(json!({ "state": format!("{at:?}"), "by": "Shift three times", "cpu": "as it is",
            "back_five_times": nothing, "forward_five_times": nothing }));
        engine = tables::engine(page).await;
    }
    tables::keep("leave-firefox", &engine, rows);
}

async fn go_to(stage: &Stage, at: At) {
    let page = &stage.page;
    if matches!(at, At::Coming) {
        // The program is on its way for ever.
        cdp(page, "Fetch.enable", json!({ "patterns": [{ "urlPattern": "*_bg.wasm" }] })).await;
        stage.open().await;
        return page.at(say::language_title()).await;
    }
    steps::choose_language(stage, "en-GB").await;
    if matches!(at, At::Home) {
        return;
    }
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    match at {
        At::Check | At::Sent => {
            steps::ask(page, steps::Person { name: TYPED, phone: "07700 900123", words: TYPED }).await;
            if matches!(at, At::Sent) {
                page.press(say::check_send()).await;
                steps::receipt(page).await;
            }
        }
        At::Crashed => {
            page.press(say::ask_open()).await;
            steps::write_name(page, TYPED).await;
            ruin_the_memory(page).await;
            page.press(say::ask_next()).await;
            page.see(say::error_broken()).await;
        }
        At::NoLine => {
            let cut = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
            cdp(page, "Network.enable", json!({})).await;
            cdp(page, "Network.emulateNetworkConditions", cut).await;
        }
        At::Coming | At::Home | At::Listing => {}
    }
}

/// What three presses of Shift are not.
#[tokio::test]
async fn shift_with_anything_else_between_stays() {
    let stage = Stage::set("leave-not").await;
    leave_to_a_page_of_our_own(&stage);
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    page.write(say::search_label(), "x").await;
    let before = page.document().await;
    // Three capitals.
    for _ in 0..3 {
        key(page, "keyDown", "Shift", 8).await;
        key(page, "keyDown", "A", 8).await;
        key(page, "keyUp", "A", 8).await;
        key(page, "keyUp", "Shift", 0).await;
    }
    // Another key between, a press between, twice only and too slowly, and while a word is put together.
    let plays = ["S S A S A", "S S P S A", "S S W S A", "S S c S A", "C S S S A", "X S X S X S A"];
    let script = r#"
        const fire = (type, more) => {
            const event = new KeyboardEvent(type, { key: 'Shift', bubbles: true, ...more });
            Object.defineProperty(event, 'timeStamp', { value: clock });
            document.activeElement.dispatchEvent(event);
        };
        window.clock ??= performance.now();
        let composing = false;
        for (const step of arguments[0].split(' ')) {
            clock += 100;
            if (step === 'S') { fire('keydown', { isComposing: composing }); fire('keyup', { isComposing: composing }); }
            if (step === 'A') { fire('keydown', { key: 'a' }); fire('keyup', { key: 'a' }); }
            if (step === 'P') document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
            if (step === 'W') clock += 2000;
            if (step === 'c') document.activeElement.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
            if (step === 'C') composing = true;
            if (step === 'X') fire('keydown', { ctrlKey: true });
        }
        return document.documentElement.hidden;"#;
    for play in plays {
        assert_eq!(page.js(script, &[json!(play)]).await, json!(false), "{play}");
    }
    assert_eq!(page.document().await, before);
    // The control: the same play without anything between leaves, in the task of the last key, also on a slow
    // phone; and what forgets the files that are kept is asked, but not waited for, nor minded when it fails.
    cdp(page, "Emulation.setCPUThrottlingRate", json!({ "rate": 6 })).await;
    let ask = "window.comeAlong.forget = () => { window.asked = true; throw new Error('no') };";
    let leave = script.replace("return document", "return window.asked && document");
    assert_eq!(page.js(&format!("{ask}{leave}"), &[json!("S S S")]).await, json!(true));
}

#[tokio::test]
async fn a_hub_can_switch_the_keys_off() {
    let stage = Stage::with("leave-no-shift", Setting::default()).await;
    stage.hub.set("leave_by_shift", json!(false));
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    let before = page.document().await;
    three_shifts(page).await;
    three_shifts(page).await;
    page.see(say::home_title()).await;
    assert_eq!(page.document().await, before);
}
