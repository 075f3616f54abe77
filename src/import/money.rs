//! What words about money mean. Few things are understood, on purpose: *free* is only what says
//! nothing else. Prices in words are the matter of `spoken_cost`. The rest stays in the source's own
//! words.

use super::spoken_cost;
use crate::model::{Cost, Fact, Pence, Prose};

/// Texts that mean *free* when they stand alone.
const FREE: [&str; 41] = [
    "free",
    "free of charge",
    "free entry",
    "free admission",
    "free to attend",
    "free session",
    "free sessions",
    "free for all",
    "free for everyone",
    "it is free",
    "it's free",
    "this is free",
    "this service is free",
    "the service is free",
    "always free",
    "no charge",
    "no cost",
    "no fee",
    "no fees",
    "there is no charge",
    "there is no cost",
    "totally free",
    "free of charge to all",
    "free to all",
    "free to everyone",
    "completely free",
    "entry is free",
    "free entrance",
    "entrance is free",
    "admission is free",
    "admission free",
    "entry free",
    "free event",
    "free class",
    "free classes",
    "free drop in",
    "free drop-in",
    "sessions are free",
    "all sessions are free",
    "£0",
    "£0.00",
];

/// Texts that mean *free, and gifts are welcome*: a free text, then one of these.
const GIFTS: [&str; 20] = [
    "donations welcome",
    "donations are welcome",
    "donation welcome",
    "donations appreciated",
    "donations are appreciated",
    "gifts welcome",
    "gifts are welcome",
    "we welcome donations",
    "donation appreciated",
    "voluntary donation",
    "voluntary donations welcome",
    "donations gratefully received",
    "a donation is appreciated",
    "a donation is welcome",
    "any donation is welcome",
    "donations accepted",
    "donations gratefully accepted",
    "voluntary contributions welcome",
    "small donation welcome",
    "donations are gratefully received",
];

/// Texts that mean *pay what you can*.
const WHAT_YOU_CAN: [&str; 9] = [
    "pay what you can",
    "pay what you like",
    "pay as you feel",
    "pay what you want",
    "pay what you can afford",
    "pay as you can",
    "pay-as-you-feel",
    "pay-what-you-can",
    "pay what you feel",
];

/// Cost from a text about it. Understood words are *read from text*; others are kept as written.
pub(super) fn from_text(prose: &Prose) -> Fact<Cost> {
    let text = plain(&prose.text);
    if FREE.contains(&text.as_str()) {
        return Fact::read_from_text(Cost::Free);
    }
    if WHAT_YOU_CAN.contains(&text.as_str()) {
        return Fact::read_from_text(Cost::PayWhatYouCan);
    }
    if is_free_with_gifts(&text) {
        return Fact::read_from_text(Cost::FreeGiftsWelcome);
    }
    if let Some((least, most)) = spoken_cost::prices(&prose.text) {
        return Fact::read_from_text(Cost::Price { least, most, in_own_words: Some(prose.clone()) });
    }
    Fact::stated(Cost::InOwnWords(prose.clone()))
}

/// Whether words say that gifts are welcome.
pub(super) fn speaks_of_gifts(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("donation") || text.contains("gifts are welcome") || text.contains("gifts welcome")
}

/// Whether words mean plainly free, such as a price list may add to an amount of 0.
pub(super) fn is_plainly_free(text: &str) -> bool {
    FREE.contains(&plain(text).as_str())
}

/// Whether words beside a cell that says *free* make it free for some, or sometimes. Beside a bare
/// `£0` any words do: who knows whose price it is.
pub(super) fn limits(free: &str, words: &str) -> bool {
    const LIMITS: [&str; 23] = [
        "for",
        "if",
        "only",
        "members",
        "member",
        "under",
        "over",
        "unless",
        "until",
        "first",
        "except",
        "adults",
        "children",
        "concessions",
        "with",
        "when",
        "some",
        "most",
        "not",
        "trial",
        "referred",
        "residents",
        "students",
    ];
    let joined = format!("{} {}", plain(free), plain(words));
    if is_plainly_free(words) || is_plainly_free(&joined) {
        return false;
    }
    let is_number = !free.chars().any(char::is_alphabetic);
    is_number || plain(words).split(|c: char| !c.is_alphabetic()).any(|word| LIMITS.contains(&word))
}

