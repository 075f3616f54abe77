//! `hub rung`: a person notes that they rang a line of help, and that its number is right. The pages say the day,
//! and `hub check` when it is too long ago. Only days are written, into the public folder; nobody's name.

use crate::folder::{Folder, replace_public};
use crate::http::RUNG;
use crate::import::today;
use crate::system::say;
use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use come_along::help::{self, CheckedBy, Line, Rung, Standing};
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

/// What `hub rung` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// The number that you rang, as it stands in the list; without one, the list is printed
    number: Option<String>,
    /// The day on which you rang, if it was not today: 2026-11-20
    #[arg(long, requires = "number")]
    on: Option<String>,
}

/// Notes a day, or lists all lines.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let mut rung = read(&folder)?;
    let Some(number) = &arguments.number else { return list(&rung) };
    let lines = help::shipped()?;
    let line = named(&lines, number)?;
    let on = arguments.on.as_deref().map(|on| on.parse::<NaiveDate>().ok());
    let day = on.unwrap_or_else(|| Some(today())).context("write the day as 2026-11-20")?;
    if day > today() {
        bail!("{day} has not come yet; say the day on which you rang");
    }
    rung.0.insert(line.id.clone(), day);
    replace_public(&folder.site().join(RUNG), rung.to_json().as_bytes())?;
    say!("{} {} was checked on {day}; the page with all numbers says so.", line.number, line.name);
    Ok(())
}

/// The hub's own days; none when there is no file.
pub(crate) fn read(folder: &Folder) -> Result<Rung> {
    let path = folder.site().join(RUNG);
    match fs::read(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Rung::default()),
        read => {
            let json = read.with_context(|| format!("cannot read {}", path.display()))?;
            Rung::from_json(&json).with_context(|| format!("{} needs mending", path.display()))
        }
    }
}

/// What a person does to make sure.
pub(crate) fn how(line: &Line) -> String {
    match line.checked_by {
        CheckedBy::Calling => format!("ring it or text it, then: hub rung --dir DIR {}", line.id),
        CheckedBy::Looking => {
            format!("never ring it for a trial; look at {}, then: hub rung --dir DIR {}", line.source, line.id)
        }
    }
}

fn list(rung: &Rung) -> Result<()> {
    for line in help::lines(rung)? {
        let last = match line.standing(today()) {
            Standing::Never => "nobody yet".to_owned(),
            Standing::Old { days } => format!("{days} days ago, which is too long"),
            Standing::Fresh => line.last_rung.map(|day| day.to_string()).unwrap_or_default(),
        };
        say!("{:14} {:14} {}\n    last checked: {last}\n    how: {}", line.id, line.number, line.name, how(&line));
    }
    Ok(())
}

/// By its id, or by its digits where only one line has them.
fn named<'l>(lines: &'l [Line], number: &str) -> Result<&'l Line> {
    if let Some(line) = lines.iter().find(|line| line.id == number) {
        return Ok(line);
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let found: Vec<&Line> = lines.iter().filter(|line| line.digits() == digits).collect();
    match found.as_slice() {
        [line] => Ok(line),
        _ => bail!("no one line is meant by `{number}`; `hub rung --dir DIR` lists them with their names"),
    }
}
