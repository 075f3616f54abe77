//! Recordings of pages that a hub has put into its public folder, `audio/<language>/<page>.mp3`: which there are, and
//! those of one language in one file. A page fetches them all or none, so that no log tells which page was listened to.
//! How they are made: `docs/recordings.md`. The reader of the file: `public/recorded.js`.

use crate::http::{Layers, OwnFile};
use come_along::route::Route;
use serde_json::json;
use std::fmt;
use std::fs::File;
use std::io::Read;

/// The folder of recordings in the hub's public folder, with one folder for each language.
pub(crate) const FOLDER: &str = "audio";
/// Most bytes of the recordings of one language: about 17 minutes at 24 kbit a second. All of them are fetched at once.
pub(crate) const MOST_BYTES: u64 = 3 * 1024 * 1024;
/// Endings of names that may be recordings; what is inside tells.
const ENDINGS: [&str; 6] = ["mp3", "ogg", "opus", "m4a", "webm", "wav"];
/// Bytes at the front that tell what is inside.
const HEAD: usize = 12;

/// A file that can be played.
pub(crate) struct Recording {
    /// The page's name, one of `Route::PAGES`.
    pub(crate) page: &'static str,
    /// In bytes.
    pub(crate) length: u64,
    file: OwnFile,
}

/// Why a file is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The name is no page of ours.
    NoPage,
    /// The ending is none of a recording.
    Ending,
    /// There is another of the same page.
    Twice,
    /// There is nothing in it.
    Empty,
    /// It does not begin as a recording does.
    NoSound,
    /// With it there would be more than `MOST_BYTES`.
    TooMuch,
    /// It cannot be read.
    Unreadable,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NoPage => write!(out, "no page has that name. The names are: {}", Route::PAGES.join(" ")),
            Fault::Ending => write!(out, "a recording ends in one of: {}", ENDINGS.join(" ")),
            Fault::Twice => out.write_str("there is another recording of the same page; keep one of them"),
            Fault::Empty => out.write_str("it is empty. Save the recording again"),
            Fault::NoSound => out.write_str("there is no sound in it that we know. Save it as MP3 or Opus"),
            Fault::TooMuch => write!(
                out,
                "the recordings of a language may have {} MB together, and with this one they have more. Save them \
                 as mono with 24 kbit a second, or say less",
                MOST_BYTES / 1024 / 1024
            ),
            Fault::Unreadable => out.write_str("it cannot be read; may the hub read it?"),
        }
    }
}

/// The recordings of a language, by name, and the names of files that are left out, each with the reason. Looks at
/// the first bytes of each file only.
pub(crate) fn of(layers: &Layers, tag: &str) -> (Vec<Recording>, Vec<(String, Fault)>) {
    let (mut recordings, mut faults) = (Vec::<Recording>::new(), Vec::new());
    for file in layers.own_files(&format!("{FOLDER}/{tag}")) {
        let name = file.name.clone();
        match one(file, &recordings) {
            Ok(recording) => recordings.push(recording),
            Err(fault) => faults.push((name, fault)),
        }
    }
    (recordings, faults)
}

/// The file as a recording beside those there are already.
fn one(file: OwnFile, others: &[Recording]) -> Result<Recording, Fault> {
    let (name, ending) = file.name.rsplit_once('.').ok_or(Fault::Ending)?;
    if !ENDINGS.contains(&ending) {
        return Err(Fault::Ending);
    }
    let page = Route::PAGES.into_iter().find(|page| *page == name).ok_or(Fault::NoPage)?;
    if others.iter().any(|other| other.page == page) {
        return Err(Fault::Twice);
    }
    let opened = File::open(&file.path).and_then(|opened| Ok((opened.metadata()?.len(), opened)));
    let (length, opened) = opened.map_err(|_| Fault::Unreadable)?;
    if length == 0 {
        return Err(Fault::Empty);
    }
    let mut head = Vec::new();
    opened.take(HEAD as u64).read_to_end(&mut head).map_err(|_| Fault::Unreadable)?;
    if !is_sound(&head) {
        return Err(Fault::NoSound);
    }
    let sum: u64 = others.iter().map(|other| other.length).sum();
    if length.saturating_add(sum) > MOST_BYTES {
        return Err(Fault::TooMuch);
    }
    Ok(Recording { page, length, file })
}

/// Whether bytes begin as those of MP3 (with a tag or without), Ogg, WebM, MPEG-4 or WAV do.
fn is_sound(head: &[u8]) -> bool {
    let fronts: [&[u8]; 3] = [b"ID3", b"OggS", &[0x1a, 0x45, 0xdf, 0xa3]];
    // Eleven bits of a frame's sync word, and a layer, which AAC's stream has not.
    let frame = matches!(head, [0xff, second, ..] if second & 0xe0 == 0xe0 && second & 0x06 != 0);
    let later = |at: usize, word: &[u8]| head.get(at..).is_some_and(|rest| rest.starts_with(word));
    frame
        || fronts.iter().any(|front| head.starts_with(front))
        || later(4, b"ftyp")
        || head.starts_with(b"RIFF") && later(8, b"WAVE")
}

/// Which pages are recorded, by language, as JSON: `{"so":["check","home"]}`.
pub(crate) fn list(layers: &Layers, tags: &[String]) -> Vec<u8> {
    let pages = |tag: &String| of(layers, tag).0.iter().map(|one| one.page).collect::<Vec<_>>();
    let all = tags.iter().map(|tag| (tag.clone(), json!(pages(tag))));
    let some = all.filter(|(_, pages)| pages.as_array().is_some_and(|pages| !pages.is_empty()));
    serde_json::Value::Object(some.collect()).to_string().into_bytes()
}

/// All recordings of a language in one file; nothing when there are none. A line of JSON, `[["check",1234],…]`: name
/// and length in bytes of each; then their bytes in that order.
pub(crate) fn pack(layers: &Layers, tag: &str) -> Option<Vec<u8>> {
    let mut names = Vec::new();
    let mut sounds = Vec::new();
    for recording in of(layers, tag).0 {
        // What grew since it was looked at is taken as far as it was.
        let opened = File::open(&recording.file.path).ok()?;
        let before = sounds.len();
        opened.take(recording.length).read_to_end(&mut sounds).ok()?;
        names.push(json!([recording.page, sounds.len() - before]));
    }
    if names.is_empty() {
        return None;
    }
    let line = serde_json::Value::Array(names).to_string();
    Some([line.as_bytes(), b"\n", &sounds].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sound_is_known_by_its_front() {
        let sounds: [&[u8]; 8] = [
            b"ID3\x04\0\0",
            &[0xff, 0xfb, 0x90, 0x64],
            &[0xff, 0xf3, 0x40, 0xc4],
            b"OggS\0\x02",
            b"\x1a\x45\xdf\xa3\x9f",
            b"\0\0\0\x20ftypM4A ",
            b"RIFF\x24\0\0\0WAVEfmt ",
            b"\0\0\0\x18ftypmp42",
        ];
        for sound in sounds {
            assert!(is_sound(sound), "{sound:?}");
        }
        let others: [&[u8]; 7] = [
            b"",
            b"\xff",
            b"\xff\xf1\x50\x80",
            b"<html>",
            b"RIFF\x24\0\0\0AVI ",
            b"\x89PNG\r\n",
            b"hello, this is text",
        ];
        for other in others {
            assert!(!is_sound(other), "{other:?}");
        }
    }
}
