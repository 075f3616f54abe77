//! Every screen that there is, in the order in which somebody comes to it.
//!
//! To add a screen: go there in the part that it belongs to, then `camera.take("its name").await`.
//! Everything else (pictures, checks, languages, sizes, axe) comes by itself.

use super::camera::Camera;
use super::kinds;
use crate::panic_cover::ruin_the_memory;
use crate::stage::{Page, cdp};
use crate::steps::{self, AMAL};
use crate::town;
use come_along::i18n::{Msg, say};
use come_along::referral;
use serde_json::json;

/// Every screen.
pub(super) async fn all(camera: &Camera<'_>) {
    first_pages(camera).await;
    lists(camera).await;
    words(camera).await;
    helps(camera).await;
    listings(camera).await;
    short_list(camera).await;
    asking(camera).await;
    sending(camera).await;
    waiting(camera).await;
    trouble(camera).await;
}

/// The screens that everybody sees.
pub(super) async fn main_ones(camera: &Camera<'_>) {
    first_pages(camera).await;
    lists(camera).await;
    open(camera, kinds::KNOWN).await;
    camera.take("listing-all-known").await;
}

async fn first_pages(camera: &Camera<'_>) {
    let page = camera.page();
    camera.stage().open().await;
    page.until("the first page", async || page.find("heading", "").await).await;
    camera.choose_language().await;
    page.press(say::language_change()).await;
    page.at(say::language_title()).await;
    camera.take("languages").await;
    page.press(say::back()).await;
    page.at(say::home_title()).await;
    camera.take("home").await;
    for need in [say::need_people(), say::need_letters(), say::need_children()] {
        page.press(need).await;
    }
    camera.take("home-chosen").await;
    page.press(say::need_sad()).await;
    page.see(say::home_sad_help()).await;
    camera.take("home-sad").await;
    for need in [say::need_people(), say::need_letters(), say::need_children(), say::need_sad()] {
        page.press(need).await;
    }
    page.press(say::privacy_open()).await;
    page.at(say::privacy_title()).await;
    camera.take("privacy").await;
    page.press(say::back()).await;
    page.at(say::home_title()).await;
    page.press(say::about_open()).await;
    page.see(say::about_cannot_room()).await;
    camera.take("about").await;
    page.press(say::directory_open()).await;
    page.at(say::directory_open()).await;
    camera.take("directory").await;
    page.press(say::back()).await;
    page.at(say::about_open()).await;
    page.press(say::back()).await;
    page.press(say::crisis_open()).await;
    page.see(say::crisis_999()).await;
    camera.take("help-now").await;
    page.press(say::crisis_close()).await;
}

async fn lists(camera: &Camera<'_>) {
    let page = camera.page();
    page.press(say::need_give()).await;
    page.press(say::home_show(0)).await;
    page.see(say::list_none()).await;
    camera.take("list-empty").await;
    page.press(say::list_everything()).await;
    page.see(say::list_count(kinds::listings().len())).await;
    camera.take("list").await;
    page.pick(say::place_label(), town::LIBRARY).await;
    page.at(say::list_title_near(town::LIBRARY)).await;
    page.press(say::list_more()).await;
    camera.take("list-near").await;
    page.press(say::around_open()).await;
    page.see(say::around_hint()).await;
    camera.take("list-around").await;
    page.press_text("button", "1").await;
    page.until("the card", async || page.find("button", town::LUNCH).await).await;
    camera.take("list-around-pressed").await;
    page.press(say::place_postcode()).await;
    page.write(say::place_postcode_label(), "bs1").await;
    page.at(say::list_title_near("BS1")).await;
    camera.take("list-postcode").await;
    page.pick(say::place_label(), town::LIBRARY).await;
    page.at(say::list_title_near(town::LIBRARY)).await;
}

