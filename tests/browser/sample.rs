//! The sample town that comes with the program: a feed in a real format, imported, and every page
//! of it read.

use crate::stage::{Directory, Page, Setting, Stage};
use crate::steps;
use come_along::i18n::say;
use serde_json::json;

/// Names of the cards that are shown.
const CARDS: &str = "return [...document.querySelectorAll('.card h2 button')].map((button) => button.innerText.trim())";

#[tokio::test]
async fn every_listing_of_the_sample_can_be_read_and_one_is_asked_for() {
    let setting = Setting { directory: Directory::Sample, ..Setting::default() };
    let stage = Stage::with("sample", setting).await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    let names = all_cards(page).await;
    assert!(names.len() >= 10, "a town has more to do: {names:?}");
    page.shot().await;

    let mut asked = None;
    for name in &names {
        all_cards(page).await;
        page.press_text("button", name).await;
        page.at_text(name).await;
        for label in [say::fact_cost(), say::fact_travel(), say::fact_who_comes()] {
            page.see(label).await;
        }
        if page.find("button", &page.words(&say::ask_open())).await.is_some() {
            asked = Some(name);
        }
        page.press(say::back()).await;
        page.at(say::list_title()).await;
    }
    assert_eq!(page.complaints().await, Vec::<String>::new(), "the console");

    let asked = asked.expect("something in the sample has room");
    all_cards(page).await;
    page.press_text("button", asked).await;
    page.at_text(asked).await;
    page.shot().await;
    steps::ask_briefly(page, "07700 900123").await;
    page.press(say::check_send()).await;
    steps::receipt(page).await;
    let [id] = stage.hub.letters().try_into().expect("one letter");
    assert_eq!(stage.hub.opened_by_age(&id)["listing"]["name"], json!(asked));
}

/// Presses "Show more" until there is no more. The names of all cards.
async fn all_cards(page: &Page) -> Vec<String> {
    let more = page.words(&say::list_more());
    while page.find("button", &more).await.is_some() {
        page.press(say::list_more()).await;
    }
    serde_json::from_value(page.js(CARDS, &[]).await).unwrap()
}
