//! The first second: what stands in the page before the program is there can be read and pressed, the program
//! takes it over where it stands, and answers what was pressed meanwhile.

use crate::stage::{Page, Setting, Stage, cdp};
use crate::{accessibility, steps, town};
use come_along::i18n::say;
use come_along::model::Need;
use serde_json::{Value, json};

/// Holds the program back until `release()` is called.
const HELD: &str = "
const real = window.fetch;
const wait = new Promise((go) => (window.release = go));
window.fetch = async (...request) => {
  if (/web-\\w+_bg\\.wasm/.test(request[0])) await wait;
  return real(...request);
};
window.moved = 0;
new PerformanceObserver((list) => list.getEntries().forEach((one) => (window.moved += one.value)))
  .observe({ type: 'layout-shift', buffered: true });
";

/// What is seen, and where: the words of everything that has some, with its place.
const SEEN: &str = "
return [...document.querySelectorAll('#app :is(.site-name, .top .round, h1, label, .languages :is(a, button), .tile, main > p, form p, input, .go, .link, footer p)')]
  .filter((one) => one.getClientRects().length)
  .map((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const words = one.closest('.round') ? one.innerText.slice(-2) : one.innerText;
    return [words.replace(/\\s+/g, ' ').trim(), ...[left, top, width, height].map(Math.round)];
  });
";

