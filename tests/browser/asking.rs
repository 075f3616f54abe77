//! The ways of asking: a question first, to be called, for somebody else; the kind words beside a box; and a
//! line that is cut at each step of sending.

use crate::stage::{Page, Setting, Stage, cdp, cdp_plain};
use crate::steps::{self, AMAL};
use crate::town;
use come_along::i18n::say;
use come_along::referral::{Answers, Wish, steps};
use serde_json::{Value, json};
use std::fmt::Write;

#[tokio::test]
async fn a_question_first_reaches_the_hub_in_its_own_words() {
    Stage::everywhere("asking-question", async |stage, tag| {
        let page = &stage.page;
        to_the_lunch(stage, tag).await;
        page.press(say::ask_question()).await;
        page.at(say::q_question()).await;
        // The one thing that is needed here.
        page.press(say::ask_next()).await;
        page.see(say::error_no_question()).await;
        page.write(say::q_question_label(), "Is there a lift? هل يوجد مصعد؟").await;
        page.shot().await;
        to_the_check(page, Wish::Question).await;
        let text = page.text().await;
        for line in [say::line_question(town::LUNCH), say::line_my_question()] {
            assert!(text.contains(&page.words(&line)), "{text}");
        }
        page.shot().await;
        let letter = send(stage).await;
        assert_eq!((&letter["kind"], &letter["listing"]["name"]), (&json!("question"), &json!(town::LUNCH)));
        assert_eq!(letter["answers"]["question"], "Is there a lift? هل يوجد مصعد؟");
        assert_eq!(letter["answers"].get("children"), Some(&json!(0)), "not asked");
    })
    .await;
}

/// A place where there is a wait.
#[tokio::test]
async fn a_place_on_the_waiting_list() {
    Stage::everywhere("asking-wait", async |stage, tag| {
        let page = &stage.page;
        steps::choose_language(stage, tag).await;
        steps::to_everything(page).await;
        page.press_text("button", town::CHOIR).await;
        page.press(say::ask_wait()).await;
        to_the_check(page, Wish::Come).await;
        page.see(say::line_wait(town::CHOIR)).await;
        page.shot().await;
        let letter = send(stage).await;
        assert_eq!((&letter["kind"], &letter["listing"]["name"]), (&json!("wait"), &json!(town::CHOIR)));
    })
    .await;
}

/// To come along, everything answered.
#[tokio::test]
async fn to_come_along_with_every_answer_in_every_browser() {
    Stage::everywhere("asking-come", async |stage, tag| {
        to_the_lunch(stage, tag).await;
        steps::ask(&stage.page, AMAL).await;
        stage.page.shot().await;
        let letter = send(stage).await;
        assert_eq!((&letter["kind"], &letter["read_in"]), (&json!("come-along"), &json!(tag)));
        let answers = &letter["answers"];
        assert_eq!((&answers["name"], &answers["phone"]), (&json!(AMAL.name), &json!("07700 900123")));
        assert_eq!(answers["else"], AMAL.words);
    })
    .await;
}

#[tokio::test]
async fn whoever_finds_nothing_can_be_called() {
    Stage::everywhere("asking-call", async |stage, tag| {
        let page = &stage.page;
        steps::choose_language(stage, tag).await;
        steps::to_everything(page).await;
        page.press(say::ask_call()).await;
        to_the_check(page, Wish::Call).await;
        page.see(say::line_call_me()).await;
        page.shot().await;
        let letter = send(stage).await;
        assert_eq!((&letter["kind"], letter.get("listing")), (&json!("call-me"), None));
        assert_eq!(letter["answers"]["phone"], "07700 900123");
    })
    .await;
}

#[tokio::test]
async fn for_somebody_else_needs_their_yes() {
    Stage::everywhere("asking-someone", async |stage, tag| {
        let page = &stage.page;
        to_the_lunch(stage, tag).await;
        page.press(say::ask_open()).await;
        steps::write_name(page, "Amal").await;
        page.choose(say::q_whom_someone(), Some(say::q_whom())).await;
        page.press(say::ask_next()).await;
        page.see(say::error_agreed()).await;
        page.shot().await;
        page.choose(say::q_agreed(), None).await;
        page.choose(say::yes(), Some(say::q_with_me())).await;
        page.press(say::ask_next()).await;
        steps::write_reply(page, "07700 900123").await;
        page.press(say::ask_next()).await;
        for step in steps::steps_after("reply") {
            page.at((step.question.title)()).await;
            if step.question.id == "else" {
                page.see(say::q_young_someone()).await;
            }
            page.press(steps::on_from(step)).await;
        }
        for line in [say::line_for_someone(), say::line_agreed(), say::line_with_me()] {
            page.see(line).await;
        }
        let letter = send(stage).await;
        assert_eq!((&letter["answers"]["for"], &letter["answers"]["they_agreed"]), (&json!("someone"), &json!(true)));
    })
    .await;
}

