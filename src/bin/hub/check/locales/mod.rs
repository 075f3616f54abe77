//! `hub check locales`: every rule for words files, for the people who translate. What is wrong, in
//! which file and line, and what to do; how far each language has been read; what was copied.
//!
//! The rules are the library's (`i18n::check`) and the same in `cargo test`; `shelf` brings the files.

mod frozen;
mod shelf;

pub(super) use shelf::Shelf;

use super::Findings;
use crate::system::say;
use crate::words::{REVIEWERS, status_file};
use anyhow::{Context, Result, bail};
use come_along::i18n::check::alike::{Alike, ENGLISH_LIMIT, SISTERS, alike, allowed, sister_limit};
use come_along::i18n::check::status::{Reviewers, States};
use come_along::i18n::check::{self, Book, Finding, Kind, Script, Severity, Source, Task, Terms, text_of};
use come_along::i18n::compile::{self, LanguageSources, compile as compile_words, plural_rule};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::languages::{ENGLISH, Language, Languages};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Messages that may be the same in two languages, beside the languages.
const EQUAL: &str = "equal.txt";

/// What `hub check locales` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A hub's folder, or its site/: its own words over the built-in ones
    #[arg(long)]
    site: Option<PathBuf>,
    /// A folder of words files alone, such as locales/ of the source
    #[arg(long, conflicts_with = "site")]
    locales: Option<PathBuf>,
    /// Write a line for each message that has no state yet, into status/ of that folder
    #[arg(long, requires = "locales")]
    write_status: bool,
    /// Write down which English is now given to translators, into frozen.txt of that folder
    #[arg(long, requires = "locales", conflicts_with = "write_status")]
    freeze: bool,
    /// Languages, by their tags; without one, all
    tags: Vec<String>,
}

/// Checks what is named.
pub(super) fn run(arguments: &Arguments, findings: &mut Findings) -> Result<()> {
    let shelf = Shelf::new(arguments.site.as_deref(), arguments.locales.as_deref());
    let table = shelf.table()?;
    if let Some(tag) = arguments.tags.iter().find(|tag| table.get(tag).is_none()) {
        let known: Vec<&str> = table.rows().iter().map(|row| row.tag.as_str()).collect();
        bail!("locales/index.json has no language `{tag}`; it has {}", known.join(", "));
    }
    let judge = Judge::new(shelf);
    if let Some(folder) = arguments.locales.as_deref().filter(|_| arguments.write_status) {
        return write_status(&judge, &table, folder);
    }
    if let Some(folder) = arguments.locales.as_deref().filter(|_| arguments.freeze) {
        let path = folder.join(frozen::FROZEN);
        let mending = || format!("cannot write {}; may you write there?", path.display());
        return fs::write(&path, frozen::text(&judge.english)).with_context(mending);
    }
    if let Some(file) = judge.shelf.beside(frozen::FROZEN) {
        say!("English: {}", frozen::since(&String::from_utf8_lossy(&file), &judge.english));
    }
    let wanted = |tag: &String| arguments.tags.is_empty() || arguments.tags.contains(tag);
    for language in table.rows().iter().filter(|language| wanted(&language.tag)) {
        language_aloud(&judge, language, findings);
    }
    say!("How much is the same");
    guards(&judge, &table, &wanted, findings);
    Ok(())
}

/// For `hub check`: how many findings each language has, and where to read them.
pub(super) fn counts(shelf: Shelf, table: &Languages, tags: impl Iterator<Item = String>, findings: &mut Findings) {
    let judge = Judge::new(shelf);
    for language in tags.filter_map(|tag| table.get(&tag)) {
        let looked = judge.look(language);
        let mend = looked.found.iter().filter(|finding| finding.severity() == Severity::Mend).count();
        let look = looked.found.len() - mend;
        if !looked.found.is_empty() {
            let where_to = "`hub check locales --site DIR` names them";
            findings.warning(&format!(
                "{}: the rules for words find {mend} to mend, {look} to look at; {where_to}",
                language.tag
            ));
        }
    }
}

