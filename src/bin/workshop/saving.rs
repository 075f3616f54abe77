//! The work as files: one zip, always the same bytes for the same words; and as a text that a device can keep.

use crate::opening::FROM;
use crate::work::{Files, Judged, Work};
use come_along::i18n::Language;
use come_along::i18n::edit::File;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The zip's name.
pub(crate) fn zip_name(work: &Work) -> String {
    format!("come-along-{}.zip", work.row.tag)
}

/// All files of the language where a hub wants them, its row of the table of languages, and the English that the
/// words were written from.
pub(crate) fn zipped(work: &Work) -> Option<Vec<u8>> {
    let folder = format!("locales/{}", work.row.tag);
    let mut files: Files = work.own.iter().map(|(name, file)| (format!("{folder}/{name}"), file.text())).collect();
    files.insert(format!("{folder}.row.json"), row(&work.row)? + "\n");
    files.insert(format!("locales/status/{}.toml", work.row.tag), work.states().to_text());
    let notes = work.notes();
    if !notes.is_empty() {
        files.insert(format!("notes-{}-{}.txt", work.row.tag, plain(&work.code)), notes);
    }
    files.insert(FROM.to_owned(), written_from(work));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name, options).ok()?;
        zip.write_all(text.as_bytes()).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

/// What of a code may stand in the name of a file.
fn plain(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn row(row: &Language) -> Option<String> {
    serde_json::to_string_pretty(row).ok()
}

/// The English of every text that is written, as it was when it was written.
fn written_from(work: &Work) -> String {
    let mut file =
        File::read("### The English that these words were written from. Nothing reads it but the workshop.\n\n");
    for text in work.texts.iter().filter(|text| work.source(text).is_some()) {
        let english = work.before.get(&text.id).and_then(Option::as_ref).unwrap_or(&text.english);
        file.set(&text.id, english, "");
    }
    file.text()
}

/// What a device keeps.
#[derive(Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) row: Language,
    pub(crate) files: Files,
    /// See [`written_from`].
    from: String,
    judged: BTreeMap<String, Judged>,
    code: String,
}

impl Kept {
    /// All that is worth keeping of the work.
    pub(crate) fn of(work: &Work) -> Option<String> {
        let changed = work.changed_files();
        let files = work.own.iter().filter(|(name, _)| changed.contains(name));
        let kept = Self {
            row: work.row.clone(),
            files: files.map(|(name, file)| (name.clone(), file.text())).collect(),
            from: written_from(work),
            judged: work.judged.clone(),
            code: work.code.clone(),
        };
        serde_json::to_string(&kept).ok()
    }

    /// The counterpart; nothing when it is not what was kept here.
    pub(crate) fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Goes on with it.
    pub(crate) fn put_into(self, work: &mut Work) {
        for (name, text) in &self.files {
            work.open(name, text);
        }
        work.came_from(&self.from);
        work.judged = self.judged;
        work.code = self.code;
    }
}
