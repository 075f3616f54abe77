//! Writes the entries as Rust: functions for callers, and a table for tools.

use std::fmt::Write;

use super::read::{Entry, hash};
use super::variables::Kind;

/// One function for each entry. Two kinds of argument cannot be swapped unnoticed: each has a
/// type of its own.
pub(crate) fn say(entries: &[Entry]) -> String {
    let mut out = String::from("// Written by the build script from locales/en-GB; do not edit.\n");
    for (index, entry) in entries.iter().enumerate() {
        out.push_str("\n/// ```text\n");
        for line in &entry.doc {
            // A fence inside a message must not end ours.
            let _ = writeln!(out, "/// {}", line.replace("```", "'''"));
        }
        out.push_str("/// ```\n#[must_use]\n");
        let parameters: Vec<String> = entry.variables.iter().map(parameter).collect();
        let arguments: Vec<String> = entry.variables.iter().map(argument).collect();
        let _ = writeln!(
            out,
            "pub fn {}({}) -> Msg {{\n    Msg::new({index}, vec![{}])\n}}",
            entry.function,
            parameters.join(", "),
            arguments.join(", ")
        );
    }
    out
}

/// The table of ids, for the words compiler and for tests. A constant on its own, so that the
/// linker leaves it out of the site.
pub(crate) fn contract(entries: &[Entry]) -> String {
    let mut out = format!(
        "/// Stands for all messages and their variables; words made for others are refused.\n\
         pub const CONTRACT_HASH: u64 = {:#018x};\n\n\
         /// Every message, in the order of its number. Names it contains: use it natively only.\n\
         pub const CONTRACT: Contract<'static> = Contract {{\n    hash: CONTRACT_HASH,\n    entries: &[\n",
        hash(entries)
    );
    for entry in entries {
        let variables: Vec<String> = entry
            .variables
            .iter()
            .map(|(name, kind)| format!("Variable {{ name: {name:?}, kind: Kind::{} }}", kind.name()))
            .collect();
        let _ = writeln!(
            out,
            "        Entry {{ id: {:?}, variables: &[{}], file: {:?}, speak: {} }},",
            entry.id,
            variables.join(", "),
            entry.file,
            entry.speak
        );
    }
    out.push_str("    ],\n};\n");
    out
}

fn parameter((name, kind): &(String, Kind)) -> String {
    let kind = match kind {
        Kind::Number => "impl Number",
        Kind::Text => "impl Into<String>",
        Kind::Message => "Msg",
    };
    format!("{}: {kind}", name.replace('-', "_"))
}

fn argument((name, kind): &(String, Kind)) -> String {
    let name = name.replace('-', "_");
    match kind {
        Kind::Number => format!("Arg::Number({name}.number())"),
        Kind::Text => format!("Arg::Text({name}.into())"),
        Kind::Message => format!("Arg::Message({name})"),
    }
}
