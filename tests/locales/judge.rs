//! The judge: every message, with sample values, must come out of our compiled words and of the
//! `fluent` crate exactly alike.

use come_along::i18n::compile::{LanguageSources, Source, compile, plural_locale};
use come_along::i18n::contract::{Contract, Entry, Kind, Variable};
use come_along::i18n::{Arg, Direction, Msg, Voice};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// Numbers on both sides of what languages count differently.
pub(crate) const NUMBERS: &[i64] = &[0, 1, 2, 3, 5, 6, 11, 21, 100, 1_000_000];

/// Short, long, right to left, mixed, and empty.
pub(crate) fn texts() -> Vec<String> {
    vec![
        "Anna".into(),
        "a very long name that nobody would print on one line of a telephone ".repeat(8),
        "مرحبا بكم في مانشستر".into(),
        "Café 10:00 – שלום".into(),
        String::new(),
    ]
}

/// Our own rendering of a message by its number.
pub(crate) fn ours<'v>(voice: &'v Voice, id: usize, args: &[Arg]) -> (String, &'v str) {
    let spoken = voice.text(&Msg::for_check(id.try_into().unwrap(), args.to_vec()));
    (spoken.text, spoken.tag)
}

/// One language in the hands of `fluent`.
pub(crate) struct Judge {
    pub(crate) tag: String,
    bundle: FluentBundle<FluentResource>,
}

impl Judge {
    pub(crate) fn new(language: &LanguageSources<'_>) -> Self {
        let locale = plural_locale(language.tag).unwrap_or("en").parse().unwrap();
        let mut bundle = FluentBundle::new(vec![locale]);
        for source in &language.files {
            // What is faulty or stands twice is left out by both.
            let resource = FluentResource::try_new(source.text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Self { tag: language.tag.to_owned(), bundle }
    }

    /// What `fluent` makes of it; nested messages are given to it as `voice` says them.
    pub(crate) fn text(&self, entry: &Entry<'_>, args: &[Arg], voice: &Voice) -> String {
        let (id, attribute) = match entry.id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (entry.id, None),
        };
        let message = self.bundle.get_message(id).expect(entry.id);
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).expect(entry.id).value(),
            None => message.value().expect(entry.id),
        };
        let mut given = FluentArgs::new();
        for (variable, arg) in entry.variables.iter().zip(args) {
            let value = match arg {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(text.clone()),
                // A message within a message begins with its direction.
                Arg::Message(msg) => {
                    let spoken = voice.text(msg);
                    let mark = if spoken.direction == Direction::Rtl { "\u{200f}" } else { "" };
                    FluentValue::from(format!("{mark}{}", spoken.text))
                }
            };
            given.set(variable.name.to_owned(), value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut errors);
        assert!(errors.is_empty(), "{} {}: {errors:?}", self.tag, entry.id);
        text.into_owned()
    }
}

/// Compiles the chain and compares every message; says how many comparisons were made.
pub(crate) fn compare(contract: &Contract<'_>, chain: &[LanguageSources<'_>]) -> usize {
    let compiled = compile(contract, chain);
    let voice = Voice::read_for(compiled.words, contract.hash).unwrap();
    let judges: Vec<Judge> = chain.iter().map(Judge::new).collect();
    let mut texts = texts();
    texts.extend(keys(chain));
    let mut compared = 0;
    for (id, entry) in contract.entries.iter().enumerate() {
        for args in samples(contract, entry, &texts) {
            let (text, tag) = ours(&voice, id, &args);
            let judge = judges.iter().find(|judge| judge.tag == tag).unwrap();
            assert_eq!(text, judge.text(entry, &args, &voice), "{tag} `{}` with {args:?}", entry.id);
            compared += 1;
        }
    }
    compared
}

