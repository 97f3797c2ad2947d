//! Docstrings taken apart: prose, parameters, results and exceptions.
//!
//! Three styles are known, Google, numpy and reST; a docstring is taken to be of one of them. What does not parse
//! stays in the prose as it was written, and so do parameters that the function does not have: no word is lost.

mod google;
mod head;
mod lines;
mod numpy;
mod rest;
mod section;

/// A docstring, its sections taken out of the prose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docstring {
    /// Lines of prose, with neither blank lines at the ends nor a gap where a section stood.
    pub body: Vec<String>,
    /// Names are those that the function has, each in one entry at most.
    pub parameters: Vec<Entry>,
    /// One entry for each part of the result that is described on its own; a name is rare.
    pub returns: Vec<Entry>,
    /// The same, of what a generator yields.
    pub yields: Vec<Entry>,
    /// Names are those of exceptions, dotted perhaps; at least one.
    pub raises: Vec<Entry>,
}

/// What a docstring says about one thing, or about several at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// What is described, without the stars of `*args`.
    pub names: Vec<String>,
    /// Type, as the docstring has it: `int, optional`.
    pub ty: Option<String>,
    /// Lines of the description, without their common indentation and without blank lines at the ends.
    pub text: Vec<String>,
}

impl Docstring {
    /// Takes a docstring apart that was cleaned as `inspect.cleandoc` does.
    ///
    /// `parameters` are Python's names of those that may be described, without stars.
    pub fn parse(doc: &str, parameters: &[&str]) -> Self {
        let lines: Vec<&str> = doc.lines().collect();
        let draft = Draft::new(parameters);
        let draft = if section::occurs(&numpy::STYLE, &lines) {
            section::parse(&numpy::STYLE, &lines, draft)
        } else if section::occurs(&google::STYLE, &lines) {
            section::parse(&google::STYLE, &lines, draft)
        } else {
            rest::parse(&lines, draft)
        };
        draft.finish()
    }
}

/// A docstring in the making.
struct Draft<'a> {
    docstring: Docstring,
    /// The parameters that nothing has described so far.
    free: Vec<&'a str>,
    /// Whether something was taken out behind the last line of the body.
    gap: bool,
}

impl<'a> Draft<'a> {
    fn new(parameters: &[&'a str]) -> Self {
        Self {
            docstring: Docstring::default(),
            free: parameters.to_vec(),
            gap: false,
        }
    }

    fn keep(&mut self, lines: &[impl AsRef<str>]) {
        for line in lines.iter().map(AsRef::as_ref) {
            let blank = lines::is_blank(line);
            if self.gap && !blank {
                self.docstring.body.push(String::new());
                self.gap = false;
            }
            if !self.gap {
                self.docstring.body.push(line.to_owned());
            }
        }
    }

    /// Keeps what is left of lines that were taken out.
    fn replace(&mut self, left: &[impl AsRef<str>]) {
        self.cut();
        if !left.is_empty() {
            self.keep(left);
            self.cut();
        }
    }

    /// Leaves one blank line where something was taken out.
    fn cut(&mut self) {
        lines::trim_end(&mut self.docstring.body);
        self.gap = !self.docstring.body.is_empty();
    }

    /// Whether all of these are parameters, described or not.
    fn knows(&self, names: &[String]) -> bool {
        let described = &self.docstring.parameters;
        let is_parameter = |name: &String| {
            self.free.contains(&name.as_str())
                || described.iter().any(|entry| entry.names.contains(name))
        };
        names.iter().all(is_parameter)
    }

    /// Takes the entry if its names are parameters that nothing has described so far, and says whether it did.
    fn describe(&mut self, entry: Entry) -> bool {
        let mut free = self.free.clone();
        for name in &entry.names {
            let Some(index) = free.iter().position(|free| free == name) else {
                return false;
            };
            free.remove(index);
        }
        self.free = free;
        self.docstring.parameters.push(entry);
        true
    }

    fn finish(mut self) -> Docstring {
        lines::trim(&mut self.docstring.body);
        self.docstring
    }
}
