//! Photographs of every screen, and what measuring finds on them.
//!
//! Two made-up languages find what a translator would meet later: `en-XA` is long and in strange
//! letters, so that what is cut off shows, and a plain word on the screen came from no words file;
//! `ar-XB` runs from right to left, so that what is not mirrored shows. English and Arabic are
//! walked for the record, with axe-core on every screen in light and in dark.
//!
//! The pictures lie in `target/photographs/<language>/<size>/<screen>.png`: open and look at them.

mod camera;
pub(crate) mod kinds;
mod look;
mod screens;

use crate::stage::{Directory, Setting, Stage};
use camera::{Camera, Judged, Size, photographs};
use serde_json::json;

/// The narrowest phone that we promise (WCAG 2.2, 1.4.10: 320 pixels).
const NARROW: Size = Size { name: "320x640", pixels: (320, 640), phone: true };
/// An ordinary phone.
const PHONE: Size = Size { name: "360x740", pixels: (360, 740), phone: true };
/// The screen in a hub.
const KIOSK: Size = Size { name: "kiosk", pixels: (1920, 1080), phone: false };

/// Arabic, Ethiopic, Gurmukhi, Bengali, Devanagari, Tamil, Cyrillic, Latin with many signs, both Chinese.
const SCRIPTS: [&str; 14] =
    ["ar", "ckb", "ps", "ur", "ti", "am", "pa", "bn", "hi", "ta", "uk", "vi", "zh-Hans", "zh-Hant"];

/// The first tier takes one made-up language on a phone and the main screens of the other in the
/// hub; everything else is for the tier `all`, and for whoever names a test.
fn only_in_all() -> bool {
    let first = std::env::var("COME_ALONG_TIER").is_ok_and(|tier| tier == "first");
    if first {
        println!("skipped: photographs beyond the first tier");
    }
    first
}

#[tokio::test]
async fn photographs_long_on_a_narrow_phone() {
    walk("en-XA", NARROW).await;
}

#[tokio::test]
async fn photographs_mirrored_on_a_narrow_phone() {
    if !only_in_all() {
        walk("ar-XB", NARROW).await;
    }
}

#[tokio::test]
async fn photographs_long_in_the_hub() {
    if !only_in_all() {
        walk("en-XA", KIOSK).await;
    }
}

#[tokio::test]
async fn photographs_mirrored_in_the_hub() {
    if !only_in_all() {
        walk("ar-XB", KIOSK).await;
    }
}

#[tokio::test]
async fn photographs_of_the_main_screens_mirrored_in_the_hub() {
    let stage = stage("ar-XB", KIOSK).await;
    let camera = Camera::new(&stage, "ar-XB", KIOSK, false).await;
    screens::main_ones(&camera).await;
    camera.develop();
}

#[tokio::test]
async fn photographs_for_the_record_with_axe() {
    if only_in_all() {
        return;
    }
    let mut table = Vec::new();
    for tag in ["en-GB", "ar"] {
        let stage = stage(tag, PHONE).await;
        let camera = Camera::new(&stage, tag, PHONE, true).await;
        screens::all(&camera).await;
        table.push((tag, camera.develop()));
    }
    let said = printed(&table);
    println!("{said}");
    std::fs::write(photographs().join("axe.txt"), &said).unwrap();
    let bad = |judged: &Judged| judged.light.iter().chain(&judged.dark).cloned().collect::<Vec<_>>();
    let found: Vec<String> = table.iter().flat_map(|(_, judged)| judged).flat_map(bad).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// One language of each script, and those with the longest words: the main screens on the narrowest phone and on the
/// screen in a hub. `SCRIPTS=ti,ta` for some.
#[tokio::test]
#[ignore = "takes a quarter of an hour; make photographs"]
async fn photographs_of_each_script() {
    let only = std::env::var("SCRIPTS").unwrap_or_default();
    let wanted = |tag: &&str| only.is_empty() || only.split(',').any(|one| one == *tag);
    for tag in SCRIPTS.into_iter().filter(wanted) {
        for size in [NARROW, KIOSK] {
            let stage = stage(tag, size).await;
            stage.hub.set("languages", json!([tag, "ar"]));
            let camera = Camera::new(&stage, tag, size, false).await;
            screens::main_ones(&camera).await;
            camera.develop();
            println!("{tag} {}: looked at", size.name);
        }
    }
}

async fn walk(tag: &'static str, size: Size) {
    let stage = stage(tag, size).await;
    let camera = Camera::new(&stage, tag, size, false).await;
    screens::all(&camera).await;
    camera.develop();
}

async fn stage(tag: &'static str, size: Size) -> Stage {
    let story = if size.phone { "photographs-phone" } else { "photographs-hub" };
    let setting = Setting { languages: tag, directory: Directory::Every, made_up: true, ..Setting::default() };
    let stage = Stage::with(story, setting).await;
    stage.hub.set("kiosk", json!(!size.phone));
    stage
}

/// Screen by language by theme: how many rules of axe-core are broken there.
fn printed(table: &[(&str, Vec<Judged>)]) -> String {
    let mut out = String::from("axe-core: violations\n");
    out.push_str(&format!("{:28}", "screen"));
    for (tag, _) in table {
        out.push_str(&format!("{:>14}{:>14}", format!("{tag} light"), format!("{tag} dark")));
    }
    for (row, first) in table.first().into_iter().flat_map(|(_, judged)| judged.iter().enumerate()) {
        out.push_str(&format!("\n{:28}", first.screen));
        for (_, judged) in table {
            let (light, dark) = judged.get(row).map_or((0, 0), |one| (one.light.len(), one.dark.len()));
            out.push_str(&format!("{light:>14}{dark:>14}"));
        }
    }
    out
}
