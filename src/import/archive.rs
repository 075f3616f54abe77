//! A zip, or one file packed with gzip, in memory: to files with names, within limits.
//!
//! An archive is somebody else's program for making bytes, so nothing in it is believed: sizes are
//! counted while unpacking, names never lead anywhere, and what is odd refuses the whole archive
//! with a sentence. Nothing is written; archives inside are not opened.

use super::{Feed, FeedFile, Unreadable};
use flate2::read::MultiGzDecoder;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::read::ZipFile;

/// What an archive may hold.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of all files together, unpacked.
    pub total: usize,
    /// Bytes of one file, unpacked.
    pub file: usize,
    /// Files and folders.
    pub entries: usize,
    /// How many times larger than packed a file of more than [`Limits::SMALL`] bytes may be.
    pub ratio: usize,
}

impl Limits {
    /// Files up to this many bytes may be packed as tight as they like.
    pub const SMALL: usize = 4 << 20;

    /// Everyday limits for at most `total` bytes. Tables of real directories pack 3 to 30 times.
    pub fn of(total: usize) -> Self {
        Self { total, file: total, entries: 2_000, ratio: 250 }
    }
}

/// A file that came out of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unpacked {
    /// Its name with its folders, parted by `/`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why an archive is not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveFault {
    /// Not a whole archive.
    #[error("The archive is damaged or cut off ({what}). Fetch it again.")]
    Damaged {
        /// What the reader stumbled over.
        what: String,
    },
    /// More files than any directory has.
    #[error("The archive holds {entries} files, and {most} is the limit. Check the address.")]
    TooManyFiles {
        /// How many it says.
        entries: usize,
        /// How many are allowed.
        most: usize,
    },
    /// More bytes than are allowed, of one file or all together.
    #[error("The archive unpacks to more than {most} bytes (at \"{name}\"). Raise the limit if that is meant.")]
    TooLarge {
        /// Where the limit was met.
        name: String,
        /// The limit.
        most: usize,
    },
    /// Packed as only bombs are.
    #[error("\"{name}\" in the archive is packed more than {most} times: no list is like that. It was not opened.")]
    TooTight {
        /// Which file.
        name: String,
        /// The limit.
        most: usize,
    },
    /// Two files share bytes.
    #[error("Files in the archive overlap: no program packs like that. It was not opened.")]
    Overlapping,
    /// A name that leads out of a folder.
    #[error("\"{name}\" in the archive has a name that leads elsewhere. The archive was not opened.")]
    NameLeadsOut {
        /// The name, cut.
        name: String,
    },
    /// A link instead of a file.
    #[error("\"{name}\" in the archive is a link to another file. The archive was not opened.")]
    Link {
        /// The name.
        name: String,
    },
    /// A password is needed.
    #[error("\"{name}\" in the archive has a password. Ask the publisher for it without one.")]
    Password {
        /// The name.
        name: String,
    },
    /// Packed in another way than all programs understand.
    #[error("\"{name}\" in the archive is packed in a way we cannot read. Pack it again as a plain zip.")]
    UnknownPacking {
        /// The name.
        name: String,
    },
    /// Nothing in it that could be read.
    #[error("The archive holds no files that we could read; archives inside archives are not opened.")]
    NoFiles,
}

/// Whether bytes begin like a zip, an empty one included.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Whether bytes begin like gzip.
pub fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1F, 0x8B])
}

/// A feed of one archive as the files in it; nothing when it is no archive. Archives inside come
/// out as they are, and no format knows them.
pub(super) fn opened(feed: &Feed<'_>, most_bytes: usize) -> Result<Option<Vec<Unpacked>>, Unreadable> {
    let [FeedFile { name, bytes }] = feed.files.as_slice() else { return Ok(None) };
    let limits = Limits::of(most_bytes);
    if is_zip(bytes) {
        return Ok(Some(unzip(bytes, &limits)?));
    }
    if is_gzip(bytes) {
        let name = name.strip_suffix(".gz").unwrap_or(name);
        return Ok(Some(vec![Unpacked { name: name.to_string(), bytes: gunzip(bytes, &limits)? }]));
    }
    Ok(None)
}

/// The one file that was packed with gzip.
pub fn gunzip(bytes: &[u8], limits: &Limits) -> Result<Vec<u8>, ArchiveFault> {
    let allowed = Allowed { name: "", packed: bytes.len(), left: limits.total, limits };
    allowed.read(MultiGzDecoder::new(bytes))
}

