//! The look, where only a browser can tell: who fetches a font, and what sticks on a small screen.

use crate::stage::{Page, Setting, Stage, cdp};
use crate::steps;
use crate::town;
use come_along::i18n::say;
use serde_json::json;

#[tokio::test]
async fn an_english_visit_fetches_no_font() {
    let stage = Stage::set("font-en").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    // An Arabic name on an English page is drawn with the phone's own letters.
    page.press_text("button", town::COFFEE).await;
    page.at_text(town::COFFEE).await;
    assert_eq!(fonts(page).await, Vec::<String>::new());
}

#[tokio::test]
async fn an_arabic_visit_fetches_one_font_once_and_little_moves() {
    let setting = Setting { languages: "ar", ..Setting::USUAL };
    let stage = Stage::with("font-ar", setting).await;
    let page = &stage.page;
    steps::choose_language(&stage, "ar").await;
    let moved = page.js(MOVED, &[]).await.as_f64().unwrap();
    assert!(moved < 0.08, "the page is {moved} longer or shorter once the font is here");
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    let fetched = fonts(page).await;
    assert_eq!(fetched.len(), 1, "{fetched:?}");
    let used =
        page.js("return [400, 700].map((weight) => document.fonts.check(weight + ' 18px Vazirmatn', 'أهلا'))", &[]);
    assert_eq!(used.await, json!([true, true]));
    page.shot().await;
}

/// By which part of its height the page changes between the phone's own letters and ours.
const MOVED: &str = "return document.fonts.ready.then(() => {
    const [html, high] = [document.documentElement, () => document.querySelector('main').offsetHeight];
    const ours = high();
    html.dataset.font = '';
    const own = high();
    html.dataset.font = 'Vazirmatn';
    return Math.abs(own - ours) / own;
  })";

/// Everything asked for below `fonts/`.
async fn fonts(page: &Page) -> Vec<String> {
    page.requests().await.into_iter().filter(|url| url.contains("/fonts/")).collect()
}

/// How much of the screen's height is taken by what does not scroll away, in hundredths.
const STUCK: &str = "const stuck = [...document.querySelectorAll('body *')].filter((one) =>
      ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.checkVisibility());
    return Math.round(100 * stuck.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0) / innerHeight)";

#[tokio::test]
async fn on_a_screen_of_little_height_nothing_sticks_and_help_stays_in_reach() {
    let stage = Stage::set("zoomed").await;
    let page = &stage.page;
    // 1280 by 1024 at 400%.
    size(page, 320, 256).await;
    steps::choose_language(&stage, "en-GB").await;
    assert_eq!(page.js(STUCK, &[]).await, json!(0), "the first page");
    page.press(say::crisis_open()).await;
    page.see(say::crisis_999()).await;
    page.shot().await;
    page.press(say::crisis_close()).await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    page.shot().await;
    assert_eq!(page.js(STUCK, &[]).await, json!(0), "the listing");
    let top = "return document.getElementById('leave').getBoundingClientRect().bottom <= innerHeight";
    page.js("scrollTo(0, 0)", &[]).await;
    assert_eq!(page.js(top, &[]).await, json!(true), "Leave this site is not on the first screen");
    // The same page on a phone held upright: the bars stay, and leave most of the screen.
    size(page, 360, 640).await;
    let stuck = page.js(STUCK, &[]).await.as_u64().unwrap();
    assert!((5..34).contains(&stuck), "{stuck} of 100 are taken");
}

async fn size(page: &Page, width: u32, height: u32) {
    let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
    cdp(page, "Emulation.setDeviceMetricsOverride", screen).await;
}