async fn held(story: &'static str, tag: &'static str, path: &str) -> Stage {
    let stage = Stage::with(story, Setting { languages: tag, ..Setting::default() }).await;
    stage.speak(tag);
    cdp(&stage.page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": HELD })).await;
    stage.page.goto(&[stage.page.origin().trim_end_matches('/'), path].concat()).await;
    let shown = "return !!document.querySelector('.first main h1') && document.readyState === 'complete'";
    stage.page.until("the first page", async || (stage.page.js(shown, &[]).await == true).then_some(())).await;
    stage
}

async fn release(page: &Page) {
    page.js("release()", &[]).await;
    let awake = "return !document.querySelector('.first') && !!document.querySelector('#app h1')";
    page.until("the program", async || (page.js(awake, &[]).await == true).then_some(())).await;
}

#[tokio::test]
async fn the_program_takes_over_without_a_jump() {
    for (tag, path) in [("en-GB", "/"), ("ar", "/"), ("en-GB", "/en-GB/"), ("ar", "/ar/")] {
        let stage = held("first-second", tag, path).await;
        let page = &stage.page;
        let before = page.js(SEEN, &[]).await;
        assert!(before.as_array().unwrap().len() > 8, "{before}");
        assert_eq!(page.html("lang").await, tag);
        page.see(say::crisis_open()).await;
        page.shot().await;
        assert_eq!(accessibility::violations(page, "before the program").await, Vec::<String>::new(), "{tag} {path}");
        // The page of languages fits a phone; that of the wishes does not.
        page.js(if path == "/" { "" } else { "scrollTo(0, 120)" }, &[]).await;
        let scrolled = page.js("return scrollY", &[]).await;
        release(page).await;
        assert_eq!(page.js("return scrollY", &[]).await, scrolled, "{tag} {path}: it scrolled");
        page.js("scrollTo(0, 0)", &[]).await;
        // The English under what nobody has checked comes last.
        let english = "return document.querySelectorAll('.foot .english').length";
        let wanted = json!(usize::from(tag == "ar"));
        page.until("the English", async || (page.js(english, &[]).await == wanted).then_some(())).await;
        let after = page.js(SEEN, &[]).await;
        // The page of all languages says in each only what must be understood before one is chosen.
        if tag == "en-GB" || path != "/" {
            same_places(&before, &after, &format!("{tag} {path}"));
        }
        let moved = page.js("return moved", &[]).await.as_f64().unwrap();
        println!("{tag} {path}: {} things stood where they stand now; moved {moved}", before.as_array().unwrap().len());
        assert!(moved <= 0.02, "{tag} {path}: moved {moved}");
    }
}

fn same_places(before: &Value, after: &Value, what: &str) {
    let (before, after) = (before.as_array().unwrap(), after.as_array().unwrap());
    for (one, other) in before.iter().zip(after) {
        assert_eq!(one[0], other[0], "{what}: other words");
        for at in 1..5 {
            let (was, is) = (one[at].as_i64().unwrap(), other[at].as_i64().unwrap());
            assert!((was - is).abs() <= 1, "{what}: it moved: {one} {other}");
        }
    }
    assert_eq!(before.len(), after.len(), "{what}: {before:?} {after:?}");
}

#[tokio::test]
async fn a_wish_and_words_from_before_it_woke_are_answered() {
    let stage = held("first-pressed", "en-GB", "/en-GB/").await;
    let page = &stage.page;
    page.press_text("link", &page.words(&steps::need_words(Need::Fun))).await;
    page.press_text("link", &page.words(&steps::need_words(Need::People))).await;
    // One that was pressed twice is not wanted.
    page.press_text("link", &page.words(&steps::need_words(Need::Fun))).await;
    let field = page.js("const box = document.getElementById('search'); box.focus(); return !!box", &[]).await;
    assert_eq!(field, true);
    page.focused().await.send_keys("lu").await.unwrap();
    page.shot().await;
    let address = page.js("return [location.pathname, location.hash]", &[]).await;
    release(page).await;
    let pressed = "return [...document.querySelectorAll('.tile[aria-pressed=true]')].map((one) => one.innerText)";
    let people = page.words(&steps::need_words(Need::People));
    page.until("the wish", async || (page.js(pressed, &[]).await == json!([people])).then_some(())).await;
    page.focused().await.send_keys("nch").await.unwrap();
    assert_eq!(page.written(say::search_label()).await, "lunch");
    page.see(say::home_show(1)).await;
    assert_eq!(page.js("return [location.pathname, location.hash]", &[]).await, address);
    page.shot().await;
    page.press(say::home_show(1)).await;
    page.see_text(town::LUNCH).await;
}

#[tokio::test]
async fn a_language_from_before_it_woke_is_answered() {
    let stage = held("first-language", "en-GB", "/").await;
    let page = &stage.page;
    page.press_text("link", &steps::own_name("ar")).await;
    page.see(say::loading()).await;
    page.shot().await;
    release(page).await;
    stage.speak("ar");
    page.at(say::home_title()).await;
    assert_eq!((page.html("lang").await, page.html("dir").await), ("ar".into(), "rtl".into()));
    assert_eq!(page.js("return location.pathname", &[]).await, "/");
    // Back is the page of languages, as if it had been awake.
    page.browser_back().await;
    page.at(say::language_title()).await;
}

/// What is pressed leaves no trace in what is asked of the host.
#[tokio::test]
async fn what_is_pressed_before_it_wakes_asks_for_nothing() {
    let mut asked = Vec::new();
    for need in [Need::Fun, Need::Sad] {
        let stage = held("first-equal", "en-GB", "/en-GB/").await;
        let page = &stage.page;
        page.press_text("link", &page.words(&steps::need_words(need))).await;
        release(page).await;
        steps::rested(page).await;
        let paths = "return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).sort()";
        asked.push(page.js(paths, &[]).await);
    }
    assert_eq!(asked[0], asked[1]);
    assert!(asked[0].as_array().unwrap().len() > 10);
}

/// The packs of the directory come while the program wakes: nobody asks for them before it comes, and nothing that
/// both ask for ahead and the program asks for comes twice.
#[tokio::test]
async fn the_packs_come_behind_the_program_and_nothing_comes_twice() {
    let stage = held("first-packs", "en-GB", "/en-GB/").await;
    let page = &stage.page;
    let is_pack = |url: &String| url.contains("/directory/pack-");
    let mut asked = page.requests().await;
    assert!(asked.iter().any(|url| url.ends_with("/directory/manifest.bin")), "{asked:?}");
    assert!(!asked.iter().any(is_pack), "{asked:?}");
    release(page).await;
    page.see_text(&page.words(&steps::need_words(Need::Fun))).await;
    steps::rested(page).await;
    asked.extend(page.requests().await);
    assert!(asked.iter().any(is_pack), "{asked:?}");
    let ahead =
        |url: &&String| ["/directory/", "/words/en-GB", "/start", "/web-"].iter().any(|part| url.contains(part));
    let mut ahead: Vec<&String> = asked.iter().filter(ahead).collect();
    let count = ahead.len();
    ahead.sort();
    ahead.dedup();
    assert_eq!(ahead.len(), count, "twice: {asked:?}");
}
