//! Twenty strings typed everywhere on a shared screen are nowhere any more: not after Finish, not after the
//! screen forgot by itself, not after a crash, and not after Back either.

use crate::panic_cover::ruin_the_memory;
use crate::stage::{Page, Stage, cdp_plain};
use crate::steps;
use crate::tables;
use crate::wiping::in_memories;
use come_along::i18n::say;
use serde_json::json;
use std::path::Path;

/// The middle of every canary that is made of letters; what stands before and behind tells them apart.
/// In two halves, so that no script of ours carries the whole of it.
const MARK: (&str, &str) = ("Zq7W", "vKx3");
/// Telephone numbers may hold digits only.
const PHONE: (&str, &str) = ("07700 90", "0987");
const RECEIPT: (&str, &str) = ("8181 9292 ", "7373 6464");

/// Empties the box for words, as somebody does who deletes what is in it.
pub(crate) const EMPTY: &str = "const box = document.getElementById('search'); box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }))";

/// How many strings are typed.
const CANARIES: u32 = 20;

fn canary(number: usize) -> String {
    format!("c{number}{}{}c", MARK.0, MARK.1)
}

/// Types into every field and makes every kind of choice. Leaves the check page on the screen.
async fn type_everywhere(stage: &Stage) {
    let page = &stage.page;
    steps::choose_language(stage, "en-GB").await;
    steps::rested(page).await;
    let mut numbers = 0..;
    let mut next = || canary(numbers.next().unwrap());
    for _ in 0..4 {
        page.write(say::search_label(), &next()).await;
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        page.js(EMPTY, &[]).await;
    }
    page.press(say::need_fun()).await;
    page.press(say::kept_open()).await;
    page.at(say::kept_open()).await;
    page.write(say::kept_label(), &[RECEIPT.0, RECEIPT.1].concat()).await;
    page.press(say::kept_ask()).await;
    page.press(say::back()).await;
    page.press(say::home_anything()).await;
    page.at(say::list_title()).await;
    page.press(say::place_postcode()).await;
    page.write(say::place_postcode_label(), &next()).await;
    page.press(say::tell_missing_open()).await;
    for _ in 0..2 {
        page.write(say::tell_missing_label(), &[next(), " ".into()].concat()).await;
    }
    page.press(say::check_send()).await;
    page.see(say::tell_done(crate::town::HUB)).await;
    page.press(say::back()).await;
    steps::to_the_lunch(page).await;
    page.press(say::tell_wrong_open()).await;
    for _ in 0..2 {
        page.write(say::tell_wrong_label(), &[next(), " ".into()].concat()).await;
    }
    page.press(say::check_do_not_send()).await;
    page.press(say::ask_open()).await;
    for step in come_along::referral::steps(&come_along::referral::Answers::default()) {
        page.at((step.question.title)()).await;
        match step.question.id {
            "name" => {
                for _ in 0..3 {
                    page.write(say::q_name_label(), &next()).await;
                }
            }
            "reply" => {
                page.choose(say::q_reply_email(), None).await;
                page.write(say::q_email(), &[next(), "@example.org".into()].concat()).await;
                page.choose(say::q_reply_text(), None).await;
                page.write(say::q_phone(), &[PHONE.0, PHONE.1].concat()).await;
                page.choose(say::yes(), Some(say::q_shared())).await;
            }
            "language" => page.pick(say::q_language_label(), &page.words(&say::lang_ar())).await,
            "children" => page.pick(say::q_children_label(), "2").await,
            "helps" => page.choose(say::q_helps_halal(), None).await,
            "else" => {
                for _ in 0..5 {
                    page.write(say::q_else_label(), &[next(), " ".into()].concat()).await;
                }
            }
            _ => {}
        }
        page.press(steps::on_from(step)).await;
    }
    page.at(say::check_title()).await;
}

#[tokio::test]
async fn after_finish_idling_and_a_crash_nothing_is_anywhere() {
    let (mut rows, mut engine) = (Vec::new(), String::new());
    for end in ["finish", "idle", "crash"] {
        let stage = Stage::shared("canaries", "en-GB").await;
        let page = &stage.page;
        type_everywhere(&stage).await;
        // The control: before, the searches do find them.
        for halves in [MARK, PHONE] {
            assert_ne!(
                in_memories(page, halves).await,
                0,
                "{halves:?}: the search finds nothing, so it proves nothing"
            );
        }
        // A snapshot shows what scripts hold, not what fields do: it is given one string to find.
        page.js("window.planted = [...arguments].join('')", &[json!(MARK.0), json!(MARK.1)]).await;
        assert!(
            heap(page).await.contains(&[MARK.0, MARK.1].concat()),
            "the snapshot finds nothing, so it proves nothing"
        );
        let before = page.document().await;
        match end {
            "finish" => page.press(say::finish()).await,
            "idle" => page.turn_on(81).await,
            _ => ruin_the_memory(page).await,
        }
        page.begins_anew(&before).await;
        nothing_anywhere(page, end).await;
        for _ in 0..5 {
            let _ = page.try_js("history.back()", &[]).await;
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            let text = page.text().await;
            assert!(!text.contains(MARK.1) && !text.contains(PHONE.1), "{end}: {text}");
        }
        engine = tables::engine(page).await;
        let (_hub, browser, profile) = stage.close_browser().await;
        assert_eq!(files_with(&profile), Vec::<String>::new(), "{end}: the browser's own files");
        drop(browser);
        let none = format!("none of {CANARIES}");
        rows.push(json!({ "after": end, "program_memories": none, "document": none, "storage": none, "heap": none,
            "back_five_times": none, "profile_files": none }));
    }
    tables::keep("canaries", &engine, rows);
}

async fn nothing_anywhere(page: &Page, end: &str) {
    for halves in [MARK, PHONE, RECEIPT] {
        assert_eq!(in_memories(page, halves).await, 0, "{end}: {halves:?} is in a program's memory");
        let whole = "const canary = arguments[0] + arguments[1];
            const fields = [...document.querySelectorAll('input, textarea')].map((field) => field.value);
            return [document.documentElement.outerHTML, JSON.stringify(history.state), ...fields].some((text) => text && text.includes(canary))";
        assert_eq!(page.js(whole, &[json!(halves.0), json!(halves.1)]).await, json!(false), "{end}: {halves:?}");
    }
    let kept = page.kept().await;
    assert!(kept.as_object().unwrap().values().all(|count| *count == 0), "{end}: {kept}");
    let heap = heap(page).await;
    for halves in [MARK, PHONE, RECEIPT] {
        assert!(!heap.contains(&[halves.0, halves.1].concat()), "{end}: {halves:?} is in the heap");
    }
}

/// A heap snapshot of the page, as text; rubbish was collected before.
async fn heap(page: &Page) -> String {
    cdp_plain(page, "HeapProfiler.collectGarbage").await;
    page.heap_snapshot().await
}

/// The files of the profile that hold a canary, in either encoding.
fn files_with(folder: &Path) -> Vec<String> {
    let mark = [MARK.0, MARK.1].concat();
    let wide: Vec<u8> = mark.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let holds = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap().filter_map(Result::ok) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(bytes) = std::fs::read(&path) {
                read += 1;
                if holds(&bytes, mark.as_bytes()) || holds(&bytes, &wide) {
                    found.push(path.display().to_string());
                }
            }
        }
    }
    assert!(read > 10, "the profile has files");
    found
}