/// The files of a zip, ordered by name. Folders, archives inside and what one operating system
/// leaves behind are not among them.
pub fn unzip(bytes: &[u8], limits: &Limits) -> Result<Vec<Unpacked>, ArchiveFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if archive.len() > limits.entries {
        return Err(ArchiveFault::TooManyFiles { entries: archive.len(), most: limits.entries });
    }
    no_overlap(&mut archive)?;
    let mut files: Vec<Unpacked> = Vec::new();
    let mut left = limits.total;
    for at in 0..archive.len() {
        let mut entry = archive.by_index_raw(at).map_err(|error| damaged(&error))?;
        let name = checked_name(&mut entry)?;
        let skipped = entry.is_dir() || is_left_behind(&name) || is_archive_name(&name);
        drop(entry);
        if skipped {
            continue;
        }
        let entry = archive.by_index(at).map_err(|error| match error {
            zip::result::ZipError::CompressionMethodNotSupported(_) | zip::result::ZipError::UnsupportedArchive(_) => {
                ArchiveFault::UnknownPacking { name: name.clone() }
            }
            error => damaged(&error),
        })?;
        let packed = usize::try_from(entry.compressed_size()).unwrap_or(usize::MAX);
        let bytes = Allowed { name: &name, packed, left, limits }.read(entry)?;
        left = left.saturating_sub(bytes.len());
        if !is_zip(&bytes) && !is_gzip(&bytes) {
            files.push(Unpacked { name, bytes });
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    if files.is_empty() { Err(ArchiveFault::NoFiles) } else { Ok(files) }
}

/// The name of an entry, when the entry is a plain file or folder that leads nowhere.
fn checked_name<R: Read>(entry: &mut ZipFile<'_, R>) -> Result<String, ArchiveFault> {
    let name = entry.name().map(|name| name.into_owned());
    let name = name.unwrap_or_else(|_| String::from_utf8_lossy(entry.name_raw()).into_owned());
    let shown = super::given::excerpt(&name);
    if leads_out(&name) {
        return Err(ArchiveFault::NameLeadsOut { name: shown });
    }
    if entry.is_symlink() {
        return Err(ArchiveFault::Link { name: shown });
    }
    if entry.encrypted() {
        return Err(ArchiveFault::Password { name: shown });
    }
    Ok(name)
}

/// Whether a name is absolute, names a drive, climbs, or hides its end.
fn leads_out(name: &str) -> bool {
    let climbs = name.split(['/', '\\']).any(|part| part == "..");
    climbs || name.is_empty() || name.starts_with(['/', '\\']) || name.contains([':', '\0'])
}

/// What an operating system packs beside the files.
fn is_left_behind(name: &str) -> bool {
    name.starts_with("__MACOSX/") || name.rsplit('/').next().is_some_and(|file| file.starts_with('.'))
}

fn is_archive_name(name: &str) -> bool {
    let name = name.to_lowercase();
    [".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".bz2", ".xz"].iter().any(|ending| name.ends_with(ending))
}

/// Small bombs let many entries share the same packed bytes.
fn no_overlap(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), ArchiveFault> {
    let mut spans = Vec::with_capacity(archive.len());
    for at in 0..archive.len() {
        let entry = archive.by_index_raw(at).map_err(|error| damaged(&error))?;
        let start = entry.header_start();
        let data = entry.data_start().unwrap_or(start);
        spans.push((start, data.saturating_add(entry.compressed_size())));
    }
    spans.sort_unstable();
    let shares = |pair: &[(u64, u64)]| matches!(pair, [(_, end), (start, _)] if start < end);
    if spans.windows(2).any(shares) { Err(ArchiveFault::Overlapping) } else { Ok(()) }
}

fn damaged(error: &zip::result::ZipError) -> ArchiveFault {
    ArchiveFault::Damaged { what: error.to_string() }
}

/// How much may still come out.
struct Allowed<'a> {
    name: &'a str,
    packed: usize,
    left: usize,
    limits: &'a Limits,
}

impl Allowed<'_> {
    /// Unpacks, and stops as soon as it is too much.
    fn read(&self, mut from: impl Read) -> Result<Vec<u8>, ArchiveFault> {
        let most = self.left.min(self.limits.file);
        let tight = self.packed.saturating_mul(self.limits.ratio).max(Limits::SMALL);
        let stop = most.min(tight).saturating_add(1);
        let mut bytes = Vec::new();
        let read = from.by_ref().take(u64::try_from(stop).unwrap_or(u64::MAX)).read_to_end(&mut bytes);
        if bytes.len() > most {
            let most = if most < self.left { most } else { self.limits.total };
            return Err(ArchiveFault::TooLarge { name: self.name.to_string(), most });
        }
        if bytes.len() > tight {
            return Err(ArchiveFault::TooTight { name: self.name.to_string(), most: self.limits.ratio });
        }
        read.map_err(|error| ArchiveFault::Damaged { what: error.to_string() })?;
        Ok(bytes)
    }
}
