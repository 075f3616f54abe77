//! axe-core on every page, in English and Arabic, light and dark: no violation. And a thumb's measure of
//! what axe does not look at: width, size and place of what is pressed.

use crate::stage::{Page, Setting, Stage};
use crate::steps::{self, AMAL};
use come_along::i18n::say;
use serde_json::Value;
use std::path::PathBuf;

const RUN: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
      (found) => done({ passes: found.passes.length, violations: found.violations.map((one) =>
        one.id + ': ' + one.nodes.map((node) => node.html + ' | ' + node.failureSummary).join('\\n  ')) }),
      (error) => done({ passes: 0, violations: [String(error)] }))";

#[tokio::test]
async fn english_light() {
    every_page("axe-en", "en-GB", false).await;
}

#[tokio::test]
async fn english_dark() {
    every_page("axe-en-dark", "en-GB", true).await;
}

#[tokio::test]
async fn arabic_light() {
    every_page("axe-ar", "ar", false).await;
}

#[tokio::test]
async fn arabic_dark() {
    every_page("axe-ar-dark", "ar", true).await;
}

/// Walks over every page there is and looks at each.
async fn every_page(story: &'static str, tag: &'static str, dark: bool) {
    let stage = Stage::with(story, Setting { languages: tag, dark, ..Setting::default() }).await;
    let page = &stage.page;
    stage.open().await;
    stage.speak(tag);
    page.at(say::language_title()).await;
    judge(page, "languages").await;
    page.press_text("button", if tag == "ar" { "العربية" } else { "English" }).await;
    page.at(say::home_title()).await;
    page.press(say::need_sad()).await;
    page.see(say::home_sad_help()).await;
    judge(page, "home").await;
    page.press(say::privacy_open()).await;
    page.at(say::privacy_title()).await;
    judge(page, "privacy").await;
    page.press(say::about_open()).await;
    page.at(say::about_open()).await;
    judge(page, "who runs this site").await;
    page.press(say::directory_open()).await;
    page.at(say::directory_open()).await;
    judge(page, "about this list").await;
    page.press(say::back()).await;
    page.at(say::about_open()).await;
    page.press(say::back()).await;
    page.at(say::privacy_title()).await;
    page.press(say::back()).await;
    page.at(say::home_title()).await;
    page.press(say::crisis_open()).await;
    page.see(say::crisis_999()).await;
    judge(page, "help").await;
    page.press(say::crisis_close()).await;
    page.press(say::choices_title()).await;
    page.at(say::choices_title()).await;
    page.press(say::choice_free()).await;
    page.see(say::place_label()).await;
    judge(page, "choices").await;
    page.press(say::home_show(0)).await;
    page.see(say::list_none()).await;
    judge(page, "nothing found").await;
    page.press(say::list_everything()).await;
    page.see(say::list_count(4)).await;
    page.press(say::list_change_helps()).await;
    page.at(say::choices_title()).await;
    page.press(say::choice_women()).await;
    page.press(say::home_show(1)).await;
    page.press(say::list_unsure(3)).await;
    page.see(say::women_men_unknown()).await;
    judge(page, "those that do not say").await;
    page.press(say::back()).await;
    page.at(say::choices_title()).await;
    page.press(say::back()).await;
    page.at(say::home_title()).await;
    steps::to_everything(page).await;
    judge(page, "list").await;
    steps::to_the_lunch(page).await;
    judge(page, "listing").await;
    page.press(say::ask_open()).await;
    page.at(say::q_name()).await;
    judge(page, "ask: name").await;
    page.press(say::ask_next()).await;
    page.at(say::q_reply()).await;
    page.press(say::ask_next()).await;
    page.see(say::error_summary()).await;
    judge(page, "ask: reply, with a mistake").await;
    steps::write_reply(page, AMAL.phone).await;
    judge(page, "ask: reply").await;
    for step in steps::steps_after("reply") {
        let heading = (step.question.title)();
        page.press(say::ask_next()).await;
        page.at(heading.clone()).await;
        judge(page, &page.words(&heading)).await;
    }
    page.press(say::ask_check()).await;
    page.at(say::check_title()).await;
    judge(page, "check").await;
    page.press(say::check_do_not_send()).await;
    page.at(say::not_sent_title()).await;
    judge(page, "not sent").await;
    page.press(say::not_sent_back()).await;
    page.at(say::check_title()).await;
    page.press(say::check_send()).await;
    steps::receipt(page).await;
    judge(page, "sent").await;
}

/// What is too wide for the screen, or too small for a thumb: less than 44 by 44, but for links
/// and buttons inside a sentence.
const UNCOMFORTABLE: &str = "const wide = document.scrollingElement.scrollWidth > innerWidth ? ['the page is wider than the screen'] : [];
    const pressed = [...document.querySelectorAll('button, summary, select, textarea, a[href], label.choice, input:not([type=radio], [type=checkbox])')];
    const seen = pressed.filter((one) => one.checkVisibility());
    const size = (one) => one.getBoundingClientRect();
    const small = seen.filter((one) => size(one).height < 44 || size(one).width < 40);
    const out = seen.filter((one) => size(one).left < -1 || size(one).right > innerWidth + 1);
    const off = [...document.querySelectorAll('label.choice input')].filter((input) => {
      const [inner, outer] = [size(input), size(input.closest('label'))];
      return Math.abs((inner.top + inner.bottom) - (outer.top + outer.bottom)) > 8;
    });
    return [...wide, ...[...small, ...out, ...off].map((one) => one.outerHTML)]";

/// A picture, and nothing that is wrong with this screen.
pub(crate) async fn judge(page: &Page, name: &str) {
    page.shot().await;
    assert_eq!(page.js(UNCOMFORTABLE, &[]).await, serde_json::json!([]), "{name}");
    let said = violations(page, name).await;
    assert!(said.is_empty(), "{name}:\n{}", said.join("\n"));
}

/// What axe-core finds on the page, a line for each rule with its elements.
pub(crate) async fn violations(page: &Page, name: &str) -> Vec<String> {
    if page.js("return typeof axe", &[]).await == "undefined" {
        page.js(&axe(), &[]).await;
    }
    let found = page.driver().execute_async(RUN, Vec::new()).await.unwrap().json().clone();
    assert!(found["passes"].as_u64().unwrap() > 10, "{name}: axe looked at nothing");
    let violations = found["violations"].as_array().unwrap();
    violations.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// axe-core as tools/setup.sh installs it.
fn axe() -> String {
    let tools = std::env::var_os("COME_ALONG_TOOLS").map(PathBuf::from).unwrap_or_else(|| {
        let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        let home = || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache");
        cache.unwrap_or_else(home).join("come-along")
    });
    let file = tools.join("node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&file).unwrap_or_else(|_| panic!("no {}: run tools/setup.sh test", file.display()))
}
