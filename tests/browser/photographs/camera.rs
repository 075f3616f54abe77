//! Takes the pictures, and looks at each screen as the language asks for it.

use super::{kinds, look};
use crate::accessibility;
use crate::stage::{Page, Stage, cdp};
use crate::steps::{self, AMAL};
use crate::support::concept_pack;
use crate::town;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use come_along::i18n::pseudo::Pseudo;
use come_along::i18n::say;
use come_along::search::words::{CONCEPTS, Concepts};
use serde_json::json;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Longer pages are cut in the picture, not in the checks.
const TALLEST: u32 = 4000;

/// A size of screen.
#[derive(Clone, Copy)]
pub(super) struct Size {
    /// The folder of its pictures.
    pub(super) name: &'static str,
    pub(super) pixels: (u32, u32),
    pub(super) phone: bool,
}

/// What axe-core found on one screen, in light and in dark.
pub(super) struct Judged {
    pub(super) screen: &'static str,
    pub(super) light: Vec<String>,
    pub(super) dark: Vec<String>,
}

/// A walk with a camera in the hand, in one language and one size.
pub(super) struct Camera<'s> {
    stage: &'s Stage,
    tag: &'static str,
    size: Size,
    /// Whether axe-core looks at each screen, in light and in dark.
    axe: bool,
    known: Vec<String>,
    faults: RefCell<Vec<String>>,
    judged: RefCell<Vec<Judged>>,
}

impl<'s> Camera<'s> {
    pub(super) async fn new(stage: &'s Stage, tag: &'static str, size: Size, axe: bool) -> Self {
        stage.page.become_a_screen(size.pixels, size.phone).await;
        stage.speak(tag);
        let (faults, judged) = (RefCell::default(), RefCell::default());
        Self { stage, tag, size, axe, known: known_words(), faults, judged }
    }

    pub(super) fn stage(&self) -> &Stage {
        self.stage
    }

    pub(super) fn page(&self) -> &Page {
        &self.stage.page
    }

    pub(super) fn tag(&self) -> &'static str {
        self.tag
    }

    /// From the first page on, in the language of the walk.
    pub(super) async fn choose_language(&self) {
        self.page().press_text("button", &steps::own_name(self.tag)).await;
        self.page().at(say::home_title()).await;
    }

    /// A picture of this screen, and everything that is wrong with it.
    pub(super) async fn take(&self, screen: &'static str) {
        let page = self.page();
        page.js("scrollTo(0, 0)", &[]).await;
        self.picture(screen).await;
        let faults = look::at(page, self.tag, self.size.pixels.0, &self.known).await;
        let named = faults.into_iter().map(|fault| format!("{} {} {screen}: {fault}", self.tag, self.size.name));
        self.faults.borrow_mut().extend(named);
        if self.axe {
            let light = accessibility::violations(page, screen).await;
            page.light_or_dark(true).await;
            if self.tag == "en-GB" {
                self.picture(&format!("{screen}-dark")).await;
            }
            let dark = accessibility::violations(page, screen).await;
            page.light_or_dark(false).await;
            self.judged.borrow_mut().push(Judged { screen, light, dark });
        }
    }

    /// The whole page, on a screen as tall as it is, so that nothing fixed lies in the middle.
    async fn picture(&self, name: &str) {
        let page = self.page();
        let height = page.js("return document.documentElement.scrollHeight", &[]).await.as_u64().unwrap_or_default();
        let (width, least) = self.size.pixels;
        let height = u32::try_from(height).unwrap().clamp(least, TALLEST);
        page.become_a_screen((width, height), self.size.phone).await;
        let wanted = json!({ "format": "png", "optimizeForSpeed": true });
        let taken = cdp(page, "Page.captureScreenshot", wanted).await;
        page.become_a_screen(self.size.pixels, self.size.phone).await;
        let bytes = STANDARD.decode(taken["data"].as_str().unwrap()).unwrap();
        let folder = photographs().join(self.tag).join(self.size.name);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), bytes).unwrap();
    }

    /// Fails with all faults of all screens together.
    pub(super) fn develop(self) -> Vec<Judged> {
        let faults = self.faults.into_inner();
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        self.judged.into_inner()
    }
}

/// Where the pictures lie.
pub(super) fn photographs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/photographs")
}

/// Every word in Latin letters that comes from the directory, the hub's settings, the person, the
/// concepts, or the names of languages and help lines: the only plain words that may stand on a screen.
fn known_words() -> Vec<String> {
    let listings = format!("{:?}", kinds::listings()).replace("\\n", " ");
    // Every second piece between quotation marks is a text; the others are names of our own types.
    let listed: Vec<&str> = listings.split('"').skip(1).step_by(2).collect();
    let settings: Vec<String> = town::settings().iter().map(|(_, value)| value.to_string()).collect();
    let names = "EN AR English NHS Samaritans Shout Childline Refuge Migrant Help the Oldtown list Open Government Licence S BS";
    let made_up = Pseudo::ALL.map(|one| one.row().own_name);
    let typed =
        [AMAL.name, AMAL.words, town::HUB, kinds::OVER, names].into_iter().chain(made_up.iter().map(String::as_str));
    // Made-up languages have no concepts of their own: what was understood is told in English.
    let concepts = Concepts::new(concept_pack().0);
    let meant = (0..CONCEPTS.len()).map(|number| concepts.name(number, "en-GB"));
    let texts = listed.into_iter().chain(settings.iter().map(String::as_str)).chain(typed).chain(meant);
    let words: BTreeSet<String> = texts
        .flat_map(|text| text.split(|letter: char| !letter.is_ascii_alphabetic()))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter().collect()
}
