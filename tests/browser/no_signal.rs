//! Without a signal: the server is stopped, and all but sending works. What is kept is whole, is on the
//! public list, and goes when it should.

use crate::stage::{Page, PlainHost, Setting, Stage, cdp, write_down};
use crate::steps::{self, AMAL};
use crate::town;
use come_along::i18n::say;
use come_along::model::Need;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// What is kept: the path of each file, by the name of its cache; and the number of workers.
const COPY: &str = r#"
const done = arguments[0];
(async () => {
  const boxes = {};
  for (const name of await caches.keys())
    boxes[name] = (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname);
  const workers = await navigator.serviceWorker.getRegistrations();
  done({ boxes, workers: workers.length });
})();
"#;

/// A kept file, as text.
const KEPT_FILE: &str = "const done = arguments[1];
    caches.match(arguments[0]).then((found) => found ? found.text() : '').then(done)";

const OFFLINE: Setting = Setting { offline: true, ..Setting::USUAL };

async fn copy(page: &Page) -> Value {
    page.driver().execute_async(COPY, Vec::new()).await.unwrap().json().clone()
}

async fn kept_file(page: &Page, path: &str) -> String {
    let found = page.driver().execute_async(KEPT_FILE, vec![json!(path)]).await.unwrap();
    found.json().as_str().unwrap_or_default().to_owned()
}

