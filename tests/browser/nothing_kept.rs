//! Nothing kept, nothing told: what is left on the phone after a whole journey, and who heard of
//! it.

use crate::no_signal::{nothing_but_the_public_list, whole_copy};
use crate::stage::{SITE_TITLE, Setting, Stage};
use crate::steps::{self, AMAL};
use come_along::i18n::say;
use serde_json::json;
use sqlx::Row;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use std::collections::BTreeSet;
use std::path::Path;

#[tokio::test]
async fn after_a_whole_journey_the_phone_keeps_one_address_and_one_title() {
    let stage = Stage::with("nothing-kept", Setting { offline: true, ..Setting::default() }).await;
    let page = &stage.page;
    a_whole_journey(&stage).await;

    // The copy of the site: public files, and which of its states is the newest. Nothing else.
    nothing_but_the_public_list(&stage, &whole_copy(page).await).await;
    let nothing_else =
        json!({ "local": 0, "session": 0, "databases": 0, "boxes": 2, "workers": 1, "cookie": 0, "cookies": 0 });
    assert_eq!(page.kept().await, nothing_else);
    let site = stage.hub.origin();
    let elsewhere: Vec<String> = page.requests().await.into_iter().filter(|url| !url.starts_with(&site)).collect();
    assert_eq!(elsewhere, Vec::<String>::new(), "requests that left the site");
    let one = BTreeSet::from([(site.clone(), SITE_TITLE.to_owned())]);
    assert_eq!(page.addresses_and_titles(), one);

    let (_hub, browser, profile) = stage.close_browser().await;
    let written = history(&profile).await;
    drop(browser);
    let ours: BTreeSet<_> = written.into_iter().filter(|(url, _)| url.starts_with("http://127.0.0.1")).collect();
    assert_eq!(ours, one, "the browser's own history");
}

#[tokio::test]
async fn no_rule_of_the_page_is_broken_and_no_markup_can_act() {
    let stage = Stage::set("markup").await;
    let page = &stage.page;
    a_whole_journey(&stage).await;
    assert_eq!(page.refusals().await, Vec::<String>::new(), "refusals of the content security policy");
    assert_eq!(page.complaints().await, Vec::<String>::new(), "the console");

    let markup = page.markup().await;
    let tags: BTreeSet<&str> = markup.iter().flat_map(|one| tags(one)).collect();
    let strange: Vec<&&str> = tags.iter().filter(|tag| !PLAIN.contains(tag)).collect();
    assert!(strange.is_empty(), "strange tags {strange:?} in {markup:?}");

    // The same words as in boot.js's list, seen from outside: what may act is refused, also when
    // it is hidden behind odd writing; what is plain passes.
    for bad in REFUSED {
        assert_eq!(put_in(&stage, bad).await, json!("refused"), "{bad}");
    }
    for good in PASSED {
        assert_eq!(put_in(&stage, good).await, json!("taken"), "{good}");
    }
    let by_code = "try { document.createElement('script').text = '1'; return 'taken' } catch { return 'refused' }";
    assert_eq!(page.js(by_code, &[]).await, json!("refused"), "a script made by code");
}

/// Tags that views are made of.
const PLAIN: &[&str] = &[
    "a", "b", "bdi", "br", "button", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2", "h3", "header",
    "hr", "input", "label", "legend", "li", "main", "nav", "ol", "option", "p", "section", "select", "small", "span",
    "strong", "svg", "textarea", "ul", "use",
];

const REFUSED: &[&str] = &[
    "<img src=x onerror=alert(1)>",
    "<p onclick=\"alert(1)\">words</p>",
    "<p ONCLICK=\"alert(1)\">words</p>",
    "<p\nonclick=\"alert(1)\">words</p>",
    "<p/onclick=alert(1)>words</p>",
    "<p title=\"a\" onclick='alert(1)'>words</p>",
    "<p style=\"color:red\">words</p>",
    "<iframe srcdoc=\"<p>words</p>\"></iframe>",
    "<div srcdoc=\"words\"></div>",
    "<a href=\"javascript:alert(1)\">words</a>",
    "<a href=\"&#106;avascript:alert(1)\">words</a>",
    "<a href=\"https://example.org/\">words</a>",
    "<script>alert(1)</script>",
    "<svg><animate attributeName=href values=javascript:alert(1) /></svg>",
    "<use href=\"https://example.org/#x\"></use>",
    "<form action=\"https://example.org/\"></form>",
    "<button formaction=\"https://example.org/\">words</button>",
    "<base href=\"https://example.org/\">",
    "<meta http-equiv=\"refresh\" content=\"0\">",
    "<!--><img src=x onerror=alert(1)>-->",
    "<p",
];

const PASSED: &[&str] = &[
    "<p class=\"soft\">words &amp; <b>more</b></p>",
    "<svg class=\"picture\" aria-hidden=\"true\"><use href=\"#p-fun\"></use></svg>",
    "<ul><li><button type=\"button\">words</button></li></ul><!---->",
    "2 > 1",
];

async fn a_whole_journey(stage: &Stage) {
    steps::choose_language(stage, "en-GB").await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
    steps::ask(&stage.page, AMAL).await;
    stage.page.press(say::check_send()).await;
    steps::receipt(&stage.page).await;
}

async fn put_in(stage: &Stage, markup: &str) -> serde_json::Value {
    let script =
        "try { document.createElement('div').innerHTML = arguments[0]; return 'taken' } catch { return 'refused' }";
    stage.page.js(script, &[json!(markup)]).await
}

/// The names of the tags in a string.
fn tags(markup: &str) -> Vec<&str> {
    let names = markup.split('<').skip(1).map(|rest| rest.trim_start_matches('/'));
    names
        .map(|rest| rest.split(|end: char| !end.is_ascii_alphanumeric()).next().unwrap())
        .filter(|name| !name.is_empty())
        .collect()
}

/// Addresses and titles in Chromium's history file, read from a copy.
async fn history(profile: &Path) -> Vec<(String, String)> {
    let copy = tempfile::tempdir().unwrap();
    let file = copy.path().join("History");
    std::fs::copy(profile.join("Default/History"), &file).expect("Chromium keeps a history");
    let options = SqliteConnectOptions::new().filename(&file);
    let pool = SqlitePoolOptions::new().connect_with(options).await.unwrap();
    let rows = sqlx::query("SELECT url, title FROM urls").fetch_all(&pool).await.unwrap();
    pool.close().await;
    assert!(!rows.is_empty(), "the history is empty, so it proves nothing");
    rows.iter().map(|row| (row.get("url"), row.get("title"))).collect()
}
