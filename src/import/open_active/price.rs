//! What it costs: `offers`, held against `isAccessibleForFree`.

use crate::import::given::{Given, Log};
use crate::import::open_referral::cost;
use crate::import::report::Reason;
use crate::import::{Settings, money};
use crate::model::{Cost, Fact, Pence};
use serde_json::{Map, Value, json};

/// The cost of an event.
pub(super) fn read(event: &Given<'_>, settings: &Settings, log: &mut Log) -> Fact<Cost> {
    let rows: Vec<Value> = event.list("offers", log).iter().filter_map(|offer| row(offer, log)).collect();
    let is_nought = |row: &Value| row.get("amount").and_then(Value::as_str).and_then(money::pence) == Some(Pence(0));
    let all_nought = !rows.is_empty() && rows.iter().all(is_nought);
    let fields = Map::from_iter([("cost_options".to_owned(), Value::Array(rows))]);
    let offered = cost::read(&Given::record(&fields), settings, log);
    let has_some_free = matches!(offered.value(), Some(Cost::Price { least: Pence(0), .. }));
    let cost = match (event.flag("isAccessibleForFree", log), offered) {
        (Some(true), Fact::NotKnown) => Fact::stated(Cost::Free),
        (Some(true), Fact::Known { value: Cost::InOwnWords(_), .. }) if all_nought => Fact::stated(Cost::Free),
        (Some(true), offered) if !all_nought && !has_some_free => {
            log.note("isAccessibleForFree", "true", Reason::CostContradicts);
            offered
        }
        (Some(false), _) if all_nought => {
            log.note("isAccessibleForFree", "false", Reason::CostContradicts);
            Fact::NotKnown
        }
        (_, offered) => offered,
    };
    match cost {
        Fact::Known { value: Cost::Free, evidence } if event.says("beta:donationPaymentUrl") => {
            Fact::Known { value: Cost::FreeGiftsWelcome, evidence }
        }
        other => other,
    }
}

/// An offer as the row of a price list, with the words that say for whom it is.
fn row(offer: &Given<'_>, log: &mut Log) -> Option<Value> {
    let price = offer.word("price", log)?;
    let mut row = Map::from_iter([("amount".to_owned(), json!(price))]);
    let ages = offer.object("ageRestriction", log).or_else(|| offer.object("ageRange", log));
    let who = [offer.text("name", log).map(str::to_owned), ages.and_then(|ages| for_ages(&ages, log))];
    let who: Vec<String> = who.into_iter().flatten().collect();
    if !who.is_empty() {
        row.insert("option".into(), json!(who.join(", ")));
    }
    if let Some(currency) = offer.text("priceCurrency", log) {
        row.insert("currency".into(), json!(currency));
    }
    Some(Value::Object(row))
}

/// Ages of an offer, when they are possible.
fn for_ages(ages: &Given<'_>, log: &mut Log) -> Option<String> {
    let least = ages.number("minValue", log).filter(|age| *age > 0.0);
    let most = ages.number("maxValue", log).filter(|age| *age < 99.0);
    match (least, most) {
        (Some(least), Some(most)) if least > most => {
            log.note(&ages.path("minValue"), &format!("{least} to {most}"), Reason::AgesContradict);
            None
        }
        (Some(least), Some(most)) => Some(format!("{least}-{most}")),
        (Some(least), None) => Some(format!("{least}+")),
        (None, Some(most)) => Some(format!("0-{most}")),
        (None, None) => None,
    }
}