/// What somebody types, and what the hub is told.
async fn words(camera: &Camera<'_>) {
    let page = camera.page();
    steps::rested(page).await;
    for (typed, said, screen) in [
        ("lunch", say::search_meant(), "list-words"),
        ("my boss took my passport", say::search_danger(), "list-danger"),
        ("000 000", say::search_number_unknown(), "list-number"),
    ] {
        page.js("document.getElementById('search').value = ''", &[]).await;
        page.write(say::search_label(), typed).await;
        page.see(said).await;
        camera.take(screen).await;
    }
    page.press(say::tell_missing_open()).await;
    page.at(say::tell_missing_title()).await;
    page.write(say::tell_missing_label(), AMAL.words).await;
    camera.take("tell-missing").await;
    page.press(say::check_send()).await;
    page.see(say::tell_done(town::HUB)).await;
    camera.take("tell-done").await;
    page.press(say::back()).await;
    page.press(say::list_everything()).await;
    page.see(say::list_count(kinds::listings().len())).await;
}

/// What helps somebody come: chosen, what does not say it, nothing that says it all, and back.
async fn helps(camera: &Camera<'_>) {
    let page = camera.page();
    let turned = async |choice: Msg, left: usize| {
        page.press(choice).await;
        page.until("the count", async || page.find("button", &page.words(&say::home_show(left))).await).await;
    };
    page.press(say::list_change_helps()).await;
    page.at(say::choices_title()).await;
    camera.take("choices").await;
    turned(say::choice_free(), 2).await;
    turned(say::choice_step_free(), 1).await;
    camera.take("choices-chosen").await;
    page.press(say::home_show(1)).await;
    page.at(say::list_title_near(town::LIBRARY)).await;
    page.press(say::list_unsure(6)).await;
    page.see(say::unsure_stairs()).await;
    camera.take("list-unsure").await;
    page.press(say::list_change_helps()).await;
    page.at(say::choices_title()).await;
    turned(say::choice_online(), 0).await;
    page.press(say::home_show(0)).await;
    page.see(say::list_none()).await;
    camera.take("list-without").await;
    page.press(say::list_everything()).await;
    page.see(say::list_count(kinds::listings().len())).await;
}

async fn listings(camera: &Camera<'_>) {
    let page = camera.page();
    for (name, screen) in [
        (kinds::KNOWN, "listing-all-known"),
        (kinds::UNKNOWN, "listing-nothing-known"),
        (kinds::CANCELLED, "listing-cancelled"),
        (kinds::ONLINE, "listing-online"),
        (kinds::TOO_OLD, "listing-too-old"),
        (town::SWIMMING, "listing-full"),
        (town::CHOIR, "listing-waiting"),
        (town::COFFEE, "listing-hidden-address"),
    ] {
        open(camera, name).await;
        camera.take(screen).await;
        if let Some((_, screen)) = TAKEN.iter().find(|(known, _)| *known == name) {
            page.press(say::take_title()).await;
            page.at(say::take_title()).await;
            page.see(say::take_card_title()).await;
            // A shared screen shows the code by itself.
            if !page.text().await.contains(&page.words(&say::take_code_hint())) {
                page.press(say::take_code()).await;
            }
            page.see(say::take_code_hint()).await;
            page.press(say::short_keep()).await;
            camera.take(screen).await;
            page.press(say::back()).await;
            page.at_text(name).await;
        }
        page.press(say::back()).await;
    }
}

/// What somebody has kept, and when it is forgotten.
async fn short_list(camera: &Camera<'_>) {
    let page = camera.page();
    page.press(say::short_open()).await;
    page.at(say::short_open()).await;
    page.see_text(town::COFFEE).await;
    camera.take("short-list").await;
    page.press(say::short_forget()).await;
    page.see(say::short_forgotten()).await;
    camera.take("short-list-empty").await;
    page.press(say::back()).await;
}

/// Listings whose page of what can be taken along is a screen too.
const TAKEN: [(&str, &str); 2] = [(kinds::KNOWN, "take"), (town::COFFEE, "take-hidden-address")];

/// From the list to the listing with that name.
async fn open(camera: &Camera<'_>, name: &str) {
    let page = camera.page();
    page.until("the list", async || page.find("combobox", &page.words(&say::place_label())).await).await;
    if page.find("button", name).await.is_none() {
        page.press(say::list_more()).await;
    }
    page.press_text("button", name).await;
    page.at_text(name).await;
}

