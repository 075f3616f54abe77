//! A PostgreSQL server of a test's own: in a temporary folder, spoken to through a socket there
//! and by no network, stopped when dropped. A machine without PostgreSQL fails the test: on Debian
//! `apt-get install postgresql`, which `tools/setup.sh test` does.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

pub(crate) struct Postgres {
    folder: TempDir,
    running: Option<Child>,
    setting: &'static str,
}

impl Postgres {
    /// A new, empty server.
    pub(crate) fn start() -> Self {
        Self::start_with("fsync=on")
    }

    /// One with this setting.
    pub(crate) fn start_with(setting: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let home = folder.path().join("pg");
        fs::create_dir(&home).unwrap();
        if let Some((user, group)) = servant() {
            chown(&home, Some(user), Some(group)).unwrap();
        }
        let made = program("initdb")
            .args(["--auth=trust", "--username=hub", "--encoding=UTF8", "--no-locale", "--no-sync", "-D"])
            .arg(home.join("data"))
            .output()
            .unwrap();
        assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        let mut server = Self { folder, running: None, setting };
        server.go();
        server
    }

    /// What `DATABASE_URL` names it by.
    pub(crate) fn url(&self) -> String {
        format!("postgres:///postgres?host={}&user=hub", self.home().display())
    }

    /// Stops at once, as for a new version, and starts again.
    #[allow(dead_code, reason = "not every program of tests does it")]
    pub(crate) fn restart(&mut self) {
        self.stop("-INT");
        self.go();
    }

    /// The bytes of every file that holds letters, and of the server's log.
    #[allow(dead_code, reason = "not every program of tests does it")]
    pub(crate) fn all_that_is_written(&self) -> Vec<u8> {
        let mut bytes = self.log().into_bytes();
        let mut folders = vec![self.home().join("data/base"), self.home().join("data/pg_wal")];
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() { folders.push(path) } else { bytes.extend(fs::read(&path).unwrap_or_default()) }
            }
        }
        bytes
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("pg")
    }

    fn go(&mut self) {
        let home = self.home();
        let log = fs::File::create(self.folder.path().join("log")).unwrap();
        let mut postgres = program("postgres");
        postgres
            .arg("-D")
            .arg(home.join("data"))
            .arg("-k")
            .arg(&home)
            .args(["-c", "listen_addresses="])
            .args(["-c", self.setting]);
        postgres.stdout(Stdio::null()).stderr(log);
        self.running = Some(postgres.spawn().unwrap());
        let begun = Instant::now();
        while !self.answers() {
            assert!(begun.elapsed() < Duration::from_secs(60), "{}", self.log());
            sleep(Duration::from_millis(50));
        }
    }

    /// The last line of its pid file says how far it is.
    fn answers(&self) -> bool {
        let said = fs::read_to_string(self.home().join("data/postmaster.pid")).unwrap_or_default();
        said.lines().last().is_some_and(|line| line.trim() == "ready")
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    fn stop(&mut self, signal: &str) {
        if let Some(mut child) = self.running.take() {
            let _ = Command::new("kill").args([signal, &child.id().to_string()]).status();
            let _ = child.wait();
        }
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.stop("-QUIT");
    }
}

/// From the path, else where Debian puts it; run as `postgres` when we are root, which it refuses.
fn program(name: &str) -> Command {
    let in_path = std::env::var_os("PATH").and_then(|path| {
        std::env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
    });
    let found = in_path.or_else(|| newest(Path::new("/usr/lib/postgresql"), name));
    let found =
        found.unwrap_or_else(|| panic!("PostgreSQL is needed: `{name}` is not installed (tools/setup.sh test)"));
    let mut command = Command::new(found);
    if let Some((user, group)) = servant() {
        command.uid(user).gid(group).current_dir("/");
    }
    command
}

fn newest(folder: &Path, name: &str) -> Option<PathBuf> {
    let versions = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path().join("bin").join(name));
    versions.filter(|program| program.is_file()).max()
}

/// The numbers of the user `postgres`, when we are root and need somebody else.
fn servant() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| -> Option<u32> {
        String::from_utf8(Command::new("id").args(arguments).output().ok()?.stdout).ok()?.trim().parse().ok()
    };
    (id(&["-u"])? == 0).then(|| {
        let number =
            |which| id(&[which, "postgres"]).expect("root cannot run PostgreSQL, and there is no user postgres");
        (number("-u"), number("-g"))
    })
}
