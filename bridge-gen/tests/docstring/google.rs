//! Google's style.

use crate::parse;

#[test]
fn sections_leave_the_prose() {
    let doc = "\
Divide a by b.

More text.

Args:
    a: The dividend, which
        may be long.
    b (int, optional): The divisor.

Returns:
    The quotient,
    rounded.

Raises:
    ZeroDivisionError: If b is 0.
    m.BadError, ValueError: If it is bad.

Example:
    >>> divide(4, 2)
    2";
    let expected = "\
Divide a by b.

More text.

Example:
    >>> divide(4, 2)
    2
param a: The dividend, which / may be long.
param b (int, optional): The divisor.
return: The quotient, / rounded.
raise ZeroDivisionError: If b is 0.
raise m.BadError, ValueError: If it is bad.";
    assert_eq!(parse(doc, &["a", "b"]), expected);
}

#[test]
fn all_headings() {
    let heading = |heading: &str| parse(&format!("{heading}:\n    x: one"), &["x"]);
    for name in [
        "Args",
        "Arguments",
        "Parameters",
        "Params",
        "Keyword Args",
        "Keyword Arguments",
        "Other Parameters",
        "args",
    ] {
        assert_eq!(heading(name), "param x: one");
    }
    assert_eq!(heading("Returns"), "return: x: one");
    assert_eq!(heading("Return"), "return: x: one");
    assert_eq!(heading("Yields"), "yield: x: one");
    assert_eq!(heading("Yield"), "yield: x: one");
    assert_eq!(heading("Note"), "Note:\n    x: one");
}

#[test]
fn descriptions_keep_their_form() {
    let doc = "\
Args:
    x: Modes:

        - one
          and more
        - two

            code()

        The end.

    y:
        Below.

Returns:
    dict[str, int]: A table: keys are
        names.

    Nothing else.";
    let expected = "\
param x: Modes: /  / - one /   and more / - two /  /     code() /  / The end.
param y: Below.
return: dict[str, int]: A table: keys are /     names. /  / Nothing else.";
    assert_eq!(parse(doc, &["x", "y"]), expected);
}

#[test]
fn types_with_brackets_and_stars() {
    let doc = "\
Args:
    x (dict[str, tuple[int, ...]], default: {'a': (1, 2)}): A table.
    y (Callable[[int], str]) : A function.
    *args (int): More.
    `**kwargs`: Others.
    größe: In Unicode.";
    let expected = "\
param x (dict[str, tuple[int, ...]], default: {'a': (1, 2)}): A table.
param y (Callable[[int], str]): A function.
param args (int): More.
param kwargs: Others.
param größe: In Unicode.";
    let parameters = ["x", "y", "args", "kwargs", "größe"];
    assert_eq!(parse(doc, &parameters), expected);
}

#[test]
fn wrong_indentation() {
    let doc = "\
Add.
  Args:
        x: One,
        which goes on here.
      y: Two.
  Returns:
     A number.
Done.";
    let expected = "\
Add.

Done.
param x: One, / which goes on here.
param y: Two.
return: A number.";
    assert_eq!(parse(doc, &["x", "y"]), expected);
}

#[test]
fn a_heading_on_the_first_line() {
    assert_eq!(
        parse("Returns:\nOne.\n\n    More.", &[]),
        "return: One. /  /     More."
    );
    assert_eq!(
        parse("Args:\n    x: One.\nReturns:\n    Two.", &["x"]),
        "param x: One.\nreturn: Two."
    );
}

#[test]
fn other_parameters_stay_below_the_heading() {
    let doc = "Add.\n\nArgs:\n    x: One.\n    z: Gone\n        long ago.\n    x: Again.\n\nDone.";
    let expected = "\
Add.

Args:
    z: Gone
        long ago.
    x: Again.

Done.
param x: One.";
    assert_eq!(parse(doc, &["x", "y"]), expected);
}

#[test]
fn prose_in_a_section_stays_without_the_heading() {
    let doc = "Args:\n    x: One.\n\n    Both may be missing.\nDone.";
    assert_eq!(
        parse(doc, &["x"]),
        "Both may be missing.\n\nDone.\nparam x: One."
    );
}

#[test]
fn exceptions_without_a_colon() {
    let doc = "Raises:\n    ValueError if x is 0\n    TypeError\n    :exc:`~m.ParseError`: Never.\n    `KeyError`: x";
    let expected = "\
raise ValueError: if x is 0
raise TypeError: \nraise m.ParseError: Never.
raise KeyError: x";
    assert_eq!(parse(doc, &[]), expected);
}

#[test]
fn line_ends_and_tabs() {
    let doc = "Add.\r\n\r\nArgs:\r\n\tx: One,\r\n\t\tand more.\r\n\r\nReturns:\r\n\tTwo.\r\n";
    let expected = "Add.\nparam x: One, / and more.\nreturn: Two.";
    assert_eq!(parse(doc, &["x"]), expected);
}
