//! A shared screen: it asks whether somebody is there, forgets when nobody is, and no way leads out of it.

use crate::panic_cover::ruin_the_memory;
use crate::stage::{Page, Process, Setting, Stage, cdp};
use crate::steps::{self, AMAL};
use crate::strips::Strip;
use come_along::i18n::say;
use serde_json::{Value, json};
use thirtyfour::{By, Key};

const TYPED: &str = "Canary Jones";

async fn is_asked(page: &Page) -> bool {
    page.js("return document.querySelector('dialog').open", &[]).await == json!(true)
}

/// To the first question, with something typed.
async fn begin_to_ask(stage: &Stage, tag: &str) {
    steps::choose_language(stage, tag).await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
    stage.page.press(say::ask_open()).await;
    steps::write_name(&stage.page, TYPED).await;
}

#[tokio::test]
async fn it_asks_and_forgets_when_nobody_answers() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::shared("kiosk-idle", tag).await;
        let page = &stage.page;
        begin_to_ask(&stage, tag).await;
        let mut strip = Strip::default();
        strip.take(page, "somebody types").await;
        // Pictures take their time.
        page.read_on().await;
        page.turn_on(57).await;
        assert!(!is_asked(page).await, "not before its time");
        page.turn_on(4).await;
        assert!(is_asked(page).await);
        page.until("the question", async || page.find("alertdialog", &page.words(&say::idle_title())).await).await;
        let focus = page.focused().await.text().await.unwrap();
        assert_eq!(focus.trim(), page.words(&say::idle_stay()));
        page.shot().await;
        // Counted down before one's eyes, told only now and then.
        page.turn_on(9).await;
        let left = page.js("return document.querySelector('dialog .left').innerText.replace(/[^0-9]/g, '')", &[]).await;
        let left: u32 = left.as_str().unwrap().parse().unwrap();
        assert!((9..=11).contains(&left), "{left}");
        let told = "return document.querySelector('dialog [role=status]').innerText.replace(/[^0-9]/g, '')";
        assert!(["", "10"].map(Value::from).contains(&page.js(told, &[]).await));
        strip.take(page, "ten seconds left").await;
        let before = page.document().await;
        page.turn_on(11).await;
        page.begins_anew(&before).await;
        assert!(!page.text().await.contains(TYPED));
        strip.take(page, "forgotten").await;
        strip.develop(page, &format!("idle-{tag}"), (1920, 1080)).await;
    }
}

#[tokio::test]
async fn whoever_is_there_presses_the_question_away_as_often_as_they_like() {
    let stage = Stage::shared("kiosk-stay", "en-GB").await;
    let page = &stage.page;
    begin_to_ask(&stage, "en-GB").await;
    let before = page.document().await;
    for round in 0..4 {
        page.turn_on(70).await;
        assert!(is_asked(page).await, "round {round}");
        match round {
            0 => page.key(Key::Shift).await,
            1 => page.read_on().await,
            _ => page.press(say::idle_stay()).await,
        }
        page.until("no question", async || (!is_asked(page).await).then_some(())).await;
        let focused = page.focused().await.prop("value").await.unwrap();
        assert_eq!(focused.as_deref(), Some(TYPED), "the focus is where it was");
    }
    // A page that is read aloud is listened to.
    for _ in 0..4 {
        page.turn_on(40).await;
        page.read_on().await;
        assert!(!is_asked(page).await);
    }
    assert_eq!(page.document().await, before);
}