/// Waits until a whole generation is kept, and answers its files. A new hub packs each file first, which
/// takes its time on a busy machine.
pub(crate) async fn whole_copy(page: &Page) -> BTreeSet<String> {
    let end = Instant::now() + Duration::from_secs(90);
    loop {
        let copy = copy(page).await;
        let boxes = copy["boxes"].as_object().cloned().unwrap_or_default();
        let files = boxes.into_iter().filter(|(name, _)| name != "come-along-memory").map(|(_, files)| files);
        let whole = files.filter(|files| files.as_array().is_some_and(|files| files.contains(&json!("/files.json"))));
        if let Ok([files]) = <[Value; 1]>::try_from(whole.collect::<Vec<_>>()) {
            return serde_json::from_value(files).unwrap();
        }
        assert!(Instant::now() < end, "no whole copy: {copy}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Waits until this file is kept too.
pub(crate) async fn until_kept(page: &Page, path: &str) {
    page.until(path, async || (!kept_file(page, path).await.is_empty()).then_some(())).await;
}

/// Waits until nothing is kept and no worker is left.
async fn until_nothing_is_kept(page: &Page) {
    let nothing = json!({ "boxes": {}, "workers": 0 });
    page.until("nothing kept", async || (copy(page).await == nothing).then_some(())).await;
}

#[tokio::test]
async fn without_a_signal_all_but_sending_works() {
    let mut stage = Stage::with("no-signal", OFFLINE).await;
    steps::choose_language(&stage, "ar").await;
    let page = &stage.page;
    let files = whole_copy(page).await;
    until_kept(page, "/words/ar").await;
    nothing_but_the_public_list(&stage, &files).await;
    stage.speak("en-GB");
    stage.hub.stop();

    let page = &stage.page;
    stage.open().await;
    page.press_text("button", &steps::own_name("en-GB")).await;
    page.at(say::home_title()).await;
    page.shot().await;
    steps::to_everything(page).await;
    page.see(say::list_count(town::THINGS)).await;
    steps::rested(page).await;
    page.write(say::search_label(), "chior").await;
    page.see(say::list_count(1)).await;
    page.see_text(town::CHOIR).await;
    page.shot().await;
    stage.open().await;
    page.press_text("button", &steps::own_name("en-GB")).await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    page.press(say::language_change()).await;
    page.press_text("button", &steps::own_name("ar")).await;
    page.until("Arabic", async || (page.html("lang").await == "ar").then_some(())).await;
    page.shot().await;
    stage.open().await;
    page.press_text("button", &steps::own_name("en-GB")).await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;

    steps::ask(page, AMAL).await;
    page.press(say::check_send()).await;
    page.see(say::send_failed()).await;
    let text = page.text().await;
    assert!(text.contains(AMAL.words) && text.contains(&page.words(&say::line_name(AMAL.name))), "{text}");
    page.shot().await;
    stage.hub.start();
    let page = &stage.page;
    page.press(say::send_again()).await;
    steps::receipt(page).await;
    assert_eq!(stage.hub.letters().len(), 1);
    // What is not on the list is answered, and not kept.
    let asked = "const done = arguments[0]; fetch('/healthz?about=me').then((answer) => done(answer.ok))";
    assert_eq!(page.driver().execute_async(asked, Vec::new()).await.unwrap().json(), &json!(true));
    let after = whole_copy(page).await;
    nothing_but_the_public_list(&stage, &after).await;
    // Each of these was asserted on the way.
    let done = [
        "the first page",
        "the list",
        "finding by word",
        "a listing",
        "another language",
        "the questions",
        "the check page",
    ];
    let rows = done.map(|what| (format!("server stopped: {what}"), json!("works"), json!("works")));
    let sending = ("server stopped: sending".to_owned(), json!("is refused, nothing typed is lost"), json!(null));
    let kept = ("files kept, all on the public list".to_owned(), json!(after.len()), json!(null));
    write_down("offline", &rows.into_iter().chain([sending, kept]).collect::<Vec<_>>());
}

/// Somebody who came by the address of a language comes to it again without a signal; another language's address
/// leads at least to the list of languages.
#[tokio::test]
async fn the_first_page_of_a_language_is_there_without_a_signal() {
    let mut stage = Stage::with("no-signal-language", OFFLINE).await;
    let address = [stage.page.origin().trim_end_matches('/'), "/ar/"].concat();
    let other = address.replace("/ar/", "/en-GB/");
    stage.speak("ar");
    stage.page.goto(&address).await;
    stage.page.at(say::home_title()).await;
    let files = whole_copy(&stage.page).await;
    nothing_but_the_public_list(&stage, &files).await;
    for path in ["/ar/", "/words/ar"] {
        until_kept(&stage.page, path).await;
    }
    stage.hub.stop();

    let page = &stage.page;
    page.goto(&address).await;
    page.press(steps::need_words(Need::People)).await;
    page.see(say::home_show(2)).await;
    assert_eq!(page.html("dir").await, "rtl");
    page.goto(&other).await;
    page.press_text("button", &steps::own_name("ar")).await;
    page.at(say::home_title()).await;
}

/// Every kept file is on the hub's list, and the list names nothing but files that are the same for all.
pub(crate) async fn nothing_but_the_public_list(stage: &Stage, files: &BTreeSet<String>) {
    let list: Value = serde_json::from_slice(&stage.hub.served("/files.json")).unwrap();
    let listed = |part: &str| list[part].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let (first, asked) = (listed("first"), listed("asked"));
    assert!(first.is_subset(files), "missing: {:?}", first.difference(files));
    let public: BTreeSet<String> = first.union(&asked).cloned().chain(["/files.json".to_owned()]).collect();
    assert!(files.is_subset(&public), "kept, and not public: {:?}", files.difference(&public));
    println!("{} files kept, {} on the public list", files.len(), public.len());
}

#[tokio::test]
async fn a_deploy_that_is_half_there_leaves_the_old_copy_whole() {
    let (stage, host, [old, new]) = two_builds("half-deploy").await;
    let page = &stage.page;
    host.upload(&old, |_| true);
    page.goto(&host.origin()).await;
    page.press_text("button", &steps::own_name("en-GB")).await;
    page.at_text("What would make life better?").await;
    whole_copy(page).await;

    // The new list and the new words are there, the new settings are not.
    host.upload(&new, |name| ["files.json", "words/en-GB"].contains(&name));
    let mut rows = Vec::new();
    for start in 1..=3 {
        page.goto(&host.origin()).await;
        page.press_text("button", &steps::own_name("en-GB")).await;
        page.at_text("What would make life better?").await;
        rows.push((format!("half a deploy: start {start}"), json!("old words"), json!("old words")));
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(kept_file(page, "/files.json").await != text_of(&new.join("files.json")), "the half is taken");
    }
    let files = whole_copy(page).await;
    for path in &files {
        if path != "/files.json" && path != "/" {
            let on_disk = std::fs::read(old.join(path.trim_start_matches('/'))).unwrap();
            assert_eq!(kept_file(page, path).await, String::from_utf8_lossy(&on_disk), "{path} of the old deploy");
        }
    }
    page.shot().await;

    host.upload(&new, |_| true);
    page.until("the new deploy", async || {
        page.goto(&host.origin()).await;
        page.press_text("button", &steps::own_name("en-GB")).await;
        let text = page.text().await;
        assert!(
            text.contains("What would be good?") == text.contains("Newtown Hub") || !text.contains("Hub"),
            "{text}"
        );
        text.contains("What would be good?").then_some(())
    })
    .await;
    rows.push((
        "half a deploy: kept files that are byte for byte the old ones".to_owned(),
        json!(files.len()),
        json!(null),
    ));
    rows.push((
        "the whole deploy: soon".to_owned(),
        json!("new words, new settings"),
        json!("new words, new settings"),
    ));
    write_down("half-deploy", &rows);
}

#[tokio::test]
async fn a_deploy_amid_a_visit_does_not_mix() {
    let (stage, host, [old, new]) = two_builds("deploy-amid").await;
    let page = &stage.page;
    host.upload(&old, |_| true);
    page.goto(&host.origin()).await;
    page.press_text("button", &steps::own_name("en-GB")).await;
    whole_copy(page).await;
    page.goto(&host.origin()).await;
    page.press_text("button", &steps::own_name("en-GB")).await;
    page.at_text("What would make life better?").await;

    host.upload(&new, |_| true);
    // Arabic of the new deploy does not fit the page of the old one: the page stays whole, in English.
    page.press(say::language_change()).await;
    page.press_text("button", &steps::own_name("ar")).await;
    page.see_text("We could not get your language. This is English.").await;
    page.at_text("What would make life better?").await;
    page.shot().await;
    page.until("the new deploy", async || {
        page.goto(&host.origin()).await;
        page.press_text("button", &steps::own_name("en-GB")).await;
        page.text().await.contains("What would be good?").then_some(())
    })
    .await;
}

/// A host of files, and two deploys for it that differ in the settings and in the words of both languages.
async fn two_builds(story: &'static str) -> (Stage, PlainHost, [std::path::PathBuf; 2]) {
    let stage = Stage::with(story, OFFLINE).await;
    let folder = tempfile::tempdir().unwrap().keep();
    let (old, new) = (folder.join("old"), folder.join("new"));
    stage.hub.build(&old);
    stage.hub.set("name", json!("Newtown Hub"));
    let read = |tag: &str| {
        text_of(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{tag}/01-home.ftl")))
    };
    let english = read("en-GB").replace("What would make life better?", "What would be good?");
    stage.hub.put("locales/en-GB/01-home.ftl", english.as_bytes());
    let arabic: String = read("ar")
        .lines()
        .map(|line| if line.starts_with("home-title = ") { "home-title = كلمة جديدة".into() } else { line.to_owned() } + "\n")
        .collect();
    stage.hub.put("locales/ar/01-home.ftl", arabic.as_bytes());
    stage.hub.build(&new);
    (stage, PlainHost::start(), [old, new])
}

fn text_of(path: &std::path::Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[tokio::test]
async fn two_starts_without_a_painted_page_go_back_one_copy() {
    let stage = Stage::with("two-starts", OFFLINE).await;
    let page = &stage.page;
    stage.open().await;
    page.at(say::language_title()).await;
    whole_copy(page).await;
    // The first start out of the copy proves it.
    stage.open().await;
    page.at(say::language_title()).await;
    until_alive(page).await;

    stage.hub.put("boot.js", b"throw new Error('a deploy that does not start');");
    let starts = async || {
        stage.open().await;
        page.until("started or not", async || {
            let now = page.js("return [!!document.querySelector('#app > main h1'), document.getElementById('no-start')?.hidden === false]", &[]).await;
            match (now[0] == true, now[1] == true) {
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => None,
            }
        })
        .await
    };
    // On a busy machine the new copy may be for a later start.
    page.until("the broken deploy", async || (!starts().await).then_some(())).await;
    page.shot().await;
    assert!(!starts().await, "the second start without a page");
    assert!(starts().await, "the third start has the copy before");
    page.at(say::language_title()).await;
    assert!(starts().await, "and it stays so");

    stage.hub.take_back("boot.js");
    assert!(starts().await);
}

/// Waits until the worker has heard that a page was painted.
async fn until_alive(page: &Page) {
    let alive =
        "const done = arguments[0]; caches.match('/memory').then((found) => found ? found.json() : {}).then(done)";
    page.until("alive", async || {
        let memory = page.driver().execute_async(alive, Vec::new()).await.ok()?.json().clone();
        (memory["alive"].is_string() && memory["alive"] == memory["current"]).then_some(())
    })
    .await;
}

#[tokio::test]
async fn the_hub_can_switch_the_copy_off() {
    let stage = Stage::with("switch-off", OFFLINE).await;
    let page = &stage.page;
    stage.open().await;
    page.at(say::language_title()).await;
    whole_copy(page).await;
    stage.hub.set("offline", json!(false));
    stage.open().await;
    page.at(say::language_title()).await;
    until_nothing_is_kept(page).await;
    // And it stays so.
    stage.open().await;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    until_nothing_is_kept(page).await;

    // A shared screen goes without, whatever else is said.
    stage.hub.set("offline", json!(true));
    stage.hub.set("kiosk", json!(true));
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    until_nothing_is_kept(page).await;
    stage.hub.set("kiosk", json!(false));
    crate::kiosk::open_by_link(page).await;
    page.press_text("button", "English").await;
    steps::rested(page).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    until_nothing_is_kept(page).await;
}

#[tokio::test]
async fn what_is_kept_goes_on_a_word() {
    let stage = Stage::with("forget-copy", OFFLINE).await;
    let page = &stage.page;
    stage.open().await;
    page.at(say::language_title()).await;
    whole_copy(page).await;
    let claimed = "return !!navigator.serviceWorker.controller";
    page.until("a worker", async || (page.js(claimed, &[]).await == true).then_some(())).await;
    page.js("comeAlong.forget()", &[]).await;
    until_nothing_is_kept(page).await;
    // A later visit has it again.
    stage.open().await;
    page.at(say::language_title()).await;
    whole_copy(page).await;
}

#[tokio::test]
async fn full_or_forbidden_storage_costs_nothing_else() {
    let stage = Stage::with("no-room", OFFLINE).await;
    let page = &stage.page;
    let origin = page.origin().trim_end_matches('/').to_owned();
    cdp(page, "Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 20_000 })).await;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    page.until("a worker that gave up", async || {
        let copy = copy(page).await;
        (copy["workers"] == 0 && copy["boxes"] == json!({})).then_some(())
    })
    .await;
    steps::to_everything(page).await;
    page.see(say::list_count(town::THINGS)).await;

    let none = "delete Navigator.prototype.serviceWorker";
    cdp(page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": none })).await;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    page.see(say::list_count(town::THINGS)).await;
    assert_eq!(page.refusals().await, Vec::<String>::new());
}
