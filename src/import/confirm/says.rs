//! What became of each confirmation, in plain English for the volunteer at the hub.

use super::{Applied, Fate, Outcome};
use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

impl Display for Outcome {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { id, name, on, fate } = self;
        write!(f, "{id} \"{name}\", the group answered on {on}: ")?;
        match fate {
            Fate::Gone => f.write_str("no list has it now. If it has another id, confirm that; else forget it"),
            Fate::LeftOut(because) => write!(f, "LEFT OUT: {}", because.says()),
            Fate::Applied(applied) => applied.fmt(f),
        }
    }
}

impl Display for Applied {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (self.checked_later, self.unseen.as_slice()) {
            (Some(day), _) => write!(f, "the list was checked later, on {day}; that day stands")?,
            (None, []) => f.write_str("last checked is now that day")?,
            (None, unseen) => write!(
                f,
                "LAST CHECKED DID NOT MOVE: the list has news that the group has not seen ({}). Ask it again",
                unseen.join(", ")
            )?,
        }
        if !self.corrected.is_empty() {
            write!(f, "; corrected: {}", cells(&self.corrected))?;
        }
        if !self.overruled.is_empty() {
            write!(f, "; NOT CORRECTED ANY MORE, because the list says something newer: {}", cells(&self.overruled))?;
        }
        if self.still_hidden {
            f.write_str("; the list has another place now, and its address is hidden as the group asked")?;
        }
        Ok(())
    }
}

fn cells(cells: &BTreeMap<String, String>) -> String {
    cells.iter().map(|(title, text)| format!("{title} \"{text}\"")).collect::<Vec<_>>().join(", ")
}
