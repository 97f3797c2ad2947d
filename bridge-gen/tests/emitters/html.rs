//! The reference page.

use std::collections::BTreeSet;

use bridge_gen::emit::html::page;

use crate::composites::shapes;
use crate::sample::cases;

/// What stands between every occurrence of `start` and the next `end`.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let parts = text.split(start).skip(1);
    parts
        .filter_map(|part| Some(part.split_once(end)?.0))
        .collect()
}

fn body(page: &str) -> &str {
    let (_, rest) = page.split_once("<body>").expect("a body");
    rest.split_once("<script>").expect("a script").0
}

#[test]
fn every_anchor_is_there_once_and_every_link_has_one() {
    for library in cases().into_iter().chain([shapes()]) {
        let page = page(&library);
        let body = body(&page);
        let ids = between(body, " id=\"", "\"");
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{ids:?}");
        for link in between(body, "href=\"#", "\"") {
            assert!(unique.contains(link), "{link} in {}", library.name);
        }
    }
}

#[test]
fn every_function_has_its_signatures_and_an_example() {
    for library in cases().into_iter().chain([shapes()]) {
        let page = page(&library);
        for function in library.modules.iter().flat_map(|one| &one.functions) {
            let start = format!("<article class=\"entry\" id=\"{}\"", function.names.symbol);
            let found = between(&page, &start, "</article>");
            assert_eq!(found.len(), 1, "{}", function.names.symbol);
            for word in [">Python<", ">C<", ">C++<", "class=\"snippet\"", ">Errors<"] {
                assert!(found[0].contains(word), "no {word} in {}", found[0]);
            }
        }
    }
}

#[test]
fn elements_are_closed_in_order() {
    for library in cases().into_iter().chain([shapes()]) {
        let page = page(&library);
        let mut open = Vec::new();
        for tag in between(body(&page), "<", ">") {
            let name = tag.split([' ', '\n']).next().unwrap_or_default();
            match name.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "{tag}"),
                None if ["input", "wbr"].contains(&name) => {}
                None => open.push(name),
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }
}
