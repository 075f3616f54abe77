//! The look, held where numbers can hold it: every fact has its own picture, text and borders can
//! be seen in every scheme, the styles know no left and right, fonts are there and small.

#[path = "look/colour.rs"]
mod colour;
#[path = "look/css.rs"]
mod css;

use colour::{Palette, contrast};
use come_along::facts::FACTS;
use come_along::i18n::Languages;
use css::{Rule, rules};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Text on its ground: WCAG's strictest measure.
const TEXT: f64 = 7.0;
/// The border of what is pressed or written in, and the two colours of the focus ring.
const EDGE: f64 = 3.0;
/// What a font may weigh.
const FONT_BYTES: u64 = 25_000;
/// One of a script with hundreds of signs.
const BIG_FONT_BYTES: u64 = 60_000;

/// What the person prefers: the parts of a media query that hold.
const SCHEMES: &[&[&str]] = &[
    &[],
    &["prefers-color-scheme: dark"],
    &["prefers-contrast: more"],
    &["prefers-color-scheme: dark", "prefers-contrast: more"],
    &["print"],
    &["prefers-color-scheme: dark", "print"],
];

/// Second words and links stand on these grounds inside of others, where no single rule says so.
const INSIDE: &[(&str, &str)] = &[
    ("ink-soft", "tint-1"),
    ("ink-soft", "tint-2"),
    ("ink-soft", "tint-3"),
    ("leaf", "tint-2"),
    ("leaf", "tint-4"),
    ("ink", "leaf-tint"),
];

/// What is pressed or written in, and the rule that draws its border.
const CONTROLS: &[&str] = &[".round", ".go", ".languages button", ".tile", ".box", ".choice"];

fn styles() -> Vec<Rule> {
    rules(&fs::read_to_string("public/styles/site.css").unwrap())
}

#[test]
fn every_fact_has_its_own_picture() {
    let drawn = pictures();
    let mut of: BTreeMap<&str, &str> = BTreeMap::new();
    for fact in FACTS {
        let drawing = drawn.get(fact.id).unwrap_or_else(|| panic!("no picture p-{} in public/pictures.svg", fact.id));
        if let Some(other) = of.insert(drawing, fact.id) {
            panic!("{other} and {} have one picture between them", fact.id);
        }
    }
}

#[test]
fn pictures_are_strokes_and_small() {
    for (id, drawing) in pictures() {
        assert!(drawing.len() < 330, "{id} has {} letters", drawing.len());
        for foreign in ["fill", "style", "href", "<text", "<image"] {
            assert!(!drawing.contains(foreign), "{id} holds {foreign}");
        }
    }
}

/// The drawings, by id without `p-`: those of the first screens and all others.
fn pictures() -> BTreeMap<String, String> {
    let page = ["index.html", "public/pictures.svg"].map(|file| fs::read_to_string(file).unwrap()).concat();
    let mut found = BTreeMap::new();
    for symbol in page.split("<symbol id=\"p-").skip(1) {
        let (id, rest) = symbol.split_once('"').unwrap();
        let inside = rest.split_once('>').unwrap().1.split_once("</symbol>").unwrap().0;
        let twice = found.insert(id.to_owned(), inside.to_owned());
        assert!(twice.is_none(), "two pictures are called p-{id}");
    }
    assert!(found.len() > FACTS.len(), "only {} pictures found", found.len());
    found
}

