//! Prices as people write them in English: `7.50, cash bar available`, `10, £8 for under 12s`, `Full
//! day £39 Half day £19.50`. From the lowest to the highest, for the model holds two ends.
//!
//! Only amounts that somebody pays to come count. Where the lowest or the highest is not said (`from
//! £5`, `concessions available`, `varies`), or an amount is something else (a deposit, a donation,
//! another currency), there is no price, and the caller keeps the words. *Free* is never read here.

use super::money;
use crate::model::Pence;

/// Longer texts, in bytes, say more than prices.
const LONGEST: usize = 120;

/// The lowest and the highest price of a text; the highest is above nought.
pub(super) fn prices(text: &str) -> Option<(Pence, Pence)> {
    let text = plain(text);
    let other_money = ['$', '€', '¥', '%'].iter().any(|sign| text.contains(*sign));
    if text.len() > LONGEST || other_money {
        return None;
    }
    let words: Vec<&str> = words(&text).collect();
    if words.iter().any(|word| DOUBT.contains(word)) {
        return None;
    }
    let mut amounts = amounts(&text)?;
    if amounts.len() == 1 && words.iter().any(|word| CHEAPER_FOR_SOME.contains(word)) {
        return None;
    }
    match free_in(&text) {
        FreeIn::Nothing => {}
        FreeIn::ForSome => amounts.push(Pence(0)),
        FreeIn::Unclear => return None,
    }
    let least = amounts.iter().copied().min()?;
    let most = amounts.iter().copied().max()?;
    (most.0 > 0).then_some((least, most))
}

/// Words beside which an amount is no price, or not a sure one.
const DOUBT: [&str; 50] = [
    "deposit",
    "deposits",
    "refund",
    "refundable",
    "refunded",
    "off",
    "save",
    "worth",
    "prize",
    "prizes",
    "win",
    "loan",
    "grant",
    "voucher",
    "vouchers",
    "fine",
    "income",
    "donation",
    "donations",
    "donate",
    "suggested",
    "voluntary",
    "optional",
    "contribution",
    "contributions",
    "vary",
    "varies",
    "variable",
    "not",
    "no",
    "never",
    "was",
    "were",
    "longer",
    "used",
    "if",
    "unless",
    "except",
    "afford",
    "approximately",
    "approx",
    "circa",
    "roughly",
    "upwards",
    "dollars",
    "euros",
    "half-price",
    "booking",
    "plus",
    "tbc",
];

/// Words by which somebody pays less than the one price that is said.
const CHEAPER_FOR_SOME: [&str; 14] = [
    "concession",
    "concessions",
    "concessionary",
    "conc",
    "concs",
    "reduced",
    "reductions",
    "discount",
    "discounts",
    "discounted",
    "bursary",
    "bursaries",
    "subsidised",
    "depending",
];

/// What stands before an amount and leaves one end of the prices open.
const OPEN: [&str; 27] = [
    "from",
    "from just",
    "from only",
    "starting at",
    "starting from",
    "starts at",
    "start at",
    "up to",
    "at least",
    "minimum",
    "minimum of",
    "min",
    "max",
    "maximum",
    "maximum of",
    "over",
    "under",
    "below",
    "above",
    "about",
    "around",
    "nearly",
    "less than",
    "more than",
    "as little as",
    "upto",
    "extra",
];

/// What follows a number without a pound sign at the beginning of a text, when it is a price.
const AFTER_BARE: [&str; 22] = [
    "per",
    "each",
    "pp",
    "for",
    "adult",
    "adults",
    "child",
    "children",
    "concession",
    "concessions",
    "inc",
    "incl",
    "including",
    "includes",
    "a",
    "an",
    "members",
    "non-members",
    "on",
    "from",
    "pounds",
    "or",
];

/// Lower case, one kind of dash, single spaces.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace(['–', '—', '‑', '−'], "-").replace('’', "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphabetic() || c == '-' || c == '\'')).map(|word| word.trim_matches('-'))
}

