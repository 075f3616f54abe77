//! Film strips: what somebody saw, moment after moment, side by side in one picture
//! (`target/photographs/strips/`), for people to look at.

use crate::stage::{Page, cdp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use std::path::Path;

/// Width of one picture in the strip, in pixels.
const WIDTH: u32 = 640;

/// The pictures of one strip, in base64, each with its words.
#[derive(Default)]
pub(crate) struct Strip(Vec<(String, &'static str)>);

impl Strip {
    /// Takes the next picture.
    pub(crate) async fn take(&mut self, page: &Page, words: &'static str) {
        let taken = cdp(page, "Page.captureScreenshot", json!({ "format": "png" })).await;
        self.0.push((taken["data"].as_str().unwrap().to_owned(), words));
    }

    /// Puts them side by side. The page goes away from the site, so this comes last.
    pub(crate) async fn develop(self, page: &Page, name: &str, (width, height): (u32, u32)) {
        let pictures: String = self
            .0
            .iter()
            .map(|(data, words)| {
                format!("<figure><img src='data:image/png;base64,{data}'><figcaption>{words}</figcaption></figure>")
            })
            .collect();
        let style = format!(
            "body{{margin:0;display:flex;gap:8px;background:#777;font:20px sans-serif}}figure{{margin:0}}img{{display:block;width:{WIDTH}px}}"
        );
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/photographs/strips");
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.html"));
        std::fs::write(&file, format!("<!doctype html><meta charset=utf-8><style>{style}</style>{pictures}")).unwrap();
        page.goto(&format!("file://{}", file.display())).await;
        let count = u32::try_from(self.0.len()).unwrap();
        page.become_a_screen(((WIDTH + 8) * count, WIDTH * height / width + 30), false).await;
        let taken = cdp(page, "Page.captureScreenshot", json!({ "format": "png" })).await;
        std::fs::write(folder.join(format!("{name}.png")), STANDARD.decode(taken["data"].as_str().unwrap()).unwrap())
            .unwrap();
        std::fs::remove_file(file).unwrap();
    }
}
