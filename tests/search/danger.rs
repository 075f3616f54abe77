//! Words about danger: help first, in any language, and no alarm for a game.

use crate::support::concept_pack;
use come_along::search::words::{Concepts, Danger};

#[test]
fn who_types_of_danger_is_shown_help() {
    let concepts = Concepts::new(concept_pack().0);
    for (typed, kind) in [
        ("kill myself", Danger::Myself),
        ("I want to KILL  MYSELF!!", Danger::Myself),
        ("suicde", Danger::Myself),
        ("انتحار", Danger::Myself),
        ("أريد أن أموت", Danger::Myself),
        ("بدي موت", Danger::Myself),
        ("خودكشي", Danger::Myself),
        ("میخوام بمیرم", Danger::Myself),
        ("хочу померти", Danger::Myself),
        ("не хочу жить, хочу умереть", Danger::Myself),
        ("je veux mourir", Danger::Myself),
        ("quiero morirme", Danger::Myself),
        ("waxaan rabaa inaan dhinto", Danger::Myself),
        ("ölmek istiyorum", Danger::Myself),
        ("he hits me", Danger::Home),
        ("my husband beats me he hits me every day", Danger::Home),
        ("زوجي يضربني", Danger::Home),
        ("شوهرم کتکم میزند", Danger::Home),
        ("чоловік б'є мене", Danger::Home),
        ("mon mari me frappe", Danger::Home),
        ("mi marido me pega", Danger::Home),
        ("ninkaygu wuu i garaacaa", Danger::Home),
        ("kocam beni dövüyor", Danger::Home),
        ("forced marrige", Danger::Home),
        ("being followed", Danger::Emergency),
        ("he has a knife", Danger::Emergency),
        ("рятуйте він хоче мене вбити", Danger::Emergency),
        ("beni öldürecek", Danger::Emergency),
        ("me quiere matar", Danger::Emergency),
        ("forced to work", Danger::Forced),
        ("my boss took my passport", Danger::Forced),
        ("travail forcé", Danger::Forced),
        ("اخذوا جوازي", Danger::Forced),
        ("my child is missing", Danger::Child),
        ("my dad hits me", Danger::Child),
    ] {
        assert_eq!(concepts.danger(typed), Some(kind), "{typed}");
    }
}

#[test]
fn a_game_a_song_and_a_skill_are_no_danger() {
    let concepts = Concepts::new(concept_pack().0);
    for typed in [
        "killer sudoku",
        "skill swap",
        "killing time",
        "knife skills class",
        "die hard film night",
        "drop dead fred",
        "beat the drum",
        "heart",
        "boxing",
        "hit songs",
        "work",
        "no work",
        "talker",
        "violets",
        "guitar",
        "slaughterhouse five",
        "child care",
        "home help",
        "passport",
        "police museum",
        "fire station open day",
        "bleeding hearts plant",
        "stroke the goats",
        "dying wool",
        "cut hair",
        "ambulance service job",
        "self defence",
        "walker",
        "control a robot",
        "marriage",
        "",
        "يضحك",
        "عمل",
        "زواج",
        "كسر",
        "حفلة زواج",
        "بازی",
        "مرا",
        "робота",
        "біг",
        "beau",
        "me bañar",
        "matar el tiempo",
        "ölçü",
        "is",
        "spor",
        "dhinac",
        "guri",
        "🙂",
    ] {
        assert_eq!(concepts.danger(typed), None, "{typed}");
    }
}

#[test]
fn it_is_not_missed_in_a_long_story_and_the_worst_comes_first() {
    let concepts = Concepts::new(concept_pack().0);
    let story = "we came here last year and since then nothing is good ".repeat(8) + "and he hits me";
    assert_eq!(concepts.danger(&story), Some(Danger::Home));
    assert_eq!(concepts.danger("he hits me and i want to die and he has a knife"), Some(Danger::Emergency));
}
