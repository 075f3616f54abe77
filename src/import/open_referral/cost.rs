//! What it costs: the price list `cost_options` first, the words of `fees` second.

use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::{Settings, clean, dates, money};
use crate::model::*;

/// One row of a price list.
struct Row {
    amount: Option<Pence>,
    pounds: bool,
    words: String,
    /// Whether the row is for everyone: no condition beside the amount.
    plain: bool,
}

/// The cost of a service.
pub(in crate::import) fn read(given: &Given<'_>, settings: &Settings, log: &mut Log) -> Fact<Cost> {
    let fees = given
        .text_of(&["fees_description", "fees"], log)
        .and_then(|(field, text)| clean::prose(&field, text, log).map(|prose| (field, prose)));
    let options = given.list("cost_options", log);
    let rows: Vec<Row> = options.iter().filter_map(|option| row(option, settings, log)).collect();
    match (cost_of(&rows), fees) {
        (Some(cost), fees) => agreed(cost, fees, log),
        (None, Some((_, prose))) => money::from_text(&prose),
        (None, None) => Fact::NotKnown,
    }
}

fn row(option: &Given<'_>, settings: &Settings, log: &mut Log) -> Option<Row> {
    let from = dates::day_in(option, "valid_from", settings, log);
    let until = dates::day_in(option, "valid_to", settings, log);
    if from.is_some_and(|from| from > settings.today) || until.is_some_and(|until| until < settings.today) {
        let dates = [from, until].map(|day| day.map(|day| day.to_string()).unwrap_or_default());
        log.note(&option.path("valid_from"), &dates.join(" to "), Reason::PriceNotNow);
        return None;
    }
    let line = |key: &str, log: &mut Log| {
        option.text(key, log).and_then(|text| clean::line(&option.path(key), text, 200, log))
    };
    let (who, detail) = (line("option", log), line("amount_description", log));
    let currency = line("currency", log).unwrap_or_else(|| "GBP".into()).to_uppercase();
    let pounds = matches!(currency.as_str(), "GBP" | "£");
    let written = option.word("amount", log).map(|amount| amount.trim().to_string());
    let amount = written.as_deref().filter(|_| pounds).and_then(money::pence);
    match (&written, pounds) {
        (Some(written), true) if amount.is_none() => log.note(&option.path("amount"), written, Reason::NotAPrice),
        (Some(written), false) => {
            log.note(&option.path("currency"), &format!("{written} {currency}"), Reason::NotPounds)
        }
        _ => {}
    }
    let shown = match (&written, amount) {
        (Some(_), Some(pence)) => Some(pounds_text(pence)),
        (Some(written), None) if !pounds => Some(format!("{written} {currency}")),
        _ => None,
    };
    let plain = [&who, &detail].into_iter().flatten().all(|words| money::is_plainly_free(words));
    let head = [who, shown].into_iter().flatten().collect::<Vec<_>>().join(": ");
    let words =
        [Some(head).filter(|head| !head.is_empty()), detail].into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!words.is_empty()).then_some(Row { amount, pounds, words, plain })
}

fn pounds_text(Pence(pence): Pence) -> String {
    if pence % 100 == 0 { format!("£{}", pence / 100) } else { format!("£{}.{:02}", pence / 100, pence % 100) }
}

/// The cost that a price list states.
fn cost_of(rows: &[Row]) -> Option<Cost> {
    if rows.is_empty() {
        return None;
    }
    let words = rows.iter().map(|row| row.words.as_str()).collect::<Vec<_>>().join("\n");
    let amounts: Option<Vec<Pence>> = rows.iter().map(|row| row.amount.filter(|_| row.pounds)).collect();
    let Some(amounts) = amounts else { return Some(Cost::InOwnWords(Prose::english(words))) };
    let least = amounts.iter().copied().min_by_key(|pence| pence.0)?;
    let most = amounts.iter().copied().max_by_key(|pence| pence.0)?;
    if most.0 > 0 {
        let only_a_number = rows.len() == 1 && words == pounds_text(most);
        let in_own_words = (!only_a_number).then(|| Prose::english(words));
        return Some(Cost::Price { least, most, in_own_words });
    }
    if rows.iter().all(|row| row.plain) {
        return Some(Cost::Free);
    }
    if rows.iter().any(|row| money::speaks_of_gifts(&row.words)) {
        return Some(Cost::FreeGiftsWelcome);
    }
    // Nought with a condition ("under 18s") is not free for everyone.
    Some(Cost::InOwnWords(Prose::english(words)))
}

/// A free price list against the words of `fees`: gifts make it *gifts welcome*, an amount makes
/// it the words alone.
fn agreed(cost: Cost, fees: Option<(String, Prose)>, log: &mut Log) -> Fact<Cost> {
    let Some((field, fees)) = fees.filter(|_| cost == Cost::Free) else { return Fact::stated(cost) };
    if money::names_an_amount(&fees.text) {
        log.note(&field, &fees.text, Reason::CostContradicts);
        return Fact::stated(Cost::InOwnWords(fees));
    }
    if money::speaks_of_gifts(&fees.text) {
        return Fact::read_from_text(Cost::FreeGiftsWelcome);
    }
    Fact::stated(Cost::Free)
}