#[tokio::test]
async fn numbers_that_nobody_needs_are_pointed_out_and_nothing_is_stopped() {
    let stage = Stage::set("asking-careful").await;
    let page = &stage.page;
    to_the_lunch(&stage, "en-GB").await;
    page.press(say::ask_question()).await;
    for (typed, words) in [
        ("My number is A1234567.", say::caution_office()),
        ("NHS 943 476 5919", say::caution_health()),
        ("My friend: 07700 900456", say::caution_phone()),
    ] {
        page.rewrite(say::q_question_label(), typed).await;
        page.see(words).await;
    }
    page.shot().await;
    page.rewrite(say::q_question_label(), "Can I bring 2 friends at 10?").await;
    page.until("no word of warning", async || {
        (!page.text().await.contains(&page.words(&say::caution_phone()))).then_some(())
    })
    .await;
    page.rewrite(say::q_question_label(), "A1234567").await;
    page.press(say::ask_next()).await;
    page.at(say::q_name()).await;
}

#[tokio::test]
async fn from_home_to_asking_in_three_presses_and_one_answer_is_needed() {
    let stage = Stage::set("asking-short").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    page.press(say::home_anything()).await;
    page.press_text("button", town::LUNCH).await;
    page.press(say::ask_open()).await;
    page.at(say::q_name()).await;
    let needed = steps(&Answers::default()).into_iter().filter(|step| !step.question.optional);
    assert_eq!(needed.map(|step| step.question.id).collect::<Vec<_>>(), ["reply"]);
}

/// A message that found no line goes by itself when the line is back, as long as the page is open.
#[tokio::test]
async fn a_message_waits_for_the_line_and_goes_by_itself_once() {
    let mut stage = Stage::set("asking-waits").await;
    to_the_lunch(&stage, "en-GB").await;
    steps::ask(&stage.page, AMAL).await;
    stage.hub.stop();
    stage.page.press(say::check_send()).await;
    stage.page.see(say::send_waits()).await;
    stage.page.shot().await;
    stage.hub.start();
    let back = "for (const _ of [1, 2, 3]) window.dispatchEvent(new Event('online'))";
    stage.page.js(back, &[]).await;
    steps::receipt(&stage.page).await;
    assert_eq!(stage.hub.letters().len(), 1);
}

/// Whoever chose not to send meanwhile has sent nothing; nor does a shared screen send for the last person.
#[tokio::test]
async fn who_leaves_the_page_sends_nothing_later() {
    for kiosk in [false, true] {
        let mut stage = Stage::with("asking-left", Setting::default()).await;
        stage.hub.set("kiosk", json!(kiosk));
        to_the_lunch(&stage, "en-GB").await;
        steps::ask(&stage.page, AMAL).await;
        stage.hub.stop();
        let page = &stage.page;
        page.press(say::check_send()).await;
        page.see(say::send_failed()).await;
        let waits = page.text().await.contains(&page.words(&say::send_waits()));
        assert_eq!(waits, !kiosk);
        if !kiosk {
            page.press(say::check_do_not_send()).await;
            page.at(say::not_sent_title()).await;
        }
        stage.hub.start();
        stage.page.js("window.dispatchEvent(new Event('online'))", &[]).await;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(stage.hub.letters(), Vec::<String>::new());
    }
}

