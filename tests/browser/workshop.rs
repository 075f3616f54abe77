//! The workshop: somebody who has never seen it puts words into the site, sees them live, saves them, and the hub's
//! site says them.

use crate::accessibility::violations;
use crate::stage::{Page, Setting, Stage};
use come_along::i18n::say;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use thirtyfour::By;

const WIDE: (u32, u32) = (1280, 800);
const PHONE: (u32, u32) = (360, 740);
const NARROW: (u32, u32) = (320, 568);

/// Words in Tigrinya, as a file from before.
const TIGRINYA: &str = "### Asking to come along: one thing on each page, and why we ask.\n\nask-open = ክመጽእ እደሊ\n";

/// What the workshop gives to the device is kept for the test as well.
const CATCH: &str = "
    window.given = [];
    const save = comeAlongWorkshop.save;
    comeAlongWorkshop.save = (name, bytes, kind) => { given.push([name, Array.from(bytes)]); save(name, bytes, kind); };";

async fn open(stage: &Stage, screen: (u32, u32)) {
    let page = &stage.page;
    page.become_a_screen(screen, screen.0 < 600).await;
    page.goto(&format!("{}workshop.html", stage.hub.origin())).await;
    page.until("the first page", async || {
        (page.js("return !!document.querySelector('#work-language')", &[]).await == true).then_some(())
    })
    .await;
    page.js(CATCH, &[]).await;
}

async fn begin(page: &Page) {
    press(page, ".desk[data-show=start] > .go, .desk[data-show=start] .go:last-of-type").await;
    page.until("the real page", async || {
        (page.js("return !!document.querySelector('#app h1')?.innerText", &[]).await == true).then_some(())
    })
    .await;
}

async fn press(page: &Page, selector: &str) {
    page.until(selector, async || {
        let found = page.driver().find_all(By::Css(selector)).await.ok()?;
        found.last()?.click().await.ok()
    })
    .await;
}

/// Presses a text of the page as a finger does, once it says `words`.
async fn press_words(page: &Page, selector: &str, words: &str) {
    let script =
        "return [...document.querySelectorAll(arguments[0])].find((one) => one.innerText.includes(arguments[1]))";
    page.until(words, async || {
        let found = page.driver().execute(script, vec![json!(selector), json!(words)]).await.ok()?.element().ok()?;
        found.scroll_into_view().await.ok()?;
        found.click().await.ok()
    })
    .await;
}

/// What a script returns, as text.
async fn text_of(page: &Page, script: &str) -> String {
    page.js(script, &[]).await.as_str().unwrap_or_default().to_owned()
}

async fn written(page: &Page) -> String {
    text_of(page, "return document.querySelector('.write textarea')?.value ?? ''").await
}

async fn write(page: &Page, text: &str) {
    let script = "const box = document.querySelectorAll('.write textarea')[arguments[1]];
        box.focus(); box.value = arguments[0]; box.dispatchEvent(new Event('input', { bubbles: true }))";
    page.js(script, &[json!(text), json!(0)]).await;
}

async fn findings(page: &Page) -> String {
    text_of(page, "return document.querySelector('.findings')?.innerText ?? ''").await
}

async fn show(page: &Page, name: &str) {
    page.js(
        "document.querySelectorAll('.desk-ways button')[arguments[0]].click()",
        &[json!(["page", "one", "list", "more"].iter().position(|other| *other == name).unwrap())],
    )
    .await;
}

async fn go(page: &Page, route: &str) {
    let script =
        "const go = document.getElementById('work-go'); go.value = arguments[0]; go.dispatchEvent(new Event('change'))";
    page.js(script, &[json!(route)]).await;
}

/// What was given to the device: the files of the last zip by name, and its bytes.
async fn saved(page: &Page) -> (Vec<u8>, BTreeMap<String, String>) {
    show(page, "more").await;
    press(page, ".inside > .go:not(.plain)").await;
    let given: Vec<(String, Vec<u8>)> = serde_json::from_value(page.js("return given", &[]).await).unwrap();
    let (_, bytes) = given.last().unwrap().clone();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.insert(file.name().unwrap().into_owned(), text);
    }
    (bytes, files)
}

