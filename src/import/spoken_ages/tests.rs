//! Phrases and what they mean, and that no text whatever brings an age out of nothing.

use super::*;
use proptest::prelude::*;

fn short(ages: Option<Spoken>) -> String {
    let end = |end: Option<u8>| end.map(|age| age.to_string()).unwrap_or_default();
    ages.map(|said| format!("{}-{}", end(said.ages.least), end(said.ages.most))).unwrap_or_default()
}

/// What is read in words about who can come; nothing stands for what must not be read.
const PROSE: &[(&str, &str)] = &[
    ("16-25 only", "16-25"),
    ("over 50s", "50-"),
    ("Over 50's only", "50-"),
    ("50+", "50-"),
    ("18 and over", "18-"),
    ("18 years and over", "18-"),
    ("18 or older", "18-"),
    ("Adults 18 years old and older", "18-"),
    ("Anyone 60 years or older", "60-"),
    ("under 5s", "-4"),
    ("Under 18s only", "-17"),
    ("0-4 years", "0-4"),
    ("ages 8 to 11", "8-11"),
    ("Aged 13-25", "13-25"),
    ("for young people aged 13–25", "13-25"),
    ("Door 43 is a service for young people aged 13-25.", "13-25"),
    ("young women and girls aged 12-19yrs", "12-19"),
    ("This is open to people aged 5 to 65 years old.", "5-65"),
    ("This service is intended for all people aged 12 and over who live in the town", "12-"),
    ("open to everyone aged 50+ who lives or works in the city", "50-"),
    ("vulnerable adults aged 18+", "18-"),
    ("Men 21-60 years old. Must have a photo ID.", "21-60"),
    ("City residents 7-17 years old", "7-17"),
    ("8-11 year olds", "8-11"),
    ("11-year-olds and under", ""),
    ("Age 55 or over", "55-"),
    ("between the ages of 16 and 24", "16-24"),
    ("up to 25 years of age", "-25"),
    ("people over 50 in the city", "50-"),
    ("You must be over 18", "18-"),
    ("Minimum age: 16", "16-"),
    ("12 and under", "-12"),
    ("Children under 5", "-4"),
    // Not ages, not years, or not certain.
    ("", ""),
    ("adults", ""),
    ("all ages", ""),
    ("anyone of any age", ""),
    ("school years 7-9", ""),
    ("Years 7-9", ""),
    ("Year 6", ""),
    ("KS2", ""),
    ("K-12", ""),
    ("girls, 5-17 years old, or K-12", ""),
    ("0-18 months", ""),
    ("aged 6 to 18 months", ""),
    ("aged 7-9 in school", ""),
    ("Children 6 weeks - 9 years old", ""),
    ("no under 18s", ""),
    ("Not for under 16s", ""),
    ("parents of children under 5", ""),
    ("Families with under 5s", ""),
    ("Mums aged 16 to 25", ""),
    ("Under 16s must be accompanied by an adult", ""),
    ("usually 18 and over", ""),
    ("Over 60 years old, disabled adults 18-59 years old", ""),
    ("Age 55 or over for most programmes, age 60 or over for lunch", ""),
    ("Individuals 18 years or older. Anyone below 18 years old must bring a parent", ""),
    ("We have helped for over 50 years", ""),
    ("there are over 47 support groups", ""),
    ("open 9-5", ""),
    ("10-12", ""),
    ("open to everyone 10-12", ""),
    ("Mondays 10-12", ""),
    ("call 0114 273 4491", ""),
    ("groups of 6 to 12 meet here", ""),
    ("within 30 minutes", ""),
    ("25 to 16", ""),
    ("16-250", ""),
    ("people aged 18 or under 25 in education", ""),
    ("£5 over 18s, £3 under 18s", ""),
    ("under 0s", ""),
];

/// What is read in a column of ages alone.
const COLUMN: &[(&str, &str)] = &[
    ("16-25", "16-25"),
    ("5 to 11", "5-11"),
    ("8–11 years", "8-11"),
    ("18+", "18-"),
    ("Over 60", "60-"),
    ("18 plus", "18-"),
    ("up to 12", "-12"),
    ("0-4 yrs", "0-4"),
    ("from 16 to 19", "16-19"),
    ("16-25 (art club)", "16-25"),
    ("adults", ""),
    ("200 and over", ""),
    ("7", ""),
    ("5-11, 12-16", ""),
    ("5-11 (18 if disabled)", ""),
    ("18 months to 4 years", ""),
    ("0-18 months", ""),
    ("Y7-9", ""),
    ("years 3 to 6", ""),
    ("18 to 12", ""),
];

#[test]
fn phrases_mean_what_people_mean() {
    let places = [(PROSE, Place::Prose), (COLUMN, Place::Column)];
    let cases = places.into_iter().flat_map(|(list, place)| list.iter().map(move |case| (place, case)));
    let wrong: Vec<String> = cases
        .filter_map(|(place, (text, expected))| {
            let found = short(read(text, place));
            (found != *expected).then(|| format!("{place:?} {text:?}: {found:?}, not {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest! {
    #[test]
    fn any_text_has_an_answer(text in any::<String>()) {
        read(&text, Place::Prose);
        read(&text, Place::Column);
    }

    /// Ages are numbers of the text, or one less; least is never above most.
    #[test]
    fn no_age_comes_out_of_nothing(
        text in "((over|under|aged|ages|16|25|5|200|-|to|\\+|and|or|years|old|s|only|up|no|school|months)( |)){0,8}"
    ) {
        for place in [Place::Prose, Place::Column] {
            if let Some(Spoken { ages, .. }) = read(&text, place) {
                prop_assert!(ages.least.is_some() || ages.most.is_some());
                prop_assert!(ages.least.zip(ages.most).is_none_or(|(least, most)| least <= most));
                prop_assert!(!text.split(' ').any(|word| word == "months" || word == "school"), "{:?}", ages);
                for age in ages.least.into_iter().chain(ages.most) {
                    let written = |age: u32| text.contains(&age.to_string());
                    prop_assert!(written(age.into()) || written(u32::from(age) + 1), "{:?}", ages);
                }
            }
        }
    }
}
