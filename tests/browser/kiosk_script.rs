//! The script that starts the browser of a shared screen (`docs/kiosk/come-along-kiosk.sh`), with a real browser.

use crate::stage::{Process, Stage};
use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A folder system in memory, as the script asks for.
const IN_MEMORY: &str = "/dev/shm";
/// What a browser needs where there is neither a screen nor a person, nor much memory to share; nobody answers at that
/// port, so it reaches this machine alone.
const FLAGS: &str = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --proxy-server=127.0.0.1:9";

struct Script {
    running: Child,
    folder: TempDir,
}

impl Script {
    /// Starts it, and waits for the page.
    fn start(site: &str) -> Self {
        let folder = tempfile::tempdir_in(IN_MEMORY).unwrap();
        let running = Command::new("sh")
            .args(["docs/kiosk/come-along-kiosk.sh", site])
            .arg(folder.path())
            .env("KIOSK_FLAGS", FLAGS)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let script = Self { running, folder };
        until("a page", || script.of_pages().len() == 1);
        script
    }

    fn browser(&self) -> Option<u32> {
        Process::group_at(self.folder.path())
    }

    fn of_pages(&self) -> Vec<Process> {
        let all = self.browser().map(Process::all_of).unwrap_or_default();
        all.into_iter().filter(Process::shows_pages).collect()
    }

    /// How it ended, when it has and nothing is left of the browser and its profile.
    fn end(mut self) -> Option<i32> {
        let mut status = None;
        until("its end", || {
            status = self.running.try_wait().unwrap();
            status.is_some()
        });
        assert_eq!(self.browser(), None);
        assert_eq!(fs::read_dir(self.folder.path()).unwrap().count(), 0, "the profile is gone");
        status.and_then(|status| status.code())
    }
}

impl Drop for Script {
    /// Also when a story fails: it takes its browser with it.
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.running.id().to_string()).stderr(Stdio::null()).status();
        let _ = self.running.wait();
    }
}

fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(40), "{what} did not come");
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[tokio::test]
async fn it_ends_with_its_browser_or_with_the_page_and_leaves_nothing() {
    let stage = Stage::set("kiosk-script").await;
    let site = stage.page.origin();

    let script = Script::start(site);
    // Long enough for it to have looked for the page some times.
    std::thread::sleep(Duration::from_secs(7));
    assert_eq!(script.of_pages().len(), 1, "it goes on while there is a page");
    script.of_pages()[0].kill();
    assert_eq!(script.end(), Some(1), "started again by systemd");

    let script = Script::start(site);
    assert!(Command::new("kill").arg(script.running.id().to_string()).status().unwrap().success());
    assert_eq!(script.end(), Some(0), "told to stop");
}
