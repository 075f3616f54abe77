//! The list of a whole country: where first, then what is near; another town, no line, the next visit without one.

use crate::no_signal::{until_kept, whole_copy};
use crate::stage::{Directory, Page, Setting, Stage};
use crate::steps;
use come_along::i18n::{say, strip_isolates};
use come_along::import::districts;
use come_along::model::{Fact, Listing, Need, Place, Point, Prose, Whereabouts};
use come_along::tiles::{self, File, Kind, MANIFEST, SourceCredit, decode_manifest, decode_shard};
use serde_json::json;
use std::collections::BTreeSet;

/// Made-up towns where there are real postcodes: name, first half of a postcode, latitude, longitude.
const TOWNS: [(&str, &str, f64, f64); 3] = [
    ("Southtown", "BS1", 51.4545, -2.5879),
    ("Midtown", "B1", 52.4796, -1.9030),
    ("Northtown", "LS1", 53.7974, -1.5437),
];
const IN_A_TOWN: usize = 950;
const ANYWHERE: usize = 150;

/// A thing of a town; its words are the rest, which is read when it is opened.
fn thing(town: usize, number: usize) -> Listing {
    let (name, _, lat, lon) = TOWNS[town];
    let spread = |seed: usize| ((number * seed) % 997) as f64 / 997.0 - 0.5;
    let point = Point::from_degrees(lat + spread(311) / 12.0, lon + spread(173) / 8.0);
    let place = Place { name: Some("Hall".into()), area: Some(name.into()), point, ..Place::default() };
    let mut listing = listing(&format!("{name}:{number}"), &format!("{name} tea {number}"));
    listing.source = name.into();
    listing.place = Fact::stated(Whereabouts::At(place));
    listing
}

fn listing(id: &str, name: &str) -> Listing {
    let mut listing = Listing::named(id, Prose::english(name));
    listing.description = Some(Prose::english(format!("The words of {name}.")));
    listing.needs = vec![Need::People, Need::Sad, Need::English];
    listing.source = "phone".into();
    listing
}

/// The files of a country with three towns. `changed` is a word in the names of its things.
fn files(changed: &str) -> Vec<File> {
    let towns = (0..TOWNS.len()).flat_map(|town| (0..IN_A_TOWN).map(move |number| thing(town, number)));
    let mut listings: Vec<Listing> = towns.collect();
    listings.extend((0..ANYWHERE).map(|number| {
        let mut talk = listing(&format!("phone:{number}"), &format!("Talk {number} by phone"));
        talk.place = Fact::stated(Whereabouts::ByPhone);
        talk
    }));
    listings.iter_mut().for_each(|listing| listing.name.text = listing.name.text.replace("tea", changed));
    let names = TOWNS.map(|(name, ..)| name).into_iter().chain(["phone"]);
    let sources = names.map(|name| SourceCredit { id: name.into(), name: name.into(), licence: None, url: None });
    let (sources, districts) = (sources.collect(), districts(&listings));
    tiles::encode(&tiles::Directory { made_at: 1_767_225_600, sources, listings, districts, one_pack: tiles::ONE_PACK })
}

async fn country(name: &'static str, offline: bool) -> Stage {
    let stage = Stage::with(name, Setting { directory: Directory::None, offline, ..Setting::USUAL }).await;
    put(&stage, "tea");
    stage
}

fn put(stage: &Stage, changed: &str) {
    files(changed).iter().for_each(|file| stage.hub.put(&format!("directory/{}", file.name), &file.bytes));
}

/// Says where, and waits for the list.
async fn start_from(page: &Page, code: &str) {
    page.rewrite(say::place_postcode_label(), code).await;
    page.at(say::list_title_near(code)).await;
    page.until("cards", async || cards(page).await.first().map(|_| ())).await;
}

async fn cards(page: &Page) -> Vec<String> {
    let cards = "return [...document.querySelectorAll('.card h2')].map((card) => card.innerText)";
    let shown: Vec<String> = serde_json::from_value(page.js(cards, &[]).await).unwrap();
    shown.iter().map(|text| strip_isolates(text)).collect()
}

