//! Our extension told to publishers: a page in Markdown and a JSON Schema, both computed from
//! [`TERMS`], so that what is promised is what is read. `hub terms` writes them.

use super::extension::{LONGEST_WORDS, TERMS, Term, VOCABULARY, Wants};
use serde_json::{Value, json};
use std::fmt::Write;

/// What each fact answers. The order is the order of the page; a fact whose terms may stand
/// together is marked.
const FACTS: &[(&str, bool, &str)] = &[
    ("who-comes", true, "Who one will meet there. The most asked question of all."),
    (
        "who-runs-it",
        false,
        "Who runs it, in a few words, such as “women from Eritrea and Sudan”. Only with their consent.",
    ),
    ("women-men", false, "Whether it is for women, for men, for everybody, or has times for women."),
    ("children", false, "Whether children can come, or are looked after while their parents take part."),
    ("papers", false, "Whether papers are asked for. With `papers:proof`, which, and why."),
    ("english", false, "How much English one needs to take part."),
    ("travel", false, "Help with the way there: the bus fare is paid, or there is a lift."),
    ("meet-you", false, "Where somebody can meet a newcomer."),
    ("first-time", true, "What happens the first time, step by step."),
    ("room", false, "Whether there are places, a wait in weeks, or none."),
    ("room-as-of", false, "The day on which `room` was true."),
    ("group-size", false, "How many people are there."),
    ("photos", false, "Whether photographs are taken."),
    ("food", true, "Food and drink there."),
    ("prayer", true, "A place and time to pray."),
    ("reply-days", false, "Within how many days the group answers a question."),
    ("how-long", false, "For how long one may go on coming."),
    ("runs-until", false, "The last day. The listing goes on the day after."),
    ("what-after", false, "What comes after, when it ends."),
    ("you-get", true, "What one takes away from it."),
    ("joining", false, "Whether one can just come, asks first, or books."),
    ("step-free", false, "No step from the street to the room, or a lift."),
    ("toilet", false, "A toilet that a wheelchair user can use."),
    ("quiet", false, "A quiet room or a quiet group."),
    ("hearing-loop", false, "A hearing loop."),
    ("bsl", false, "British Sign Language."),
    ("interpreting", true, "A language in which somebody can help, by name or BCP 47 tag; one attribute for each."),
    ("cost", false, "Ways to pay that are not a price. Prices belong in `cost_options`."),
    ("where", false, "When there is no place to go to."),
    (
        "address",
        false,
        "`address:ask`: the address is given on asking only. Street, postcode and exact point are then kept out of \
         everything that the public can read. It is meant for places where somebody could be followed.",
    ),
    ("place", false, "What kind of building it is; some people are afraid of clinics and offices."),
    ("need", true, "The wishes that it answers: the tiles of the first page."),
    ("receiver", false, "The short name, in the hub's settings, of a group that reads its own letters."),
    ("checked-by", false, "Who looked at the record on its `assured_date`."),
];

/// The fact of a term: what stands before its colon.
fn fact_of(term: &Term) -> &'static str {
    term.code.split(':').next().unwrap_or(term.code)
}

/// What stands in `value`, in words.
fn wants_in_words(wants: Wants) -> String {
    match wants {
        Wants::Nothing => "nothing".into(),
        Wants::Words => format!("a few words, at most {LONGEST_WORDS} characters"),
        Wants::Name => "a short name: small letters, digits and hyphens".into(),
        Wants::Number(least, most) => format!("a whole number from {least} to {most}"),
        Wants::Date => "a day, such as `2026-12-01`".into(),
        Wants::Language => "a language, by English name or BCP 47 tag, such as `ti`".into(),
    }
}

/// The page for publishers, in Markdown.
pub fn page() -> String {
    let mut out = String::from(INTRODUCTION);
    for (fact, several, answers) in FACTS {
        let _ =
            writeln!(out, "\n### {fact}\n\n{answers}{}\n", if *several { " Several may stand together." } else { "" });
        let _ = writeln!(out, "| code | `value` holds |\n|---|---|");
        for term in TERMS.iter().filter(|term| fact_of(term) == *fact) {
            let _ = writeln!(out, "| `{}` | {} |", term.code, wants_in_words(term.wants));
        }
    }
    out
}

const INTRODUCTION: &str = r#"# Facts that no standard carries, for publishers

<!-- Made by `hub terms`. Change src/import/open_referral/publishers.rs, not this file. -->

