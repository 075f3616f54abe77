//! A shared screen, and a clock that a story can turn on.

use super::{Page, Setting, Stage, cdp};
use come_along::i18n::say;
use serde_json::json;

/// The page's forward clock can be turned on by `turn_on`, and what is done once a second is done ten times
/// as often. Runs before the page's own scripts, in every document.
const CLOCK: &str = "
window.skipped = 0;
const real = performance.now.bind(performance);
performance.now = () => real() + skipped * 1000;
const every = window.setInterval.bind(window);
window.setInterval = (deed, pause) => every(deed, pause / 10);
";

impl Stage {
    /// A hub whose screen stands in its hall, 1920 by 1080, and forgets after a minute.
    pub(crate) async fn shared(name: &'static str, languages: &'static str) -> Self {
        Self::shared_with(name, Setting { languages, ..Setting::default() }).await
    }

    /// The same with another setting.
    pub(crate) async fn shared_with(name: &'static str, setting: Setting) -> Self {
        let stage = Self::with(name, setting).await;
        stage.hub.set("kiosk", json!(true));
        stage.hub.set("idle_seconds", json!(60));
        stage.page.become_a_screen((1920, 1080), false).await;
        stage.page.take_the_clock().await;
        stage
    }
}

impl Page {
    /// From the next document on its clock can be turned.
    pub(crate) async fn take_the_clock(&self) {
        cdp(self, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": CLOCK })).await;
    }

    /// So many seconds later; nobody does anything, and the page has had time to notice.
    pub(crate) async fn turn_on(&self, seconds: u32) {
        self.js("window.skipped += arguments[0]", &[json!(seconds)]).await;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    }

    /// The next sentence is read aloud; see `public/listen.js`.
    pub(crate) async fn read_on(&self) {
        self.js("document.dispatchEvent(new Event('come-along:alive'))", &[]).await;
    }

    /// What tells this document from every other.
    pub(crate) async fn document(&self) -> serde_json::Value {
        self.js("return performance.timeOrigin", &[]).await
    }

    /// Waits for a document other than `before`.
    pub(crate) async fn new_document(&self, before: &serde_json::Value) {
        self.until("a new document", async || {
            let script = "return document.readyState === 'complete' ? performance.timeOrigin : null";
            let now = self.try_js(script, &[]).await.ok()?;
            (!now.is_null() && now != *before).then_some(())
        })
        .await;
    }

    /// Waits until it begins anew: another document than `before`, at its first page.
    pub(crate) async fn begins_anew(&self, before: &serde_json::Value) {
        self.new_document(before).await;
        self.at(say::language_title()).await;
    }
}