#[tokio::test]
async fn a_resting_screen_turns_through_the_languages_and_asks_nobody() {
    let stage = Stage::shared("kiosk-rest", "en-GB").await;
    let page = &stage.page;
    stage.open().await;
    page.at(say::language_title()).await;
    steps_come(page).await;
    let before = page.document().await;
    page.requests().await;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..6 {
        page.turn_on(8).await;
        let heading = "const h1 = document.querySelector('h1'); const one = h1.querySelector('[lang]');
            return [h1.innerText, one ? one.lang : '', getComputedStyle(one || h1).direction]";
        seen.insert(page.js(heading, &[]).await.to_string());
    }
    assert_eq!(seen.len(), 2, "each offered language once: {seen:?}");
    assert!(seen.iter().any(|one| one.contains("\"ar\"") && one.contains("rtl")), "{seen:?}");
    page.shot().await;
    page.turn_on(500).await;
    assert_eq!(page.document().await, before, "nothing to forget");
    assert_eq!(page.requests().await, Vec::<String>::new(), "and nothing fetched for it");
    // Somebody touches it.
    page.driver().find(By::Tag("h1")).await.unwrap().click().await.unwrap();
    page.at(say::language_title()).await;
    page.turn_on(20).await;
    page.at(say::language_title()).await;
    page.turn_on(50).await;
    assert!(is_asked(page).await, "from now on somebody may have gone away");
}

/// Waits for all that comes at rest.
pub(crate) async fn steps_come(page: &Page) {
    let all = "const came = (part) => performance.getEntriesByType('resource').some(({ name }) => part.test(name));
        return came(/listen/) && came(/more-.*wasm/)";
    page.until("all that comes", async || (page.js(all, &[]).await == true).then_some(())).await;
}

#[tokio::test]
async fn whatever_was_in_the_process_goes_with_it() {
    // Otherwise a browser has one more process ready for the next page.
    let stage = Stage::shared_with("kiosk-process", Setting { saving: true, ..Setting::default() }).await;
    let page = &stage.page;
    let of_pages = || stage.processes().into_iter().filter(Process::shows_pages).map(|one| one.id).collect::<Vec<_>>();
    stage.open().await;
    page.at(say::language_title()).await;
    let entries = async || page.js("return history.length", &[]).await.as_u64().unwrap();
    let at_first = entries().await;
    for round in 0..3 {
        page.press_text("button", "English").await;
        page.at(say::home_title()).await;
        let (before, old) = (page.document().await, of_pages());
        page.press(say::finish()).await;
        page.begins_anew(&before).await;
        page.until("a process of its own, and no other", async || {
            let now = of_pages();
            (now.len() == 1 && now.iter().all(|one| !old.contains(one))).then_some(())
        })
        .await;
        assert_eq!(
            page.js("return [location.pathname, history.state]", &[]).await,
            json!(["/", null]),
            "round {round}"
        );
    }
    assert_eq!(entries().await, at_first + 1, "nothing of ours heaps up behind the next person");
}

#[tokio::test]
async fn after_a_crash_it_starts_again_at_once() {
    let stage = Stage::shared("kiosk-crash", "en-GB").await;
    let page = &stage.page;
    begin_to_ask(&stage, "en-GB").await;
    page.turn_on(10).await;
    let before = page.document().await;
    // Nothing that is done each second is left to find it out: a press does.
    page.js("for (let each = 0; each < 1000; each += 1) clearInterval(each)", &[]).await;
    ruin_the_memory(page).await;
    let _ = page.try_js("document.querySelector('#app main .go').click()", &[]).await;
    page.begins_anew(&before).await;
}

