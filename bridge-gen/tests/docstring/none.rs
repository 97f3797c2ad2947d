//! Docstrings of no known style, and those that only look like one.

use crate::parse;

#[track_caller]
fn stays(doc: &str) {
    assert_eq!(parse(doc, &["x", "y"]), doc);
}

#[test]
fn prose_stays() {
    stays("");
    stays("Add.");
    stays("Add.\n\n\nMore,\n    indented.\n\n    >>> add(1)\n    1");
    stays("Returns: the sum.");
    stays("x: not a section\ny : nor this");
    stays("@param x: another style\n:class:`Foo` is a role, and so is :meth:`param`.");
}

#[test]
fn headings_without_content_stay() {
    stays("Args:");
    stays("Add.\n\nArgs:\n\nReturns:");
    stays("Add.\n\nReturns\n-------");
    stays("Parameters\n----------\n\nRaises\n------");
    stays("Returns\n--\nToo short a rule.");
}

#[test]
fn sections_inside_examples_stay() {
    stays("Add.\n\nExample:\n    Args:\n        x: one");
    stays("Add::\n\n    Returns:\n        one");
}

#[test]
fn what_does_not_parse_stays() {
    stays("Add.\nArgs:\n    the first of the numbers,\n    the second one.\n\nDone.");
    stays("Args:\n    x (int: the bracket stays open");
    stays("Raises:\n    something or other");
    stays(":param: no name\n:raises: no name\n:returns what: odd\n:param int: a type?");
}

#[test]
fn other_parameters_stay() {
    stays("Add.\nArgs:\n    z: not of this function\n        at all.\n\nDone.");
    stays("Parameters\n----------\nx, z : int\n    one of them is not\n\nNotes\n-----\nNone.");
    stays("Add.\n:param z: not of this function,\n    not at all\n:type z: int\nDone.");
}