async fn see_cards_of(page: &Page, town: &str) {
    let all = async || {
        let cards = cards(page).await;
        (!cards.is_empty() && cards.iter().all(|card| card.starts_with(town))).then_some(())
    };
    page.until(town, all).await;
}

/// Files of the directory that were asked for, without what is the same on every visit.
async fn asked(stage: &Stage) -> Vec<String> {
    let site = stage.hub.origin() + "directory/";
    let urls = stage.page.requests().await;
    let mut names: Vec<String> = urls.iter().filter_map(|url| url.strip_prefix(&site)).map(str::to_owned).collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_country_asks_where_first_and_shows_what_is_near() {
    let mut stage = country("country", false).await;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(&stage.page).await;
    let page = &stage.page;
    page.see(say::place_first()).await;
    see_cards_of(page, "Talk").await;
    page.shot().await;
    assert!(asked(&stage).await.iter().all(|name| !name.starts_with("pack-p")), "nothing of a town before a start");
    start_from(page, "BS1").await;
    see_cards_of(page, "Southtown").await;
    page.shot().await;
    let first = asked(&stage).await;
    let of = |kind: &str| first.iter().filter(|name| name.starts_with(kind)).count();
    assert!(
        (1..=8).contains(&of("pack-p")) && of("outcodes-B") > 0 && of("outcodes-") == of("outcodes-B"),
        "{first:?}"
    );
    // What is opened is read whole.
    let name = cards(page).await.remove(0);
    page.press_text("button", &name).await;
    page.at_text(&name).await;
    page.see_text(&format!("The words of {name}.")).await;
    page.press(say::back()).await;
    page.at(say::list_title_near("BS1")).await;
    // Found by word too.
    steps::rested(page).await;
    page.write(say::search_label(), &name).await;
    page.until("found", async || (cards(page).await.first() == Some(&name)).then_some(())).await;
    page.rewrite(say::search_label(), " ").await;
    // Another town, and no line: a clear word, and everything typed is still there.
    start_from(page, "LS1").await;
    see_cards_of(page, "Northtown").await;
    stage.hub.stop();
    let page = &stage.page;
    page.js("performance.clearResourceTimings()", &[]).await;
    page.rewrite(say::place_postcode_label(), "B1").await;
    page.see(say::error_directory()).await;
    assert_eq!(page.written(say::place_postcode_label()).await, "B1");
    page.shot().await;
    stage.hub.start();
    let page = &stage.page;
    page.press(say::error_try_again()).await;
    see_cards_of(page, "Midtown").await;
}

#[tokio::test]
async fn more_of_a_country_comes_on_a_press() {
    let stage = country("country-more", false).await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    start_from(page, "BS1").await;
    let count = async || -> usize {
        let text = strip_isolates(&page.text().await);
        let things = text.lines().find_map(|line| line.split_once(" things.")?.0.parse().ok());
        things.unwrap_or_default()
    };
    let before = page.until("a count", async || Some(count().await).filter(|count| *count > 0)).await;
    assert!((300..1_000).contains(&before), "{before}");
    page.js("[...document.querySelectorAll('button')].find((one) => one.innerText.includes('further')).click()", &[])
        .await;
    let further = page.until("more", async || Some(count().await).filter(|count| *count > before)).await;
    page.js("[...document.querySelectorAll('button')].find((one) => one.innerText.includes('online')).click()", &[])
        .await;
    page.until("more talks", async || Some(count().await).filter(|count| *count > further)).await;
    page.shot().await;
}

#[tokio::test]
async fn in_one_area_different_needs_make_the_same_requests() {
    let mut seen = Vec::new();
    for need in [Need::English, Need::Sad] {
        let stage = country("country-needs", false).await;
        let page = &stage.page;
        steps::choose_language(&stage, "en-GB").await;
        page.press(steps::need_words(need)).await;
        page.press(say::choices_title()).await;
        page.press(say::ask_next()).await;
        page.at(say::list_title()).await;
        start_from(page, "BS1").await;
        steps::rested(page).await;
        let name = cards(page).await.remove(0);
        page.press_text("button", &name).await;
        page.at_text(&name).await;
        // Each key asks for the first halves again, and how many keys it takes is chance.
        let mut names = asked(&stage).await;
        names.dedup();
        seen.push(names);
    }
    assert!(seen[0].iter().any(|name| name.starts_with("pack-p")), "{seen:?}");
    assert_eq!(seen[0], seen[1], "by whoever learns English, and by whoever is sad");
}

/// Waits until a whole generation has this file, and answers all its files.
async fn until_whole_with(page: &Page, path: &str) -> BTreeSet<String> {
    let look = "const [path, done] = arguments;
        (async () => {
          for (const name of await caches.keys()) {
            const box = await caches.open(name);
            const files = (await box.keys()).map((request) => new URL(request.url).pathname);
            if (files.includes(path) && files.includes('/files.json')) return done(files);
          }
          done(null);
        })();";
    let files = async || page.driver().execute_async(look, vec![json!(path)]).await.unwrap().json().clone();
    page.until(path, async || serde_json::from_value(files().await).ok()).await
}

async fn open_without_a_line(stage: &Stage) {
    stage.page.goto("about:blank").await;
    stage.open().await;
    stage.page.press_text("button", &steps::own_name("en-GB")).await;
    stage.page.at(say::home_title()).await;
}

/// The pack around a town's postcode that a phone takes first.
fn pack_of(files: &[File], from: Point) -> String {
    let bytes = |name: &str| &files.iter().find(|file| file.name == name).unwrap().bytes;
    let manifest = decode_manifest(bytes(MANIFEST)).unwrap();
    let packs = manifest.shards.iter().flat_map(|part| decode_shard(bytes(&part.name(Kind::Shard))).unwrap().packs);
    packs.min_by_key(|pack| pack.metres_from(from)).unwrap().name(Kind::Pack)
}

#[tokio::test]
async fn an_area_that_was_fetched_stays_without_a_signal_also_after_an_import() {
    let mut stage = country("country-offline", true).await;
    steps::choose_language(&stage, "en-GB").await;
    let page = &stage.page;
    whole_copy(page).await;
    steps::to_everything(page).await;
    start_from(page, "BS1").await;
    see_cards_of(page, "Southtown").await;
    let district = districts(&[thing(0, 0)]).into_iter().find(|district| district.code == "BS1").unwrap();
    let path = |word: &str| format!("/directory/{}", pack_of(&files(word), district.middle));
    for name in asked(&stage).await {
        until_kept(page, &format!("/directory/{name}")).await;
    }
    stage.hub.stop();
    let again = async |stage: &Stage, word: &str| {
        let page = &stage.page;
        open_without_a_line(stage).await;
        steps::to_everything(page).await;
        start_from(page, "BS1").await;
        let name = page.until(word, async || cards(page).await.into_iter().find(|name| name.contains(word))).await;
        page.press_text("button", &name).await;
        page.see_text(&format!("The words of {}.", name.replace(word, "tea"))).await;
        page.shot().await;
    };
    again(&stage, "tea").await;
    // The list is made anew. A visit with a line, to another page even, brings the area with it.
    put(&stage, "soup");
    stage.hub.start();
    steps::open_again(&stage, "en-GB").await;
    until_whole_with(&stage.page, &path("soup")).await;
    stage.hub.stop();
    again(&stage, "soup").await;
    // The generation before may still be there: it goes with the next news from the hub.
    let kept = until_whole_with(&stage.page, &path("soup")).await;
    assert!(
        kept.iter().any(|path| path.contains("/outcodes-B-")) && !kept.iter().any(|path| path.contains("/outcodes-L-"))
    );
    assert!(!kept.contains(&path("tea")), "the old ones went with the old list");
    crate::stage::write_down("country-offline", &[("files of areas kept".into(), json!(areas(&kept)), json!(null))]);
}

fn areas(kept: &BTreeSet<String>) -> usize {
    kept.iter().filter(|path| path.starts_with("/directory/") && !path.ends_with(MANIFEST)).count()
}
