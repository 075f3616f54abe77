//! Files that somebody brings: `.ftl`, or the zip that was saved here. What cannot be opened is said, and changes
//! nothing.

use crate::work::Work;
use come_along::i18n::Msg;
use come_along::i18n::edit::{LARGEST, NotText, opened};
use come_along::i18n::workshop::say;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Files in a zip; all words of a language are some dozens.
const MOST_FILES: usize = 200;
/// Where a zip holds the English that the words were written from.
pub(crate) const FROM: &str = "written-from-en-GB.ftl";
/// Letters of a file that say in which script it is.
const LOOKED_AT: usize = 400;

/// What became of each file, to be said.
pub(crate) fn open(work: &mut Work, name: &str, bytes: Option<&[u8]>) -> Vec<Msg> {
    let Some(bytes) = bytes else { return vec![say::work_too_big(name)] };
    if !bytes.starts_with(b"PK\x03\x04") {
        return vec![one(work, name, bytes)];
    }
    let Some(files) = unzipped(bytes) else { return vec![say::work_not_text(name, "UTF-8")] };
    let mut said: Vec<Msg> = Vec::new();
    for (inside, bytes) in files.iter().filter(|(inside, _)| inside.ends_with(".ftl")) {
        if inside == FROM {
            continue;
        }
        said.push(one(work, inside, bytes));
    }
    if let Some(english) = files.iter().find(|(inside, _)| inside == FROM).and_then(|(_, bytes)| opened(bytes).ok()) {
        work.came_from(english);
    }
    said
}

fn one(work: &mut Work, path: &str, bytes: &[u8]) -> Msg {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned();
    let text = match opened(bytes) {
        Ok(text) => text,
        Err(NotText::TooLarge) => return say::work_too_big(name),
        Err(_) => return say::work_not_text(name, "UTF-8"),
    };
    if let Some(tag) = folder(path).filter(|tag| *tag != work.row.tag) {
        return say::work_other_folder(name, tag);
    }
    if !work.english.contains_key(&name) {
        return say::work_not_ours(name);
    }
    if !is_of_script(text, &work.row.own_name) {
        return say::work_other_script(name);
    }
    work.open(&name, text);
    say::work_read(name)
}

/// The language's folder of `locales/ti/01-home.ftl`.
fn folder(path: &str) -> Option<&str> {
    let mut parts = path.rsplit('/').skip(1);
    let tag = parts.next()?;
    (parts.next() == Some("locales")).then_some(tag)
}

/// Whether most letters that are not Latin are in the script of the language's own name, if that is not Latin either.
fn is_of_script(text: &str, own_name: &str) -> bool {
    let values = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='));
    let letters: Vec<char> =
        values.flat_map(|(_, value)| value.chars()).filter(|c| c.is_alphabetic()).take(LOOKED_AT).collect();
    let Some(own) = own_name.chars().find(|c| c.is_alphabetic()).map(block) else { return true };
    letters.is_empty() || letters.iter().filter(|letter| block(**letter) == own).count() * 2 >= letters.len()
}

/// A rough script: letters of one alphabet lie together.
fn block(letter: char) -> u32 {
    match u32::from(letter) {
        0..0x0370 | 0x1e00..0x1f00 => 0,
        0x0370..0x0400 => 1,
        0x0400..0x0530 => 2,
        0x0590..0x0600 => 3,
        0x0600..0x0780 | 0xfb50..0xff00 => 4,
        code @ 0x0900..0x0e00 => 0x100 + code / 0x80,
        0x1200..0x1400 | 0x2d80..0x2de0 | 0xab00..0xab30 => 5,
        0x2e80..0xa000 | 0xf900..0xfb00 | 0x20000..0x40000 => 6,
        code => 0x1000 + code / 0x100,
    }
}

/// Name and bytes of each file; nothing when it is no zip that people make of words.
fn unzipped(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    if archive.len() > MOST_FILES {
        return None;
    }
    let mut files = Vec::new();
    let mut left = 4 * LARGEST;
    for place in 0..archive.len() {
        let file = archive.by_index(place).ok()?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().ok()?.into_owned();
        let mut bytes = Vec::new();
        file.take(left as u64 + 1).read_to_end(&mut bytes).ok()?;
        left = left.checked_sub(bytes.len())?;
        files.push((name, bytes));
    }
    Some(files)
}
