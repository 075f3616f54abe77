//! For groups: "we do not meet any more" in one press, and the one-use link by which a group says what is right.

use crate::stage::Stage;
use crate::steps;
use crate::town;
use come_along::i18n::say;
use come_along::referral::print_of;
use come_along::tiles::listing_to_bytes;
use serde_json::json;

#[tokio::test]
async fn a_group_that_has_stopped_says_so_in_one_press() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::set("stopped").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        steps::to_everything(page).await;
        steps::to_the_lunch(page).await;
        page.press(say::tell_wrong_open()).await;
        page.at(say::tell_wrong_title()).await;
        page.press(say::tell_stopped()).await;
        page.see(say::tell_done(town::HUB)).await;
        let [id] = stage.hub.letters().try_into().expect("one letter");
        let letter = stage.hub.opened_by_age(&id);
        assert_eq!((&letter["kind"], &letter["answers"]), (&json!("stopped"), &json!({ "words": "" })));
        assert_eq!(letter["listing"]["id"], json!(town::LUNCH_ID));
        let opened = String::from_utf8(stage.hub.run(&["open"])).unwrap();
        assert!(opened.contains("--stopped"), "{opened}");
    }
}

#[tokio::test]
async fn a_one_use_link_leads_to_the_page_of_the_group_and_its_answer_to_the_hub() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::set("group-link").await;
        let page = &stage.page;
        let said =
            String::from_utf8(stage.hub.run(&["confirm", "--link", town::LUNCH_ID, "--site", page.origin()])).unwrap();
        let link = said.split_whitespace().find(|word| word.starts_with(page.origin())).expect("a link").to_owned();
        let code = link.split_once("#right/").unwrap().1[..32].to_owned();
        page.goto(&link).await;
        page.press_text("button", &steps::own_name(tag)).await;
        stage.speak(tag);
        page.at(say::group_title()).await;
        assert_eq!(
            page.js("return location.href", &[]).await,
            json!(page.origin()),
            "the code is gone from the address"
        );
        assert!(page.requests().await.iter().all(|url| !url.contains(&code)), "no server sees the code");
        page.press(say::check_send()).await;
        page.see(say::group_not_all()).await;
        page.press(say::group_all()).await;
        page.choose(say::group_wrong(), Some(say::fact_cost())).await;
        page.write(say::group_instead(), "£1 \u{202e}now").await;
        page.write(say::group_else(), "Bring a cup").await;
        page.shot().await;
        page.press(say::check_send()).await;
        page.see(say::tell_done(town::HUB)).await;
        let [id] = stage.hub.letters().try_into().expect("one letter");
        let letter = stage.hub.opened_by_age(&id);
        let listings = stage.hub.listings();
        let lunch = listings.iter().find(|listing| listing.id == town::LUNCH_ID).unwrap();
        let answers = &letter["answers"];
        assert_eq!((&letter["kind"], &answers["code"]), (&json!("group"), &json!(code)));
        assert_eq!(answers["saw"], json!(print_of(&listing_to_bytes(lunch))));
        assert_eq!((&answers["wrong"], &answers["words"]), (&json!({ "cost": "£1 now" }), &json!("Bring a cup")));
        let taken = String::from_utf8(stage.hub.run(&["confirm", "--from-letter", &id, "--set", "cost=£1"])).unwrap();
        assert!(taken.contains("£1"), "{taken}");
        assert_eq!(page.refusals().await, Vec::<String>::new());
    }
}
