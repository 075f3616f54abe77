//! When the program stops: the page is covered, what was typed is gone from it, help works, and
//! there is a way to start again.

use crate::stage::{Page, Stage, cdp};
use crate::steps;
use come_along::i18n::say;
use serde_json::json;

#[tokio::test]
async fn a_program_that_stops_is_covered() {
    let stage = Stage::set("cover").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    page.press(say::ask_open()).await;
    steps::write_name(page, "Canary Jones").await;
    ruin_the_memory(page).await;
    page.press(say::ask_next()).await;
    assert_covered(page).await;
}

#[tokio::test]
async fn one_that_stops_while_waiting_is_covered_too() {
    let stage = Stage::with("cover-ar", crate::stage::Setting { languages: "ar", ..Default::default() }).await;
    let page = &stage.page;
    steps::choose_language(&stage, "ar").await;
    // A file is on its way when the memory goes; the program stops when it comes.
    let slow = "const real = window.fetch;
        window.fetch = async (...request) => { await new Promise((go) => setTimeout(go, 700)); return real(...request) }";
    page.js(slow, &[]).await;
    page.press(say::language_change()).await;
    page.at(say::language_title()).await;
    page.press_text("button", "English").await;
    ruin_the_memory(page).await;
    assert_covered(page).await;
}

async fn assert_covered(page: &Page) {
    let broken = page.words(&say::error_broken());
    page.until("the cover", async || page.find("alertdialog", &broken).await).await;
    page.see(say::error_start_again()).await;
    let app = page.js("return [document.getElementById('app').children.length, document.activeElement.innerText]", &[]);
    assert_eq!(app.await, json!([0, page.words(&say::error_start_again())]));
    assert!(!page.js("return document.documentElement.outerHTML", &[]).await.as_str().unwrap().contains("Canary"));
    page.shot().await;
    page.press(say::crisis_open()).await;
    page.see_text("116 123").await;
    page.press(say::crisis_close()).await;

    let document = page.js("return performance.timeOrigin", &[]).await;
    page.press(say::error_start_again()).await;
    page.at(say::language_title()).await;
    assert_ne!(page.js("return performance.timeOrigin", &[]).await, document, "a new document");
}

/// Overwrites the program's own memory, so that its next step really traps.
pub(crate) async fn ruin_the_memory(page: &Page) {
    let prototype = cdp(page, "Runtime.evaluate", json!({ "expression": "WebAssembly.Memory.prototype" })).await;
    let query = json!({ "prototypeObjectId": prototype["result"]["objectId"] });
    let memories = cdp(page, "Runtime.queryObjects", query).await;
    let ruin = "function () { for (const memory of this) new Uint8Array(memory.buffer).fill(0xff) }";
    let call = json!({ "objectId": memories["objects"]["objectId"], "functionDeclaration": ruin });
    cdp(page, "Runtime.callFunctionOn", call).await;
}