/// Every amount of a text; nothing when one of them is not whole or open to one side.
fn amounts(text: &str) -> Option<Vec<Pence>> {
    let mut found: Vec<Pence> = Vec::new();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let before = text.get(..at).unwrap_or_default();
        if !(c == '£' || c.is_ascii_digit()) {
            at += c.len_utf8();
            continue;
        }
        let signed = c == '£';
        let digits_at = at + if signed { c.len_utf8() } else { 0 };
        let rest = text.get(digits_at..).unwrap_or_default();
        let rest = if signed { rest.trim_start() } else { rest };
        let number: &str = rest.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).next()?;
        let number = number.trim_end_matches(['.', ',']);
        let after = rest.get(number.len()..).unwrap_or_default();
        at = text.len() - after.len();
        // The second half of `£5-10`; `£5 to 7` too.
        let second = !signed && !found.is_empty() && joins(before);
        let is_amount = signed || second || bare(number, before, after) || pence_sign(number, after);
        if !is_amount {
            continue;
        }
        let open = OPEN.iter().any(|words| before.trim_end().ends_with(words) && is_word_end(before, words));
        let odd = after.starts_with(['+', 'k', 'm', ':']) || after.starts_with("bn");
        if open || odd {
            return None;
        }
        // `-£5` is no price, nor is `£5 to £2`.
        let minus = signed && (before == "-" || before.ends_with(" -"));
        if minus {
            return None;
        }
        let in_pence = !number.contains('.') && pence_sign(number, after);
        let amount = if in_pence { Pence(number.parse().ok()?) } else { money::pence(&grouped(number)?)? };
        if joins(before) && found.last().is_some_and(|first| *first > amount) {
            return None;
        }
        found.push(amount);
    }
    Some(found).filter(|found| !found.is_empty())
}

/// Whether `words` stand at the end of `text` as whole words.
fn is_word_end(text: &str, words: &str) -> bool {
    let before = text.trim_end().strip_suffix(words).unwrap_or_default();
    !before.ends_with(char::is_alphanumeric)
}

/// Whether an amount went before and this number is the other end of it: `£5-10`.
fn joins(before: &str) -> bool {
    let before = before.trim_end();
    let joined = before.strip_suffix('-').or_else(|| before.strip_suffix(" to"));
    let amount = joined.and_then(|rest| rest.trim_end().rsplit(' ').next());
    amount.is_some_and(|amount| amount.starts_with('£') && amount.ends_with(|c: char| c.is_ascii_digit()))
}

/// A number without a sign is a price only at the very beginning, and followed by words of prices.
/// From two hundred on it is a time or a year, more often than not.
fn bare(number: &str, before: &str, after: &str) -> bool {
    let decimals = number.split_once('.').is_some_and(|(_, parts)| parts.len() == 2);
    let small = number.parse::<f64>().is_ok_and(|pounds| pounds < 200.0);
    let word = after.trim_start().split(|c: char| !(c.is_alphabetic() || c == '-')).next().unwrap_or_default();
    let ends =
        after.is_empty() || after.starts_with([',', ';', '.']) || after.starts_with(" (") || after.starts_with(" £");
    let dash = after.strip_prefix(" - ").is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let pence = decimals && after.starts_with('p') && !after.starts_with("pm");
    before.is_empty() && small && (ends || dash || pence || after.starts_with(' ') && AFTER_BARE.contains(&word))
}

/// `50p`: beyond a few pounds nobody counts in pence.
fn pence_sign(number: &str, after: &str) -> bool {
    let is_sign = after.strip_prefix('p').is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    is_sign && number.parse::<u32>().is_ok_and(|pence| (1..=500).contains(&pence))
}

/// `1,200` as `1200`; other commas belong to no amount.
fn grouped(number: &str) -> Option<String> {
    match number.split_once(',') {
        None => Some(number.to_string()),
        Some((thousands, rest)) => {
            let whole = rest.split('.').next().unwrap_or_default();
            (whole.len() == 3 && !thousands.is_empty() && !rest.contains(',')).then(|| format!("{thousands}{rest}"))
        }
    }
}

/// What *free* means beside amounts.
enum FreeIn {
    /// It is not said, or of something that is no entrance.
    Nothing,
    /// For some people, or the first time.
    ForSome,
    /// Nobody can tell.
    Unclear,
}

/// Things that are free beside a price, and change nothing about it.
const FREE_THINGS: [&str; 20] = [
    "free parking",
    "free car park",
    "free tea",
    "free coffee",
    "free refreshments",
    "free lunch",
    "free drink",
    "free drinks",
    "free wifi",
    "free wi-fi",
    "free cake",
    "free squash",
    "free biscuits",
    "free snack",
    "free snacks",
    "free food",
    "gluten free",
    "gluten-free",
    "dairy free",
    "one free helper",
];

/// Words by which something is free for some people, or at some time.
const FREE_FOR_SOME: [&str; 24] = [
    "free for ",
    "members free",
    "members are free",
    "members go free",
    "children free",
    "children are free",
    "children go free",
    "child free",
    "kids free",
    "kids go free",
    "carers free",
    "carers go free",
    "carer free",
    "carer goes free",
    "babies free",
    "s free",
    "s are free",
    "session free",
    "session is free",
    "class free",
    "class is free",
    "visit free",
    "free to members",
    "free first",
];

