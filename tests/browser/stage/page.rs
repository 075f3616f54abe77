//! The page as somebody uses it: pressing, typing, choosing, reading. Everything waits for what
//! it looks for, and says what the page showed instead when it does not come.

use super::speech::Speech;
use come_along::i18n::Msg;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::{By, Key, WebDriver, WebElement};

/// The one title that every page has.
pub(crate) const SITE_TITLE: &str = "Come Along";

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);
const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

/// One tab of the browser.
pub(crate) struct Page {
    driver: WebDriver,
    story: &'static str,
    origin: String,
    speech: RefCell<Option<Speech>>,
    shots: Cell<u32>,
    seen: RefCell<BTreeSet<(String, String)>>,
}

impl Page {
    pub(super) fn new(driver: WebDriver, story: &'static str, origin: String) -> Self {
        let (speech, seen) = (RefCell::new(None), RefCell::new(BTreeSet::new()));
        Self { driver, story, origin, speech, shots: Cell::new(0), seen }
    }

    pub(crate) fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// The address of the site.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    pub(super) fn set_speech(&self, speech: Speech) {
        *self.speech.borrow_mut() = Some(speech);
    }

    pub(super) async fn quit(self) {
        self.driver.clone().quit().await.unwrap();
    }

    /// What the site says for `msg` in the language of the story.
    pub(crate) fn words(&self, msg: &Msg) -> String {
        self.speech.borrow().as_ref().expect("a language").of(msg)
    }

    /// Opens an address.
    pub(crate) async fn goto(&self, url: &str) {
        self.driver.goto(url).await.unwrap();
    }

    /// Runs a script in the page.
    pub(crate) async fn js(&self, script: &str, arguments: &[Value]) -> Value {
        self.try_js(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script in the page, which may be gone by then.
    pub(crate) async fn try_js(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        let done = self.driver.execute(script, arguments.to_vec()).await;
        done.map(|value| value.json().clone()).map_err(|error| error.to_string())
    }

    /// Looks until `look` finds something; `what` says what was missing.
    pub(crate) async fn until<T>(&self, what: &str, look: impl AsyncFn() -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look().await {
                return found;
            }
            if Instant::now() > end {
                self.shot().await;
                panic!("{}: not found: {what}\nThe page says:\n{}", self.story, self.text().await);
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// All that is visible, without the marks that keep directions apart.
    pub(crate) async fn text(&self) -> String {
        let script = "return document.body ? document.body.innerText : ''";
        let text = self.try_js(script, &[]).await.unwrap_or_default();
        come_along::i18n::strip_isolates(text.as_str().unwrap_or_default())
    }

    /// Waits until these words are visible.
    pub(crate) async fn see_text(&self, words: &str) {
        self.until(words, async || self.text().await.contains(words).then_some(())).await;
    }

    /// Waits until the words of `msg` are visible.
    pub(crate) async fn see(&self, msg: Msg) {
        self.see_text(&self.words(&msg)).await;
    }

    /// Waits until the page with this heading is there.
    pub(crate) async fn at(&self, msg: Msg) {
        self.at_text(&self.words(&msg)).await;
    }

    /// Waits until the page with this heading is there; looks at the address bar as well.
    pub(crate) async fn at_text(&self, heading: &str) {
        let place = self.until(heading, async || {
            let script =
                "const h1 = document.querySelector('h1'); return h1 && [h1.innerText, location.href, document.title]";
            let now: (String, String, String) = serde_json::from_value(self.try_js(script, &[]).await.ok()?).ok()?;
            (come_along::i18n::strip_isolates(&now.0).trim() == heading).then_some((now.1, now.2))
        });
        let place = place.await;
        self.seen.borrow_mut().insert(place);
    }

    /// Every address and title that stood over a page so far.
    pub(crate) fn addresses_and_titles(&self) -> BTreeSet<(String, String)> {
        self.seen.borrow().clone()
    }

    /// Presses what has this role and these words.
    pub(crate) async fn press_text(&self, role: &str, name: &str) {
        let what = format!("{role} “{name}” that can be pressed");
        self.until(&what, async || self.find(role, name).await?.click().await.ok()).await;
    }

    /// Presses the button with the words of `msg`.
    pub(crate) async fn press(&self, msg: Msg) {
        self.press_text("button", &self.words(&msg)).await;
    }

    /// Ticks or picks the choice with the words of `msg`, in the question with the words of `of`.
    pub(crate) async fn choose(&self, msg: Msg, of: Option<Msg>) {
        let (name, of) = (self.words(&msg), of.map(|of| self.words(&of)));
        let what = format!("choice “{name}”");
        self.until(&what, async || self.find_choice(&name, of.as_deref()).await?.click().await.ok()).await;
    }

    /// Types into the box whose label has the words of `msg`.
    pub(crate) async fn write(&self, msg: Msg, text: &str) {
        let name = self.words(&msg);
        let field = self.until(&name, async || self.find("textbox", &name).await).await;
        field.send_keys(text).await.unwrap();
    }

    /// Types into the box whose label has the words of `msg`, over what stands in it.
    pub(crate) async fn rewrite(&self, msg: Msg, text: &str) {
        let name = self.words(&msg);
        let field = self.until(&name, async || self.find("textbox", &name).await).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Picks an entry of the list whose label has the words of `msg`.
    pub(crate) async fn pick(&self, msg: Msg, entry: &str) {
        let name = self.words(&msg);
        let list = self.until(&name, async || self.find("combobox", &name).await).await;
        let options = list.find_all(By::Tag("option")).await.unwrap();
        for option in options {
            if come_along::i18n::strip_isolates(&option.prop("text").await.unwrap().unwrap_or_default()) == entry {
                return option.click().await.unwrap();
            }
        }
        panic!("no “{entry}” in the list “{name}”");
    }

    /// What stands in the box whose label has the words of `msg`.
    pub(crate) async fn written(&self, msg: Msg) -> String {
        let name = self.words(&msg);
        let field = self.until(&name, async || self.find("textbox", &name).await).await;
        field.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Presses a key where the focus is.
    pub(crate) async fn key(&self, key: Key) {
        self.focused().await.send_keys(key).await.unwrap();
    }

    /// Where the focus is.
    pub(crate) async fn focused(&self) -> WebElement {
        self.driver.active_element().await.unwrap()
    }

    /// The browser's own Back button.
    pub(crate) async fn browser_back(&self) {
        self.js("history.back()", &[]).await;
    }

    /// The name of the story.
    pub(crate) fn story(&self) -> &'static str {
        self.story
    }

    /// A picture of the screen, for somebody to look at.
    pub(crate) async fn shot(&self) {
        let number = self.shots.get() + 1;
        self.shots.set(number);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/shots");
        std::fs::create_dir_all(&folder).unwrap();
        // A browser that is leaving takes no picture; that is no fault of the story.
        let _ = self.driver.screenshot(&folder.join(format!("{}-{number:02}.png", self.story))).await;
    }

    /// What an attribute of `<html>` says.
    pub(crate) async fn html(&self, attribute: &str) -> String {
        let value = self.js("return document.documentElement.getAttribute(arguments[0])", &[json!(attribute)]).await;
        value.as_str().unwrap_or_default().to_owned()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // Closing from here would wait for a connection that nobody drives any more; the
        // driver's own end (see `browser`) closes the browser, after a panic too.
        let _ = self.driver.clone().leak();
    }
}
