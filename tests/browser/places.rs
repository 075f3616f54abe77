//! Where somebody starts from: a postcode's first half, or where the phone is. Nothing of it leaves
//! the page.

use crate::stage::{Page, Stage, cdp};
use crate::steps;
use crate::town;
use come_along::i18n::{say, strip_isolates};
use serde_json::json;
use thirtyfour::Key;

const CARDS: &str = "return [...document.querySelectorAll('.card')].map((card) => card.innerText)";

async fn cards(page: &Page) -> Vec<String> {
    let shown: Vec<String> = serde_json::from_value(page.js(CARDS, &[]).await).unwrap();
    shown.iter().map(|text| strip_isolates(text)).collect()
}

#[tokio::test]
async fn the_first_half_of_a_postcode_is_enough() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::set("postcode").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::to_everything(page).await;
        steps::rested(page).await;
        page.requests().await;
        page.press(say::place_postcode()).await;
        page.write(say::place_postcode_label(), "zz99").await;
        page.key(Key::Tab).await;
        page.see(say::place_postcode_unknown()).await;
        page.js("document.getElementById('postcode').value = ''", &[]).await;
        // Somebody may write all of it: the rest is not looked at.
        page.write(say::place_postcode_label(), "bs1 3dx").await;
        page.at(say::list_title_near("BS1")).await;
        page.see(say::list_order_near()).await;
        page.shot().await;
        let lunch = cards(page).await.into_iter().find(|card| card.contains(town::LUNCH)).unwrap();
        let about = |minutes: u32| lunch.contains(&page.words(&say::walk_minutes_about(minutes)));
        assert!((1..=45).any(about), "a walk from somewhere in an area is about so long: {lunch}");
        assert_eq!(page.requests().await, Vec::<String>::new(), "what somebody writes stays here");
        page.pick(say::place_label(), town::LIBRARY).await;
        page.at(say::list_title_near(town::LIBRARY)).await;
    }
}

#[tokio::test]
async fn near_me_is_asked_by_a_press_and_used_here() {
    let stage = Stage::set("near-me").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    let allow =
        |setting: &str| json!({ "origin": page.origin(), "permission": { "name": "geolocation" }, "setting": setting });
    cdp(page, "Browser.setPermission", allow("denied")).await;
    page.press(say::place_near_me()).await;
    page.see(say::place_not_found()).await;
    page.see(say::list_order_soon()).await;
    cdp(page, "Browser.setPermission", allow("granted")).await;
    let church = json!({ "latitude": 51.4700, "longitude": -2.6100, "accuracy": 20 });
    cdp(page, "Emulation.setGeolocationOverride", church).await;
    page.requests().await;
    page.press(say::place_near_me()).await;
    page.at(say::place_near_me()).await;
    page.see(say::list_order_near()).await;
    page.see(say::walk_minutes(1)).await;
    page.shot().await;
    assert!(cards(page).await[0].contains(town::CHOIR), "the nearest comes first");
    assert_eq!(page.requests().await, Vec::<String>::new(), "where somebody is stays here");
    assert_eq!(page.addresses_and_titles().len(), 1);
}

#[tokio::test]
async fn a_shared_screen_does_not_ask_where_it_is() {
    let stage = Stage::set("near-me-kiosk").await;
    stage.hub.set("kiosk", json!(true));
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    page.see(say::place_postcode()).await;
    assert!(page.find("button", &page.words(&say::place_near_me())).await.is_none());
}