fn free_in(text: &str) -> FreeIn {
    let rest = FREE_THINGS.iter().fold(text.to_string(), |text, thing| text.replace(thing, " "));
    let speaks = |text: &str| words(text).any(|word| word == "free");
    if !speaks(&rest) {
        return FreeIn::Nothing;
    }
    let for_all = ["free for all", "free for everyone"].iter().any(|words| rest.contains(words));
    let is_for_some = FREE_FOR_SOME.iter().any(|words| rest.contains(words)) && !for_all;
    if is_for_some { FreeIn::ForSome } else { FreeIn::Unclear }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Text, and the lowest and highest price in pence.
    const PRICES: &[(&str, u32, u32)] = &[
        ("£5", 500, 500),
        ("£2.50 per class", 250, 250),
        ("7.50, cash bar available", 750, 750),
        ("10, £8 for under 12s", 800, 1000),
        ("Full day £39 Half day £19.50", 1950, 3900),
        ("£3 (first session free)", 0, 300),
        ("members free, others £2", 0, 200),
        ("£4, under 5s free", 0, 400),
        ("Free for members, £2 for others", 0, 200),
        ("£5 (with one free helper/carer)", 500, 500),
        ("£3 including free tea", 300, 300),
        ("5 for individual events, £15 for the day, £30 for the weekend", 500, 3000),
        ("2 per person on the night or £1 in advance", 100, 200),
        ("10 (with fish) £7 (meat/veggie)", 700, 1000),
        ("7.50 from the library or on the door", 750, 750),
        ("8 - licensed bar available", 800, 800),
        ("0.50 for under-10s, £1 for over-10s", 50, 100),
        ("2.50p", 250, 250),
        ("50p", 50, 50),
        ("50p for squash and £2 to come", 50, 200),
        ("10, concessions £9", 900, 1000),
        ("£5-£10", 500, 1000),
        ("£5–10 depending on what you earn", 500, 1000),
        ("£5 to £7.50", 500, 750),
        ("12 per team of 4", 1200, 1200),
        ("£1,200 for the year", 120_000, 120_000),
        ("5 pounds a week", 500, 500),
        ("£ 3", 300, 300),
        ("£4 adults / £2 children", 200, 400),
        ("6 per person", 600, 600),
    ];

    /// Texts of which no price may be made.
    const NO_PRICE: &[&str] = &[
        "",
        "free",
        "£0",
        "0",
        "varies",
        "contact us",
        "from £5",
        "From just £5",
        "£20+",
        "up to £10",
        "about £4",
        "£10 (concessions available)",
        "prices vary, £5 upwards",
        "£2 donation",
        "suggested donation of £2",
        "25 (deposit £5)",
        "£5 off",
        "was £5",
        "no longer £5",
        "£5 if you can afford it",
        "5 (+ booking fee if booked online)",
        "free, £2 for tea",
        "free entry. £2 for a hot drink",
        "$5",
        "$100-150 weekly",
        "€4",
        "1000",
        "10 week course",
        "10am to 12pm",
        "10-12",
        "18+",
        "2 sessions free",
        "1 to 1 sessions",
        "call 01632 960101",
        "£5k",
        "Non-members are expected to pay for their sessions. We charge a flat rate for an hour. The rate is £50 for each of them now.",
        "£5 to £2",
        "-£5",
        "£1,20",
        "£",
        "50% off",
        "£5 for everyone, free for everyone",
    ];

    #[test]
    fn prices_are_what_somebody_pays() {
        let found = |text: &str| prices(text).map(|(least, most)| (least.0, most.0));
        let wrong = |text: &str, expected| (found(text) != expected).then(|| format!("{text:?}: {:?}", found(text)));
        let mut faults: Vec<String> =
            PRICES.iter().filter_map(|(text, least, most)| wrong(text, Some((*least, *most)))).collect();
        faults.extend(NO_PRICE.iter().filter_map(|text| wrong(text, None)));
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    proptest! {
        /// Whatever stands there, the highest price is above nought and not below the lowest.
        #[test]
        fn any_text_has_an_answer(text in "\\PC{0,60}|((£|free|5|7.50|,| |-|to|p|from|each|for|members|\\(|é)){0,10}") {
            if let Some((least, most)) = prices(&text) {
                prop_assert!(least <= most && most.0 > 0);
                prop_assert!(text.contains(|c: char| c.is_ascii_digit()));
            }
        }
    }
}