#[test]
fn text_can_be_read_in_every_scheme() {
    let styles = styles();
    let pairs = text_pairs(&styles);
    assert!(pairs.len() > 18, "only {} pairs found", pairs.len());
    let mut faults = Vec::new();
    for scheme in SCHEMES {
        let palette = Palette::of(&styles, scheme);
        for (text, ground) in &pairs {
            let seen = contrast(palette.get(text), palette.get(ground));
            if seen < TEXT {
                faults.push(format!("--{text} on --{ground} is {seen:.2}:1 in {scheme:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "less than {TEXT}:1:\n{}", faults.join("\n"));
}

/// Every text on every ground that some rule asks for, and those of [`INSIDE`].
fn text_pairs(styles: &[Rule]) -> BTreeSet<(String, String)> {
    let mut pairs: BTreeSet<(String, String)> =
        INSIDE.iter().map(|(text, ground)| ((*text).to_owned(), (*ground).to_owned())).collect();
    // A mark without words in it is only a mark.
    let wordless = |rule: &&Rule| rule.value("content") == Some("\"\"");
    for rule in styles.iter().filter(|rule| rule.media.is_empty() && !wordless(rule)) {
        match (rule.colour("color"), rule.colour("background").or_else(|| rule.colour("background-color"))) {
            (Some(text), Some(ground)) => _ = pairs.insert((text, ground)),
            (None, Some(ground)) => _ = pairs.insert(("ink".into(), ground)),
            (Some(text), None) => {
                let grounds = ["paper", "card"].map(str::to_owned);
                pairs.extend(grounds.map(|ground| (text.clone(), ground)));
            }
            (None, None) => {}
        }
    }
    pairs
}

#[test]
fn what_is_pressed_has_a_border_that_shows() {
    let styles = styles();
    let mut edges: BTreeSet<String> = BTreeSet::new();
    for control in CONTROLS {
        let border = styles.iter().filter(|rule| rule.is(control)).find_map(|rule| rule.colour("border"));
        edges.insert(border.unwrap_or_else(|| panic!("{control} has no border of one of our colours")));
    }
    edges.extend(styles.iter().filter_map(|rule| rule.colour("border-color")));
    for scheme in SCHEMES {
        let palette = Palette::of(&styles, scheme);
        for edge in &edges {
            for ground in ["paper", "card"] {
                let seen = contrast(palette.get(edge), palette.get(ground));
                assert!(seen >= EDGE, "a border of --{edge} on --{ground} is {seen:.2}:1 in {scheme:?}");
            }
        }
        let ring = contrast(palette.get("focus"), palette.get("focus-halo"));
        assert!(
            ring >= EDGE || scheme.contains(&"print"),
            "the focus ring's two colours are {ring:.2}:1 in {scheme:?}"
        );
    }
}

#[test]
fn the_styles_know_no_left_and_right() {
    let faults: Vec<String> = styles().iter().flat_map(|rule| rule.physical()).collect();
    assert!(faults.is_empty(), "use start and end instead:\n{}", faults.join("\n"));
    for bad in ["a{margin-left:1px}", "a{text-align:right}", "a{inset:0 1px 0 2px}", "a{border-top-left-radius:1px}"] {
        assert_eq!(rules(bad)[0].physical().len(), 1, "{bad} passes");
    }
    for good in ["a{margin:0 auto}", "a{inset:0 0 1px}", "a{text-align:start}", "a{padding:1px 2px 3px 2px}"] {
        assert_eq!(rules(good)[0].physical(), Vec::<String>::new(), "{good}");
    }
}

#[test]
fn fonts_are_here_small_free_and_only_for_those_who_need_them() {
    let styles = styles();
    let languages = Languages::from_json(&fs::read("locales/index.json").unwrap()).unwrap();
    let wanted: BTreeSet<&str> = languages.rows().iter().filter_map(|row| row.font.as_deref()).collect();
    assert!(wanted.contains("Vazirmatn"));
    for font in &wanted {
        let family = |rule: &&Rule| rule.value("font-family").is_some_and(|family| family == *font);
        let face = styles.iter().filter(|rule| rule.selector == "@font-face").find(family);
        let face = face.unwrap_or_else(|| panic!("no @font-face {font}"));
        assert_eq!(face.value("font-display"), Some("swap"), "{font}: text must show before the font is here");
        let path = face.value("src").unwrap().split(['(', ')']).nth(1).unwrap().to_owned();
        let bytes = fs::read(format!("public{path}")).unwrap();
        let most = if *font == "Vazirmatn" { FONT_BYTES } else { BIG_FONT_BYTES };
        assert!(bytes.len() as u64 <= most, "{path} has {} bytes", bytes.len());
        let hash: String = Sha256::digest(&bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        assert!(path.contains(&hash), "{path} is not called after what is in it, {hash}: run tools/fonts.sh");
        // Asked for by the page's language and by nothing else: a name in Arabic on an English
        // page must not fetch it.
        let users = styles.iter().filter(|rule| rule.selector != "@font-face" && rule.says(font));
        let users: Vec<&str> = users.map(|rule| rule.selector.as_str()).collect();
        let by_language = format!("[data-font={font}]:not([data-plain])");
        let others = users.iter().filter(|user| **user != by_language);
        assert!(users.contains(&by_language.as_str()), "{users:?}");
        // A shared screen starts with the names of all languages.
        assert_eq!(others.filter(|user| !user.starts_with("[data-kiosk=yes]")).count(), 0, "{users:?}");
    }
    let licence = fs::read_to_string("public/fonts/OFL.txt").unwrap();
    assert!(licence.contains("SIL OPEN FONT LICENSE Version 1.1") && licence.contains("Vazirmatn"));
    let licence = fs::read_to_string("public/fonts/OFL-Noto.txt").unwrap();
    assert!(licence.contains("SIL OPEN FONT LICENSE Version 1.1") && licence.contains("Noto"));
}
