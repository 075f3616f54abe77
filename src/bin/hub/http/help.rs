//! The lines of *Get help now* as markup and as square codes, for the sheet on every page: what is written here holds marks like
//! index.html itself, so that the page in all languages and the plain page in one fill it alike.

use super::page::escaped;
use super::plain::help_address;
use crate::import::today;
use come_along::help::{Line, Nation, Standing};
use come_along::site::SiteSettings;
use come_along::take::link::to_call;
use come_along::take::qr;

/// `html` with its marks of help filled by lines that hold marks of words.
pub(super) fn put_in(html: &str, lines: &[Line]) -> String {
    let on_sheet: Vec<&Line> = lines.iter().filter(|line| line.on_sheet).collect();
    let unsure = on_sheet.iter().any(|line| line.standing(today()) != Standing::Fresh);
    let not_rung = if unsure { "<p class=\"soft\">{{critical crisis-not-rung}}</p>" } else { "" };
    let sheet: Vec<String> = on_sheet.into_iter().map(on_the_sheet).collect();
    html.replace("{{help lines}}", &sheet.join("\n")).replace("{{help not-rung}}", not_rung)
}

fn on_the_sheet(line: &Line) -> String {
    let nations = line.nations.iter().filter(|nation| **nation != Nation::Uk);
    let nations: Vec<String> = nations.map(|nation| format!("{{{{say {}}}}}", nation.message())).collect();
    let nations = if nations.is_empty() { String::new() } else { format!(" <small>{}</small>", nations.join(" · ")) };
    format!("<li>{}{nations}{}</li>", head(line), said(line))
}

/// Its picture, its number to press, and who answers.
pub(super) fn head(line: &Line) -> String {
    let name =
        if line.name.is_empty() { String::new() } else { format!(" <b lang=\"en\">{}</b>", escaped(&line.name)) };
    format!(
        "<svg class=\"picture\" aria-hidden=\"true\"><use href=\"#p-{}\"/></svg><a class=\"number\" href=\"{}\">{}</a>{name}",
        escaped(&line.picture),
        escaped(&line.link()),
        escaped(&line.number),
    )
}

/// What it is for.
pub(super) fn said(line: &Line) -> String {
    let class = |at: usize| if at == 0 { "" } else { " class=\"soft\"" };
    let says = line.says.iter().enumerate();
    says.map(|(at, id)| format!("<p{}>{{{{critical {id}}}}}</p>", class(at))).collect()
}

/// Words as a link to the page with all numbers; `public/boot.js` shows that page inside the sheet.
pub(super) fn link(tag: &str, words: String) -> String {
    format!("<a class=\"link\" data-do=\"all-help\" href=\"{}\">{words}</a>", help_address(tag))
}

/// The square codes that a shared screen shows beside numbers, by the names of their files: of every line of help
/// by its digits, and of the hub's own telephone. Phones fetch none.
pub(super) fn squares(lines: &[Line], settings: &SiteSettings) -> Vec<(String, String)> {
    let of_lines = lines.iter().map(|line| (line.digits(), line.link()));
    let own = settings.telephone.iter().map(|phone| ("hub".to_owned(), to_call(phone)));
    of_lines.chain(own).map(|(name, link)| (format!("help/{name}.svg"), link)).collect()
}

/// Black on white in every scheme: cameras want it so.
pub(super) fn drawn(link: &str) -> Option<String> {
    let code = qr::drawing(link).ok()?;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {0}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{0}v{0}H0z\"/><path d=\"{1}\"/></svg>",
        code.side, code.path
    ))
}
