//! What one source gave: one file, the pages of a list, or the files of a folder or an archive.

/// A file of a feed.
#[derive(Clone, Copy, Debug)]
pub struct FeedFile<'a> {
    /// Its name, with folders before it when it came out of some (`data/services.csv`); nothing for
    /// bytes without a name.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// Everything that one source gave.
#[derive(Clone, Debug)]
pub struct Feed<'a> {
    /// Its files, in the order in which they were given.
    pub files: Vec<FeedFile<'a>>,
}

impl<'a> Feed<'a> {
    /// A feed that is one file.
    pub fn one(bytes: &'a [u8]) -> Self {
        Self { files: vec![FeedFile { name: "", bytes }] }
    }

    /// The bytes of the only file, where there is only one.
    pub fn only(&self) -> Option<&'a [u8]> {
        match self.files.as_slice() {
            [file] => Some(file.bytes),
            _ => None,
        }
    }

    /// The bytes of each file.
    pub fn pages(&self) -> Vec<&'a [u8]> {
        self.files.iter().map(|file| file.bytes).collect()
    }
}