/// What all languages are judged by.
struct Judge {
    shelf: Shelf,
    english: Book,
    english_terms: Terms,
    reviewers: Reviewers,
}

/// One language, looked at.
struct Looked {
    own: Book,
    states: States,
    found: Vec<Finding>,
    /// What only the compiler of words sees.
    more: Vec<compile::Problem>,
}

impl Judge {
    fn new(shelf: Shelf) -> Self {
        let english = book(&shelf, ENGLISH).0;
        let english_terms = terms(&shelf, ENGLISH).unwrap_or_default();
        let reviewers = shelf.beside(REVIEWERS).map(|bytes| Reviewers::read(&String::from_utf8_lossy(&bytes)));
        Self { english, english_terms, reviewers: reviewers.unwrap_or_default(), shelf }
    }

    fn states(&self, tag: &str) -> States {
        let file = self.shelf.beside(&status_file(tag)).unwrap_or_default();
        States::read(&String::from_utf8_lossy(&file))
    }

    fn look(&self, language: &Language) -> Looked {
        let tag = language.tag.as_str();
        let (own, mut found) = book(&self.shelf, tag);
        let terms = terms(&self.shelf, tag).unwrap_or_else(|why| {
            found.push(finding(tag, &format!("terms/{tag}.toml"), 0, Kind::NoTerms(why)));
            Terms::default()
        });
        if let Ok(rule) = plural_rule(tag).or_else(|_| plural_rule(ENGLISH)) {
            let script = Script::of_language(tag).unwrap_or_else(|| own.script());
            let language = check::Language { tag, script, rule: &rule };
            let (english, english_terms) = (&self.english, &self.english_terms);
            found.extend(check::check(&Task { language, english, own: &own, terms: &terms, english_terms }));
        }
        let states = self.states(tag);
        if tag != ENGLISH {
            found.extend(states.check(tag, &self.english, &own, &self.reviewers));
        }
        let more = self.compiled(language, &found);
        Looked { own, states, found, more }
    }

    /// What keeps the compiler from using a message, where no rule has found anything.
    fn compiled(&self, language: &Language, found: &[Finding]) -> Vec<compile::Problem> {
        let files = self.shelf.words(&language.tag);
        let files = files.iter().filter_map(|(file, bytes)| Some(Source { file, text: text_of(bytes).ok()? }));
        // What cannot even be taken apart is told already, and would stop the compiler as well.
        let sound =
            files.filter(|source| !found.iter().any(|seen| seen.file == source.file && seen.kind == Kind::TooDeep));
        let sources = LanguageSources { tag: &language.tag, direction: language.direction, files: sound.collect() };
        let problems = compile_words(&CONTRACT, &[sources]).problems.into_iter();
        let told = |problem: &compile::Problem| found.iter().any(|finding| finding.key() == problem.id);
        // A folder may be of another day than this program: what English has is for the rules to say.
        let graver = |problem: &compile::Problem| {
            problem.severity() > compile::Severity::Note && problem.fault != compile::Fault::UnknownMessage
        };
        problems.filter(|problem| graver(problem) && !told(problem)).collect()
    }
}

fn language_aloud(judge: &Judge, language: &Language, findings: &mut Findings) {
    say!("{} ({})", language.english_name, language.tag);
    let looked = judge.look(language);
    for finding in &looked.found {
        match finding.severity() {
            Severity::Mend => findings.error(&finding.to_string()),
            Severity::Look => findings.warning(&finding.to_string()),
        }
    }
    looked.more.iter().for_each(|problem| findings.error(&problem.to_string()));
    if language.tag == ENGLISH {
        return findings.fine(&format!("{} messages", looked.own.messages().len()));
    }
    let [machine, draft, reviewed, field, stale] = looked.states.counts(&judge.english, &looked.own);
    findings.fine(&format!("machine {machine}, draft {draft}, reviewed {reviewed}, field {field}, stale {stale}"));
    let really = looked.states.of_language(&language.tag, &judge.english, &judge.reviewers);
    if language.status > really {
        let (said, really) = (format!("{:?}", language.status).to_lowercase(), format!("{really:?}").to_lowercase());
        findings.error(&format!(
            "locales/index.json calls `{}` {said}, and by locales/status it is {really}; write {really} there",
            language.tag
        ));
    }
}

