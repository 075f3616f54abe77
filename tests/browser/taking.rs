//! Take it with me: a card in two languages, a calendar file, a link and its code, paper; and nothing of
//! a hidden address in any of them.

use crate::stage::{Page, Stage};
use crate::steps;
use crate::town;
use come_along::i18n::say;
use come_along::take::{link, qr};
use serde_json::json;

/// Keeps what the page gives to the device as a file.
const CATCH: &str = "window.given = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => given.push(text)); return make(blob); };
    HTMLAnchorElement.prototype.click = function () { given.name = this.download; };";

#[tokio::test]
async fn a_listing_goes_along_as_card_calendar_link_and_code() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::set("taking").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        steps::to_everything(page).await;
        steps::to_the_lunch(page).await;
        page.press(say::take_title()).await;
        page.at(say::take_title()).await;
        page.see(say::take_card_title()).await;
        // Beside the person's own language the driver's.
        let english = "return [...document.querySelectorAll('.way .english')].length";
        assert_eq!(page.js(english, &[]).await.as_u64() > Some(0), tag != "en-GB");
        page.shot().await;

        page.js(CATCH, &[]).await;
        page.press(say::take_calendar()).await;
        page.see(say::take_calendar_look()).await;
        let file = given(page).await;
        let title = page.words(&say::take_calendar_title());
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.contains(&format!("SUMMARY:{title}\r\n")), "{file}");
        assert!(!file.contains(town::LUNCH), "{file}");
        page.choose(say::take_calendar_name(), None).await;
        page.press(say::take_calendar()).await;
        page.until("the second file", async || (page.js("return given.length", &[]).await == json!(2)).then_some(()))
            .await;
        assert!(given(page).await.contains(town::LUNCH));

        page.press(say::take_code()).await;
        let site = page.origin();
        let wanted = link::of_listing(site, town::LUNCH_ID, tag).unwrap();
        let drawn = page.js("return document.querySelector('.code path').getAttribute('d')", &[]).await;
        assert_eq!(drawn, json!(qr::drawing(&wanted).unwrap().path), "the code is that of the link");
        page.see(say::take_code_hint()).await;
        page.shot().await;

        // Whoever opens it stands before the same thing, and the address says nothing of it.
        page.goto("about:blank").await;
        page.goto(&wanted).await;
        page.at_text(town::LUNCH).await;
        assert_eq!(page.js("return location.href", &[]).await, json!(site));
        assert_eq!(page.html("lang").await, tag);
    }
}

async fn given(page: &Page) -> String {
    let last = "return window.given.at(-1) ?? null";
    page.until("a file", async || page.js(last, &[]).await.as_str().map(str::to_owned)).await
}
