//! Made-up listings in any number: the same seed gives the same listings, so that what is measured
//! here and in a browser is measured on the same records. About 40 words each, of a vocabulary that
//! is as uneven as a real one: some hundred words everywhere, thousands of names and rare words.
#![allow(unreachable_pub, reason = "a module of tests")]
#![allow(dead_code, reason = "each test takes what it needs")]

use come_along::model::*;

/// The seed of all figures that are published.
pub const SEED: u64 = 2026;

/// What the groups do; the last word is what people type.
const THINGS: &[(&str, Need)] = &[
    ("football", Need::Move),
    ("swimming", Need::Move),
    ("walking", Need::Outside),
    ("yoga", Need::Move),
    ("sewing", Need::Make),
    ("choir", Need::Fun),
    ("chess", Need::Fun),
    ("cooking", Need::Make),
    ("gardening", Need::Outside),
    ("English", Need::English),
    ("conversation", Need::English),
    ("food bank", Need::Basics),
    ("clothes", Need::Basics),
    ("housing", Need::Letters),
    ("debt", Need::Letters),
    ("homework", Need::Children),
    ("toddlers", Need::Children),
    ("cricket", Need::Move),
    ("knitting", Need::Make),
    ("pottery", Need::Make),
    ("drumming", Need::Fun),
    ("film", Need::Fun),
    ("listening", Need::Sad),
    ("grief", Need::Sad),
    ("volunteering", Need::Give),
    ("interview", Need::Give),
    ("cycling", Need::Outside),
    ("board games", Need::Fun),
    ("lunch", Need::People),
    ("coffee", Need::People),
    ("repair", Need::Give),
    ("badminton", Need::Move),
    ("painting", Need::Make),
    ("dance", Need::Fun),
    ("computers", Need::Give),
    ("legal advice", Need::Letters),
    ("furniture", Need::Basics),
    ("boxing", Need::Move),
    ("theatre", Need::Fun),
    ("running", Need::Move),
]; // one line a thing would be forty

#[rustfmt::skip]
const FORMS: &[&str] = &["group", "club", "morning", "evening", "class", "for women", "for men", "for beginners", "drop-in", "together"];

const COMMON: &str = "the and a to we you in for of is with are can come our all people on from your they at or it \
    what have there if some who not new tea every week free please bring welcome learn small meet help friendly \
    hall room children family everyone local community support open centre session weekly held between years old \
    start join us more information call before first time no need to book";

/// Beginnings, middles and ends of made-up rare words and names.
const PARTS: [&[&str]; 3] = [
    &[
        "Ash", "Bram", "Cor", "Dun", "El", "Fen", "Gor", "Hal", "Ing", "Kel", "Lang", "Mor", "Nor", "Oak", "Pen",
        "Rav", "Sel", "Thorn", "Up", "Wil",
    ],
    &[
        "a", "be", "ci", "do", "en", "fi", "ga", "hu", "in", "ko", "la", "mer", "ne", "or", "pe", "ri", "so", "ti",
        "ul", "ver",
    ],
    &[
        "bury", "by", "combe", "dale", "field", "ford", "gate", "ham", "hurst", "ley", "mere", "mouth", "ness",
        "ridge", "stead", "stoke", "ton", "well", "wick", "worth",
    ],
];

/// A source of numbers that are the same everywhere (SplitMix64).
pub struct Dice(u64);

impl Dice {
    /// The same seed, the same numbers.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// `count` listings around the middle of the made-up town.
pub fn listings(count: usize, seed: u64) -> Vec<Listing> {
    let mut dice = Dice::new(seed);
    (0..count).map(|number| listing(number, &mut dice)).collect()
}

fn listing(number: usize, dice: &mut Dice) -> Listing {
    let (thing, need) = THINGS[dice.below(THINGS.len())];
    let place = name(dice);
    let mut listing = Listing::named(
        format!("made:{number:06}"),
        Prose::english(capital(&format!("{place} {thing} {}", dice.one(FORMS)))),
    );
    listing.description = Some(Prose::english(description(thing, dice)));
    listing.organization = Some(Organization {
        name: format!("{place} {}", dice.one(&["Trust", "Church", "Centre", "Friends"])),
        url: None,
    });
    listing.needs = vec![need];
    listing.women_men = Fact::stated([WomenMen::Everyone, WomenMen::Women, WomenMen::Men][dice.below(3)]);
    listing.cost = if dice.below(3) == 0 { Fact::NotKnown } else { Fact::stated(Cost::Free) };
    let degrees = |dice: &mut Dice| (dice.below(20_000) as f64 - 10_000.0) / 50_000.0;
    let point = Point::from_degrees(53.0 + degrees(dice), -1.5 + degrees(dice));
    listing.place =
        Fact::stated(Whereabouts::At(Place { name: Some(format!("{} Hall", name(dice))), point, ..super::hall() }));
    let day = [chrono::Weekday::Mon, chrono::Weekday::Wed, chrono::Weekday::Sat][dice.below(3)];
    let weekly = Recurrence::Weekly { days: Weekdays::of([day]), interval: 1 };
    let session = Happening { recurrence: weekly, ..super::tuesdays() };
    listing.when = Fact::stated(Times { sessions: vec![session], ..Times::default() });
    listing
}

fn description(thing: &str, dice: &mut Dice) -> String {
    let common: Vec<&str> = COMMON.split_whitespace().collect();
    let mut words = Vec::new();
    for at in 0..38 {
        words.push(match dice.below(12) {
            0 if at % 3 == 0 => name(dice),
            1 => THINGS[dice.below(THINGS.len())].0.to_owned(),
            2 if at > 30 => thing.to_owned(),
            _ => dice.one(&common).to_owned(),
        });
    }
    capital(&(words.join(" ") + "."))
}

fn name(dice: &mut Dice) -> String {
    PARTS.map(|part| dice.one(part)).concat()
}

fn capital(text: &str) -> String {
    text[..1].to_uppercase() + &text[1..]
}

/// What people type, half of it with a slip, as the reference was measured: every beginning from two
/// letters on is a keystroke.
pub const TYPED: [&str; 20] = [
    "football",
    "swiming",
    "sewing class",
    "choir",
    "ches",
    "gardning",
    "english conversation",
    "fod bank",
    "housing advice",
    "legl advice",
    "womens yoga",
    "bordgames",
    "kniting",
    "volunteering",
    "debt help",
    "cofee morning",
    "homework",
    "criket for beginners",
    "painting",
    "repare",
];

/// Each of them, letter by letter.
pub fn keystrokes() -> Vec<String> {
    let beginnings = |typed: &'static str| {
        let ends = typed.char_indices().map(|(at, letter)| at + letter.len_utf8());
        ends.skip(1).map(move |end| typed[..end].to_owned())
    };
    TYPED.into_iter().flat_map(beginnings).collect()
}
