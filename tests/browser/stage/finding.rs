//! Finding things as people do: by what they are and what they say, never by where they stand in
//! the markup.

use super::Page;
use serde_json::{Value, json};
use thirtyfour::WebElement;

/// Visible elements of a role whose name is the given one, or else begins with it or has it inside.
const FIND: &str = r#"
const [role, name] = arguments;
const tags = {
  button: 'button, summary', link: 'a[href]', heading: 'h1, h2', combobox: 'select',
  textbox: 'textarea, input:not([type=radio], [type=checkbox])', choice: 'input[type=radio], input[type=checkbox]',
  alert: '[role=alert]', alertdialog: '[role=alertdialog]',
};
const clean = (text) => (text || '').replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();
const labels = (element) => element.labels && element.labels.length ? [...element.labels].map((one) => one.innerText).join(' ') : '';
const says = (element) => clean(element.getAttribute('aria-label') || labels(element) || element.innerText);
const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
const wanted = clean(name);
const all = [...document.querySelectorAll(tags[role])].filter(seen);
const found = all.find((element) => says(element) === wanted) || all.find((element) => says(element).startsWith(wanted))
  || all.find((element) => says(element).includes(wanted));
if (found) found.scrollIntoView({ block: 'center' });
return found || null;
"#;

/// A choice inside the group whose legend is the given one.
const FIND_CHOICE: &str = r#"
const [name, of] = arguments;
const clean = (text) => (text || '').replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();
const groups = [...document.querySelectorAll('fieldset')].filter((one) => of === null || clean(one.querySelector('legend')?.innerText) === clean(of));
const rooms = of === null ? [document] : groups;
const inputs = rooms.flatMap((room) => [...room.querySelectorAll('input[type=radio], input[type=checkbox]')]);
const found = inputs.find((input) => [...input.labels].some((label) => clean(label.innerText) === clean(name)));
if (found) found.scrollIntoView({ block: 'center' });
return found || null;
"#;

impl Page {
    /// What has this role and this name now, if it is there.
    pub(crate) async fn find(&self, role: &str, name: &str) -> Option<WebElement> {
        self.element(FIND, vec![json!(role), json!(name)]).await
    }

    pub(super) async fn find_choice(&self, name: &str, of: Option<&str>) -> Option<WebElement> {
        self.element(FIND_CHOICE, vec![json!(name), json!(of)]).await
    }

    async fn element(&self, script: &str, arguments: Vec<Value>) -> Option<WebElement> {
        let found = self.driver().execute(script, arguments).await.ok()?;
        if found.json().is_null() { None } else { found.element().ok() }
    }
}
