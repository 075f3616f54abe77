//! What the workshop does to words files, tried on all that there are: nothing, unless somebody changes a text.

use super::folders::{every_file, root};
use come_along::i18n::edit::{File, Forms, LARGEST, NotText, forms, opened, written};

#[test]
fn opening_and_saving_changes_nothing() {
    let mut messages = 0;
    for (name, text) in every_file() {
        let mut file = File::read(&text);
        assert_eq!(file.text(), text, "{name}");
        let ids: Vec<String> = file.ids().map(str::to_owned).collect();
        messages += ids.len();
        for id in &ids {
            let source = file.source(id).unwrap();
            file.set(id, &source, "");
        }
        assert_eq!(file.text(), text, "{name}");
    }
    println!("{messages} messages of {} files", every_file().len());
    assert!(messages > 1000);
}

#[test]
fn a_change_and_the_way_back_change_nothing() {
    for (name, text) in every_file() {
        let mut file = File::read(&text);
        for id in file.ids().map(str::to_owned).collect::<Vec<_>>() {
            let source = file.source(&id).unwrap();
            file.set(&id, "other words", "");
            let other = file.text();
            let line = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
            let lost = line(&text).iter().filter(|line| !other.contains(line.as_str())).count();
            assert!(lost <= source.lines().count(), "{name}: {id} takes {lost} lines with it");
            file.set(&id, &source, "");
        }
        assert_eq!(file.text(), text, "{name}");
    }
}

#[test]
fn forms_are_written_always_in_the_same_way() {
    let (mut one, mut many, mut source) = (0, 0, 0);
    for (name, text) in every_file() {
        let file = File::read(&text);
        for id in file.ids() {
            let read = forms(&file.source(id).unwrap());
            match &read {
                Forms::One(_) => one += 1,
                Forms::Many(..) => many += 1,
                Forms::Source(_) => source += 1,
            }
            let first = written(&read).unwrap_or_default();
            let again = forms(&first);
            assert_eq!(written(&again).unwrap_or_default(), first, "{name}: {id}");
            assert_eq!(again, read, "{name}: {id}");
        }
    }
    println!("{one} texts, {many} with forms, {source} as they are written");
    assert!(one > 1000 && many > 20);
}

#[test]
fn hostile_files_are_refused_or_kept_as_they_are() {
    assert_eq!(opened(&vec![b'x'; 10 << 20]), Err(NotText::TooLarge));
    const { assert!(LARGEST < 10 << 20) };
    for text in [
        "\u{feff}one = x",
        "one = \u{202e}x\r\ntwo = y\r\n",
        "one = {{{{{{{{",
        "= = =\n\n\n}",
        "one =\n   \n\n",
        "# no end",
        "-t = x\n .a = y",
    ] {
        let text = opened(text.as_bytes()).unwrap();
        let mut file = File::read(text);
        assert_eq!(file.text(), text);
        file.set("new", "x", "");
        assert!(file.text().starts_with(text.trim_end_matches('\n')), "{text:?} became {:?}", file.text());
    }
    let braces = format!("one = {}", "{".repeat(100_000));
    let file = File::read(&braces);
    let _ = forms(&file.source("one").unwrap());
    assert!(root().join("locales").is_dir());
}
