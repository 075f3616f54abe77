//! What a browser's processes take of the machine.

use std::fs;
use std::path::{Path, PathBuf};

/// One of a browser's processes.
#[derive(Debug)]
pub(crate) struct Process {
    pub(crate) id: u32,
    /// As the browser names it; nothing for the browser itself.
    kind: String,
    /// What it takes of the machine's memory, without files that it shares.
    pub(crate) bytes: u64,
}

/// What draws the browser's own surface, and what it starts after three minutes for things that no page of ours does.
const NONE_OF_OURS: [&str; 2] = ["--top-chrome-webui", "OnDeviceModelService"];

/// The folders of all processes of this machine.
fn everywhere() -> impl Iterator<Item = PathBuf> {
    fs::read_dir("/proc").unwrap().filter_map(Result::ok).map(|entry| entry.path())
}

fn number(process: &Path) -> Option<u32> {
    process.file_name()?.to_str()?.parse().ok()
}

impl Process {
    /// Those of a browser, by the group of processes that it runs in.
    pub(crate) fn all_of(group: u32) -> Vec<Self> {
        everywhere().filter_map(|process| Self::read(&process, group)).collect()
    }

    /// The group of the browser that keeps its profile in that folder; nothing while there is none. The browser's own
    /// number is that of its group.
    pub(crate) fn group_at(folder: &Path) -> Option<u32> {
        let profile = format!("--user-data-dir={}", folder.display());
        let is_it = |process: &PathBuf| {
            let command = fs::read_to_string(process.join("cmdline")).unwrap_or_default();
            command.contains(&profile) && !command.contains("--type=")
        };
        number(&everywhere().find(is_it)?)
    }

    /// Nothing for one that is of another group, or has ended meanwhile.
    fn read(process: &Path, group: u32) -> Option<Self> {
        let command = fs::read_to_string(process.join("cmdline")).ok()?;
        let stat = fs::read_to_string(process.join("stat")).ok()?;
        // After the name in brackets: state, parent, group.
        let its_group: u32 = stat.rsplit_once(')')?.1.split_whitespace().nth(2)?.parse().ok()?;
        let has = |part: &str| command.contains(part);
        let is_browser = ["--type=", "--user-data-dir="].into_iter().any(has);
        (its_group == group && is_browser && !NONE_OF_OURS.into_iter().any(has)).then_some(())?;
        let status = fs::read_to_string(process.join("status")).ok()?;
        let kilobytes = status.lines().find_map(|line| line.strip_prefix("RssAnon:"))?;
        let bytes = kilobytes.split_whitespace().next()?.parse::<u64>().ok()? * 1024;
        let mut words = command.split(['\0', ' ']);
        let kind = words.find_map(|one| one.strip_prefix("--type=")).unwrap_or_default().to_owned();
        Some(Self { id: number(process)?, kind, bytes })
    }

    pub(crate) fn shows_pages(&self) -> bool {
        self.kind == "renderer"
    }

    /// Ends it, as the system does when it has no memory left.
    pub(crate) fn kill(&self) {
        let ended = std::process::Command::new("kill").args(["-s", "KILL", &self.id.to_string()]).status();
        assert!(ended.unwrap().success());
    }
}