/// Where the line is cut, what the page says, what the hub has, and what it has after trying again.
#[tokio::test]
async fn a_line_cut_at_any_step_makes_neither_none_nor_two() {
    let mut table = String::from("the line is cut\tthe page says\tletters then\tletters after trying again\n");
    for cut in [
        "before the request",
        "while it goes up",
        "before the answer",
        "in the answer's head",
        "an error of the machine",
    ] {
        let stage = Stage::set("asking-cut").await;
        let page = &stage.page;
        to_the_lunch(&stage, "en-GB").await;
        steps::ask(page, AMAL).await;
        page.js(&broken(cut), &[]).await;
        page.press(say::check_send()).await;
        let words = if cut == "an error of the machine" { say::send_failed_trouble() } else { say::send_failed() };
        page.see(words).await;
        assert!(!page.text().await.contains(&page.words(&say::next_title())), "{cut}: never sent when it was not");
        let then = stage.hub.letters();
        page.press(say::send_again()).await;
        steps::receipt(page).await;
        let after = stage.hub.letters();
        assert_eq!(after.len(), 1, "{cut}");
        assert_eq!(stage.hub.opened_by_age(&after[0])["answers"]["else"], AMAL.words, "{cut}");
        writeln!(table, "{cut}\tnot sent, still here\t{}\t{}", then.len(), after.len()).unwrap();
    }
    println!("{table}");
    std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/target/cut-line.tsv"), table).unwrap();
}

/// Breaks the first letter that is sent, at that step.
fn broken(cut: &str) -> String {
    let first = match cut {
        "before the request" => "throw new TypeError('no line')",
        "while it goes up" => {
            "const stop = new AbortController(); setTimeout(() => stop.abort(), 0); return real(url, { ...options, \
             body: new Blob([options.body, new Uint8Array(3e6)]).slice(0, options.body.length), signal: stop.signal })"
        }
        "before the answer" => "await real(url, options); throw new TypeError('no line')",
        "in the answer's head" => "await real(url, options); return Response.error()",
        _ => "return new Response('', { status: 500 })",
    };
    format!(
        "const real = window.fetch; let first = true;
         window.fetch = async (url, options) => {{
           if (first && String(url).endsWith('/inbox')) {{ first = false; {first} }}
           return real(url, options);
         }}"
    )
}

/// What a screen reader reads on the check page, in order: who gets it, the message line by line, who reads it
/// and what cannot be promised, and only then the two buttons.
#[tokio::test]
async fn the_check_page_is_read_aloud_in_order() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::set("asking-aloud").await;
        let page = &stage.page;
        to_the_lunch(&stage, tag).await;
        steps::ask(page, AMAL).await;
        let read = aloud(page).await;
        let order = [
            say::check_title(),
            say::check_to(town::HUB),
            say::line_shared(),
            say::line_name(AMAL.name),
            say::line_come(town::LUNCH),
            say::line_text("07700 900123"),
            say::check_sealed(),
            say::check_cannot(),
            say::check_once(),
            say::check_send(),
            say::check_do_not_send(),
            say::check_other_ways(),
        ];
        let mut from = 0;
        for msg in order {
            let words = page.words(&msg);
            let found = read[from..].find(&words);
            from += found.unwrap_or_else(|| panic!("“{words}” is not read, or not in its place:\n{read}"));
        }
    }
}

/// All names in the accessibility tree, in its order.
async fn aloud(page: &Page) -> String {
    cdp_plain(page, "Accessibility.enable").await;
    let tree = cdp(page, "Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().unwrap();
    let by_id = |id: &Value| nodes.iter().find(|node| &node["nodeId"] == id);
    let mut read = String::new();
    let mut open = vec![&nodes[0]];
    while let Some(node) = open.pop() {
        let is_text = ["StaticText", "button", "heading", "link"].map(Value::from).contains(&node["role"]["value"]);
        if is_text && let Some(name) = node["name"]["value"].as_str() {
            read.push_str(&come_along::i18n::strip_isolates(name));
            // A sentence with a name in it is several texts.
            read.push_str(if node["role"]["value"] == "StaticText" { "" } else { "\n" });
        }
        open.extend(node["childIds"].as_array().unwrap().iter().rev().filter_map(by_id));
    }
    read
}

async fn to_the_lunch(stage: &Stage, tag: &str) {
    steps::choose_language(stage, tag).await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
}

/// Through the questions of that wish, saying only how to answer.
async fn to_the_check(page: &Page, wish: Wish) {
    for step in steps(&Answers::to(wish)) {
        page.at((step.question.title)()).await;
        if step.question.id == "reply" {
            steps::write_reply(page, "07700 900123").await;
        }
        page.press(steps::on_from(step)).await;
    }
    page.at(say::check_title()).await;
}

/// Sends it; the only letter, as `age` opens it.
async fn send(stage: &Stage) -> Value {
    stage.page.press(say::check_send()).await;
    steps::receipt(&stage.page).await;
    let [id] = stage.hub.letters().try_into().expect("one letter");
    stage.hub.opened_by_age(&id)
}
