//! How is my message? The number of a message tells what became of it, on any phone, and takes it back.

use crate::stage::Stage;
use crate::steps::{self, AMAL};
use crate::town;
use come_along::i18n::{Msg, say};

#[tokio::test]
async fn the_number_tells_what_became_of_a_message_in_each_state() {
    Stage::everywhere("kept", async |stage, tag| {
        let number = sent(stage, tag).await;
        let page = &stage.page;
        page.press(say::kept_open()).await;
        page.at(say::kept_open()).await;
        assert_eq!(page.written(say::kept_label()).await, number, "the number of this visit stands there");
        look(stage, say::kept_waiting()).await;
        page.see(say::kept_waiting_ways()).await;
        page.shot().await;
        let [id] = stage.hub.letters().try_into().expect("one letter");
        for (state, words) in
            [("read", say::kept_read()), ("answered", say::kept_answered()), ("cannot-help", say::kept_cannot())]
        {
            stage.hub.run(&["answer", &id, "--state", state]);
            look(stage, words).await;
        }
        page.shot().await;
    })
    .await;
}

/// The hub's own words, on another phone than the one that asked, with nothing but the number.
#[tokio::test]
async fn a_short_answer_is_read_with_the_number_alone() {
    Stage::everywhere("kept-answer", async |stage, tag| {
        let number = sent(stage, tag).await;
        let [id] = stage.hub.letters().try_into().expect("one letter");
        let words = "Come on Tuesday at 10 & ask for <b>Sam</b>. تعال يوم الثلاثاء";
        stage.hub.run(&["answer", &id, "--say", words]);
        stage.open().await;
        let page = &stage.page;
        steps::choose_language(stage, tag).await;
        steps::rested(page).await;
        page.press(say::kept_open()).await;
        page.rewrite(say::kept_label(), &number).await;
        look(stage, say::kept_answered()).await;
        page.see(say::kept_answer()).await;
        page.see_text(words).await;
        page.shot().await;
    })
    .await;
}

/// From another phone, with nothing but the number: a word about what has changed, and the message taken back.
#[tokio::test]
async fn something_changed_is_told_with_the_number_alone() {
    Stage::everywhere("kept-change", async |stage, tag| {
        let number = sent(stage, tag).await;
        let [first] = stage.hub.letters().try_into().expect("one letter");
        steps::choose_language(stage, tag).await;
        let page = &stage.page;
        steps::rested(page).await;
        page.press(say::kept_open()).await;
        page.rewrite(say::kept_label(), &number).await;
        look(stage, say::kept_waiting()).await;
        page.press(say::kept_change()).await;
        page.see(say::kept_change_who(town::HUB)).await;
        page.press(say::check_send()).await;
        page.see(say::kept_change_empty()).await;
        page.write(say::kept_change_label(), "We are three now. نحن ثلاثة").await;
        page.shot().await;
        page.press(say::check_send()).await;
        page.see(say::tell_done(town::HUB)).await;
        page.shot().await;
        let [note] = stage.hub.letters().into_iter().filter(|id| *id != first).collect::<Vec<_>>().try_into().unwrap();
        let letter = stage.hub.opened_by_age(&note);
        assert_eq!((&letter["kind"], letter.get("answer_to")), (&serde_json::json!("changed"), None));
        let read = String::from_utf8(stage.hub.run(&["open", &note])).unwrap();
        assert!(read.contains("We are three now. نحن ثلاثة"), "{read}");
        assert!(read.contains(&format!("It is about letter {first}")), "{read}");
        look(stage, say::kept_waiting()).await;
        page.press(say::kept_withdraw()).await;
        page.press(say::kept_withdraw_yes()).await;
        page.see(say::kept_withdrawn()).await;
        assert_eq!(stage.hub.letters(), vec![note]);
    })
    .await;
}

/// Another phone, and digits as somebody writes them down.
#[tokio::test]
async fn on_another_phone_it_is_found_misread_corrected_and_taken_back() {
    let stage = Stage::set("kept-other").await;
    let number = sent(&stage, "en-GB").await;
    stage.open().await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    page.press(say::kept_open()).await;
    let digit = number.as_bytes()[3];
    let slip = number.replacen(char::from(digit), if digit == b'9' { "8" } else { "9" }, 1);
    for wrong in ["", "12", "🫖", "1234 5678 9012 345", slip.as_str(), &"9".repeat(300)] {
        page.rewrite(say::kept_label(), wrong).await;
        look(&stage, say::kept_wrong()).await;
    }
    page.shot().await;
    let eastern: String =
        number.chars().map(|sign| sign.to_digit(10).map_or('-', |digit| EASTERN[digit as usize])).collect();
    page.rewrite(say::kept_label(), &eastern).await;
    look(&stage, say::kept_waiting()).await;

    page.press(say::kept_withdraw()).await;
    page.see(say::kept_sure()).await;
    page.shot().await;
    page.press(say::kept_withdraw_no()).await;
    page.see(say::kept_waiting()).await;
    assert_eq!(stage.hub.letters().len(), 1, "it was not taken back");
    page.press(say::kept_withdraw()).await;
    page.press(say::kept_withdraw_yes()).await;
    page.see(say::kept_withdrawn()).await;
    assert_eq!(stage.hub.letters(), Vec::<String>::new());
    look(&stage, say::kept_gone()).await;
    let requests = page.requests().await;
    let digits: String = number.split(' ').collect();
    assert!(requests.iter().all(|request| !request.contains(&digits)), "{requests:?}");
}

const EASTERN: [char; 10] = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];

#[tokio::test]
async fn without_a_line_it_says_so_and_can_be_tried_again() {
    let mut stage = Stage::set("kept-trouble").await;
    let number = sent(&stage, "en-GB").await;
    stage.page.press(say::kept_open()).await;
    stage.hub.stop();
    look(&stage, say::kept_failed()).await;
    assert_eq!(stage.page.written(say::kept_label()).await, number);
    stage.hub.start();
    look(&stage, say::kept_waiting()).await;
}

async fn look(stage: &Stage, wanted: Msg) {
    stage.page.press(say::kept_ask()).await;
    stage.page.see(wanted).await;
}

/// Sends a letter in that language; its number.
async fn sent(stage: &Stage, tag: &str) -> String {
    steps::choose_language(stage, tag).await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
    steps::ask(&stage.page, AMAL).await;
    stage.page.press(say::check_send()).await;
    steps::receipt(&stage.page).await
}
