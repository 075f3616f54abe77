//! What a phone keeps of a message because its writer asked it to: the words that are being typed, until they are
//! sent; and a sealed message that found no line, until it has gone. Nothing before, and nothing after.

use crate::stage::Stage;
use crate::steps::{self, AMAL};
use crate::town;
use come_along::i18n::say;
use serde_json::json;

async fn to_the_questions(stage: &Stage, tag: &str) {
    steps::choose_language(stage, tag).await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
    stage.page.press(say::ask_open()).await;
    stage.page.at(say::q_name()).await;
}

#[tokio::test]
async fn what_is_typed_stays_on_the_phone_only_when_asked() {
    Stage::everywhere("keeping-typed", async |stage, tag| {
        let page = &stage.page;
        to_the_questions(stage, tag).await;
        steps::write_name(page, AMAL.name).await;
        page.see(say::ask_closing()).await;
        page.shot().await;
        assert_eq!(steps::stored(page).await, json!({}));
        steps::open_again(stage, tag).await;
        assert!(!page.text().await.contains(&page.words(&say::ask_began())), "nothing was kept");

        to_the_questions(stage, tag).await;
        assert_eq!(page.written(say::q_name_label()).await, "");
        steps::write_name(page, AMAL.name).await;
        page.choose(say::keep_typed(), None).await;
        page.see(say::keep_on(7)).await;
        page.press(say::ask_next()).await;
        page.at(say::q_reply()).await;
        steps::write_reply(page, AMAL.phone).await;
        page.shot().await;
        steps::open_again(stage, tag).await;
        page.press(say::ask_began()).await;
        page.at(say::q_reply()).await;
        page.press(say::back()).await;
        steps::open_again(stage, tag).await;
        page.press(say::ask_began()).await;
        page.at(say::q_reply()).await;
        for step in steps::steps_after("name") {
            page.at((step.question.title)()).await;
            page.press(steps::on_from(step)).await;
        }
        page.see(say::line_name(AMAL.name)).await;
        page.press(say::check_send()).await;
        steps::receipt(page).await;
        assert_eq!(steps::stored(page).await, json!({}), "it was sent");
        let [id] = stage.hub.letters().try_into().expect("one letter");
        assert_eq!(stage.hub.opened_by_age(&id)["answers"]["phone"], "07700 900123");
    })
    .await;
}

/// Off again, not sent after all, broken by somebody, and on a screen that everybody shares.
#[tokio::test]
async fn what_was_kept_is_gone_when_it_is_not_wanted() {
    let stage = Stage::set("keeping-off").await;
    let page = &stage.page;
    to_the_questions(&stage, "en-GB").await;
    page.choose(say::keep_typed(), None).await;
    page.until("something kept", async || (steps::stored(page).await != json!({})).then_some(())).await;
    page.choose(say::keep_typed(), None).await;
    assert_eq!(steps::stored(page).await, json!({}));
    page.choose(say::keep_typed(), None).await;
    page.press(say::back()).await;
    page.at_text(town::LUNCH).await;
    steps::ask(page, AMAL).await;
    page.press(say::check_do_not_send()).await;
    page.at(say::not_sent_title()).await;
    assert_eq!(steps::stored(page).await, json!({}));

    page.js("localStorage.setItem('begun', 'come-along draft 1\\n<script>'); localStorage.setItem('sealed', 'x')", &[])
        .await;
    steps::open_again(&stage, "en-GB").await;
    page.until("nothing kept", async || (steps::stored(page).await == json!({})).then_some(())).await;

    page.js("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }", &[]).await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    page.press(say::ask_open()).await;
    page.choose(say::keep_typed(), None).await;
    page.see(say::keep_failed()).await;
    page.shot().await;

    stage.hub.set("kiosk", json!(true));
    to_the_questions(&stage, "en-GB").await;
    page.see(say::ask_closing()).await;
    assert!(!page.text().await.contains(&page.words(&say::keep_typed())));
}

#[tokio::test]
async fn a_message_waits_sealed_on_the_phone_and_goes_later() {
    Stage::everywhere("keeping-sealed", async |stage, tag| {
        steps::choose_language(stage, tag).await;
        steps::to_everything(&stage.page).await;
        steps::to_the_lunch(&stage.page).await;
        steps::ask(&stage.page, AMAL).await;
        stage.hub.stop();
        stage.page.press(say::check_send()).await;
        stage.page.see(say::wait_what()).await;
        stage.page.shot().await;
        assert_eq!(steps::stored(&stage.page).await, json!({}));
        stage.page.press(say::wait_keep()).await;
        stage.page.at(say::kept_open()).await;
        stage.page.see(say::wait_here(town::HUB)).await;
        stage.page.shot().await;
        let kept = steps::stored(&stage.page).await;
        let text = kept["sealed"].as_str().expect("a sealed letter").to_owned();
        let hex = text.split('\n').nth(3).unwrap();
        let bytes: Vec<u8> =
            (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap()).collect();
        assert_eq!(kept.as_object().unwrap().len(), 1, "{kept}");
        for word in ["Amal", "tea", "07700", "lunch", "Lunch"] {
            assert!(!text.contains(word) && !String::from_utf8_lossy(&bytes).contains(word), "{word} can be read");
        }

        stage.hub.start();
        steps::open_again(stage, tag).await;
        let page = &stage.page;
        page.press(say::kept_here()).await;
        page.see(say::wait_gone(town::HUB)).await;
        page.shot().await;
        let [id] = stage.hub.letters().try_into().expect("one letter");
        assert_eq!(stage.hub.opened_by_age(&id)["answers"]["else"], AMAL.words);
        let number = text.split('\n').nth(1).unwrap();
        assert_eq!(page.written(say::kept_label()).await, number);
        page.press(say::kept_ask()).await;
        page.see(say::kept_waiting()).await;
        assert!(!steps::stored(page).await["sealed"].as_str().unwrap().contains("6167652d"), "nothing of it is left");
        page.press(say::wait_forget()).await;
        page.until("nothing kept", async || (steps::stored(page).await == json!({})).then_some(())).await;
        steps::open_again(stage, tag).await;
        assert!(!page.text().await.contains(&page.words(&say::kept_here())));
    })
    .await;
}

/// Wiped before it could go; and one that another hub never takes says why.
#[tokio::test]
async fn a_message_that_waits_can_be_wiped_and_never_goes_then() {
    let mut stage = Stage::set("keeping-wiped").await;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
    steps::ask(&stage.page, AMAL).await;
    stage.hub.stop();
    stage.page.press(say::check_send()).await;
    stage.page.press(say::wait_keep()).await;
    stage.page.press(say::wait_now()).await;
    stage.page.see(say::wait_here(town::HUB)).await;
    // Another takes nothing of it away: the phone keeps one, and the page goes on trying for the other.
    let kept = steps::stored(&stage.page).await;
    stage.page.press(say::next_again()).await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
    steps::ask(&stage.page, AMAL).await;
    stage.page.press(say::check_send()).await;
    stage.page.see(say::send_waits()).await;
    assert!(!stage.page.text().await.contains(&stage.page.words(&say::wait_keep())));
    assert_eq!(steps::stored(&stage.page).await, kept);
    stage.page.press(say::kept_here()).await;
    stage.page.press(say::wait_delete()).await;
    stage.hub.start();
    stage.page.js("window.dispatchEvent(new Event('online'))", &[]).await;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(steps::stored(&stage.page).await, json!({}));
    assert_eq!(stage.hub.letters(), Vec::<String>::new());
}
