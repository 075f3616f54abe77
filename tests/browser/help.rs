//! Get help now and Leave this site: before the program, without it, and without any script.

use crate::stage::{Page, Setting, Stage, cdp};
use crate::steps;
use come_along::help::shipped;
use come_along::i18n::say;
use serde_json::{Value, json};

/// Every number of the help sheet, as it is dialled.
const NUMBERS: &[&str] = &[
    "tel:999",
    "tel:111",
    "tel:116123",
    "sms:85258",
    "tel:08001111",
    "tel:08082000247",
    "tel:08000121700",
    "tel:08088010503",
];

/// Numbers that can be seen and pressed.
const SHOWN: &str = "return [...document.querySelectorAll('details[open] a.number')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height >= 44).map((one) => one.getAttribute('href'))";

#[tokio::test]
async fn help_opens_when_the_program_does_not_come() {
    let stage = Stage::set("help-no-program").await;
    let page = &stage.page;
    cdp(page, "Network.setBlockedURLs", json!({ "urls": ["*_bg.wasm"] })).await;
    stage.open().await;
    page.see(say::error_load()).await;
    page.press(say::crisis_open()).await;
    assert_eq!(page.js(SHOWN, &[]).await, json!(NUMBERS));
    page.shot().await;
    page.press(say::crisis_close()).await;
    page.see_text(crate::town::HUB).await;
    page.shot().await;

    cdp(page, "Network.setBlockedURLs", json!({ "urls": [] })).await;
    page.press(say::error_try_again()).await;
    page.at(say::language_title()).await;
}

#[tokio::test]
async fn help_opens_without_any_script() {
    let stage = Stage::set("help-no-script").await;
    let page = &stage.page;
    cdp(page, "Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    stage.open().await;
    page.press(say::crisis_open()).await;
    page.shot().await;
    assert_eq!(page.js(SHOWN, &[]).await, json!(NUMBERS));
    let leave = page.find("link", &page.words(&say::leave_open())).await.expect("a plain link");
    assert_eq!(leave.attr("href").await.unwrap().as_deref(), Some("https://www.bbc.co.uk/weather"));
}

#[tokio::test]
async fn help_speaks_the_language_of_the_page_with_english_under_it() {
    let stage = Stage::with("help-ar", Setting { languages: "ar", ..Setting::default() }).await;
    let page = &stage.page;
    steps::choose_language(&stage, "ar").await;
    page.press(say::crisis_open()).await;
    page.see(say::crisis_999()).await;
    page.see_text("Someone may die or is badly hurt.").await;
    page.shot().await;
    assert_eq!(page.js(SHOWN, &[]).await, json!(NUMBERS));
    escape_closes(page).await;
}

/// All numbers that the page with all of them has, those of four nations too.
const ALL: &str = "return [...document.querySelectorAll(arguments[0] + ' .number')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height >= 44).map((one) => one.innerText)";

async fn all_numbers(page: &Page, within: &str) -> Vec<String> {
    let seen: Vec<String> = serde_json::from_value(page.js(ALL, &[json!(within)]).await).unwrap();
    for line in shipped().unwrap() {
        assert!(seen.contains(&line.number), "{}: {seen:?}", line.number);
    }
    seen
}

#[tokio::test]
async fn all_numbers_by_nation_without_any_script() {
    for (story, tag) in [("help-all-en", "en-GB"), ("help-all-ar", "ar")] {
        let stage = Stage::with(story, Setting { languages: tag, ..Setting::default() }).await;
        let page = &stage.page;
        stage.speak(tag);
        cdp(page, "Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        stage.open().await;
        page.press_text("link", &steps::own_name(tag)).await;
        page.at(say::home_title()).await;
        page.press(say::crisis_open()).await;
        page.shot().await;
        // What need not be understood by whoever helps stands there once, in the page's own language.
        let once = "return [...document.querySelectorAll('#leave [data-say], #help-open [data-say], #help small [data-say]')].flatMap((words) =>
            [...words.children].filter((one) => one.checkVisibility()).map((one) => one.lang))";
        let once: Vec<String> = serde_json::from_value(page.js(once, &[]).await).unwrap();
        assert!(once.len() > 2 && once.iter().all(|shown| shown == tag), "{once:?}");
        page.press_text("link", &page.words(&say::crisis_more())).await;
        page.at(say::crisis_open()).await;
        let links = "return [...document.querySelectorAll('main a.number')].every((one) => /^(tel|sms):[0-9]+$/.test(one.getAttribute('href')))
            && !document.querySelector('script:not([data-by-tests]), [data-auto]')";
        assert_eq!(page.js(links, &[]).await, json!(true));
        all_numbers(page, "main").await;
        for words in [say::help_scotland(), say::help_wales(), say::help_northern_ireland(), say::help_deaf()] {
            page.see(words).await;
        }
        page.see_text("Nobody has checked this number yet.").await;
        page.become_a_screen((360, 4200), true).await;
        page.shot().await;
        page.become_a_screen((360, 740), true).await;
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(page.js(wide, &[]).await, json!(true), "wider than the phone");
        cdp(page, "Emulation.setScriptExecutionDisabled", json!({ "value": false })).await;
        for dark in [false, true] {
            page.light_or_dark(dark).await;
            assert_eq!(crate::accessibility::violations(page, story).await, Vec::<String>::new());
        }
    }
}

#[tokio::test]
async fn all_numbers_open_inside_the_sheet_ask_nobody_and_lose_nothing() {
    let mut stage = Stage::set("help-inside").await;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(&stage.page).await;
    let page = &stage.page;
    page.write(say::search_label(), "Canary").await;
    let came = "return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/help/en-GB.html'))";
    page.until("the numbers", async || (page.js(came, &[]).await == json!(true)).then_some(())).await;
    let before = page.document().await;
    page.requests().await;
    // The line goes; the numbers are there.
    stage.hub.stop();
    let page = &stage.page;
    page.press(say::crisis_open()).await;
    page.press_text("link", &page.words(&say::crisis_more())).await;
    page.see(say::help_northern_ireland()).await;
    all_numbers(page, "#all-help").await;
    page.shot().await;
    assert_eq!(page.requests().await, Vec::<String>::new(), "a press on help tells nobody");
    assert_eq!(page.addresses_and_titles().len(), 1);
    escape_closes(page).await;
    assert_eq!(page.document().await, before);
    assert_eq!(page.js("return document.getElementById('search').value", &[]).await, json!("Canary"));
}

#[tokio::test]
async fn the_page_with_all_numbers_opens_without_a_line() {
    let setting = Setting { languages: "ar", offline: true, ..Setting::default() };
    let mut stage = Stage::with("help-no-line", setting).await;
    steps::choose_language(&stage, "ar").await;
    let files = crate::no_signal::whole_copy(&stage.page).await;
    assert!(files.contains("/help/en-GB.html"), "{files:?}");
    crate::no_signal::until_kept(&stage.page, "/help/ar.html").await;
    stage.hub.stop();
    let page = &stage.page;
    page.goto(&format!("{}help/ar.html", page.origin())).await;
    page.at(say::crisis_open()).await;
    all_numbers(page, "main").await;
    page.shot().await;
}

async fn escape_closes(page: &Page) {
    page.key(thirtyfour::Key::Escape).await;
    assert_eq!(page.js(SHOWN, &[]).await, Value::Array(Vec::new()));
}
