//! The build script: turns `locales/en-GB/*.ftl` into Rust, so that a misspelt message or a
//! forgotten argument does not compile.
//!
//! It embeds no text: it writes `say.rs` (one function for each message) and `contract.rs` (which
//! messages there are, with which variables, and a number that stands for all of that), and both once more for
//! the workshop's own words. The
//! words of every language, English too, are loaded at run time.
//!
//! `generate/read.rs` and `generate/variables.rs` read the English files, `generate/write.rs`
//! writes the Rust; this file only touches the disk. `tests/locales.rs` borrows the three for
//! made-up languages.

use std::{env, error::Error, fs, path::Path, process::ExitCode};

#[path = "generate/read.rs"]
mod read;
#[path = "generate/variables.rs"]
mod variables;
#[path = "generate/write.rs"]
mod write;

/// The source language: what it has, every language may have; what it lacks, none may.
const ENGLISH: &str = "locales/en-GB";

/// The words of the translators' workshop: a contract of their own, so that no phone fetches them with the site's.
const WORKSHOP: &str = "20-workshop.ftl";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={ENGLISH}");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the English words cannot be used:\n{error}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Box<dyn Error>> {
    let files = ftl_files(Path::new(ENGLISH))?;
    let entries = read::read(&files).map_err(|faults| faults.join("\n"))?;
    let (workshop, site): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| entry.file == WORKSHOP);
    let out = env::var("OUT_DIR")?;
    for (entries, name) in [(site, ""), (workshop, "workshop_")] {
        fs::write(Path::new(&out).join(format!("{name}say.rs")), write::say(&entries))?;
        fs::write(Path::new(&out).join(format!("{name}contract.rs")), write::contract(&entries))?;
    }
    Ok(())
}

/// Name and text of every `.ftl` file, by name. A missing folder is an empty one.
fn ftl_files(folder: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for file in fs::read_dir(folder)? {
            let path = file?.path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                files.push((name.into_owned(), fs::read_to_string(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}