/// Each page of the ask, and what it says when something is missing.
async fn asking(camera: &Camera<'_>) {
    let page = camera.page();
    open(camera, town::LUNCH).await;
    camera.take("listing").await;
    page.press(say::tell_wrong_open()).await;
    page.at(say::tell_wrong_title()).await;
    camera.take("tell-wrong").await;
    page.press(say::back()).await;
    page.at_text(town::LUNCH).await;
    page.press(say::went_open()).await;
    page.at(say::went_title()).await;
    page.choose(say::yes(), Some(say::went_welcome())).await;
    camera.take("went").await;
    page.press(say::back()).await;
    page.at_text(town::LUNCH).await;
    page.press(say::ask_question()).await;
    page.at(say::q_question()).await;
    page.write(say::q_question_label(), "A1234567").await;
    page.see(say::caution_office()).await;
    camera.take("ask-question").await;
    page.press(say::paper_open()).await;
    page.at(say::paper_title()).await;
    camera.take("paper").await;
    page.press(say::back()).await;
    page.at(say::q_question()).await;
    page.press(say::back()).await;
    page.at_text(town::LUNCH).await;
    page.press(say::ask_open()).await;
    page.at(say::q_name()).await;
    camera.take("ask-1-name").await;
    steps::write_name(page, AMAL.name).await;
    page.choose(say::q_whom_someone(), Some(say::q_whom())).await;
    camera.take("ask-1-someone").await;
    page.choose(say::q_whom_me(), Some(say::q_whom())).await;
    on_to(page, say::q_reply()).await;
    camera.take("ask-2-reply").await;
    page.press(say::ask_next()).await;
    page.see(say::error_no_reply_way()).await;
    camera.take("ask-2-reply-missing").await;
    page.choose(say::q_reply_call(), None).await;
    page.write(say::q_phone(), "07700").await;
    page.press(say::ask_next()).await;
    page.see(say::error_phone_short()).await;
    camera.take("ask-2-reply-too-short").await;
    page.choose(say::q_reply_email(), None).await;
    page.press(say::ask_next()).await;
    page.see(say::error_email()).await;
    camera.take("ask-2-reply-email").await;
    page.choose(say::q_reply_text(), None).await;
    let no_mistake = page.js("return document.querySelector('#app .wrong') === null", &[]).await;
    assert_eq!(no_mistake, json!(true), "what was said of a field goes with the field");
    page.js("document.getElementById('phone').value = ''", &[]).await;
    steps::write_reply(page, AMAL.phone).await;
    camera.take("ask-2-reply-heard").await;
    on_to(page, say::q_language()).await;
    page.pick(say::q_language_label(), &page.words(&say::lang_fa_af())).await;
    page.choose(say::q_speak_woman(), Some(say::q_speak_to())).await;
    camera.take("ask-3-language").await;
    on_to(page, say::q_children()).await;
    page.pick(say::q_children_label(), "2").await;
    camera.take("ask-4-children").await;
    on_to(page, say::q_helps()).await;
    page.choose(say::q_helps_meet(), None).await;
    page.choose(say::q_helps_halal(), None).await;
    camera.take("ask-5-helps").await;
    on_to(page, say::q_else()).await;
    page.write(say::q_else_label(), AMAL.words).await;
    camera.take("ask-6-else").await;
    page.choose(say::q_young(), None).await;
    page.press(say::ask_check()).await;
    page.see(say::error_young()).await;
    camera.take("ask-6-under-18").await;
    page.choose(say::q_young(), None).await;
    page.press(say::ask_check()).await;
    page.at(say::check_title()).await;
    camera.take("check").await;
}

/// Presses on to the question with that title, past those that have no picture.
async fn on_to(page: &Page, title: Msg) {
    for step in referral::steps(&referral::Answers::default()) {
        let here = (step.question.title)();
        if page.find("heading", &page.words(&here)).await.is_none() {
            continue;
        }
        if here == title {
            return;
        }
        page.press(say::ask_next()).await;
        if let Some(next) = referral::steps(&referral::Answers::default()).get(step.number) {
            page.at((next.question.title)()).await;
        }
    }
    panic!("no question “{}”", page.words(&title));
}

