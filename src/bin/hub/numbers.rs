//! `hub numbers`: the number of each thing, for posters. Whoever types it on the first page finds that
//! thing, in any language.

use crate::directory::Shelf;
use crate::folder::Folder;
use crate::hidden::Hidden;
use crate::hide::published;
use crate::system::say;
use anyhow::Result;
use come_along::search::{number_of, printed};
use std::collections::HashMap;
use std::path::PathBuf;

/// What `hub numbers` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// Where the directory is published, if not in the hub's own folder
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Prints them in the order of the names, and says where two things share a number.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let hidden = Hidden::read(&folder)?;
    let directory = published(&Shelf::new(&folder, arguments.out.as_deref()))?;
    let shown = directory.listings.iter().filter(|listing| !hidden.has(&listing.id));
    let mut rows: Vec<(&str, u32)> = shown.map(|one| (one.name.text.as_str(), number_of(&one.id))).collect();
    rows.sort_unstable();
    let mut things: HashMap<u32, usize> = HashMap::new();
    rows.iter().for_each(|(_, number)| *things.entry(*number).or_default() += 1);
    for (name, number) in &rows {
        let is_shared = things.get(number).is_some_and(|things| *things > 1);
        let note = if is_shared { "  (another thing has this number: both are shown)" } else { "" };
        say!("{}  {name}{note}", printed(*number));
    }
    Ok(())
}
