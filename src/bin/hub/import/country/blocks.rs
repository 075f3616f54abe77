//! Encoded listings on their way into a directory, in a file without a name: it is gone when this program is, however
//! it ends.

use anyhow::{Context, Result, bail};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

/// Where a block lies: the byte, in forty bits. Of a million listings there are a million of these, and a larger number
/// would take more room beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ticket([u8; 5]);

impl Ticket {
    fn at(place: u64) -> Result<Self> {
        let [0, 0, 0, ticket @ ..] = place.to_be_bytes() else { bail!("the listings are more than can be kept") };
        Ok(Self(ticket))
    }

    fn place(self) -> u64 {
        self.0.iter().fold(0, |place, byte| place << 8 | u64::from(*byte))
    }
}

/// So much is written at once.
const AT_ONCE: usize = 1 << 20;
/// Before each block stand the key of its record and the length of the block.
const HEAD: usize = 12;

/// The file, and what waits to be written to it.
pub(crate) struct Blocks {
    file: File,
    waiting: Vec<u8>,
    written: u64,
}

/// A file of this folder that has no name any more.
pub(crate) fn nameless(folder: &Path) -> Result<File> {
    let path = folder.join(".spool");
    // One may lie here from a program that was killed in just this moment.
    let _ = fs::remove_file(&path);
    let opened = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&path);
    let file = opened.with_context(|| format!("cannot write {}", path.display()))?;
    fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
    Ok(file)
}

impl Blocks {
    /// In this folder, which is on the disk that has room.
    pub(crate) fn new(folder: &Path) -> Result<Self> {
        Ok(Self { file: nameless(folder)?, waiting: Vec::with_capacity(2 * AT_ONCE), written: 0 })
    }

    /// Where the next block will lie.
    pub(crate) fn next(&self) -> u64 {
        self.written + self.waiting.len() as u64
    }

    /// Keeps a block of a record.
    pub(crate) fn put(&mut self, record: u64, block: &[u8]) -> Result<Ticket> {
        let length = u32::try_from(block.len()).context("a listing is longer than any can be")?;
        let ticket = Ticket::at(self.next())?;
        self.waiting.extend_from_slice(&record.to_le_bytes());
        self.waiting.extend_from_slice(&length.to_le_bytes());
        self.waiting.extend_from_slice(block);
        if self.waiting.len() >= AT_ONCE {
            self.write_out()?;
        }
        Ok(ticket)
    }

    /// Writes what waits, so that all can be read.
    pub(crate) fn write_out(&mut self) -> Result<()> {
        let full = "cannot keep the listings while they are put in order; is the disk full?";
        self.file.write_all(&self.waiting).context(full)?;
        self.written += self.waiting.len() as u64;
        self.waiting.clear();
        Ok(())
    }

    /// The block of a ticket.
    pub(crate) fn get(&self, ticket: Ticket) -> Result<Vec<u8>> {
        let (_, length) = self.head(ticket)?;
        let mut block = vec![0; length];
        self.file.read_exact_at(&mut block, ticket.place() + HEAD as u64).context("cannot read the listings back")?;
        Ok(block)
    }

    /// The key of the record that a block came from.
    pub(crate) fn record(&self, ticket: Ticket) -> Result<u64> {
        self.head(ticket).map(|(record, _)| record)
    }

    /// Whether a block lies before a place.
    pub(crate) fn is_before(ticket: Ticket, place: u64) -> bool {
        ticket.place() < place
    }

    fn head(&self, ticket: Ticket) -> Result<(u64, usize)> {
        let (mut record, mut length) = ([0; 8], [0; 4]);
        let mut head = [0; HEAD];
        self.file.read_exact_at(&mut head, ticket.place()).context("cannot read the listings back")?;
        record.copy_from_slice(&head[..8]);
        length.copy_from_slice(&head[8..]);
        Ok((u64::from_le_bytes(record), usize::try_from(u32::from_le_bytes(length))?))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;

    #[test]
    fn blocks_come_back_and_the_file_has_no_name() {
        let folder = tempfile::tempdir().unwrap();
        let mut blocks = Blocks::new(folder.path()).unwrap();
        let long = vec![7; AT_ONCE + 3];
        let tickets = [blocks.put(1, b"one").unwrap(), blocks.put(2, &long).unwrap(), blocks.put(3, b"").unwrap()];
        blocks.write_out().unwrap();
        assert_eq!(tickets.map(|ticket| blocks.get(ticket).unwrap().len()), [3, long.len(), 0]);
        assert_eq!(tickets.map(|ticket| blocks.record(ticket).unwrap()), [1, 2, 3]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
