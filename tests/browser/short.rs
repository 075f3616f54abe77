//! My short list: kept for the visit; on the phone only once somebody switches it on; forgotten by one press.

use crate::stage::{Page, Stage};
use crate::steps;
use crate::town;
use come_along::i18n::say;
use come_along::take::short::MOST;
use serde_json::json;

const SWIMMING_ID: &str = "town:swimming";

/// From the list: opens a thing, keeps it, and goes back to the list.
async fn keep(page: &Page, name: &str) {
    page.press_text("button", name).await;
    page.at_text(name).await;
    page.press(say::take_title()).await;
    page.at(say::take_title()).await;
    page.press(say::short_keep()).await;
    page.see(say::short_kept()).await;
    page.press(say::back()).await;
    page.at_text(name).await;
    page.press(say::back()).await;
    page.at(say::list_title()).await;
}

async fn to_the_list(page: &Page) {
    page.press(say::short_open()).await;
    page.at(say::short_open()).await;
}

/// What is on the list on the screen, by id.
async fn on_it(page: &Page) -> Vec<String> {
    let ids = "return [...document.querySelectorAll('[data-id]')].map((one) => one.dataset.id)";
    serde_json::from_value(page.js(ids, &[]).await).unwrap()
}

#[tokio::test]
async fn kept_for_the_visit_or_on_the_phone_and_forgotten() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::set("short").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        to_the_list(page).await;
        page.see(say::short_empty()).await;
        page.press(say::back()).await;
        steps::to_everything(page).await;
        page.requests().await;
        keep(page, town::SWIMMING).await;
        keep(page, town::LUNCH).await;
        to_the_list(page).await;
        assert_eq!(on_it(page).await, [SWIMMING_ID, town::LUNCH_ID], "in the order of keeping");
        assert!(page.text().await.contains(town::LUNCH));
        let asked = page.requests().await;
        assert_eq!(asked, Vec::<String>::new(), "nobody hears of what is kept");
        assert_eq!(steps::stored(page).await, json!({}), "off by default");
        page.shot().await;
        // A name leads to its page, and the list is where it was.
        page.press_text("button", town::LUNCH).await;
        page.at_text(town::LUNCH).await;
        page.press(say::back()).await;
        page.at(say::short_open()).await;

        steps::open_again(&stage, tag).await;
        to_the_list(page).await;
        page.see(say::short_empty()).await;
        page.press(say::back()).await;

        steps::to_everything(page).await;
        keep(page, town::SWIMMING).await;
        keep(page, town::LUNCH).await;
        to_the_list(page).await;
        page.choose(say::short_keep_here(), None).await;
        let written = format!("come-along short list 1\n{}\n{}", SWIMMING_ID, town::LUNCH_ID);
        assert_eq!(steps::stored(page).await, json!({ "kept": written }), "ids and nothing else");
        steps::open_again(&stage, tag).await;
        to_the_list(page).await;
        assert_eq!(on_it(page).await, [SWIMMING_ID, town::LUNCH_ID]);
        page.press(say::short_drop()).await;
        page.until("one less", async || (on_it(page).await == [town::LUNCH_ID]).then_some(())).await;
        assert_eq!(steps::stored(page).await["kept"], json!(format!("come-along short list 1\n{}", town::LUNCH_ID)));
        page.press(say::short_forget()).await;
        page.see(say::short_forgotten()).await;
        assert_eq!(steps::stored(page).await, json!({}));
        page.see(say::short_empty()).await;
        steps::open_again(&stage, tag).await;
        to_the_list(page).await;
        page.see(say::short_empty()).await;
        assert_eq!(page.refusals().await, Vec::<String>::new());
        assert_eq!(page.addresses_and_titles().len(), 1, "no address tells of the list");
    }
}

#[tokio::test]
async fn leaving_and_finishing_forget_the_list_too() {
    let stage = Stage::set("short-leave").await;
    let page = &stage.page;
    for leaves in [false, true] {
        steps::open_again(&stage, "en-GB").await;
        steps::to_everything(page).await;
        keep(page, town::LUNCH).await;
        to_the_list(page).await;
        page.choose(say::short_keep_here(), None).await;
        assert_ne!(steps::stored(page).await, json!({}));
        if leaves {
            page.press_text("link", &page.words(&say::leave_open())).await;
            let gone = format!("return !location.href.startsWith({:?})", page.origin());
            page.until("the neutral page", async || (page.try_js(&gone, &[]).await == Ok(json!(true))).then_some(()))
                .await;
        } else {
            let before = page.document().await;
            page.press(say::finish()).await;
            page.new_document(&before).await;
        }
        stage.open().await;
        page.at(say::language_title()).await;
        assert_eq!(steps::stored(page).await, json!({}), "leaves: {leaves}");
    }
}

