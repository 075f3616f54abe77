//! A letter for whoever reads it on a screen: first what was asked, in sentences, then field by field,
//! whatever version wrote it.
//!
//! Anybody can send a letter that no site of ours wrote, so nothing in it is trusted: neither what
//! stands in a field nor what a field is called may steer the terminal, turn the direction of what
//! stands beside it, or look like a field of its own. Natively only; the site never reaches it.

use super::text::turns_direction;
use serde_json::Value;

/// What was opened is no letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is not the JSON of a letter; --json prints it as it is")]
pub struct NotALetter;

/// The letter in lines.
///
/// # Errors
/// It is no JSON object.
pub fn readable(letter: &str) -> Result<String, NotALetter> {
    let Ok(Value::Object(mut fields)) = serde_json::from_str(letter) else { return Err(NotALetter) };
    let mut lines = String::new();
    if let Some(Value::Array(sentences)) = fields.remove("sentences") {
        sentences.iter().for_each(|sentence| put_field(&mut lines, 1, "-", sentence));
    }
    for (name, value) in &fields {
        put_field(&mut lines, 1, name, value);
    }
    Ok(lines)
}

fn put_field(lines: &mut String, depth: usize, name: &str, value: &Value) {
    let margin = "  ".repeat(depth);
    let name = on_a_terminal(name).replace('\n', " ");
    let label = if name == "-" { "- ".to_owned() } else { format!("{name}: ") };
    match value {
        Value::Array(items) if items.is_empty() => {}
        Value::Object(fields) => {
            lines.push_str(&format!("{margin}{name}:\n"));
            fields.iter().for_each(|(name, value)| put_field(lines, depth + 1, name, value));
        }
        Value::Array(items) => {
            lines.push_str(&format!("{margin}{name}:\n"));
            items.iter().for_each(|item| put_field(lines, depth + 1, "-", item));
        }
        Value::String(text) => {
            let text = on_a_terminal(text).replace('\n', &format!("\n{margin}| "));
            lines.push_str(&format!("{margin}{label}{text}\n"));
        }
        other => lines.push_str(&format!("{margin}{label}{other}\n")),
    }
}

/// Without what a terminal would obey instead of showing.
fn on_a_terminal(text: &str) -> String {
    let obeyed = |letter: char| (letter.is_control() && letter != '\n') || turns_direction(letter);
    text.chars().map(|letter| if obeyed(letter) { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_read_line_by_line() {
        let letter = r#"{"sentences":["Call me.","I want to say: one\ntwo"],"answers":{"children":2,"helps":["quiet"],"good_times":[]}}"#;
        let lines = readable(letter).unwrap();
        assert_eq!(
            lines,
            "  - Call me.\n  - I want to say: one\n  | two\n  answers:\n    children: 2\n    helps:\n      - quiet\n"
        );
        assert_eq!(readable("[]"), Err(NotALetter));
        assert_eq!(readable("{"), Err(NotALetter));
    }

    #[test]
    fn a_stranger_steers_no_terminal_and_forges_no_field() {
        let letter = "{\"a\\u001b[2J\\nphone\":\"x\\u001b[31m\\u202e\\u0007\\n  phone: 07700 900123\"}";
        let lines = readable(letter).unwrap();
        assert!(
            !lines.chars().any(|letter| letter.is_control() && letter != '\n' || letter == '\u{202e}'),
            "{lines:?}"
        );
        assert!(!lines.lines().any(|line| line.starts_with("  phone")), "{lines}");
    }
}
