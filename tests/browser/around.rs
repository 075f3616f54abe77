//! Where things are: opened by a press, walked over by keyboard, read aloud with its numbers; what
//! hides is somewhere in its area, and nobody is asked for anything.

use crate::accessibility;
use crate::keyboard::{on, tab_to};
use crate::stage::{Directory, Page, Setting, Stage, cdp, cdp_plain};
use crate::steps;
use crate::town;
use come_along::i18n::{say, strip_isolates};
use serde_json::{Value, json};
use thirtyfour::Key;

/// The cards below the drawing, once they have the focus.
const THERE: &str = "const there = document.querySelector('#there');
    return there && there === document.activeElement ? there.innerText : null";

#[tokio::test]
async fn the_places_in_english() {
    places("around-en", "en-GB").await;
}

#[tokio::test]
async fn the_places_in_arabic() {
    places("around-ar", "ar").await;
}

async fn places(story: &'static str, tag: &'static str) {
    let stage = Stage::set(story).await;
    let page = &stage.page;
    steps::choose_language(&stage, tag).await;
    steps::to_everything(page).await;
    steps::rested(page).await;
    page.requests().await;
    on(page, say::around_open(), Key::Enter).await;
    assert_eq!(page.focused().await.attr("aria-expanded").await.unwrap().as_deref(), Some("true"));
    page.see(say::around_pick()).await;
    assert_eq!(count(page, ".around").await, 0, "a drawing without a start");
    page.pick(say::place_label(), town::LIBRARY).await;
    page.at(say::list_title_near(town::LIBRARY)).await;
    page.see(say::around_hint()).await;
    // The swimming says no place, the coffee only its part of the town.
    page.see(say::around_unplaced(1)).await;
    page.see(say::around_about()).await;
    assert_eq!((count(page, ".dot").await, count(page, ".dot.about").await), (3, 1));
    page.shot().await;
    tab_to(page, "button", "1").await;
    page.key(Key::Enter).await;
    let there = page.until("the card", async || page.js(THERE, &[]).await.as_str().map(str::to_owned)).await;
    assert!(there.contains(town::LUNCH), "{there}");
    assert!(strip_isolates(&there).contains(&page.words(&say::walk_minutes(10))), "{there}");
    page.shot().await;
    page.key(Key::Tab).await;
    let inside = "return document.activeElement.matches('#there button')";
    assert_eq!(page.js(inside, &[]).await, json!(true), "the next press of Tab is on the card");
    assert!(read_aloud(page).await.contains(&format!("1 {} {}", town::LUNCH, page.words(&say::walk_minutes(10)))));
    // The choir is in the north-west, whichever way the words run.
    let way = "const [middle, dot] = ['.around path', '#dot-2'].map((each) => document.querySelector(each).getBoundingClientRect());
        return [dot.left < middle.left, dot.top < middle.top]";
    assert_eq!(page.js(way, &[]).await, json!([true, true]));
    accessibility::judge(page, "the places").await;
    for width in [320, 360] {
        page.become_a_screen((width, 640), true).await;
        accessibility::judge(page, &format!("the places, {width} wide")).await;
    }
    page.press_text("button", "3").await;
    page.until("the other card", async || page.js(THERE, &[]).await.as_str()?.contains(town::COFFEE).then_some(()))
        .await;
    page.press_text("button", "3").await;
    page.until("no card", async || (count(page, "#there").await == 0).then_some(())).await;
    on(page, say::around_open(), Key::Enter).await;
    page.until("no drawing", async || (count(page, ".around").await == 0).then_some(())).await;
    assert_eq!(page.requests().await, Vec::<String>::new(), "where somebody looks stays here");
    assert_eq!(page.addresses_and_titles().len(), 1);
}

async fn count(page: &Page, selector: &str) -> u64 {
    page.js("return document.querySelectorAll(arguments[0]).length", &[json!(selector)]).await.as_u64().unwrap()
}

/// The names of all buttons, as a screen reader has them.
async fn read_aloud(page: &Page) -> Vec<String> {
    let tree = cdp_plain(page, "Accessibility.getFullAXTree").await;
    let nodes = tree["nodes"].as_array().unwrap().iter();
    let buttons = nodes.filter(|node| node["role"]["value"] == "button");
    let name = |node: &Value| {
        strip_isolates(node["name"]["value"].as_str()?).split_whitespace().collect::<Vec<_>>().join(" ").into()
    };
    buttons.filter_map(name).collect()
}

/// Many things near each other, on the narrowest phone, in the system's own colours and on paper.
#[tokio::test]
async fn a_whole_town_in_every_look() {
    let setting = Setting { directory: Directory::Sample, ..Setting::default() };
    let stage = Stage::with("around-sample", setting).await;
    stage.hub.set("places", json!([{ "name": "Millbrook", "lat": 53.412, "lon": -2.048 }]));
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    page.press(say::around_open()).await;
    page.pick(say::place_label(), "Millbrook").await;
    page.see(say::around_hint()).await;
    page.js("document.querySelector('.around').scrollIntoView()", &[]).await;
    assert!(count(page, ".dot").await > 5, "a town has more to do");
    for (name, value) in [("forced-colors", "active"), ("prefers-color-scheme", "dark")] {
        for width in [360, 320] {
            page.become_a_screen((width, 640), true).await;
            let media = json!({ "features": [{ "name": name, "value": value }] });
            cdp(page, "Emulation.setEmulatedMedia", media).await;
            accessibility::judge(page, &format!("a town, {width} wide, {name}")).await;
        }
    }
    cdp(page, "Emulation.setEmulatedMedia", json!({ "media": "print", "features": [] })).await;
    page.js("document.querySelector('.around').scrollIntoView()", &[]).await;
    page.shot().await;
    // Every number is alone under a finger.
    let covered = "return [...document.querySelectorAll('.dot')].filter((dot) => {
        dot.scrollIntoView({ block: 'center' });
        const box = dot.getBoundingClientRect();
        const corners = [[.5, .5], [.5, .05], [.5, .95], [.05, .5], [.95, .5]];
        return corners.some(([x, y]) => !dot.contains(document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)));
      }).map((dot) => dot.innerText)";
    cdp(page, "Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })).await;
    assert_eq!(page.js(covered, &[]).await, json!([]));
}