/// Off, in this page, what another page of the site has forgotten is not written again.
#[tokio::test]
async fn what_another_page_forgot_stays_forgotten() {
    let stage = Stage::set("short-other").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    steps::to_everything(page).await;
    keep(page, town::LUNCH).await;
    to_the_list(page).await;
    page.choose(say::short_keep_here(), None).await;
    page.js("localStorage.clear()", &[]).await;
    page.press(say::back()).await;
    keep(page, town::SWIMMING).await;
    assert_eq!(steps::stored(page).await, json!({}));
}

#[tokio::test]
async fn what_stands_there_is_foreign_huge_or_gone() {
    let stage = Stage::set("short-broken").await;
    let page = &stage.page;
    stage.open().await;
    let huge = format!("come-along short list 1\n{}", "x".repeat(1_000_000));
    for text in ["", "{\"ids\":[1]}", "come-along short list 2\na", "\u{202e}\u{0}<b>", &huge] {
        page.js("localStorage.setItem('kept', arguments[0])", &[json!(text)]).await;
        steps::open_again(&stage, "en-GB").await;
        to_the_list(page).await;
        page.see(say::short_broken()).await;
        // It may be the list of a newer site: keeping something does not write over it.
        page.press(say::back()).await;
        steps::to_everything(page).await;
        keep(page, town::LUNCH).await;
        assert_eq!(steps::stored(page).await["kept"], json!(text));
        to_the_list(page).await;
        page.press(say::short_forget()).await;
        page.see(say::short_forgotten()).await;
        assert_eq!(steps::stored(page).await, json!({}));
    }
    let gone = format!("come-along short list 1\ntown:gone\n{}", town::LUNCH_ID);
    page.js("localStorage.setItem('kept', arguments[0])", &[json!(gone)]).await;
    steps::open_again(&stage, "en-GB").await;
    to_the_list(page).await;
    page.see(say::short_gone()).await;
    page.see_text(town::LUNCH).await;
    let full: String = (0..MOST).map(|number| format!("\ntown:{number}")).collect();
    page.js("localStorage.setItem('kept', arguments[0])", &[json!(format!("come-along short list 1{full}"))]).await;
    steps::open_again(&stage, "en-GB").await;
    steps::to_everything(page).await;
    page.press_text("button", town::COFFEE).await;
    page.press(say::take_title()).await;
    page.press(say::short_keep()).await;
    page.see(say::short_full(MOST)).await;
}

#[tokio::test]
async fn a_phone_that_keeps_nothing_says_so() {
    let stage = Stage::set("short-refused").await;
    let page = &stage.page;
    let refuse = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    for how in [
        refuse,
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
    ] {
        steps::open_again(&stage, "en-GB").await;
        steps::to_everything(page).await;
        keep(page, town::LUNCH).await;
        to_the_list(page).await;
        page.js(how, &[]).await;
        page.choose(say::short_keep_here(), None).await;
        page.see(say::short_not_kept()).await;
        let ticked = "return document.getElementById('keep-list').checked";
        page.until("the switch is off", async || (page.js(ticked, &[]).await == json!(false)).then_some(())).await;
        assert_eq!(on_it(page).await, [town::LUNCH_ID], "it is still here");
        page.press(say::short_forget()).await;
        page.see(say::short_empty()).await;
    }
}

/// A shared screen holds it for the person who stands there, and has no switch.
#[tokio::test]
async fn a_shared_screen_never_keeps_it() {
    let stage = Stage::shared("short-kiosk", "en-GB").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    steps::to_everything(page).await;
    keep(page, town::LUNCH).await;
    to_the_list(page).await;
    assert_eq!(on_it(page).await, [town::LUNCH_ID]);
    assert!(!page.text().await.contains(&page.words(&say::short_keep_here())));
    // Even if something put one there.
    page.js("localStorage.setItem('kept', 'come-along short list 1\\ntown:9')", &[]).await;
    let before = page.document().await;
    page.turn_on(130).await;
    page.new_document(&before).await;
    assert_eq!(steps::stored(page).await, json!({}), "the screen forgot");
    page.js("localStorage.setItem('kept', 'come-along short list 1\\ntown:9')", &[]).await;
    steps::open_again(&stage, "en-GB").await;
    to_the_list(page).await;
    page.see(say::short_empty()).await;
}