#[tokio::test]
async fn after_a_crash_at_its_start_it_starts_again_by_itself() {
    let stage = Stage::shared("kiosk-crash-early", "en-GB").await;
    let page = &stage.page;
    let early = "{ const real = performance.now.bind(performance); performance.now = () => real() / 1000 }";
    cdp(page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": early })).await;
    stage.open().await;
    page.at(say::language_title()).await;
    let before = page.document().await;
    // The program's own beat finds it out.
    ruin_the_memory(page).await;
    page.see(say::error_broken()).await;
    page.shot().await;
    page.begins_anew(&before).await;
}

#[tokio::test]
async fn a_program_that_never_came_is_asked_for_again() {
    let stage = Stage::shared("kiosk-no-program", "en-GB").await;
    let page = &stage.page;
    cdp(page, "Network.setBlockedURLs", json!({ "urls": ["*_bg.wasm"] })).await;
    stage.open().await;
    page.see(say::error_load()).await;
    let before = page.document().await;
    cdp(page, "Network.setBlockedURLs", json!({ "urls": [] })).await;
    page.begins_anew(&before).await;
}

#[tokio::test]
async fn a_failed_send_wipes_nothing() {
    let mut stage = Stage::shared("kiosk-send", "en-GB").await;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
    steps::ask(&stage.page, AMAL).await;
    stage.hub.stop();
    let page = &stage.page;
    let before = page.document().await;
    page.press(say::check_send()).await;
    page.see(say::send_failed()).await;
    page.turn_on(50).await;
    assert_eq!(page.document().await, before);
    assert!(page.text().await.contains(&page.words(&say::line_name(AMAL.name))));
    stage.hub.start();
    stage.page.press(say::send_again()).await;
    steps::receipt(&stage.page).await;
}

/// What would lead out of the site or into the machine, and what is too small for a finger.
const FAULTS: &str = r#"
const seen = (one) => one.checkVisibility() && one.getClientRects().length > 0;
const out = [...document.querySelectorAll('a[href], area, [download], [target], iframe, form[action]')];
const label = (one) => one.matches('[type=checkbox], [type=radio]') ? one.closest('label') : one;
const pressed = [...document.querySelectorAll('button, select, textarea, summary, input')].filter(seen).map(label);
const small = pressed.filter((one) => { const box = one.getBoundingClientRect(); return Math.min(box.width, box.height) < 60; });
return [...out.map((one) => 'out: ' + one.outerHTML), ...small.map((one) => 'small: ' + one.outerHTML.slice(0, 120) + JSON.stringify(one.getBoundingClientRect()))];
"#;

async fn no_faults(page: &Page, place: &str) {
    assert_eq!(page.js(FAULTS, &[]).await, json!([]), "{place}");
    page.until("Finish", async || page.find("button", &page.words(&say::finish())).await).await;
    let bar = "const box = document.querySelector('.finish').getBoundingClientRect();
        return box.bottom <= innerHeight && document.elementFromPoint(box.x + 9, box.y + 9).closest('.finish') !== null";
    assert_eq!(page.js(bar, &[]).await, json!(true), "{place}: Finish is seen");
    let buttons = "return [...document.querySelectorAll('button')].map((one) => one.innerText.trim())";
    let buttons: Vec<String> = serde_json::from_value(page.js(buttons, &[]).await).unwrap();
    for gone in [say::take_print(), say::check_print(), say::check_copy(), say::take_address(), say::take_link()] {
        assert!(!buttons.contains(&page.words(&gone)), "{place}: {buttons:?}");
    }
}

#[tokio::test]
async fn no_way_leads_out_and_everything_is_big_enough() {
    for (tag, size) in [("en-GB", (1920, 1080)), ("ar", (1920, 1080)), ("en-GB", (360, 740))] {
        let stage = Stage::shared("kiosk-out", tag).await;
        let page = &stage.page;
        page.become_a_screen(size, false).await;
        stage.open().await;
        stage.speak(tag);
        page.at(say::language_title()).await;
        no_faults(page, "languages").await;
        page.shot().await;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        page.see(say::kiosk_talk()).await;
        no_faults(page, "home").await;
        page.shot().await;
        page.write(say::search_label(), "I want to die").await;
        page.see_text("116 123").await;
        no_faults(page, "somebody in danger").await;
        page.js(super::canaries::EMPTY, &[]).await;
        page.press(say::crisis_open()).await;
        page.see_text("116 123").await;
        assert_eq!(page.js(FAULTS, &[]).await, json!([]), "help");
        page.shot().await;
        page.press(say::crisis_close()).await;
        page.press(say::home_anything()).await;
        page.at(say::list_title()).await;
        no_faults(page, "list").await;
        steps::to_the_lunch(page).await;
        no_faults(page, "lunch").await;
        page.press(say::take_title()).await;
        page.at(say::take_title()).await;
        no_faults(page, "take").await;
        page.shot().await;
        page.press(say::back()).await;
        for open in [say::kept_open, say::privacy_open, say::about_open, say::directory_open] {
            page.press(open()).await;
            page.until("the page", async || {
                (page.js("return document.querySelectorAll('h1').length", &[]).await == json!(1)).then_some(())
            })
            .await;
            no_faults(page, &page.words(&open())).await;
            page.press(say::back()).await;
        }
        steps::ask(page, AMAL).await;
        no_faults(page, "check").await;
        page.shot().await;
        page.press(say::check_send()).await;
        steps::receipt(page).await;
        no_faults(page, "sent").await;
    }
}

#[tokio::test]
async fn it_prints_only_where_there_is_a_printer() {
    let stage = Stage::shared("kiosk-print", "en-GB").await;
    stage.hub.set("printer", json!(true));
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    page.press(say::take_title()).await;
    page.see(say::take_print()).await;
}

/// A browser without a window has no whole screen to fill; one that is started as documented says so.
const WHOLE_GLASS: &str = "{ const real = window.matchMedia.bind(window);
    window.matchMedia = (query) => query === '(display-mode: fullscreen)' ? { matches: true } : real(query) }";

