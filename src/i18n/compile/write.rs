//! Writes the words file (its shape: `words_format.rs`).

use super::Words;
use crate::i18n::Direction;
use crate::i18n::bytes::{put_block, put_number};
use crate::i18n::contract::Contract;
use crate::i18n::words_format::{ABSENT, MAGIC, put_message};

/// The file for the first language; `picks` says for each message which language has it.
pub(super) fn words(contract: &Contract<'_>, languages: &[Words], picks: &[Option<usize>]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend(contract.hash.to_le_bytes());
    out.push(languages.len() as u8);
    for language in languages {
        put_block(&mut out, language.tag.as_bytes());
        out.push(match language.direction {
            Direction::Ltr => 0,
            Direction::Rtl => 1,
        });
        language.rule.write(&mut out);
    }
    put_number(&mut out, picks.len() as u32);
    for (place, pick) in picks.iter().enumerate() {
        let code = pick.and_then(|language| {
            let messages = &languages.get(language)?.messages;
            Some((language, messages.get(place)?.as_ref()?))
        });
        match code {
            Some((language, compiled)) => put_message(&mut out, language as u8, &compiled.code),
            None => out.push(ABSENT),
        }
    }
    out
}