async fn app_says(page: &Page, words: &str) {
    let script = "return [document.getElementById('app'), document.querySelector('nav.bar')].map((one) => one.innerText).join(' ').includes(arguments[0])";
    page.until(words, async || (page.js(script, &[json!(words)]).await == true).then_some(())).await;
}

async fn judge(page: &Page, name: &str) {
    page.shot().await;
    let said = violations(page, name).await;
    assert!(said.is_empty(), "{name}:\n{}", said.join("\n"));
    let wide = "return document.documentElement.scrollWidth > innerWidth ? [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)
        .map((one) => one.outerHTML.slice(0, 80)).slice(0, 5) : []";
    assert_eq!(page.js(wide, &[]).await, json!([]), "{name} is wider than the screen");
}

#[tokio::test]
async fn words_are_written_with_a_fault_mended_seen_on_three_pages_saved_and_shown_by_the_hub() {
    let stage = Stage::with("workshop", Setting { languages: "en-GB", ..Setting::USUAL }).await;
    let page = &stage.page;
    // By the link of the site.
    crate::steps::choose_language(&stage, "en-GB").await;
    page.become_a_screen(WIDE, false).await;
    page.press(say::about_open()).await;
    page.at(say::about_open()).await;
    page.press_text("link", &page.words(&say::about_words())).await;
    page.see_text("Which language?").await;
    page.js(CATCH, &[]).await;
    page.shot().await;
    begin(page).await;
    assert_eq!((page.html("lang").await, page.html("dir").await), ("ar".into(), "rtl".into()));

    // A text of the foot, which stands on every page.
    press_words(page, "#app .foot button", "من يدير هذا الموقع").await;
    page.until("its text", async || (written(page).await == "من يدير هذا الموقع").then_some(())).await;
    write(page, "من <b>يدير</b> الموقع").await;
    page.until("the fault", async || findings(page).await.contains("markup").then_some(())).await;
    page.shot().await;
    write(page, "أصحاب هذا الموقع").await;
    page.until("no fault", async || findings(page).await.contains("All is well").then_some(())).await;
    app_says(page, "أصحاب هذا الموقع").await;
    for route in ["list", "privacy", "about"] {
        go(page, route).await;
        page.until(route, async || (page.html("data-page").await == route).then_some(())).await;
        app_says(page, "أصحاب هذا الموقع").await;
        page.shot().await;
    }
    let no_sign = "return /[\\u{f0ff0}-\\u{f0ff4}]/u.test(document.getElementById('app').innerText)";
    assert_eq!(page.js(no_sign, &[]).await, json!(false));

    let (bytes, files) = saved(page).await;
    let (again, _) = saved(page).await;
    assert_eq!(bytes, again, "the same words are the same bytes");
    let before = std::fs::read_to_string("locales/ar/11-about.ftl").unwrap();
    let after = &files["locales/ar/11-about.ftl"];
    let changed: Vec<_> = before.lines().zip(after.lines()).filter(|(one, other)| one != other).collect();
    assert_eq!(changed, [("about-open = من يدير هذا الموقع", "about-open = أصحاب هذا الموقع")]);
    assert_eq!(before.lines().count(), after.lines().count());
    let home = std::fs::read_to_string("locales/ar/01-home.ftl").unwrap();
    assert_eq!(files["locales/ar/01-home.ftl"], home, "what is not touched keeps every byte");
    assert_eq!(page.refusals().await, Vec::<String>::new());

    // The hub puts them over its own, and the site says them.
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".ftl") && name.starts_with("locales/")) {
        stage.hub.put(name, text.as_bytes());
    }
    stage.hub.check_words("ar");
    page.js("comeAlongWorkshop.unsaved(false)", &[]).await;
    stage.open().await;
    page.press_text("button", "العربية").await;
    page.see_text("أصحاب هذا الموقع").await;
}

