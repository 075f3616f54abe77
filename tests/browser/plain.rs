//! Without scripts, and in a browser that lacks what the program needs: the page says so and leads to
//! the plain pages, in two languages, with the site's own look.

use crate::accessibility;
use crate::stage::{Directory, Page, Setting, Stage, cdp};
use crate::{steps, town};
use come_along::i18n::say;
use come_along::model::Need;
use serde_json::json;

async fn scripts(page: &Page, run: bool) {
    cdp(page, "Emulation.setScriptExecutionDisabled", json!({ "value": !run })).await;
}

/// A picture of the whole page, and what axe-core says of it: in light and in dark.
async fn look(page: &Page, name: &str) {
    page.become_a_screen((360, 2400), true).await;
    page.shot().await;
    page.become_a_screen((360, 740), true).await;
    scripts(page, true).await;
    for dark in [false, true] {
        page.light_or_dark(dark).await;
        assert_eq!(accessibility::violations(page, name).await, Vec::<String>::new(), "{name}");
    }
    page.light_or_dark(false).await;
    scripts(page, false).await;
    let wide = "return document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(page.js(wide, &[]).await, json!(true), "{name} is wider than the phone");
}

#[tokio::test]
async fn without_scripts_in_english() {
    walk("plain-en", "en-GB").await;
}

#[tokio::test]
async fn without_scripts_in_arabic() {
    walk("plain-ar", "ar").await;
}

async fn walk(story: &'static str, tag: &'static str) {
    let setting = Setting { languages: tag, directory: Directory::Every, ..Setting::default() };
    let stage = Stage::with(story, setting).await;
    let page = &stage.page;
    stage.speak(tag);
    scripts(page, false).await;
    stage.open().await;
    page.see_text(town::HUB).await;
    page.shot().await;
    page.press_text("link", &steps::own_name(tag)).await;
    page.at(say::home_title()).await;
    let text = page.text().await;
    for need in Need::ALL {
        assert!(text.contains(&page.words(&steps::need_words(need))), "{need:?}: {text}");
    }
    for words in [town::HUB, "01632 960123", "1 Market Street", "10:00"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert_eq!(page.html("dir").await, if tag == "ar" { "rtl" } else { "ltr" });
    assert_eq!(page.html("lang").await, tag);
    page.press(say::crisis_open()).await;
    page.see_text("999").await;
    page.see(say::crisis_999()).await;
    page.shot().await;
    page.press(say::crisis_open()).await;
    look(page, "plain home").await;

    // Every tile leads to the same address: it tells nobody what was pressed.
    let addresses = "return new Set([...document.querySelectorAll('.tile')].map((tile) => tile.href)).size";
    assert_eq!(page.js(addresses, &[]).await, json!(1));
    page.press_text("link", &page.words(&steps::need_words(Need::People))).await;
    page.at(say::list_title()).await;
    page.press(steps::need_words(Need::People)).await;
    page.see_text(town::LUNCH).await;
    page.press(say::list_more()).await;
    page.see(say::fact_who_comes()).await;
    look(page, "plain list").await;
    assert!(page.js("return location.hash", &[]).await == json!(""));
}

/// A browser with modules that lacks one thing the program needs.
#[tokio::test]
async fn a_browser_that_is_too_old_is_led_to_the_plain_page() {
    for (story, missing) in [
        ("old-browser-streaming", "delete WebAssembly.instantiateStreaming"),
        ("old-browser-none", "delete window.WebAssembly"),
    ] {
        let stage = Stage::set(story).await;
        let page = &stage.page;
        cdp(page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": missing })).await;
        stage.open().await;
        page.see(say::error_old_browser()).await;
        page.shot().await;
        page.press_text("link", &page.words(&say::error_plain())).await;
        page.at(say::home_title()).await;
        page.see(say::plain_only()).await;
    }
}

/// A browser that cannot read the scripts at all: as when their grammar is too new for it.
#[tokio::test]
async fn scripts_that_cannot_be_read_lead_there_too() {
    let stage = Stage::set("old-browser-grammar").await;
    stage.hub.put("boot.js", b"this is no grammar that anybody reads");
    let page = &stage.page;
    stage.open().await;
    page.see(say::error_old_browser()).await;
    page.press_text("link", &page.words(&say::error_plain())).await;
    page.at(say::home_title()).await;
}
