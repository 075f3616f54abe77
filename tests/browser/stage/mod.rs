//! Where a story takes place: a hub with a small town, a browser at its door, and a folder for
//! everything either of them writes. All of it ends with the story, also when the story fails.

mod browser;
mod finding;
mod heap;
mod hub;
mod looking;
mod page;
mod plain_host;
mod processes;
mod shared;
mod speech;

pub(crate) use hub::{Directory, Hub};
pub(crate) use page::{Page, SITE_TITLE};
pub(crate) use plain_host::PlainHost;

use browser::Browser;
pub(crate) use browser::{Engine, SAVING};
pub(crate) use processes::Process;
use serde_json::{Value, json};
use std::path::PathBuf;

/// What differs between stories.
#[derive(Clone, Copy)]
pub(crate) struct Setting {
    /// The browser's languages, best first.
    pub(crate) languages: &'static str,
    /// What the hub's directory is made from.
    pub(crate) directory: Directory,
    /// Whether the phone is set to dark.
    pub(crate) dark: bool,
    /// Whether files travel packed. A new hub packs each file once, which costs seconds, so only
    /// some stories wait for it.
    pub(crate) packed: bool,
    /// Whether the hub offers the made-up languages as well.
    pub(crate) made_up: bool,
    /// Whether the browser may keep a copy of the site. It costs seconds to make, so only some stories
    /// wait for it.
    pub(crate) offline: bool,
    /// Whether the browser saves memory, as that of a shared screen does.
    pub(crate) saving: bool,
    /// Which browser.
    pub(crate) engine: Engine,
}

impl Setting {
    /// An English phone in a small town.
    pub(crate) const USUAL: Self = Self {
        languages: "en-GB",
        directory: Directory::Town,
        dark: false,
        packed: false,
        made_up: false,
        offline: false,
        saving: false,
        engine: Engine::Chromium,
    };
}

impl Default for Setting {
    fn default() -> Self {
        Self::USUAL
    }
}

/// A hub, and somebody with a phone.
pub(crate) struct Stage {
    /// Before the browser, so that it is the first to go.
    pub(crate) page: Page,
    browser: Browser,
    pub(crate) hub: Hub,
}

impl Stage {
    /// The browser's processes now.
    pub(crate) fn processes(&self) -> Vec<Process> {
        self.browser.processes()
    }

    /// The usual stage: an English phone in a town with four things to do.
    pub(crate) async fn set(name: &'static str) -> Self {
        Self::with(name, Setting::default()).await
    }

    /// The usual stage in each browser and language in turn.
    pub(crate) async fn everywhere(name: &'static str, story: impl AsyncFn(&mut Self, &str)) {
        for engine in [Engine::Chromium, Engine::Firefox] {
            for tag in ["en-GB", "ar"] {
                let mut stage = Self::with(name, Setting { engine, ..Setting::default() }).await;
                story(&mut stage, tag).await;
            }
        }
    }

    /// The stage with another setting. The site is not open yet.
    pub(crate) async fn with(name: &'static str, setting: Setting) -> Self {
        let hub = Hub::new(setting);
        let browser = Browser::start(setting.engine);
        let driver = browser.session(setting.languages, setting.saving).await;
        let page = Page::new(driver, name, hub.origin());
        page.set_speech(hub.speech("en-GB"));
        if setting.engine == Engine::Chromium {
            behind_the_page(&page, setting).await;
        }
        Self { page, browser, hub }
    }

    /// Opens the site, as somebody does who types its address.
    pub(crate) async fn open(&self) {
        self.page.goto(&self.hub.origin()).await;
    }

    /// From here on words are looked for in that language.
    pub(crate) fn speak(&self, tag: &str) {
        self.page.set_speech(self.hub.speech(tag));
    }

    /// Closes the browser the ordinary way, so that it writes down all that it keeps. Returns the
    /// folder of its profile.
    pub(crate) async fn close_browser(self) -> (Hub, Browser, PathBuf) {
        let Self { page, browser, hub } = self;
        page.quit().await;
        let profile = browser.profile();
        (hub, browser, profile)
    }
}

/// Makes the screen a phone, and watches what happens behind it.
async fn behind_the_page(page: &Page, setting: Setting) {
    page.become_a_phone(setting.dark).await;
    if !setting.packed {
        let unpacked = json!({ "headers": { "accept-encoding": "identity" } });
        cdp_plain(page, "Network.enable").await;
        cdp(page, "Network.setExtraHTTPHeaders", unpacked).await;
    }
    page.watch().await;
    // Off the browser's own first page, and nothing of it in the log.
    page.goto("about:blank").await;
    if !setting.saving {
        page.requests().await;
    }
    page.complaints().await;
}

/// Writes what a story has counted into `target/bench/NAME.json`: a list of `{ name, value, target, ok }`.
pub(crate) fn write_down(name: &str, rows: &[(String, Value, Value)]) {
    let rows: Vec<Value> = rows
        .iter()
        .map(|(name, value, target)| {
            let ok = if target.is_null() { Value::Null } else { json!(value == target) };
            json!({ "name": name, "value": value, "target": target, "ok": ok })
        })
        .collect();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.json")), serde_json::to_vec_pretty(&rows).unwrap()).unwrap();
}

/// A command of the browser's own protocol, by its name.
pub(crate) async fn cdp(page: &Page, method: &str, parameters: Value) -> Value {
    let sent = page.driver().cdp().send_raw(method, parameters).await;
    sent.unwrap_or_else(|error| panic!("{method}: {error}"))
}

/// `cdp` for commands that take nothing.
pub(crate) async fn cdp_plain(page: &Page, method: &str) -> Value {
    cdp(page, method, json!({})).await
}
