//! `hub new`: a folder with everything a hub needs, ready to serve.

use crate::folder::{Folder, Key, write_public};
use crate::import;
use crate::system::say;
use anyhow::{Context, Result};
use come_along::import::template::times;
use come_along::site::SiteSettings;
use serde_json::{Value, json};
use std::path::PathBuf;

/// What `hub new` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The new folder; it must be empty or not there yet
    dir: PathBuf,
    /// What the hub is called
    #[arg(long)]
    name: Option<String>,
    /// A made-up town to try things in: its directory is imported, its telephone rings nowhere
    #[arg(long)]
    demo: bool,
}

/// Makes the hub and says what to do next.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::create(&arguments.dir)?;
    let recipients = [folder.make_identity(Key::Hub)?, folder.make_identity(Key::Recovery)?].map(|key| key.to_string());
    folder.make_receipt_key()?;
    let site = site_json(arguments, &recipients);
    let text = serde_json::to_string_pretty(&site).context("the settings cannot be written as JSON")? + "\n";
    SiteSettings::from_json(text.as_bytes(), times).context("with this --name the hub cannot start; choose another")?;
    write_public(&folder.site().join("site.json"), text.as_bytes())?;
    if arguments.demo {
        import::import_sample(&folder)?;
    }
    say_what_next(arguments, &folder);
    Ok(())
}

/// The first `site.json`. Telephone numbers in 01632 960 are kept by Ofcom for stories and films.
fn site_json(arguments: &Arguments, recipients: &[String]) -> Value {
    let name = arguments.name.as_deref();
    let mut site = json!({
        "name": name.unwrap_or("Our community hub"),
        "places": [],
        "address": [],
        "recipients": recipients,
        "receivers": [],
        "leave": "https://www.bbc.co.uk/weather",
        "answer_days": 3,
        "kiosk": false,
        "idle_seconds": 120,
        "languages": [],
    });
    if arguments.demo {
        // Nobody needs to have rung the numbers of help for a made-up town.
        site["live"] = json!(false);
        site["name"] = json!(name.unwrap_or("Millbrook Welcome Hub (a demo)"));
        site["places"] = json!([
            {"name": "Millbrook Library", "lat": 53.415, "lon": -2.044},
            {"name": "Market Street", "lat": 53.411, "lon": -2.046},
            {"name": "Hill Top Flats", "lat": 53.43, "lon": -2.035},
            {"name": "Bus station", "lat": 53.403, "lon": -2.052},
        ]);
        site["telephone"] = json!("01632 960123");
        site["address"] = json!(["1 Market Street", "Millbrook"]);
        site["opening"] = json!("Monday to Friday, 10:00 to 16:00");
        site["open"] = json!("Monday to Friday 10:00-16:00");
        site["safeguarding"] = json!("Ruth Adams (made up), 01632 960124");
    }
    site
}

fn say_what_next(arguments: &Arguments, folder: &Folder) {
    let dir = arguments.dir.display();
    say!("A new hub is in {dir}.");
    say!("  keys     {}", folder.key(Key::Hub).display());
    say!("           {}", folder.key(Key::Recovery).display());
    say!("           Copy both to two safe places, and take recovery.key off this machine.");
    say!("           If both are lost, the letters are lost: nobody can open them, nor can we.");
    say!("  settings {}", folder.site().join("site.json").display());
    say!("Next: `hub serve --dir {dir}`");
    if !arguments.demo {
        say!("Before anybody in need comes by: ring the numbers of Get help now (`hub rung --dir {dir}` lists them).");
    }
}
