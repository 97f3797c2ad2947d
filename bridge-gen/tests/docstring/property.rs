//! Whatever the docstring, no word of it is lost or told twice.

use bridge_gen::docstring::{Docstring, Entry};

/// Words of no docstring's markup; `#` becomes a number, so that each word stands once in a docstring.
const FRAGMENTS: [&str; 40] = [
    "Args:",
    "Parameters",
    "Parameters:",
    "----------",
    "===",
    "Returns:",
    "Returns",
    "-------",
    "Raises:",
    "Raises",
    "Yields:",
    "Yields",
    "Example:",
    "Notes",
    ":param x: w#",
    ":param w# y: w#",
    ":type x: w#",
    ":returns: w#",
    ":rtype: w#",
    ":raises ValueError: w# w#",
    ":meta w#: w#",
    "x: w# w#",
    "y (w#[w#, w#]): w#",
    "x, y : w#, w#",
    "w#: w#",
    "*args: w#",
    "**kwargs : w#",
    "ValueError: w#",
    "ValueError if w#",
    "w#.BadError, KeyError: w#",
    "w# (w#",
    "w# w# w#.",
    "- w#:",
    "``` w#",
    "`w#`: w#",
    ":exc:`W#`: w#",
    "größe: w#",
    "\u{3000}w#",
    "",
    "",
];

const INDENTS: [&str; 8] = ["", "", "", "    ", "    ", "  ", "        ", "\t"];

/// A linear congruential generator: the same docstrings in every run.
struct Random(u64);

impl Random {
    fn choice<'a>(&mut self, of: &[&'a str]) -> &'a str {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        of[(self.0 >> 33) as usize % of.len()]
    }
}

fn docstring(random: &mut Random) -> (String, usize) {
    let mut doc = String::new();
    let mut words = 0;
    for _ in 0..14 {
        doc += random.choice(&INDENTS);
        for (index, part) in random.choice(&FRAGMENTS).split('#').enumerate() {
            if index > 0 {
                doc += &format!("{words}_");
                words += 1;
            }
            doc += part;
        }
        doc += random.choice(&["\n", "\n", "\n", "\r\n"]);
    }
    (doc, words)
}

fn all_text(doc: &Docstring) -> String {
    let entries = [&doc.parameters, &doc.returns, &doc.yields, &doc.raises];
    let told = entries.into_iter().flatten().map(text);
    let mut lines = doc.body.clone();
    lines.extend(told);
    lines.join("\n")
}

fn text(entry: &Entry) -> String {
    let ty = entry.ty.clone().unwrap_or_default();
    [entry.names.join(" "), ty, entry.text.join("\n")].join("\n")
}

#[test]
fn no_word_is_lost_or_told_twice() {
    let mut random = Random(3);
    let mut sections = 0;
    for _ in 0..20_000 {
        let (doc, words) = docstring(&mut random);
        let parsed = Docstring::parse(&doc, &["x", "y", "args", "kwargs", "größe"]);
        let text = all_text(&parsed).to_lowercase();
        for word in 0..words {
            let word = format!("w{word}_");
            assert_eq!(
                text.matches(&word).count(),
                1,
                "{word} in\n{doc}\n{parsed:#?}"
            );
        }
        sections += usize::from(!parsed.parameters.is_empty() && !parsed.returns.is_empty());
    }
    assert!(sections > 1_000, "the docstrings have sections: {sections}");
}

#[test]
fn parameters_are_described_once() {
    let mut random = Random(4);
    for _ in 0..20_000 {
        let (doc, _) = docstring(&mut random);
        let parsed = Docstring::parse(&doc, &["x", "y"]);
        let mut names: Vec<_> = parsed
            .parameters
            .iter()
            .flat_map(|one| &one.names)
            .collect();
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all, "{doc}");
        assert!(
            names.iter().all(|name| ["x", "y"].contains(&name.as_str())),
            "{doc}"
        );
    }
}