/// Whether words name an amount above nought: they contradict *free*.
pub(super) fn names_an_amount(text: &str) -> bool {
    text.match_indices(['£', '$', '€']).any(|(at, _)| {
        let digits = text.get(at..).unwrap_or_default().chars().skip(1).skip_while(|c| *c == ' ');
        digits.take_while(|c| c.is_ascii_digit() || *c == '.').any(|c| ('1'..='9').contains(&c))
    })
}

/// Lower case, single spaces, no full stop or exclamation mark at the end.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace('’', "'");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.trim_end_matches(['.', '!', ',', ';']).to_string()
}

fn is_free_with_gifts(text: &str) -> bool {
    let free_first = FREE.iter().filter_map(|free| text.strip_prefix(free)).any(|rest| {
        let joined = rest.trim_start_matches([' ', ',', ';', '.', '-', '–', '(', ':']).trim_end_matches(')');
        let joined = joined.strip_prefix("but ").or_else(|| joined.strip_prefix("and ")).unwrap_or(joined);
        rest.starts_with([' ', ',', ';', '.', '-', ':']) && GIFTS.contains(&joined)
    });
    free_first || GIFTS.contains(&text)
}

/// Pounds written as `5`, `5.5` or `5.50`.
pub(super) fn pence(amount: &str) -> Option<Pence> {
    let amount = amount.trim().trim_start_matches('£').trim();
    let (pounds, parts) = amount.split_once('.').unwrap_or((amount, ""));
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !(is_number(pounds) && is_number(parts) && (1..=5).contains(&pounds.len())) {
        return None;
    }
    let pounds: u32 = pounds.parse().ok()?;
    let parts = parts.trim_end_matches('0');
    let parts: u32 = match parts.len() {
        0 => 0,
        1 => parts.parse::<u32>().ok()? * 10,
        2 => parts.parse().ok()?,
        _ => return None,
    };
    Some(Pence(pounds * 100 + parts))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;
    use crate::model::Evidence;

    fn read(text: &str) -> Cost {
        from_text(&Prose::english(text)).value().cloned().unwrap()
    }

    #[test]
    fn free_only_when_it_is() {
        for text in ["Free", "FREE!", "free of charge.", "No charge", "£0.00", "Entry is free"] {
            assert_eq!(read(text), Cost::Free, "{text}");
        }
        for text in [
            "Free but donations appreciated",
            "Free, donations welcome",
            "Free (donations welcome)",
            "Donations welcome",
        ] {
            assert_eq!(read(text), Cost::FreeGiftsWelcome, "{text}");
        }
        assert_eq!(read("Pay what you can"), Cost::PayWhatYouCan);
        for text in [
            "first session free",
            "$100-150 weekly",
            "free but booking fee £1",
            "free but bring a snack",
            "free for under 5s",
            "Free parking",
            "none",
            "not free",
            "Free first session",
            "0",
            "Free for members",
            "free to members",
            "free if you have a card",
            "free?",
            "free or £2",
            "free until March",
            "usually free",
            "free tea",
            "not completely free",
            "by donation",
            "suggested donation £2",
            "from £5",
            "varies",
            "contact us",
            "freedom pass",
        ] {
            assert_eq!(read(text), Cost::InOwnWords(Prose::english(text)), "{text}");
        }
    }

    #[test]
    fn one_price_is_a_number() {
        let is =
            |cost, pence| matches!(cost, Cost::Price { least, most, .. } if least == most && least == Pence(pence));
        assert!(is(read("£2.50 per session"), 250));
        assert!(is(read("£10"), 1000));
        assert!(is(read("£5 (with one free helper/carer)"), 500));
        let evidence = |text| from_text(&Prose::english(text)).evidence();
        assert_eq!(evidence("10, £8 for under 12s"), Some(Evidence::ReadFromText));
        assert_eq!(evidence("varies"), Some(Evidence::Stated));
        assert_eq!(pence("7.60"), Some(Pence(760)));
        for text in ["", "-5", "1e3", "5.555", "999999", "5,00", "."] {
            assert_eq!(pence(text), None, "{text}");
        }
    }
}