#[tokio::test]
async fn a_language_that_is_not_here_is_begun_from_a_file() {
    let stage = Stage::set("workshop-ti").await;
    let page = &stage.page;
    open(&stage, PHONE).await;
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        folder.path().join(name).display().to_string()
    };
    let files = [
        put("03-ask.ftl", TIGRINYA.as_bytes()),
        put("01-home.ftl", b"\xff\xfeh\0o\0"),
        put("05-next.ftl", "next-title = Ваше сообщение отправлено\n".as_bytes()),
        put("99-other.ftl", b"x = y\n"),
        put("06-privacy.ftl", &vec![b'#'; 2 << 20]),
        put("02-facts.ftl", "fact-when = {{{{{ <script>\u{202e}\nbroken\n= =\n".as_bytes()),
    ];
    page.js("const list = document.getElementById('work-language'); list.value = '-'; list.dispatchEvent(new Event('change'))", &[]).await;
    let tag = page.driver().find(By::Css("#work-tag")).await.unwrap();
    tag.send_keys("tigrinya please").await.unwrap();
    press(page, ".desk[data-show=start] > .go").await;
    page.see_text("Write it like zh-Hant").await;
    tag.clear().await.unwrap();
    tag.send_keys("ti-ET").await.unwrap();
    page.driver().find(By::Css("#work-own-name")).await.unwrap().send_keys("ትግርኛ").await.unwrap();
    page.driver().find(By::Css("#work-files")).await.unwrap().send_keys(files.join("\n")).await.unwrap();
    page.see_text("03-ask.ftl").await;
    page.shot().await;
    begin(page).await;
    page.until("what became of the files", async || {
        let said = page.text().await;
        let all = [
            "We opened 03-ask.ftl",
            "01-home.ftl is not plain text",
            "05-next.ftl is in another language",
            "99-other.ftl is not one of our files",
            "06-privacy.ftl is too big",
        ];
        all.iter().all(|one| said.contains(one)).then_some(())
    })
    .await;
    page.shot().await;
    assert_eq!(page.html("lang").await, "ti-ET");

    // What is not written yet is English, marked as such; writing it turns it.
    go(page, "home").await;
    show(page, "page").await;
    press_words(page, "#app h1", "What would make life better?").await;
    write(page, "ሕይወትኩም ብምንታይ ምተመሓየሸት?").await;
    app_says(page, "ሕይወትኩም ብምንታይ ምተመሓየሸት?").await;
    let heading = "const span = document.querySelector('#app h1 [lang]'); return span.lang";
    assert_eq!(page.js(heading, &[]).await, json!("ti-ET"));
    page.shot().await;
    // The text of the file is there; keys lead on, and back.
    show(page, "list").await;
    let search = page.driver().find(By::Css("#work-search")).await.unwrap();
    search.send_keys("ክመጽእ").await.unwrap();
    page.js("const show = document.getElementById('work-show'); show.value = 'all'; show.dispatchEvent(new Event('change'))", &[]).await;
    press(page, ".texts button").await;
    page.until("the text of the file", async || (written(page).await == "ክመጽእ እደሊ").then_some(())).await;
    let (_, files) = saved(page).await;
    assert!(
        files["locales/ti-ET/01-home.ftl"].contains("home-title = ሕይወትኩም"),
        "{}",
        files["locales/ti-ET/01-home.ftl"]
    );
    assert_eq!(files["locales/ti-ET/03-ask.ftl"], TIGRINYA);
    assert!(files["locales/ti-ET.row.json"].contains("ትግርኛ"));
}

#[tokio::test]
async fn nothing_is_sent_and_nothing_is_kept_unless_switched_on() {
    let stage = Stage::set("workshop-kept").await;
    let page = &stage.page;
    open(&stage, WIDE).await;
    begin(page).await;
    page.requests().await;
    go(page, "sent").await;
    go(page, "not-sent/call").await;
    page.until("the page behind the questions", async || (page.html("data-page").await == "not-sent").then_some(()))
        .await;
    page.shot().await;
    let asked = page.requests().await;
    assert!(asked.iter().all(|one| !one.contains("inbox") && !one.contains("letters")), "{asked:?}");
    go(page, "home").await;
    press_words(page, "#app h1", "ما الذي").await;
    write(page, "ماذا تريد؟").await;
    let stored = "const done = arguments[0]; indexedDB.databases().then((all) => done(all.map((one) => one.name)))";
    let stored = async || page.driver().execute_async(stored, Vec::new()).await.unwrap().json().clone();
    assert_eq!(stored().await, json!([]));
    let asks = "const event = new Event('beforeunload', { cancelable: true }); dispatchEvent(event); return event.defaultPrevented";
    assert_eq!(page.js(asks, &[]).await, json!(true), "closing asks first");
    show(page, "more").await;
    press(page, ".inside [aria-describedby=work-device-hint]").await;
    page.until("kept", async || (stored().await == json!(["come-along-workshop"])).then_some(())).await;
    assert_eq!(page.js(asks, &[]).await, json!(false));
    open(&stage, WIDE).await;
    press(page, ".note .go").await;
    app_says(page, "ماذا تريد؟").await;
    page.shot().await;
}

