//! A browser behind its WebDriver server, each on a free port, in a folder of its own.

use super::Process;
use serde_json::json;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};

/// With it a browser keeps less in memory; `docs/kiosk/come-along-kiosk.sh` starts that of a shared screen so.
pub(crate) const SAVING: &str = "--enable-low-end-device-mode";

/// What Chromium needs to run in a container, quietly, and without talking to anybody.
const ARGUMENTS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--window-size=500,900",
];

/// Which browser. Only Chromium shows what happens behind the page (`looking`) and can be made a phone; what
/// people do and see is told in either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
}

impl Engine {
    /// Starts its driver, and says after which words the driver names its port.
    fn driver(self) -> (Command, &'static str) {
        match self {
            Self::Chromium => {
                let mut driver = Command::new("chromedriver");
                driver.arg("--port=0");
                (driver, "started successfully on port ")
            }
            Self::Firefox => {
                let mut driver = Command::new("geckodriver");
                driver.args(["--port", "0", "--websocket-port", "0"]);
                (driver, "Listening on 127.0.0.1:")
            }
        }
    }
}

/// How long the driver may take to close its browser.
const CLOSES_WITHIN: Duration = Duration::from_secs(5);

/// How often a browser is asked to start.
const STARTS: u32 = 3;

/// The driver's process and the browser's folder.
pub(crate) struct Browser {
    pub(crate) engine: Engine,
    driver: Child,
    port: u16,
    folder: TempDir,
}

impl Browser {
    /// Starts the driver; a browser comes with each session.
    pub(super) fn start(engine: Engine) -> Self {
        let (mut driver, before_port) = engine.driver();
        let mut driver =
            driver.stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0).spawn().unwrap_or_else(|error| {
                panic!("the driver of {engine:?} does not start ({error}); run tools/setup.sh test")
            });
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = loop {
            let line = lines.next().expect("the driver ended before it was ready").unwrap();
            if let Some((_, port)) = line.split_once(before_port) {
                break port.trim_end_matches('.').parse().unwrap();
            }
        };
        // Nobody reads what it says from here on, but it must not wait for a reader.
        std::thread::spawn(move || lines.count());
        Self { engine, driver, port, folder: tempfile::tempdir().unwrap() }
    }

    /// The folder in which Chromium keeps what it keeps.
    pub(crate) fn profile(&self) -> PathBuf {
        self.folder.path().join("profile")
    }

    /// Opens a browser with a fresh profile whose person reads `languages`; `saving` memory, as that of a shared screen.
    pub(super) async fn session(&self, languages: &str, saving: bool) -> WebDriver {
        let wanted = match self.engine {
            Engine::Chromium => self.chromium(languages, saving),
            Engine::Firefox => firefox(languages),
        };
        let driver = format!("http://127.0.0.1:{}", self.port);
        // On a busy machine a browser sometimes does not start; that says nothing about the site.
        for _ in 1..STARTS {
            if let Ok(opened) = WebDriver::new(&driver, wanted.clone()).await {
                return opened;
            }
        }
        WebDriver::new(&driver, wanted).await.unwrap_or_else(|error| panic!("no browser: {error}"))
    }

    fn chromium(&self, languages: &str, saving: bool) -> Capabilities {
        let mut arguments: Vec<String> = ARGUMENTS.iter().map(ToString::to_string).collect();
        arguments.extend(saving.then(|| SAVING.to_owned()));
        arguments.push(format!("--user-data-dir={}", self.profile().display()));
        arguments.push(format!("--accept-lang={languages}"));
        // Where memory is measured the browser keeps no log of requests: that takes memory itself.
        let logs = if saving { json!({ "browser": "ALL" }) } else { json!({ "performance": "ALL", "browser": "ALL" }) };
        let mut wanted = Capabilities::new();
        wanted.set("browserName", "chrome").unwrap();
        wanted.set("goog:chromeOptions", json!({ "args": arguments })).unwrap();
        wanted.set("goog:loggingPrefs", logs).unwrap();
        wanted
    }

    /// The browser's processes now.
    pub(super) fn processes(&self) -> Vec<Process> {
        Process::all_of(self.driver.id())
    }

    /// Asks the driver to close its browsers and itself. True when it did.
    fn shut_down(&mut self) -> bool {
        let asked = TcpStream::connect(("127.0.0.1", self.port)).and_then(|mut stream| {
            stream.set_read_timeout(Some(CLOSES_WITHIN))?;
            stream.write_all(b"GET /shutdown HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n")?;
            stream.read(&mut [0; 64])
        });
        let until = Instant::now() + CLOSES_WITHIN;
        while asked.is_ok() && Instant::now() < until {
            if matches!(self.driver.try_wait(), Ok(Some(_))) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

/// Its driver makes it a fresh profile. Files travel unpacked: packing each costs a new hub seconds.
fn firefox(languages: &str) -> Capabilities {
    let settings = json!({
        "intl.accept_languages": languages,
        "network.http.accept-encoding": "identity",
        // This machine counts as secure.
        "network.http.accept-encoding.secure": "identity",
        "ui.prefersReducedMotion": 1,
        "app.update.enabled": false,
        "browser.safebrowsing.downloads.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "datareporting.healthreport.uploadEnabled": false,
    });
    let mut wanted = Capabilities::new();
    wanted.set("browserName", "firefox").unwrap();
    let options = json!({ "args": ["-headless", "--width", "500", "--height", "900"], "prefs": settings });
    wanted.set("moz:firefoxOptions", options).unwrap();
    wanted
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.shut_down() {
            // Its own process group: the driver and every browser that it started.
            let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.driver.id())]).status();
            let _ = self.driver.kill();
        }
        let _ = self.driver.wait();
    }
}
