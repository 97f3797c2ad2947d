//! reST's style.

use crate::parse;

#[test]
fn fields_leave_the_prose() {
    let doc = "\
Divide a by b.

:param a: The dividend, which
    may be long.
:param int b: The divisor.
:returns: The quotient.
:rtype: float
:raises ZeroDivisionError: If b is 0.
:raise m.BadError: If it is bad.
:exc ValueError, TypeError: Never.

.. note:: Slow.";
    let expected = "\
Divide a by b.

.. note:: Slow.
param a: The dividend, which / may be long.
param b (int): The divisor.
return (float): The quotient.
raise ZeroDivisionError: If b is 0.
raise m.BadError: If it is bad.
raise ValueError, TypeError: Never.";
    assert_eq!(parse(doc, &["a", "b"]), expected);
}

#[test]
fn types_join_their_parameters() {
    let doc = "\
:type x: dict[str, int]
:param x: One.
:param y:
:type y: int,
    optional
:type z: bool
:param dict[str, tuple[int, int]] table: Types with: colons.";
    let expected = "\
param x (dict[str, int]): One.
param y (int, optional): \nparam table (dict[str, tuple[int, int]]): Types with: colons.
param z (bool): ";
    assert_eq!(parse(doc, &["x", "y", "z", "table"]), expected);
}

#[test]
fn a_second_type_stays() {
    let doc = "Add.\n\n:param int x: One.\n:type x: float\n:rtype: int\n:rtype: float";
    let expected = "Add.\n\n:type x: float\n:rtype: float\nparam x (int): One.\nreturn (int): ";
    assert_eq!(parse(doc, &["x"]), expected);
}

#[test]
fn descriptions_go_on() {
    let doc = "\
:param x: One:

    - a list
      of items

        code()

    The end.
:param y: Goes on
without indentation.
:returns:
    Below.

Done.";
    let expected = "\
Done.
param x: One: /  / - a list /   of items /  /     code() /  / The end.
param y: Goes on / without indentation.
return: Below.";
    assert_eq!(parse(doc, &["x", "y"]), expected);
}

#[test]
fn all_fields() {
    let field = |field: &str| parse(&format!(":{field}: one"), &["x"]);
    for name in [
        "param",
        "parameter",
        "arg",
        "argument",
        "key",
        "keyword",
        "kwarg",
    ] {
        assert_eq!(field(&format!("{name} x")), "param x: one");
    }
    assert_eq!(field(r"param \*\*x"), "param x: one");
    assert_eq!(field("return"), "return: one");
    assert_eq!(field("yields"), "yield: one");
    assert_eq!(field("raises :class:`m.BadError`"), "raise m.BadError: one");
    assert_eq!(field("exception KeyError"), "raise KeyError: one");
    assert_eq!(field("meta private"), ":meta private: one");
}

#[test]
fn other_fields_stay_where_they_are() {
    let doc = "Add.\n:param z: Gone\n    long ago.\n:meta private:\n:param x: One.\nDone.";
    let expected = "\
Add.
:param z: Gone
    long ago.
:meta private:
param x: One. / Done.";
    assert_eq!(parse(doc, &["x"]), expected);
}

#[test]
fn one_line() {
    assert_eq!(parse(":return: One.", &[]), "return: One.");
}
