//! Leave this site: gone in the same moment, and Back and Forward show nothing of ours.

use crate::stage::{Page, Stage};
use crate::steps;
use come_along::i18n::say;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

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
    page.shot().await;
    // In the very task of the press nothing is left to see.
    let press = "document.getElementById('leave').click();
        const html = document.documentElement;
        return [html.hidden, getComputedStyle(html).display, document.body.children.length, document.body.innerText]";
    let words = page.words(&say::leave_open());
    let button = page.js("return document.getElementById('leave').innerText.trim()", &[]).await;
    assert_eq!(button, json!(words));
    assert_eq!(page.js(press, &[]).await, json!([true, "none", 0, ""]));
    until_there(page, neutral).await;
    page.shot().await;

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