People who are new somewhere ask before they go: who will be there, what happens the first time,
may I bring my children, will somebody ask for my papers. Open Referral UK and HSDS have no fields
for these. Come Along reads them as `attributes` of a service (or of its place), with terms of the
vocabulary `come-along`. Any program that does not know the vocabulary can leave them alone: a
record that carries them is still a good record of its standard.

```json
{
  "id": "7c8e",
  "name": "Wednesday women's lunch",
  "attributes": [
    {"id": "a1", "link_id": "7c8e", "link_entity": "service",
     "value": "women from Eritrea and Sudan",
     "taxonomy_term": {"id": "t1", "code": "who-runs-it", "name": "Who runs it",
                       "description": "Who runs it, in a few words", "taxonomy": "come-along"}},
    {"id": "a2", "link_id": "7c8e", "link_entity": "service",
     "taxonomy_term": {"id": "t2", "code": "children:creche", "name": "Children are looked after",
                       "description": "Children are looked after", "taxonomy": "come-along"}}
  ]
}
```

* The vocabulary stands in `taxonomy_term.taxonomy` (HSDS 3.0, UK 3.0), in
  `taxonomy_term.taxonomy_detail.name` (HSDS 3.1) or in `vocabulary` (older feeds).
* The code stands in `taxonomy_term.code`; where a standard has no `code`, in `name`.
* Say only what you know. What is not said is shown as *not known*, never as *no*.
* A code that is not in the list, or lacks its value, is reported to the hub and not used. Of two
  codes of one fact that cannot both be true, the first counts.
* A term stands over what the standard's own fields say of the same fact.
* What the standards do carry stays in their fields: schedules, prices in `cost_options`,
  `languages`, ages, accessibility, `assured_date` for the last check.
* `come-along-terms.schema.json` beside this page is a JSON Schema (2020-12) for one attribute.

## The codes
"#;

/// The JSON Schema (draft 2020-12) of one attribute with a term of ours.
pub fn schema() -> Value {
    let terms: Vec<Value> = TERMS.iter().map(schema_of).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:come-along:terms:1",
        "title": "A Come Along attribute",
        "description": "One entry of `attributes` of an Open Referral service, service_at_location or location. \
                        Made by `hub terms --schema`.",
        "type": "object",
        "required": ["taxonomy_term"],
        "properties": {
            "taxonomy_term": {
                "type": "object",
                "anyOf": [
                    {"required": ["taxonomy"], "properties": {"taxonomy": {"const": VOCABULARY}}},
                    {"required": ["vocabulary"], "properties": {"vocabulary": {"const": VOCABULARY}}},
                    {"required": ["taxonomy_detail"], "properties": {"taxonomy_detail":
                        {"type": "object", "required": ["name"], "properties": {"name": {"const": VOCABULARY}}}}},
                ],
            },
        },
        "oneOf": terms,
    })
}

fn schema_of(term: &Term) -> Value {
    let named = |key: &str| json!({"required": [key], "properties": {key: {"const": term.code}}});
    let mut properties = json!({"taxonomy_term": {"anyOf": [named("code"), named("name")]}});
    let mut required = vec!["taxonomy_term"];
    if let (Some(value), Some(fields)) = (schema_of_value(term.wants), properties.as_object_mut()) {
        fields.insert("value".into(), value);
        required.push("value");
    }
    json!({"title": term.code, "properties": properties, "required": required})
}

fn schema_of_value(wants: Wants) -> Option<Value> {
    Some(match wants {
        Wants::Nothing => return None,
        Wants::Words => json!({"type": "string", "minLength": 1, "maxLength": LONGEST_WORDS}),
        Wants::Name => json!({"type": "string", "pattern": "^[a-z0-9-]{1,60}$"}),
        Wants::Number(least, most) => {
            json!({"type": ["integer", "string"], "minimum": least, "maximum": most, "pattern": "^[0-9]{1,3}$"})
        }
        Wants::Date => json!({"type": "string", "format": "date"}),
        Wants::Language => json!({"type": "string", "minLength": 2}),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_is_on_the_page_under_a_fact_that_is_told() {
        let told: Vec<&str> = FACTS.iter().map(|(fact, _, _)| *fact).collect();
        assert!(TERMS.iter().all(|term| told.contains(&fact_of(term))), "a term without its fact in FACTS");
        assert!(told.iter().all(|fact| TERMS.iter().any(|term| fact_of(term) == *fact)), "a fact without a term");
    }
}
