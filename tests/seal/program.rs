//! The `age` program as a judge from outside: runs it when it is there, says so when it is not.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Whether `age` and `age-keygen` can be run; prints what is skipped when they cannot.
pub(crate) fn present(test: &str) -> bool {
    let runs = |name| Command::new(name).arg("--version").output().is_ok();
    let present = runs("age") && runs("age-keygen");
    if !present {
        println!("skipped: {test}: the age program is not on the PATH");
    }
    present
}

/// Runs a program to its end.
pub(crate) fn run(name: &str, arguments: &[&str]) -> Output {
    Command::new(name).args(arguments).output().expect("the program starts")
}

/// Runs a program that must succeed; gives its standard output.
pub(crate) fn must_run(name: &str, arguments: &[&str]) -> Vec<u8> {
    let output = run(name, arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name} {arguments:?}: {said}");
    output.stdout
}

/// A folder of this test's own, removed afterwards.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("come-along-seal-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    /// Writes a file and gives its path.
    pub(crate) fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, content).expect("a file for the test");
        path.to_str().expect("a plain path").to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