/// From the check page: not sent, sent without a line, sent.
async fn sending(camera: &Camera<'_>) {
    let page = camera.page();
    page.press(say::check_do_not_send()).await;
    page.at(say::not_sent_title()).await;
    camera.take("not-sent").await;
    page.press(say::not_sent_back()).await;
    page.at(say::check_title()).await;
    block(page, &["*/inbox"]).await;
    page.press(say::check_send()).await;
    page.see(say::send_failed()).await;
    camera.take("check-without-a-line").await;
    block(page, &[]).await;
    page.press(say::send_again()).await;
    page.at(say::next_title()).await;
    camera.take("sent").await;
    page.press(say::kept_open()).await;
    page.at(say::kept_open()).await;
    page.press(say::kept_ask()).await;
    page.see(say::kept_waiting()).await;
    camera.take("kept").await;
    page.press(say::kept_withdraw()).await;
    page.see(say::kept_sure()).await;
    camera.take("kept-sure").await;
    page.press(say::kept_withdraw_no()).await;
    page.press(say::kept_change()).await;
    page.write(say::kept_change_label(), AMAL.words).await;
    camera.take("kept-change").await;
}

/// A message that found no line stays on the phone, and goes; a shared screen has none of it.
async fn waiting(camera: &Camera<'_>) {
    let page = camera.page();
    page.press(say::next_again()).await;
    page.at(say::home_title()).await;
    page.press(say::home_anything()).await;
    open(camera, town::LUNCH).await;
    steps::ask_briefly(page, AMAL.phone).await;
    block(page, &["*/inbox"]).await;
    page.press(say::check_send()).await;
    page.see(say::send_failed()).await;
    if page.find("button", &page.words(&say::wait_keep())).await.is_some() {
        page.press(say::wait_keep()).await;
        page.at(say::kept_open()).await;
        page.see(say::wait_here(town::HUB)).await;
        camera.take("kept-waits").await;
        block(page, &[]).await;
        page.press(say::wait_now()).await;
        page.see(say::wait_gone(town::HUB)).await;
        camera.take("kept-gone").await;
    }
    block(page, &[]).await;
}

/// A list that does not come, a listing that is gone, a link that leads nowhere, a crash.
async fn trouble(camera: &Camera<'_>) {
    let page = camera.page();
    let again = async |link: &str, blocked: &[&str]| {
        page.goto("about:blank").await;
        block(page, blocked).await;
        page.goto(&format!("{}{link}", page.origin())).await;
        page.until("the page", async || page.find("heading", "").await).await;
        block(page, &[]).await;
    };
    let link = |rest: &str| format!("#{}/{rest}", camera.tag());
    again(&link("list"), &["*/directory/*"]).await;
    page.see(say::error_directory()).await;
    camera.take("list-did-not-come").await;
    again(&link("thing/town:gone"), &[]).await;
    page.at(say::link_gone()).await;
    camera.take("listing-gone").await;
    again(&link(&format!("thing/{}", kinds::OVER_ID)), &[]).await;
    page.at_text(kinds::OVER).await;
    page.see(say::ask_ended()).await;
    camera.take("listing-over").await;
    again(&link(&format!("right/{}/town:known", "0f".repeat(16))), &[]).await;
    page.at(say::group_title()).await;
    camera.take("group").await;
    page.press(say::group_all()).await;
    page.choose(say::group_wrong(), Some(say::fact_cost())).await;
    camera.take("group-not-right").await;
    again("#no/such/page", &[]).await;
    camera.choose_language().await;
    page.see(say::error_link()).await;
    camera.take("link-broken").await;
    ruin_the_memory(page).await;
    // A shared screen notices by itself, within a second; a phone when something is pressed.
    if let Some(button) = page.find("button", &page.words(&say::privacy_open())).await {
        let _ = button.click().await;
    }
    page.see(say::error_broken()).await;
    camera.take("stopped").await;
}

async fn block(page: &Page, addresses: &[&str]) {
    cdp(page, "Network.setBlockedURLs", json!({ "urls": addresses })).await;
}