/// Arguments for one message: every number with every text and every nested message.
fn samples(contract: &Contract<'_>, entry: &Entry<'_>, texts: &[String]) -> Vec<Vec<Arg>> {
    let has = |kind| entry.variables.iter().any(|variable| variable.kind == kind);
    let nested = if has(Kind::Message) { nested(contract) } else { Vec::new() };
    let rounds = |used: bool, count: usize| if used { count } else { 1 };
    let mut all = Vec::new();
    for number in 0..rounds(has(Kind::Number), NUMBERS.len()) {
        for text in 0..rounds(has(Kind::Text), texts.len()) {
            for message in 0..rounds(has(Kind::Message), nested.len()) {
                let args = entry.variables.iter().enumerate().map(|(shift, variable)| match variable.kind {
                    Kind::Number => Arg::Number(NUMBERS[(number + shift) % NUMBERS.len()]),
                    Kind::Text => Arg::Text(texts[(text + shift) % texts.len()].clone()),
                    Kind::Message => Arg::Message(nested[(message + shift) % nested.len()].clone()),
                });
                all.push(args.collect());
            }
        }
    }
    all
}

/// Some messages to stand inside others: a few without variables, one with.
fn nested(contract: &Contract<'_>) -> Vec<Msg> {
    let number = |id: usize| u16::try_from(id).unwrap();
    let entries = || contract.entries.iter().enumerate();
    let plain = entries().filter(|(_, entry)| entry.variables.is_empty());
    let mut found: Vec<Msg> = plain.take(3).map(|(id, _)| Msg::for_check(number(id), Vec::new())).collect();
    let simple =
        |entry: &Entry<'_>| !entry.variables.is_empty() && entry.variables.iter().all(|v| v.kind != Kind::Message);
    if let Some((id, entry)) = entries().find(|(_, entry)| simple(entry)) {
        let args = entry.variables.iter().map(|variable| match variable.kind {
            Kind::Number => Arg::Number(21),
            _ => Arg::Text("سلام".into()),
        });
        found.push(Msg::for_check(number(id), args.collect()));
    }
    assert!(!found.is_empty(), "no message to put into another");
    found
}

/// Words in brackets at the start of a line: keys that text may be compared with.
fn keys(chain: &[LanguageSources<'_>]) -> Vec<String> {
    let lines = chain.iter().flat_map(|l| &l.files).flat_map(|file| file.text.lines());
    let mut keys: Vec<String> = lines
        .filter_map(|line| {
            let inside = line.trim_start().trim_start_matches('*').strip_prefix('[')?;
            Some(inside.split_once(']')?.0.trim().to_owned())
        })
        .collect();
    keys.sort();
    keys.dedup();
    keys
}

/// A contract from made-up English, by the build script's own reader.
pub(crate) fn contract(files: &[(&str, &str)]) -> Contract<'static> {
    let files: Vec<(String, String)> =
        files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let entries = crate::read::read(&files).unwrap_or_else(|faults| panic!("{faults:?}"));
    let hash = crate::read::hash(&entries);
    let kind = |kind| match kind {
        crate::variables::Kind::Number => Kind::Number,
        crate::variables::Kind::Text => Kind::Text,
        crate::variables::Kind::Message => Kind::Message,
    };
    let entries: Vec<Entry<'static>> = entries
        .into_iter()
        .map(|entry| {
            let variables: Vec<Variable<'static>> = entry
                .variables
                .into_iter()
                .map(|(name, given)| Variable { name: name.leak(), kind: kind(given) })
                .collect();
            Entry { id: entry.id.leak(), variables: variables.leak(), file: entry.file.leak(), speak: entry.speak }
        })
        .collect();
    Contract { hash, entries: entries.leak() }
}

/// One language with the given files.
pub(crate) fn language<'a>(tag: &'a str, files: &[(&'a str, &'a str)]) -> LanguageSources<'a> {
    LanguageSources {
        tag,
        direction: match tag {
            "ar" | "fa" | "fa-AF" => Direction::Rtl,
            _ => Direction::Ltr,
        },
        files: files.iter().map(|(file, text)| Source { file, text }).collect(),
    }
}
