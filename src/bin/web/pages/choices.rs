//! What helps you come? Tiles in two groups, all of them optional. What is chosen stays in memory.

use crate::parts::el::{div, h1, h2, live, option, p, when};
use crate::parts::start::picker;
use crate::parts::tiles::{face, show_button, tile, turn};
use crate::ports::dom::{El, View, el, views};
use crate::state::{Directory, Hub, Looking, Words};
use come_along::facts::language_name;
use come_along::i18n::{Msg, say};
use come_along::search::{Choice, Group, Query, languages};
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> View {
    let looking = expect_context::<Looking>();
    let hub = expect_context::<Hub>();
    // Whether somebody can walk is known only with a place to start from.
    let walks = move || looking.has_chosen(Choice::Free);
    views![
        h1(say::choices_title()),
        p("soft", say::choices_hint()),
        group(Group::People, say::choices_people()),
        group(Group::Place, say::choices_place()),
        group(Group::Time, say::choices_time()),
        when(walks, move || picker(&hub, looking)),
        show_button(|| true),
    ]
}

fn group(group: Group, title: Msg) -> El {
    let (looking, words) = (expect_context::<Looking>(), expect_context::<Words>());
    let of_group = Choice::ALL.into_iter().filter(|choice| choice.group() == group);
    let tiles = of_group.map(|choice| {
        let press = move |query: &mut Query| turn(&mut query.choices, choice);
        let words = live(move || choice_words(choice, &looking.language(words)));
        tile(move || looking.has_chosen(choice), press, face(choice.id(), words))
    });
    let speak = move || group == Group::People && looking.has_chosen(Choice::MyLanguage);
    let tiles = div("tiles", tiles.collect::<View>());
    el("section").child(h2(title)).child(tiles).child(when(speak, move || which_language(looking, words)))
}

/// Any language that is spoken somewhere in the directory, and that of the page.
fn which_language(looking: Looking, words: Words) -> El {
    let directory = expect_context::<Directory>();
    let options = move || {
        let mut tags = directory.here().map(|loaded| languages(&loaded.listings)).unwrap_or_default();
        let mine = looking.language(words);
        if !tags.contains(&mine) {
            tags.insert(0, mine.clone());
        }
        let one = |tag: &String| {
            let one = option(tag, View::text(&words.plain(&language_name(tag))));
            if *tag == mine { one.attr("selected", "") } else { one }
        };
        tags.iter().map(one).collect::<View>()
    };
    let select = el("select")
        .class("box")
        .attr("id", "speaks")
        .child(live(options))
        .on("change", move |event| looking.speaks.set(Some(event_target_value(&event))));
    div("field", el("label").attr("for", "speaks").child(say::search_which_language())).child(select)
}

/// A choice in words; one of them names a language, by its BCP 47 tag.
pub(crate) fn choice_words(choice: Choice, language: &str) -> Msg {
    match choice {
        Choice::Women => say::choice_women(),
        Choice::WithChildren => say::choice_children(),
        Choice::MyLanguage => say::choice_language(language_name(language)),
        Choice::NoEnglish => say::choice_no_english(),
        Choice::MeetMe => say::choice_meet(),
        Choice::Quiet => say::choice_quiet(),
        Choice::Free => say::choice_free(),
        Choice::NoPapers => say::choice_no_papers(),
        Choice::StepFree => say::choice_step_free(),
        Choice::Online => say::choice_online(),
        Choice::Now => say::choice_now(),
        Choice::Today => say::choice_today(),
        Choice::Week => say::choice_week(),
        Choice::Weekdays => say::choice_weekdays(),
        Choice::Weekend => say::choice_weekend(),
        Choice::Daytime => say::choice_daytime(),
        Choice::Evening => say::choice_evening(),
        Choice::DropIn => say::choice_drop_in(),
    }
}

/// What is not known of a thing that may give the choice.
pub(crate) fn unsure_words(choice: Choice, language: &str) -> Msg {
    match choice {
        Choice::Women => say::women_men_unknown(),
        Choice::WithChildren => say::children_unknown(),
        Choice::MyLanguage => say::unsure_language(language_name(language)),
        Choice::NoEnglish => say::english_unknown(),
        Choice::MeetMe => say::meet_unknown(),
        Choice::Quiet => say::unsure_quiet(),
        Choice::Free => say::unsure_free(),
        Choice::NoPapers => say::papers_unknown(),
        Choice::StepFree => say::unsure_stairs(),
        Choice::Online => say::where_unknown(),
        Choice::DropIn => say::joining_unknown(),
        _ => say::when_unknown(),
    }
}
