//! Paper: what the browser prints of a listing and of the short list, read back by another program: one A4 sheet,
//! the facts of the page, and no hidden address.

use crate::photographs::kinds;
use crate::stage::{Directory, Page, Setting, Stage, cdp};
use crate::steps;
use crate::town;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::Timelike;
use come_along::facts::{self, Certainty, Context, Line};
use come_along::i18n::{Msg, say};
use come_along::model::{Clock, Fact, FreshDays, Listing, Place, Prose, Whereabouts, uk_time::uk_time};
use come_along::take::short::{MOST, ShortList};
use lopdf::Document;
use serde_json::json;

/// A4 in points, as browsers round it.
const A4: (f32, f32) = (595.0, 842.0);

/// How many sheets the browser makes of the page, and all words on them without the spaces between.
async fn printed(page: &Page) -> (usize, String) {
    let wanted = json!({ "preferCSSPageSize": true });
    let made = cdp(page, "Page.printToPDF", wanted).await;
    let bytes = STANDARD.decode(made["data"].as_str().unwrap()).unwrap();
    let document = Document::load_mem(&bytes).expect("it is a PDF");
    let pages = document.get_pages();
    for id in pages.values() {
        let size =
            document.get_object(*id).and_then(|page| page.as_dict()?.get(b"MediaBox")?.as_array().cloned()).unwrap();
        let side = |at: usize| size[at].as_float().unwrap();
        assert!((side(2) - A4.0).abs() < 2.0 && (side(3) - A4.1).abs() < 2.0, "{size:?}");
    }
    let numbers: Vec<u32> = pages.keys().copied().collect();
    (pages.len(), bare(&document.extract_text(&numbers).expect("its words can be read")))
}

/// Without spaces, and with two letters where the font has one sign for them.
fn bare(text: &str) -> String {
    let text = come_along::i18n::strip_isolates(text).replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff");
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn now() -> Context {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let local = uk_time(chrono::DateTime::from_timestamp(i64::try_from(seconds).unwrap(), 0).unwrap());
    let now = Clock::new(local.hour(), local.minute()).unwrap();
    Context { today: local.date(), now, from: None, from_is_about: false, fresh_days: FreshDays::default() }
}

/// Everything known of a listing, as its page says it in the story's language.
fn known(page: &Page, listing: &Listing) -> Vec<String> {
    let said = facts::of(listing, &now()).into_iter().filter(|(_, said)| said.certainty != Certainty::NotKnown);
    let lines = said.flat_map(|(kind, said)| said.lines.into_iter().chain([Line::Say((kind.label)())]));
    let words = |line: Line| match line {
        Line::Say(msg) => page.words(&msg),
        Line::Quote(prose) => prose.text,
    };
    lines.map(words).collect()
}

async fn to_take(stage: &Stage, tag: &str, name: &str) {
    let page = &stage.page;
    steps::choose_language(stage, tag).await;
    steps::rested(page).await;
    steps::to_everything(page).await;
    if page.find("button", name).await.is_none() {
        page.press(say::list_more()).await;
    }
    page.press_text("button", name).await;
    page.at_text(name).await;
    page.press(say::take_title()).await;
    page.at(say::take_title()).await;
    page.see(say::take_card_title()).await;
}

#[tokio::test]
async fn a_listing_is_one_sheet_with_all_that_is_known() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::with("printing", Setting { directory: Directory::Every, ..Setting::default() }).await;
        let page = &stage.page;
        to_take(&stage, tag, kinds::KNOWN).await;
        page.press(say::take_code()).await;
        page.see(say::take_code_hint()).await;
        let (sheets, text) = printed(page).await;
        assert_eq!(sheets, 1, "{tag}");
        // Arabic is written into a PDF letter by letter in the shapes that join: another program reads the English.
        if tag == "en-GB" {
            let listing = kinds::listings().into_iter().find(|listing| listing.name.text == kinds::KNOWN).unwrap();
            let missing: Vec<String> =
                known(page, &listing).into_iter().filter(|line| !text.contains(&bare(line))).collect();
            assert_eq!(missing, Vec::<String>::new(), "{text}");
            let not_there = |msg: Msg| assert!(!text.contains(&bare(&page.words(&msg))), "{text}");
            for button in [say::take_print(), say::take_calendar(), say::short_keep(), say::leave_open()] {
                not_there(button);
            }
        }
    }
}

/// A place that must not be told, even if it came as far as the phone.
fn secret() -> Listing {
    let text = |field: &str| Some(format!("Zzcanary {field}"));
    let place = Place { name: text("House"), street: text("Street"), postcode: text("1AA"), ..Place::default() };
    Listing {
        place: Fact::stated(Whereabouts::AskForAddress(place)),
        source: "town".into(),
        ..Listing::named("town:secret", Prose::english("Quiet evening"))
    }
}

#[tokio::test]
async fn a_hidden_address_is_on_no_screen_and_no_paper_that_is_taken_along() {
    let stage = Stage::set("printing-hidden").await;
    let page = &stage.page;
    for file in town::encoded(vec![secret()]) {
        stage.hub.put(&format!("directory/{}", file.name), &file.bytes);
    }
    to_take(&stage, "en-GB", "Quiet evening").await;
    let none = async |place: &str| {
        let (_, text) = printed(page).await;
        let whole = page.js("return document.documentElement.outerHTML", &[]).await;
        assert!(text.contains("Quietevening"), "{place}: {text}");
        assert!(!text.contains("Zzcanary") && !whole.as_str().unwrap().contains("Zzcanary"), "{place}");
    };
    none("take").await;
    page.press(say::short_keep()).await;
    page.press(say::short_open()).await;
    page.at(say::short_open()).await;
    page.see_text("Quiet evening").await;
    none("short list").await;
}

#[tokio::test]
async fn a_full_short_list_is_one_sheet() {
    for tag in ["en-GB", "ar"] {
        let stage = Stage::with("printing-short", Setting { directory: Directory::Sample, ..Setting::default() }).await;
        let page = &stage.page;
        let listings = stage.hub.listings();
        let mut list = ShortList::default();
        listings.iter().take(MOST).for_each(|listing| assert!(list.keep(&listing.id)));
        stage.open().await;
        page.js("localStorage.setItem('kept', arguments[0])", &[json!(list.to_text())]).await;
        page.goto("about:blank").await;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        page.press(say::short_open()).await;
        page.at(say::short_open()).await;
        page.see_text(&listings[MOST - 1].name.text).await;
        let (sheets, text) = printed(page).await;
        assert_eq!(sheets, 1, "{tag}");
        for listing in listings.iter().take(MOST).filter(|listing| listing.name.text.is_ascii()) {
            assert!(text.contains(&bare(&listing.name.text)), "{}: {text}", listing.name.text);
        }
        assert!(!text.contains(&bare(&page.words(&say::short_keep_here()))));
    }
}