#[tokio::test]
async fn what_is_new_in_english_comes_first_and_a_reader_says_what_is_right() {
    let stage = Stage::set("workshop-stale").await;
    let page = &stage.page;
    open(&stage, WIDE).await;
    begin(page).await;
    let (bytes, _) = saved(page).await;
    let folder = tempfile::tempdir().unwrap();
    let zip = folder.path().join("come-along-ar.zip");
    std::fs::write(&zip, bytes).unwrap();
    // Some weeks later.
    let english = std::fs::read_to_string("locales/en-GB/01-home.ftl").unwrap();
    let changed = english.replace("home-title = What would make life better?", "home-title = What would help you?");
    stage.hub.put("locales/en-GB/01-home.ftl", changed.as_bytes());
    open(&stage, WIDE).await;
    page.driver().find(By::Css("#work-files")).await.unwrap().send_keys(zip.display().to_string()).await.unwrap();
    page.see_text("come-along-ar.zip").await;
    begin(page).await;
    page.see_text("1 text").await;
    press(page, ".texts button").await;
    for said in ["What would help you?", "What would make life better?", "The English is new"] {
        page.see_text(said).await;
    }
    page.shot().await;
    press(page, ".english-side .go").await;
    page.until("it is right", async || (!page.text().await.contains("The English is new")).then_some(())).await;
    show(page, "more").await;
    press(page, ".inside > .choice:last-of-type input").await;
    page.driver().find(By::Css("#work-code")).await.unwrap().send_keys("AMIRA").await.unwrap();
    show(page, "one").await;
    page.js("document.querySelector('.inside .two .go').click()", &[]).await;
    page.see_text("You said: right.").await;
    page.shot().await;
    let (_, files) = saved(page).await;
    let line =
        files["locales/status/ar.toml"].lines().find(|line| line.starts_with("home-title = ")).unwrap_or_default();
    assert!(line.contains("\"draft ") && line.ends_with(" AMIRA\""), "{line}");
}

#[tokio::test]
async fn every_part_of_the_desk_with_axe() {
    for (story, screen) in [("workshop-axe-narrow", NARROW), ("workshop-axe-phone", PHONE), ("workshop-axe-wide", WIDE)]
    {
        for languages in ["en-GB", "ar"] {
            let stage = Stage::with(story, Setting { languages, ..Setting::USUAL }).await;
            let page = &stage.page;
            open(&stage, screen).await;
            let name = |part: &str| format!("{story} {languages} {part}");
            judge(page, &name("start")).await;
            begin(page).await;
            judge(page, &name("list")).await;
            show(page, "page").await;
            judge(page, &name("page")).await;
            show(page, "list").await;
            page.js("const show = document.getElementById('work-show'); show.value = 'all'; show.dispatchEvent(new Event('change'))", &[]).await;
            let search = page.driver().find(By::Css("#work-search")).await.unwrap();
            search.send_keys("list-count").await.unwrap();
            press(page, ".texts button").await;
            judge(page, &name("forms")).await;
            show(page, "more").await;
            press(page, ".inside > .choice:last-of-type input").await;
            judge(page, &name("more")).await;
            show(page, "one").await;
            judge(page, &name("review")).await;
            show(page, "more").await;
            page.js("document.querySelector('.inside > .go.plain').click()", &[]).await;
            judge(page, &name("sheet")).await;
        }
    }
}
