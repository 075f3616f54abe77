//! Records that a source has more than once: their copies complete each other, so all of one record are read together,
//! from the pages once more. A feed of which that is true of every record is read again and again, a part at a time:
//! slow, and in no more memory.

use super::reading::{Asked, Made};
use super::totals::Totals;
use super::work::{Mark, Work};
use crate::import::bytes_of;
use anyhow::{Context, Result};
use come_along::import::Settings;
use come_along::import::open_referral::pages;
use std::collections::HashSet;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

/// So many records with copies are held at once.
const AT_ONCE: usize = 10_000;

/// The key of a record, of which a million are held: [`pages::Read::key`] has forty-eight bits.
pub(super) type Key = [u8; 6];

/// A key in fewer bytes.
pub(super) fn short(key: &u64) -> Key {
    let [_, _, short @ ..] = key.to_be_bytes();
    short
}

/// The keys that stand more than once, each once, in order.
pub(super) fn twice(mut keys: Vec<Key>) -> Vec<u64> {
    keys.sort_unstable();
    let same = keys.windows(2).filter(|pair| pair.first() == pair.last()).filter_map(|pair| pair.first());
    let mut twice: Vec<u64> = same.map(|key| key.iter().fold(0, |all, byte| all << 8 | u64::from(*byte))).collect();
    twice.dedup();
    twice
}

/// Puts what the copies together say in the place of what each said alone.
#[allow(clippy::too_many_arguments, reason = "one step of reading pages, which has this much at hand")]
pub(super) fn read_again(
    paths: &[PathBuf],
    settings: &Settings,
    work: &mut Work,
    mark: &Mark,
    twice: &[u64],
    asked: Asked<'_>,
    totals: &mut Totals,
    lines: &mut Lines,
) -> Result<()> {
    if twice.is_empty() {
        return Ok(());
    }
    work.without(&twice.iter().copied().collect(), mark)?;
    for part in twice.chunks(AT_ONCE) {
        let part: HashSet<u64> = part.iter().copied().collect();
        let mut aside = Vec::new();
        for path in paths {
            let bytes = bytes_of(path, settings.most_bytes)?;
            pages::copies(&bytes, settings, &part, &mut aside)
                .with_context(|| format!("cannot read {}", path.display()))?;
        }
        for record in &aside {
            pages::alone(record, settings, &mut |read| {
                totals.take_out_line(&read.line);
                read.listings.iter().for_each(|listing| totals.take_out(listing));
            });
        }
        let mut made = Made::default();
        pages::again(aside, settings, &mut |read| {
            totals.add_line(&read.line);
            // Told apart from the lines of the copies alone, which are left out.
            made.add_line(0, &read.line, &asked);
            for listing in read.listings {
                made.add(read.key.unwrap_or_default(), listing, &asked, totals);
            }
        });
        lines.add(&made.lines)?;
        work.take(made)?;
        work.blocks.write_out()?;
    }
    Ok(())
}

/// The report's lines about the records of a source, on the disk: the key, the length, the text.
pub(super) struct Lines(Option<BufWriter<File>>);

impl Lines {
    pub(super) fn new(file: Option<File>) -> Self {
        Self(file.map(BufWriter::new))
    }

    pub(super) fn add(&mut self, lines: &[(u64, String)]) -> Result<()> {
        let Some(file) = &mut self.0 else { return Ok(()) };
        for (key, text) in lines {
            let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
            let written = file.write_all(&key.to_le_bytes()).and_then(|()| file.write_all(&length.to_le_bytes()));
            written
                .and_then(|()| file.write_all(text.as_bytes()))
                .context("cannot keep the report; is the disk full?")?;
        }
        Ok(())
    }

    /// The lines, of which those of records that were read again are not told.
    pub(super) fn finish(self, twice: HashSet<u64>) -> Result<Option<Told>> {
        let Some(file) = self.0 else { return Ok(None) };
        let file = file.into_inner().context("cannot keep the report; is the disk full?")?;
        Ok(Some(Told { file, twice }))
    }
}

/// Lines about the records of a source, one by one.
pub(in crate::import) struct Told {
    file: File,
    twice: HashSet<u64>,
}

impl Told {
    /// Copies them into a report.
    pub(in crate::import) fn copy_to(&self, report: &mut impl Write) -> Result<()> {
        let mut from = BufReader::new(&self.file);
        from.seek(SeekFrom::Start(0))?;
        let (mut key, mut length, mut text) = ([0; 8], [0; 4], Vec::new());
        while from.read_exact(&mut key).is_ok() {
            from.read_exact(&mut length)?;
            text.resize(usize::try_from(u32::from_le_bytes(length)).unwrap_or_default(), 0);
            from.read_exact(&mut text)?;
            if !self.twice.contains(&u64::from_le_bytes(key)) {
                report.write_all(&text)?;
            }
        }
        Ok(())
    }
}
