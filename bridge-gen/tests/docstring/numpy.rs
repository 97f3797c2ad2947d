//! numpy's style.

use crate::parse;

#[test]
fn sections_leave_the_prose() {
    let doc = "\
Divide a by b.

Parameters
----------
a : int
    The dividend, which
    may be long.

    A second paragraph.
b: {1, 2}, optional
    The divisor: not 0.
c

Returns
-------
float
    The quotient.

Raises
------
ZeroDivisionError
    If b is 0.
ValueError, m.BadError
    If it is bad.

Notes
-----
Slow.

Examples
--------
>>> divide(4, 2)
2.0";
    let expected = "\
Divide a by b.

Notes
-----
Slow.

Examples
--------
>>> divide(4, 2)
2.0
param a (int): The dividend, which / may be long. /  / A second paragraph.
param b ({1, 2}, optional): The divisor: not 0.
param c: \nreturn (float): The quotient.
raise ZeroDivisionError: If b is 0.
raise ValueError, m.BadError: If it is bad.";
    assert_eq!(parse(doc, &["a", "b", "c"]), expected);
}

#[test]
fn names_may_share_an_entry() {
    let doc = "\
Parameters
==========
x, y : float
    The point.
*args, **kwargs
    The rest.
\\*more : dict[str, list[int]]
    In reST's manner.

Other Parameters
----------------
z : int
    Rare.";
    let expected = "\
param x, y (float): The point.
param args, kwargs: The rest.
param more (dict[str, list[int]]): In reST's manner.
param z (int): Rare.";
    let parameters = ["x", "y", "args", "kwargs", "more", "z"];
    assert_eq!(parse(doc, &parameters), expected);
}

#[test]
fn results() {
    let returns = |content: &str| parse(&format!("Returns\n-------\n{content}"), &[]);
    assert_eq!(returns("int"), "return: int");
    assert_eq!(returns("The sum\nof both."), "return: The sum / of both.");
    assert_eq!(
        returns("The sum.\n\nOf both."),
        "return: The sum. /  / Of both."
    );
    assert_eq!(
        returns("q : int\n    The quotient.\nr: int\n    The rest."),
        "return q (int): The quotient.\nreturn r (int): The rest."
    );
    assert_eq!(
        returns("dict of str : int\n    A table."),
        "return (dict of str : int): A table."
    );
    assert_eq!(
        parse("Yields\n------\nint\n    The next.", &[]),
        "yield (int): The next."
    );
}

#[test]
fn wrong_indentation() {
    let doc = "\
Add.

    Parameters
    ----------
        x : int
        The first,
        which goes on.
        y : int
            The second.
Done.";
    let expected = "\
Add.

Done.
param x (int): The first, / which goes on.
param y (int): The second.";
    assert_eq!(parse(doc, &["x", "y"]), expected);
}

#[test]
fn prose_below_a_section_stays() {
    let doc = "Parameters\n----------\nx : int\n    One.\n\nThis is not\nabout x.";
    assert_eq!(
        parse(doc, &["x"]),
        "This is not\nabout x.\nparam x (int): One."
    );
}

#[test]
fn other_parameters_stay_below_the_heading() {
    let doc = "Add.\n\nParameters\n----------\nx : int\n    One.\nz : int\n    Gone.\n\nNotes\n-----\nNone.";
    let expected = "\
Add.

Parameters
----------
z : int
    Gone.

Notes
-----
None.
param x (int): One.";
    assert_eq!(parse(doc, &["x"]), expected);
}
