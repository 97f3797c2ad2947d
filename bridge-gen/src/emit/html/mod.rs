//! The reference of a library as one HTML page, which needs no other file.
//!
//! Its frame, looks and search are the files of `templates/doc`; here is only what differs from library to library.

mod constant;
mod definition;
mod entry;
mod example;
mod function;
mod module;
mod prose;
mod snippet;
mod text;

use crate::module::Library;
use snippet::Snippets;
use text::escape;

const PAGE: &str = include_str!("../../../templates/doc/page.html");
const INTRODUCTION: &str = include_str!("../../../templates/doc/introduction.html");
const STYLE: &str = concat!(
    include_str!("../../../templates/doc/colours.css"),
    "\n",
    include_str!("../../../templates/doc/style.css")
);
const SCRIPT: &str = include_str!("../../../templates/doc/script.js");

/// What all printers of the page need.
struct Page<'a> {
    library: &'a Library,
    snippets: Snippets<'a>,
}

/// The whole text of `index.html`.
pub fn page(library: &Library) -> String {
    let page = Page {
        library,
        snippets: Snippets::new(library),
    };
    let sections = page.sections();
    let contents: String = sections.iter().map(entry::Section::contents).collect();
    let body: String = sections.iter().map(entry::Section::html).collect();
    filled(PAGE, |name| match name {
        "title" => escape(&library.name),
        "style" => STYLE.to_owned(),
        "script" => SCRIPT.to_owned(),
        "origin" => format!("Made by bridge-gen {}", env!("CARGO_PKG_VERSION")),
        "introduction" => page.introduction(),
        "contents" => contents.clone(),
        "body" => body.clone(),
        other => format!("{{{{{other}}}}}"),
    })
}

impl Page<'_> {
    /// What holds for all functions: how the library is opened, and how calls fail.
    fn introduction(&self) -> String {
        let class = self.library.modules.first().map(|module| &module.class);
        filled(INTRODUCTION, |name| match name {
            "name" => escape(&self.library.name),
            "class" => escape(class.map_or("", String::as_str)),
            "last_error" => escape(&self.library.symbols.last_error()),
            other => format!("{{{{{other}}}}}"),
        })
    }
}

/// The frame with what belongs to each `{{name}}`; what is put there is not looked at again.
fn filled(frame: &str, value: impl Fn(&str) -> String) -> String {
    let mut pieces = frame.split("{{");
    let mut page = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once("}}") {
            Some((name, rest)) => page.extend([value(name).as_str(), rest]),
            None => page.extend(["{{", piece]),
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_the_frame_is_filled_once() {
        let text = filled(PAGE, |name| format!("[{name}] {{{{title}}}}"));
        for name in [
            "style",
            "script",
            "origin",
            "introduction",
            "contents",
            "body",
        ] {
            assert_eq!(text.matches(&format!("[{name}]")).count(), 1, "{name}");
        }
        assert!(text.contains("[title] {{title}}"));
    }

    #[test]
    fn fixed_parts_end_no_element_early() {
        assert!(!SCRIPT.contains("</script"));
        assert!(!STYLE.contains("</style"));
    }
}
