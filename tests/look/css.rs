//! Just enough of a reader for our own style sheet: rules with their media, selectors and
//! declarations. Not for anybody else's.

/// One rule.
pub(crate) struct Rule {
    /// The conditions around it, such as `prefers-color-scheme: dark`; none for most.
    pub(crate) media: Vec<String>,
    pub(crate) selector: String,
    pub(crate) declarations: Vec<(String, String)>,
}

/// All rules of a style sheet, in order.
pub(crate) fn rules(sheet: &str) -> Vec<Rule> {
    let mut found = Vec::new();
    read(&without_comments(sheet), &[], &mut found);
    found
}

fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").expect("a comment that ends").1)
}

fn read(text: &str, media: &[String], found: &mut Vec<Rule>) {
    let mut rest = text;
    while let Some((head, behind)) = rest.split_once('{') {
        let inside = block(behind);
        rest = &behind[inside.len() + 1..];
        let head = head.trim();
        if let Some(query) = head.strip_prefix("@media") {
            let conditions = query.split(" and ").map(|one| one.trim().trim_matches(['(', ')']).to_owned());
            read(inside, &media.iter().cloned().chain(conditions).collect::<Vec<_>>(), found);
        } else if head.starts_with("@keyframes") || head.starts_with("@page") {
            continue;
        } else {
            found.push(Rule { media: media.to_vec(), selector: head.to_owned(), declarations: declarations(inside) });
        }
    }
}

/// What stands before the brace that closes the block.
fn block(text: &str) -> &str {
    let mut depth = 1;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    panic!("a block that does not end: {text:.60}");
}

fn declarations(inside: &str) -> Vec<(String, String)> {
    let pairs = inside.split(';').filter_map(|one| one.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

impl Rule {
    /// The last value of a property.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.declarations.iter().rev().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
    }

    /// The name of our colour in a property, without its dashes: `ink` of `color: var(--ink)`, the
    /// last one of a border.
    pub(crate) fn colour(&self, name: &str) -> Option<String> {
        let last = self.value(name)?.rsplit(' ').next()?;
        last.strip_prefix("var(--")?.strip_suffix(')').map(str::to_owned)
    }

    /// Whether it is drawn always and for this selector, perhaps among others.
    pub(crate) fn is(&self, selector: &str) -> bool {
        self.media.is_empty() && self.selector.split(',').any(|one| one.trim() == selector)
    }

    /// Whether some value holds that word.
    pub(crate) fn says(&self, word: &str) -> bool {
        self.declarations.iter().any(|(_, value)| value.contains(word))
    }

    /// What it says of left and right, which turn round with the script.
    pub(crate) fn physical(&self) -> Vec<String> {
        let sided = |word: &str| word.split('-').any(|part| matches!(part, "left" | "right"));
        let fault = |(name, value): &&(String, String)| {
            let by_value = matches!(name.as_str(), "text-align" | "float" | "clear" | "transform-origin")
                && value.split(' ').any(sided);
            sided(name) || by_value || (is_shorthand(name) && lopsided(value))
        };
        let words = |(name, value): &(String, String)| format!("{} {{ {name}: {value} }}", self.selector);
        self.declarations.iter().filter(fault).map(words).collect()
    }
}

/// Properties whose four values are top, right, bottom, left.
fn is_shorthand(name: &str) -> bool {
    ["margin", "padding", "inset", "border-width", "border-color", "border-style"].contains(&name)
}

/// Four values of which the second and the last differ.
fn lopsided(value: &str) -> bool {
    let mut values = vec![String::new()];
    let mut depth = 0;
    for letter in value.chars() {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        match letter {
            ' ' if depth == 0 => values.push(String::new()),
            _ => values.last_mut().unwrap().push(letter),
        }
    }
    values.len() == 4 && values[1] != values[3]
}
