//! What happens behind the page: requests, refusals, what the browser keeps.

use super::{Page, cdp, cdp_plain};
use serde_json::{Value, json};

/// Notes every refusal of the content security policy and every string that the Trusted Types
/// policy is asked about. Runs before the page's own scripts, in every document.
const WATCH: &str = r#"
window.watched = { refusals: [], markup: [] };
addEventListener('securitypolicyviolation', (event) => {
  watched.refusals.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample);
});
const make = trustedTypes.createPolicy.bind(trustedTypes);
trustedTypes.createPolicy = (name, rules) => make(name, {
  ...rules,
  createHTML(markup) {
    watched.markup.push(markup);
    return rules.createHTML(markup);
  },
});
"#;

/// Everything that a page can keep on a phone, counted.
const KEPT: &str = r#"
const done = arguments[0];
Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([databases, boxes, workers]) =>
  done({ local: localStorage.length, session: sessionStorage.length, databases: databases.length, boxes: boxes.length,
         workers: workers.length, cookie: document.cookie.length }));
"#;

impl Page {
    /// A phone of 360 by 740.
    pub(super) async fn become_a_phone(&self, dark: bool) {
        self.become_a_screen((360, 740), true).await;
        self.light_or_dark(dark).await;
    }

    /// A screen of that width and height in pixels, of a phone or of a computer.
    pub(crate) async fn become_a_screen(&self, (width, height): (u32, u32), mobile: bool) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile });
        cdp(self, "Emulation.setDeviceMetricsOverride", size).await;
    }

    /// As somebody sees it whose screen is set to light or dark. Nothing moves.
    pub(crate) async fn light_or_dark(&self, dark: bool) {
        let scheme = if dark { "dark" } else { "light" };
        let calm = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }, calm] });
        cdp(self, "Emulation.setEmulatedMedia", media).await;
    }

    pub(super) async fn watch(&self) {
        cdp(self, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await;
    }

    /// Every refusal of the content security policy in this document.
    pub(crate) async fn refusals(&self) -> Vec<String> {
        serde_json::from_value(self.js("return watched.refusals", &[]).await).unwrap()
    }

    /// Every string that the Trusted Types policy was asked about in this document.
    pub(crate) async fn markup(&self) -> Vec<String> {
        serde_json::from_value(self.js("return watched.markup", &[]).await).unwrap()
    }

    /// The address of every request since the last call, as the browser's own log has it.
    pub(crate) async fn requests(&self) -> Vec<String> {
        let log = self.driver().get_log("performance").await.unwrap();
        let events = log.iter().filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok());
        let sent = events.filter(|event| event["message"]["method"] == "Network.requestWillBeSent");
        sent.filter_map(|event| Some(event["message"]["params"]["request"]["url"].as_str()?.to_owned())).collect()
    }

    /// Warnings and errors of the console since the last call. What this browser's version does
    /// not know of a header that has to please every version is left out.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        let log = self.driver().browser_log().await.unwrap();
        let bad = log.into_iter().filter(|entry| entry.level == "SEVERE" || entry.level == "WARNING");
        let messages = bad.map(|entry| entry.message);
        messages.filter(|message| !message.contains("Permissions-Policy header: Unrecognized feature")).collect()
    }

    /// What the browser keeps of the site, counted by kind; all zero is what we promise.
    pub(crate) async fn kept(&self) -> Value {
        let mut kept = self.driver().execute_async(KEPT, Vec::new()).await.unwrap().json().clone();
        let cookies = cdp_plain(self, "Network.getAllCookies").await;
        kept["cookies"] = json!(cookies["cookies"].as_array().map_or(0, Vec::len));
        kept
    }
}
