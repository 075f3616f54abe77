//! Finish and forget: what was typed is in no memory of the page afterwards.

use crate::stage::{Page, Stage, cdp};
use crate::steps::{self, Person};
use come_along::i18n::say;
use serde_json::{Value, json};

/// Each canary in two halves, so that no script of ours carries the whole of it.
const NAME: (&str, &str) = ("Canary-Zq", "7Wv-Name");
const WORDS: (&str, &str) = ("Canary-Kx", "3Pt-Words");
const PHONE: (&str, &str) = ("07700 90", "0987");

#[tokio::test]
async fn finish_takes_what_was_typed_out_of_every_memory() {
    let stage = Stage::set("wiping").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    let typed = Person { name: "Canary-Zq7Wv-Name", phone: "07700 900987", words: "Canary-Kx3Pt-Words" };
    steps::ask(page, typed).await;

    // The control: before, the search does find it, in the program's memory and on the page.
    for canary in [NAME, WORDS, PHONE] {
        assert_ne!(in_memories(page, canary).await, 0, "the search finds nothing, so it proves nothing");
    }
    assert!(in_page(page, NAME).await);
    finish(page).await;
    for canary in [NAME, WORDS, PHONE] {
        assert_eq!(in_memories(page, canary).await, 0, "{canary:?} is still in the program's memory");
        assert!(!in_page(page, canary).await, "{canary:?} is still in the page");
    }
    let kept = page.kept().await;
    assert!(kept.as_object().unwrap().values().all(|count| *count == 0), "{kept}");

    // And Back does not bring it to the screen again.
    page.browser_back().await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert!(!page.text().await.contains(typed.name));
}

#[tokio::test]
async fn sending_is_no_wiping_but_finish_after_it_is() {
    let stage = Stage::set("wiping-sent").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    steps::ask_briefly(page, "07700 900987").await;
    page.press(say::check_send()).await;
    let receipt = steps::receipt(page).await;
    let halves = receipt.split_at(9);
    assert!(in_page(page, halves).await);
    finish(page).await;
    for canary in [halves, PHONE] {
        assert_eq!(in_memories(page, canary).await, 0);
        assert!(!in_page(page, canary).await);
    }
}

/// Presses Finish and waits for the new document.
async fn finish(page: &Page) {
    let before = page.document().await;
    page.press(say::finish()).await;
    page.begins_anew(&before).await;
}

/// How many of the page's WebAssembly memories hold the canary.
pub(crate) async fn in_memories(page: &Page, (first, second): (&str, &str)) -> u64 {
    let prototype = cdp(page, "Runtime.evaluate", json!({ "expression": "WebAssembly.Memory.prototype" })).await;
    let query = json!({ "prototypeObjectId": prototype["result"]["objectId"] });
    let memories = cdp(page, "Runtime.queryObjects", query).await;
    let search = "function (first, second) {
        const canary = first + second;
        const holds = (memory) => new TextDecoder('latin1').decode(new Uint8Array(memory.buffer)).includes(canary);
        return { memories: this.length, holding: this.filter(holds).length };
    }";
    let call = json!({
        "objectId": memories["objects"]["objectId"],
        "functionDeclaration": search,
        "arguments": [{ "value": first }, { "value": second }],
        "returnByValue": true,
    });
    let found = cdp(page, "Runtime.callFunctionOn", call).await["result"]["value"].clone();
    assert_ne!(found["memories"], json!(0), "no program in the page");
    found["holding"].as_u64().unwrap()
}

/// Whether the canary stands in the document or in any of its fields.
async fn in_page(page: &Page, (first, second): (&str, &str)) -> bool {
    let search = "const canary = arguments[0] + arguments[1];
        const fields = [...document.querySelectorAll('input, textarea')].map((field) => field.value);
        return [document.documentElement.outerHTML, ...fields].some((text) => text.includes(canary))";
    page.js(search, &[json!(first), json!(second)]).await == Value::Bool(true)
}
