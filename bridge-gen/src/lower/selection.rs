//! What a project chooses besides what its modules say: which names are bridged, and as what.

use std::collections::BTreeMap;

use strsim::normalized_damerau_levenshtein;
use wildmatch::WildMatch;

use crate::diagnostic::{Code, Diagnostic};
use crate::module::Module;

/// The choice. Patterns have `*` and `?`; one with a dot is of `module.name`, one without of names of all modules.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Only these, unless there is none.
    pub include: Vec<String>,
    /// None of these.
    pub exclude: Vec<String>,
    /// What is different for single functions, by `module.name`.
    pub functions: BTreeMap<String, Override>,
}

/// What is different for a function, as `@bridge.export` says it.
#[derive(Debug, Clone, Default)]
pub struct Override {
    /// What it is called in C and C++.
    pub name: Option<String>,
    /// Whether it has to be bridged, be it private.
    pub export: bool,
}

impl Selection {
    /// Whether there are patterns, so that what is public may still be left out.
    pub(super) fn chooses(&self) -> bool {
        !self.include.is_empty() || !self.exclude.is_empty()
    }

    /// Whether a name is bridged that would be, or would not, without a choice.
    pub(super) fn wants(&self, module: &str, name: &str, is_public: bool) -> bool {
        let is_any = |patterns: &[String]| {
            let mut patterns = patterns.iter();
            patterns.any(|pattern| matches(pattern, module, name))
        };
        let is_forced = self.of(module, name).is_some_and(|one| one.export);
        let is_included = self.include.is_empty() || is_any(&self.include);
        is_forced || is_public && is_included && !is_any(&self.exclude)
    }

    /// What is different for that function.
    pub(super) fn of(&self, module: &str, name: &str) -> Option<&Override> {
        self.functions.get(&format!("{module}.{name}"))
    }

    /// Functions that are not there.
    pub(super) fn check(&self, modules: &[Module]) -> Vec<Diagnostic> {
        let bridged = modules.iter().flat_map(|module| {
            let functions = module.functions.iter().map(|one| &one.python_name);
            let names = functions.chain(module.left_out.iter().map(|one| &one.python_name));
            names.map(move |name| format!("{}.{name}", module.name))
        });
        let known: Vec<String> = bridged.collect();
        let missing = self.functions.keys().filter(|name| !known.contains(name));
        missing.map(|name| unknown(name, &known)).collect()
    }
}

fn matches(pattern: &str, module: &str, name: &str) -> bool {
    let pattern_of = WildMatch::new(pattern);
    match pattern.contains('.') {
        true => pattern_of.matches(&format!("{module}.{name}")),
        false => pattern_of.matches(name),
    }
}

fn unknown(name: &str, known: &[String]) -> Diagnostic {
    let near = |other: &String| normalized_damerau_levenshtein(name, other);
    let nearest = known.iter().max_by(|a, b| near(a).total_cmp(&near(b)));
    let help = match nearest.filter(|other| near(other) > 0.6) {
        Some(other) => format!("did you mean `{other}`?"),
        None => "write `module.function`, as in `math_ops.add`".to_owned(),
    };
    let message = format!("the configuration speaks of `{name}`, and there is no such function");
    Diagnostic::new(Code::UnknownOverride, message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(include: &[&str], exclude: &[&str]) -> Selection {
        let owned = |patterns: &[&str]| patterns.iter().map(|&one| one.to_owned()).collect();
        Selection {
            include: owned(include),
            exclude: owned(exclude),
            functions: BTreeMap::new(),
        }
    }

    #[test]
    fn patterns_choose_among_what_is_public() {
        let all = selection(&[], &[]);
        assert!(all.wants("m", "add", true) && !all.wants("m", "_add", false));
        let some = selection(&["add*", "shop.*"], &["*_old", "shop.debug"]);
        for (module, name, wanted) in [
            ("m", "add", true),
            ("m", "add_more", true),
            ("m", "sub", false),
            ("m", "add_old", false),
            ("shop", "price", true),
            ("shop", "debug", false),
            ("shop", "price_old", false),
        ] {
            assert_eq!(some.wants(module, name, true), wanted, "{module}.{name}");
        }
    }
}
