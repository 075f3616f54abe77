//! The words of every language that the hub offers, with the file and line of what is wrong.

use super::Findings;
use super::locales::{self, Shelf};
use crate::folder::Folder;
use crate::http::{BuiltIn, Layers};
use come_along::i18n::compile::{LanguageSources, Severity, Source, compile as compile_words};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::languages::{Language, Languages};
use come_along::search::words::compile;
use come_along::site::SiteSettings;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The files of one language by name.
type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// Compiles every language and says what is wrong with its own files.
pub(super) fn check(hub: &Folder, settings: Option<&SiteSettings>, findings: &mut Findings) {
    let layers = Layers::new(hub.site(), BuiltIn::Embedded);
    // The first table counts: the hub's own when there is one.
    let Some(json) = layers.languages().next() else { return };
    let table = match Languages::from_json(&json) {
        Ok(table) => table,
        Err(error) => return findings.error(&format!("{error}")),
    };
    for problem in concepts(&layers) {
        findings.warning(&problem);
    }
    let offered = settings.map(|settings| settings.languages.clone()).unwrap_or_default();
    for tag in &offered {
        if table.get(tag).is_none() {
            findings
                .error(&format!("site.json offers `{tag}`, and locales/index.json has no such language. Correct one."));
        }
    }
    for language in table.offered().filter(|language| offered.is_empty() || offered.contains(&language.tag)) {
        one(language, &table, &layers, findings);
    }
    let tags: Vec<String> = table.offered().map(|language| language.tag.clone()).collect();
    let judged = tags.into_iter().filter(|tag| offered.is_empty() || offered.contains(tag));
    locales::counts(Shelf::Hub(layers), &table, judged, findings);
}

/// What is wrong with the files of what people call things.
fn concepts(layers: &Layers) -> Vec<String> {
    let files = layers.concepts();
    let mut wrong = Vec::new();
    let mut sources = Vec::new();
    for (name, bytes) in &files {
        match (name.strip_suffix(".ftl"), std::str::from_utf8(bytes)) {
            (Some(tag), Ok(text)) => sources.push(compile::Source { tag, text }),
            _ => wrong.push(format!("locales/concepts/{name}: is not UTF-8 and is left out; save it as UTF-8")),
        }
    }
    wrong.extend(compile::compile(&sources).1.iter().map(ToString::to_string));
    wrong
}

fn one(language: &Language, table: &Languages, layers: &Layers, findings: &mut Findings) {
    let chain: Vec<(&Language, Files)> =
        table.chain(&language.tag).into_iter().map(|language| (language, layers.words(&language.tag))).collect();
    for (name, _) in own_files(&chain).filter(|(_, bytes)| std::str::from_utf8(bytes).is_err()) {
        findings.error(&format!("locales/{}/{name}: is not UTF-8 and is left out; save it as UTF-8", language.tag));
    }
    let sources: Vec<LanguageSources<'_>> = chain
        .iter()
        .map(|(language, files)| LanguageSources {
            tag: &language.tag,
            direction: language.direction,
            files: files
                .iter()
                .filter_map(|(file, bytes)| Some(Source { file, text: std::str::from_utf8(bytes).ok()? }))
                .collect(),
        })
        .collect();
    let compiled = compile_words(&CONTRACT, &sources);
    for problem in &compiled.problems {
        match problem.severity() {
            Severity::Error => findings.error(&problem.to_string()),
            Severity::Warning => findings.warning(&problem.to_string()),
            Severity::Note => {}
        }
    }
    if let Err(too_little) = compiled.may_be_offered(&language.tag) {
        findings.error(&format!("{too_little}, or leave it out of `languages` in site.json."));
    }
    let counts = format!("{}: {} of {} messages are its own", language.tag, compiled.own, compiled.total);
    match compiled.own < compiled.total {
        true => findings.warning(&format!("{counts}; the rest is said in the next language of its chain.")),
        false => findings.fine(&counts),
    }
}

fn own_files<'a>(chain: &'a [(&Language, Files)]) -> impl Iterator<Item = (&'a String, &'a Cow<'static, [u8]>)> {
    chain.first().into_iter().flat_map(|(_, files)| files)
}