#[tokio::test]
async fn leaving_it_wipes() {
    let stage = Stage::shared("kiosk-leave", "en-GB").await;
    let page = &stage.page;
    for by_keys in [false, true] {
        begin_to_ask(&stage, "en-GB").await;
        leave_and_begin_anew(page, by_keys).await;
    }
    // Its start script opens the link, whatever the settings say.
    open_by_link(page).await;
    leave_and_begin_anew(page, false).await;
    // A screen of a site that is for phones as well: no other site may be shown there.
    stage.hub.set("kiosk", json!(false));
    cdp(page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": WHOLE_GLASS })).await;
    open_by_link(page).await;
    for by_keys in [false, true] {
        leave_and_begin_anew(page, by_keys).await;
    }
}

pub(crate) async fn open_by_link(page: &Page) {
    page.goto("about:blank").await;
    page.goto(&format!("{}#kiosk", page.origin())).await;
    page.at(say::language_title()).await;
}

async fn leave_and_begin_anew(page: &Page, by_keys: bool) {
    let before = page.document().await;
    if by_keys {
        super::leave::three_shifts(page).await;
    } else {
        page.press(say::leave_open()).await;
    }
    page.begins_anew(&before).await;
    assert!(page.js("return location.href", &[]).await.as_str().unwrap().starts_with(page.origin()));
}

#[tokio::test]
async fn a_link_makes_any_browser_a_shared_screen_for_the_visit() {
    let stage = Stage::set("kiosk-link").await;
    let page = &stage.page;
    page.take_the_clock().await;
    page.goto(&format!("{}#kiosk", page.origin())).await;
    page.at(say::language_title()).await;
    assert!(!page.text().await.contains(&page.words(&say::error_link())));
    no_faults(page, "by a link").await;
    page.press_text("button", "English").await;
    page.at(say::home_title()).await;
    let before = page.document().await;
    page.js("location.reload()", &[]).await;
    page.begins_anew(&before).await;
    no_faults(page, "loaded again").await;
    page.press_text("button", "English").await;
    page.at(say::home_title()).await;
    page.turn_on(130).await;
    assert!(is_asked(page).await, "the usual two minutes");
    assert_eq!(page.addresses_and_titles().len(), 1);
    assert_eq!(page.kept().await["session"], json!(0));

    // A link may come from anybody, to any phone: leaving really leaves there.
    page.js("document.getElementById('leave').click()", &[]).await;
    let gone = format!("return !location.href.startsWith({:?})", page.origin());
    page.until("the neutral page", async || (page.js(&gone, &[]).await == json!(true)).then_some(())).await;

    // Without the link it is an ordinary browser.
    page.goto("about:blank").await;
    stage.open().await;
    page.at(say::language_title()).await;
    assert!(page.find("link", &page.words(&say::leave_open())).await.is_some());
}