/// How much is word for word English, or a sister language.
fn guards(judge: &Judge, table: &Languages, wanted: &dyn Fn(&String) -> bool, findings: &mut Findings) {
    let file = judge.shelf.beside(EQUAL).unwrap_or_default();
    let allowed = allowed(&String::from_utf8_lossy(&file));
    let mut tell = |name: String, alike: &Alike, limit: usize| say_share(&name, alike, &allowed, limit, findings);
    for language in table.rows().iter().filter(|row| row.tag != ENGLISH && wanted(&row.tag)) {
        let own = book(&judge.shelf, &language.tag).0;
        tell(format!("{} and English", language.tag), &alike(&own, &judge.english), ENGLISH_LIMIT);
    }
    for (one, other) in SISTERS {
        let both = table.get(one).is_some() && table.get(other).is_some();
        if both && (wanted(&(*one).to_owned()) || wanted(&(*other).to_owned())) {
            let books = [one, other].map(|tag| book(&judge.shelf, tag).0);
            tell(format!("{one} and {other}"), &alike(&books[0], &books[1]), sister_limit(one, other));
        }
    }
}

fn say_share(name: &str, alike: &Alike, allowed: &BTreeSet<String>, limit: usize, findings: &mut Findings) {
    let share = alike.per_thousand(allowed);
    let counts = format!("{name}: {} of {} messages are the same", alike.same.len(), alike.compared);
    if share <= limit {
        return findings.fine(&format!("{counts}; {share} of 1,000 are not allowed to be, {limit} may"));
    }
    let named: Vec<&str> = alike.same.iter().map(String::as_str).filter(|id| !allowed.contains(*id)).collect();
    findings.error(&format!(
        "{counts}, {share} of 1,000, and {limit} may be: was it copied? Translate them, or list those that must be the \
         same in locales/{EQUAL}: {}",
        named.join(", ")
    ));
}

/// Writes the lines that are missing; says which files have changed.
fn write_status(judge: &Judge, table: &Languages, folder: &Path) -> Result<()> {
    for language in table.rows().iter().filter(|row| row.tag != ENGLISH) {
        let mut states = judge.states(&language.tag);
        let before = judge.shelf.beside(&status_file(&language.tag)).unwrap_or_default();
        if states.broken() > 0 {
            bail!(
                "locales/{} has lines that cannot be read; `hub check locales` names them",
                status_file(&language.tag)
            );
        }
        states.complete(&judge.english, &book(&judge.shelf, &language.tag).0);
        let text = states.to_text();
        if text.as_bytes() == &*before {
            continue;
        }
        let path = folder.join(status_file(&language.tag));
        let mending = || format!("cannot write {}; may you write there?", path.display());
        fs::create_dir_all(path.parent().unwrap_or(folder)).with_context(mending)?;
        fs::write(&path, text).with_context(mending)?;
        say!("{}", path.display());
    }
    Ok(())
}

/// The files of a language, and what keeps any from being read.
fn book(shelf: &Shelf, tag: &str) -> (Book, Vec<Finding>) {
    let files = shelf.words(tag);
    let (mut sources, mut found) = (Vec::new(), Vec::new());
    for (file, bytes) in &files {
        match text_of(bytes) {
            Ok(text) => sources.push(Source { file, text }),
            Err((line, kind)) => found.push(finding(tag, file, line, kind)),
        }
    }
    (Book::read(&sources), found)
}

fn finding(tag: &str, file: &str, line: usize, kind: Kind) -> Finding {
    Finding { tag: tag.to_owned(), file: file.to_owned(), line, id: String::new(), attribute: None, kind }
}

fn terms(shelf: &Shelf, tag: &str) -> Result<Terms, String> {
    let bytes = shelf.beside(&format!("terms/{tag}.toml")).ok_or("there is no such file; begin one")?;
    Terms::from_toml(&String::from_utf8_lossy(&bytes))
}
