//! Telling the hub what is missing or wrong: one press, sealed, no name.

use crate::stage::Stage;
use crate::steps;
use crate::town;
use come_along::i18n::say;
use serde_json::json;

#[tokio::test]
async fn what_is_missing_and_what_is_wrong_reach_the_hub_without_a_name() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::set("telling").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        page.write(say::search_label(), "خياطة sewing").await;
        page.press(say::home_show(0)).await;
        page.at(say::list_title()).await;
        page.press(say::tell_missing_open()).await;
        page.at(say::tell_missing_title()).await;
        assert_eq!(page.written(say::tell_missing_label()).await, "خياطة sewing");
        page.shot().await;
        page.press(say::check_send()).await;
        page.see(say::tell_done(town::HUB)).await;
        page.shot().await;
        let [id] = stage.hub.letters().try_into().expect("one letter");
        let letter = stage.hub.opened_by_age(&id);
        assert_eq!((&letter["kind"], &letter["answers"]["words"]), (&json!("missing"), &json!("خياطة sewing")));

        // Nothing typed about something missing is no note; about a mistake it is.
        page.press(say::back()).await;
        page.press(say::list_everything()).await;
        page.press(say::tell_missing_open()).await;
        page.press(say::check_send()).await;
        page.see(say::note_empty()).await;
        page.press(say::check_do_not_send()).await;
        page.at(say::list_title()).await;
        steps::to_the_lunch(page).await;
        page.press(say::tell_wrong_open()).await;
        page.at(say::tell_wrong_title()).await;
        page.shot().await;
        page.press(say::check_send()).await;
        page.see(say::tell_done(town::HUB)).await;
        let letters = stage.hub.letters();
        assert_eq!(letters.len(), 2);
        let other = letters.iter().find(|letter| **letter != id).unwrap();
        assert_eq!(stage.hub.opened_by_age(other)["listing"]["id"], json!(town::LUNCH_ID));
    }
}

/// Only by the person's own choice, with no name; the hub sees counts.
#[tokio::test]
async fn how_it_went_is_said_in_three_presses_without_a_name() {
    Stage::everywhere("telling-went", async |stage, tag| {
        let page = &stage.page;
        steps::choose_language(stage, tag).await;
        steps::to_everything(page).await;
        steps::to_the_lunch(page).await;
        page.press(say::went_open()).await;
        page.at(say::went_title()).await;
        page.press(say::check_send()).await;
        page.see(say::went_empty()).await;
        page.choose(say::yes(), Some(say::went_welcome())).await;
        page.choose(say::went_not_sure(), Some(say::went_again())).await;
        page.shot().await;
        page.press(say::check_send()).await;
        page.see(say::tell_done(town::HUB)).await;
        let [id] = stage.hub.letters().try_into().expect("one letter");
        let answers = json!({ "words": "", "welcome": "yes", "again": "not-sure" });
        assert_eq!(stage.hub.opened_by_age(&id)["answers"], answers);
    })
    .await;
}

/// The answer is lost on the way: the next press is the same note.
#[tokio::test]
async fn a_note_that_fails_is_kept_and_never_goes_twice() {
    let mut stage = Stage::set("telling-trouble").await;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(&stage.page).await;
    steps::to_everything(&stage.page).await;
    stage.page.press(say::tell_missing_open()).await;
    stage.page.write(say::tell_missing_label(), "a choir").await;
    stage.hub.stop();
    stage.page.press(say::check_send()).await;
    stage.page.see(say::send_failed()).await;
    assert_eq!(stage.page.written(say::tell_missing_label()).await, "a choir");
    stage.hub.start();
    let page = &stage.page;
    steps::lose_one_answer(page).await;
    page.press(say::check_send()).await;
    page.until("the letter", async || (stage.hub.letters().len() == 1).then_some(())).await;
    page.see(say::send_failed()).await;
    page.press(say::check_send()).await;
    page.see(say::tell_done(town::HUB)).await;
    assert_eq!(stage.hub.letters().len(), 1, "the same letter, once");
}
