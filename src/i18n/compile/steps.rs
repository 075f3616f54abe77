//! What a message does, and how that becomes the bytes of the words file.

use crate::i18n::bytes::{put_block, put_number};
use crate::i18n::plural::Category;
use crate::i18n::words_format::{CATEGORY, EXACT, FIRST_OF_TEXT, SELECT_NUMBER, SELECT_TEXT, VALUE};

/// What a message does, before it is bytes.
pub(super) enum Step {
    Text(String),
    Value(u8),
    Number(u8, Choices<NumberKey>),
    Word(u8, Choices<String>),
}

pub(super) struct Choices<K> {
    pub(super) default: u8,
    pub(super) all: Vec<(K, Vec<Step>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NumberKey {
    Exact(u32),
    Category(Category),
}

/// Steps as bytes; neighbouring texts become one.
pub(super) fn emit(steps: &[Step], out: &mut Vec<u8>) {
    let mut pending = String::new();
    for step in steps {
        if let Step::Text(text) = step {
            pending.push_str(text);
            continue;
        }
        emit_text(&mut pending, out);
        match step {
            Step::Text(_) => {}
            Step::Value(variable) => out.extend([VALUE, *variable + 1]),
            Step::Number(variable, choices) => {
                out.extend([SELECT_NUMBER, *variable]);
                emit_choices(choices, out, |key, out| match key {
                    NumberKey::Exact(number) => {
                        out.push(EXACT);
                        put_number(out, *number);
                    }
                    NumberKey::Category(category) => out.extend([CATEGORY, *category as u8]),
                });
            }
            Step::Word(variable, choices) => {
                out.extend([SELECT_TEXT, *variable]);
                emit_choices(choices, out, |key, out| put_block(out, key.as_bytes()));
            }
        }
    }
    emit_text(&mut pending, out);
}

/// Signs that nobody can see are what steps are made of: a text has none.
fn emit_text(pending: &mut String, out: &mut Vec<u8>) {
    out.extend(pending.bytes().filter(|byte| *byte >= FIRST_OF_TEXT));
    pending.clear();
}

fn emit_choices<K>(choices: &Choices<K>, out: &mut Vec<u8>, put_key: fn(&K, &mut Vec<u8>)) {
    out.extend([choices.default, choices.all.len() as u8]);
    for (key, steps) in &choices.all {
        put_key(key, out);
        let mut body = Vec::new();
        emit(steps, &mut body);
        put_block(out, &body);
    }
}
