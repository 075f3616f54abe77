//! The rules, in the order in which they are asked. One file for each family.

mod files;
mod forms;
mod letters;
mod notes;
mod numbers;
mod quotes;
mod room;
mod safety;
mod same;
mod variables;
mod whole;
mod wording;

use super::Task;
use super::book::{Message, Part, Text};
use super::finding::{Finding, Kind};

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What it holds, for lists of rules.
    pub name: &'static str,
    judge: Judge,
}

#[derive(Clone, Copy, Debug)]
enum Judge {
    /// Looks at all messages together.
    Whole(fn(&Task<'_>, &mut Out)),
    /// Looks at one message, beside the English one if there is one.
    Each(fn(&Task<'_>, &Said<'_>, &mut Out)),
}

/// A message of the language, and the English one of the same name.
pub(super) struct Said<'a> {
    pub(super) own: &'a Message,
    pub(super) english: Option<&'a Message>,
}

impl<'a> Said<'a> {
    /// The value and the attributes that both have: the language's own, the English.
    fn pairs(&self) -> impl Iterator<Item = (&'a Part, &'a Part)> {
        let english = self.english;
        let own = self.own.parts.iter();
        own.filter_map(move |part| Some((part, english?.part(part.attribute.as_deref())?)))
    }

    /// Every text of the language's own, with its part.
    fn texts(&self) -> impl Iterator<Item = (&'a Part, &'a Text)> {
        self.own.parts.iter().flat_map(|part| part.texts.iter().map(move |text| (part, text)))
    }
}

/// All rules, in the order in which they are asked.
pub const RULES: &[Rule] = &[
    whole("files can be read, and nothing stands twice", files::read),
    whole("nothing is missing and nothing is too much", whole::both_have),
    each("choices have all forms of the language", forms::complete),
    each("variables are those of English, in every variant", variables::same),
    whole("what is named is there", variables::references),
    each("no markup, no links", safety::markup),
    each("no hidden characters, no turned writing", safety::hidden),
    each("numbers stay as they are", numbers::unchanged),
    each("digits are 0 to 9", numbers::latin_digits),
    each("telephone numbers do not turn round", numbers::turning),
    each("nothing is said that is never said", wording::banned),
    each("terms are said the same way everywhere", wording::must),
    each("nothing is too long for its place", room::fits),
    each("nothing is left in English", same::left),
    each("letters are of the language’s own script", letters::own_script),
    each("letters are of the language", letters::neighbours),
    whole("what is quoted is what is written there", quotes::as_written),
    each("quotation marks are those of books", quotes::straight),
    each("English tells its translators where and what", notes::told),
];

const fn whole(name: &'static str, judge: fn(&Task<'_>, &mut Out)) -> Rule {
    Rule { name, judge: Judge::Whole(judge) }
}

const fn each(name: &'static str, judge: fn(&Task<'_>, &Said<'_>, &mut Out)) -> Rule {
    Rule { name, judge: Judge::Each(judge) }
}

impl Rule {
    /// Asks the rule about everything.
    pub(super) fn all(&self, task: &Task<'_>, out: &mut Out) {
        match self.judge {
            Judge::Whole(judge) => judge(task, out),
            Judge::Each(judge) => {
                for own in task.own.messages() {
                    judge(task, &Said { own, english: task.english.get(&own.id) }, out);
                }
            }
        }
    }

    /// Asks the rule about one message, if it is a rule about one.
    pub(super) fn one(&self, task: &Task<'_>, own: &Message, english: Option<&Message>, out: &mut Out) {
        if let Judge::Each(judge) = self.judge {
            judge(task, &Said { own, english }, out);
        }
    }
}

/// Where findings are put.
pub(super) struct Out {
    tag: String,
    found: Vec<Finding>,
}

impl Out {
    pub(super) fn new(tag: &str) -> Self {
        Self { tag: tag.to_owned(), found: Vec::new() }
    }

    /// Something about a message, or about a part of it. The same is said once, however many
    /// variants have it.
    fn add(&mut self, message: &Message, part: Option<&Part>, kind: Kind) {
        let line = part.map_or(message.line, |part| part.line);
        let attribute = part.and_then(|part| part.attribute.clone());
        self.add_at(&message.file, line, &message.id, attribute, kind);
    }

    fn add_at(&mut self, file: &str, line: usize, id: &str, attribute: Option<String>, kind: Kind) {
        let tag = self.tag.clone();
        let finding = Finding { tag, file: file.to_owned(), line, id: id.to_owned(), attribute, kind };
        if !self.found.contains(&finding) {
            self.found.push(finding);
        }
    }

    /// By file and line; what is found at one line stays in the order of the rules.
    pub(super) fn sorted(mut self) -> Vec<Finding> {
        self.found.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        self.found
    }
}
