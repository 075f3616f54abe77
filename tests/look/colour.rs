//! Colours of a scheme, and how far two are apart (WCAG 2: relative luminance, contrast ratio).

use crate::css::Rule;
use std::collections::BTreeMap;

/// The custom properties of `:root` that are colours, as they hold in one scheme.
pub(crate) struct Palette(BTreeMap<String, [u8; 3]>);

impl Palette {
    /// What holds when exactly these conditions do.
    pub(crate) fn of(styles: &[Rule], conditions: &[&str]) -> Self {
        let holds = |rule: &&Rule| rule.media.iter().all(|one| conditions.contains(&one.as_str()));
        let roots = styles.iter().filter(holds).filter(|rule| rule.selector == ":root");
        let declared = roots.flat_map(|rule| &rule.declarations);
        let colours = declared.filter_map(|(name, value)| Some((name.strip_prefix("--")?.to_owned(), hex(value)?)));
        Self(colours.collect())
    }

    /// A colour by its name without dashes.
    pub(crate) fn get(&self, name: &str) -> [u8; 3] {
        *self.0.get(name).unwrap_or_else(|| panic!("--{name} is no colour of :root"))
    }
}

fn hex(value: &str) -> Option<[u8; 3]> {
    let digits: Vec<u8> =
        value.strip_prefix('#')?.chars().map(|one| one.to_digit(16).map(|one| one as u8)).collect::<Option<_>>()?;
    match digits[..] {
        [r, g, b] => Some([r * 17, g * 17, b * 17]),
        [r, s, g, h, b, c] => Some([r * 16 + s, g * 16 + h, b * 16 + c]),
        _ => None,
    }
}

/// Between 1 and 21.
pub(crate) fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [r, g, b] = colour.map(|channel| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

#[test]
fn contrast_is_what_wcag_says() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 0.01);
    assert!((contrast([0x76; 3], [255; 3]) - 4.54).abs() < 0.01);
}
