//! A shared screen that is wiped all day takes no more memory in the evening than in the morning.
//!
//! A wipe is a new document in a new process, so what could grow is what the one before left behind: processes that do not
//! end, and what the browser itself keeps. `make bench-idle` wipes 2,000 times and writes `target/bench/idle.json`; the
//! journey wipes 60 times.

use crate::stage::{Page, Process, SAVING, Setting, Stage, cdp, cdp_plain};
use come_along::i18n::say;
use serde_json::json;
use std::path::Path;

/// Wipes after which the memory counts as that of the morning.
const MORNING: u32 = 20;
/// More than this is growth, in hundredths of the morning's.
const MOST_GROWTH: f64 = 5.0;

/// The hour-long bench says how it is going each time after so many.
const TOLD: u32 = 100;

/// What is taken, in bytes.
#[derive(Clone, Copy, Debug)]
struct Taken {
    scripts: f64,
    programs: f64,
    /// The processes that show pages.
    pages: f64,
    /// All of the browser.
    browser: f64,
}

/// What is measured here is how a shared screen's browser is started.
#[test]
fn a_shared_screen_saves_memory_as_it_is_documented() {
    let script = std::fs::read_to_string("docs/kiosk/come-along-kiosk.sh").unwrap();
    assert!(script.contains(&format!(" {SAVING} ")), "the script of the shared screen starts its browser otherwise");
}

#[tokio::test]
async fn sixty_wipes_take_no_more_memory_than_twenty() {
    let (morning, evening) = wipe(60).await;
    println!("{morning:?} {evening:?}");
    // Sixty are too few to tell a slow leak of a process from its own ups and downs; the bench does.
    for (name, growth) in growth(morning, evening).into_iter().take(2) {
        assert!(growth <= MOST_GROWTH, "{name} grew by {growth:.1} in a hundred");
    }
}

#[tokio::test]
#[ignore = "takes twenty minutes; make bench-idle"]
async fn bench_idle() {
    let wipes = std::env::var("WIPES").ok().and_then(|wipes| wipes.parse().ok()).unwrap_or(2000);
    let (morning, evening) = wipe(wipes).await;
    let rows: Vec<_> = growth(morning, evening)
        .into_iter()
        .map(|(name, growth)| {
            let name = format!("{name}: growth in a hundred from {MORNING} wipes to {wipes}");
            json!({ "name": name, "value": growth, "target": MOST_GROWTH, "ok": growth <= MOST_GROWTH })
        })
        .collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    std::fs::create_dir_all(&folder).unwrap();
    let text = format!("{:#}\n", json!(rows));
    std::fs::write(folder.join("idle.json"), &text).unwrap();
    println!("{morning:?}\n{evening:?}\n{text}");
    assert!(rows.iter().all(|row| row["ok"] == json!(true)), "{text}");
}

fn growth(morning: Taken, evening: Taken) -> [(&'static str, f64); 4] {
    let grown = |before: f64, after: f64| (after / before - 1.0) * 100.0;
    [
        ("heap of scripts", grown(morning.scripts, evening.scripts)),
        ("memories of programs", grown(morning.programs, evening.programs)),
        ("memory of the page's process", grown(morning.pages, evening.pages)),
        ("memory of the whole browser", grown(morning.browser, evening.browser)),
    ]
}

/// Wipes so many times, each after somebody was there and went away; what is taken after the first twenty and
/// after all.
async fn wipe(wipes: u32) -> (Taken, Taken) {
    let stage = Stage::shared_with("idle-many", Setting { saving: true, packed: true, ..Setting::default() }).await;
    let page = &stage.page;
    stage.open().await;
    page.at(say::language_title()).await;
    crate::kiosk::steps_come(page).await;
    let mut morning = None;
    for wipe in 1..=wipes {
        page.key(thirtyfour::Key::Shift).await;
        let before = page.document().await;
        page.turn_on(81).await;
        page.begins_anew(&before).await;
        if wipe == MORNING {
            morning = Some(taken(&stage).await);
        }
        if let (0, Some(morning)) = (wipe % TOLD, morning) {
            let now = taken(&stage).await;
            println!("{wipe} wipes: {now:?}, grown by {:.1?} in a hundred", growth(morning, now).map(|(_, by)| by));
        }
    }
    let evening = taken(&stage).await;
    (morning.unwrap_or(evening), evening)
}

/// At rest, with all programs there and rubbish collected.
async fn taken(stage: &Stage) -> Taken {
    let page = &stage.page;
    crate::kiosk::steps_come(page).await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    for _ in 0..3 {
        cdp_plain(page, "HeapProfiler.collectGarbage").await;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    }
    let heap = cdp_plain(page, "Runtime.getHeapUsage").await;
    let processes = stage.processes();
    let taken = |of: fn(&Process) -> bool| processes.iter().filter(|one| of(one)).map(|one| one.bytes as f64).sum();
    Taken {
        scripts: heap["usedSize"].as_f64().unwrap(),
        programs: programs(page).await,
        pages: taken(Process::shows_pages),
        browser: taken(|_| true),
    }
}

/// Bytes of all WebAssembly memories that there are, those of documents before too.
async fn programs(page: &Page) -> f64 {
    let prototype = cdp(page, "Runtime.evaluate", json!({ "expression": "WebAssembly.Memory.prototype" })).await;
    let query = json!({ "prototypeObjectId": prototype["result"]["objectId"], "objectGroup": "memories" });
    let memories = cdp(page, "Runtime.queryObjects", query).await;
    let call = json!({
        "objectId": memories["objects"]["objectId"],
        "functionDeclaration": "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0) }",
        "returnByValue": true,
    });
    let bytes = cdp(page, "Runtime.callFunctionOn", call).await["result"]["value"].as_f64().unwrap();
    cdp(page, "Runtime.releaseObjectGroup", json!({ "objectGroup": "memories" })).await;
    bytes
}
