//! One file.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::module::{Function, FunctionKind, FunctionNames, LeftOut, Module, Reason};
use crate::names;
use crate::parse::ast::Stmt;
use crate::parse::{Role, span};

use super::all::{self, All};
use super::candidate::{self, Candidate};
use super::constant;
use super::definitions::{self, Definition};
use super::export;
use super::function::{self, Signature};
use super::hint::Hints;
use super::imports;
use super::scope::Binding;

/// Where in the sources the names of a module are.
pub(super) struct Places {
    pub(super) file: usize,
    /// Parallel to its functions.
    pub(super) functions: Vec<Place>,
    /// Parallel to its constants.
    pub(super) constants: Vec<Place>,
}

pub(super) fn lower<'a>(
    hints: Hints<'a>,
    body: &'a [Stmt],
    diagnostics: &mut Vec<Diagnostic>,
) -> (Places, Module) {
    let Hints { source, file, .. } = hints;
    let mut reader = Reader {
        hints,
        drafts: Vec::new(),
        constants: Vec::new(),
        left_out: Vec::new(),
        diagnostics,
    };
    reader.read(body);
    let Reader {
        drafts,
        constants,
        left_out,
        ..
    } = reader;
    let class = names::class(&source.module);
    let literals = constants.iter().map(|one| &one.place);
    let places = Places {
        file,
        functions: drafts.iter().map(|draft| draft.place.clone()).collect(),
        constants: literals
            .map(|place| Place::source(file, place.clone()))
            .collect(),
    };
    let module = Module {
        name: source.module.clone(),
        file: source.file.clone(),
        functions: functions(drafts, &class, &source.module, hints.prefix),
        constants: constant::named(constants, &class, &hints),
        class,
        source: (source.role == Role::Embedded && !source.is_in_package())
            .then(|| source.text.clone()),
        doc: hints.doc("", body),
        left_out,
    };
    (places, module)
}

/// A function without its names, which depend on all others.
pub(super) struct Draft {
    kind: FunctionKind,
    /// Outside Python.
    name: String,
    overload: Option<usize>,
    pub(super) python_name: String,
    signature: Signature,
    doc: Option<String>,
    line: usize,
    place: Place,
}

fn functions(drafts: Vec<Draft>, class: &str, module: &str, prefix: &str) -> Vec<Function> {
    let public: Vec<_> = drafts
        .iter()
        .map(|draft| (draft.name.as_str(), draft.overload))
        .collect();
    let names = names::functions(prefix, module, class, &public);
    let function = |(draft, names): (Draft, FunctionNames)| Function {
        kind: draft.kind,
        python_name: draft.python_name,
        names,
        batch: None,
        parameters: draft.signature.parameters,
        result: draft.signature.result,
        doc: draft.doc,
        line: draft.line,
    };
    drafts.into_iter().zip(names).map(function).collect()
}

pub(super) struct Reader<'r, 'a> {
    pub(super) hints: Hints<'a>,
    pub(super) drafts: Vec<Draft>,
    pub(super) constants: Vec<constant::Draft>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) diagnostics: &'r mut Vec<Diagnostic>,
}

impl<'a> Reader<'_, 'a> {
    fn read(&mut self, body: &'a [Stmt]) {
        let before = self.diagnostics.len();
        let definitions = self.definitions(body);
        export::misplaced(body, self.hints.scope, self.hints.file, self.diagnostics);
        if self.hints.source.is_alone() {
            imports::check(body, self.hints.scope, self.hints.file, self.diagnostics);
        }
        let public = self.public(body);
        let select =
            candidate::select(&definitions, public.as_ref(), &self.hints, self.diagnostics);
        for candidate in select {
            self.function(candidate);
        }
        self.constants(body, public.as_ref());
        if let Some(names) = &public {
            self.other_names(names, &definitions);
        }
        self.left_out.sort_by_key(|left_out| left_out.line);
        if self.drafts.is_empty()
            && self.constants.is_empty()
            && !self.diagnostics[before..].iter().any(Diagnostic::is_error)
        {
            self.nothing(definitions.len());
        }
    }

    /// Its own functions, and those of other modules of the run that it imports in order to offer them.
    fn definitions(&self, body: &'a [Stmt]) -> Vec<Definition<'a>> {
        let own = definitions::collect(body, self.hints.scope, self.hints.file);
        let own_names: HashSet<&str> = own.iter().map(|one| one.name).collect();
        let mut imports: Vec<_> = self.hints.scope.imports().collect();
        imports.sort_by_key(|(.., offset)| *offset);
        let offered = imports
            .into_iter()
            .filter(|(name, path, _)| !own_names.contains(name) && self.is_offered(name, path));
        let imported = offered.flat_map(|(name, path, _)| self.imported(name, path));
        own.iter().copied().chain(imported).collect()
    }

    /// Whether an import is there for others: any that `__all__` names, and in a package those from inside of it.
    fn is_offered(&self, name: &str, path: &str) -> bool {
        let source = self.hints.source;
        let inside = source.is_package
            && path
                .strip_prefix(source.module.as_str())
                .is_some_and(|rest| rest.starts_with('.'));
        inside && !name.starts_with('_') || self.hints.scope.get("__all__").is_some()
    }

    fn imported(&self, name: &'a str, path: &str) -> Vec<Definition<'a>> {
        let program = self.hints.program;
        let Some(found) = program.find(path) else {
            return Vec::new();
        };
        let (Binding::Function, Some(there)) = (found.binding, program.file(found.file)) else {
            return Vec::new();
        };
        let all = definitions::collect(there.body, &there.scope, found.file);
        let named = all.into_iter().filter(|one| one.name == found.name);
        named.map(|one| Definition { name, ..one }).collect()
    }

    /// The names in `__all__`, if there is one.
    fn public(&mut self, body: &'a [Stmt]) -> Option<BTreeMap<String, Range<usize>>> {
        match all::read(body, self.hints.scope) {
            All::Absent => None,
            All::Names(names) => Some(names.into_iter().collect()),
            All::Unreadable(span) => {
                let warning = Diagnostic::new(Code::UnreadableAll, "`__all__` is computed")
                    .at(self.place(span))
                    .note("every function whose name does not begin with `_` is taken as public")
                    .help("write `__all__` as a list of string literals");
                self.diagnostics.push(warning);
                None
            }
        }
    }

    pub(super) fn place(&self, span: Range<usize>) -> Place {
        Place::source(self.hints.file, span)
    }

    fn function(&mut self, candidate: Candidate<'a>) {
        let Candidate {
            definition,
            export,
            overload,
        } = candidate;
        let function = definition.function;
        let Some(hints) = self.hints.in_file(definition.file) else {
            return;
        };
        self.diagnostics
            .extend(function::duplicate_parameters(function, definition.file));
        let mut problems = export.errors;
        match function::signature(definition, &hints) {
            Ok(signature) if problems.is_empty() => {
                return self.variants(&hints, definition, export.name, overload, signature);
            }
            Ok(_) => {}
            Err(found) => problems.extend(found),
        }
        self.leave_out(&hints, definition, problems, export.forced);
    }

    /// A function of a TypeVar that stands for several types is as many overloads.
    fn variants(
        &mut self,
        hints: &Hints<'a>,
        definition: Definition<'a>,
        name: Option<String>,
        overload: Option<usize>,
        first: Signature,
    ) {
        let variants = first.variants;
        let overload = overload.or((variants > 1).then_some(1));
        self.draft(hints, definition, name.clone(), overload, first);
        for variant in 1..variants {
            let hints = Hints { variant, ..*hints };
            if let Ok(signature) = function::signature(definition, &hints) {
                self.draft(&hints, definition, name.clone(), overload, signature);
            }
        }
    }

    /// How many overloads of that name are bridged already: they are next to each other.
    fn same_before(&self, name: &str) -> usize {
        let before = self.drafts.iter().rev();
        before.take_while(|draft| draft.python_name == name).count()
    }

    fn constants(&mut self, body: &'a [Stmt], public: Option<&BTreeMap<String, Range<usize>>>) {
        for draft in constant::read(body, public, &self.hints) {
            match draft.value {
                Some(_) => self.constants.push(draft),
                None => self.getter(draft),
            }
        }
    }

    /// The function that reads a constant whose value only the module knows.
    fn getter(&mut self, constant: constant::Draft) {
        self.drafts.push(Draft {
            kind: FunctionKind::Constant,
            name: constant.name.clone(),
            overload: None,
            python_name: constant.name,
            signature: Signature {
                parameters: Vec::new(),
                result: constant.hint,
                warnings: Vec::new(),
                variants: 0,
            },
            doc: None,
            line: self.hints.source.line(constant.place.start),
            place: self.place(constant.place),
        });
    }

    fn draft(
        &mut self,
        hints: &Hints<'a>,
        definition: Definition<'_>,
        name: Option<String>,
        overload: Option<usize>,
        signature: Signature,
    ) {
        let function = definition.function;
        self.diagnostics.extend(signature.warnings.iter().cloned());
        let place = span(&function.name);
        // Overloads that are left out leave no gap.
        let overload = overload.map(|_| 1 + self.same_before(definition.name));
        self.drafts.push(Draft {
            kind: FunctionKind::Call,
            overload,
            name: name.unwrap_or_else(|| definition.name.to_owned()),
            python_name: definition.name.to_owned(),
            signature,
            doc: hints.doc(definition.name, &function.body),
            line: hints.source.line(place.start),
            place: Place::source(definition.file, place),
        });
    }

    fn leave_out(
        &mut self,
        hints: &Hints<'_>,
        definition: Definition<'_>,
        problems: Vec<Diagnostic>,
        forced: bool,
    ) {
        let name = definition.name.to_owned();
        self.left_out.push(LeftOut {
            line: hints.source.line(span(&definition.function.name).start),
            reasons: problems.iter().map(reason).collect(),
            python_name: name.clone(),
        });
        for problem in problems {
            let mut problem = problem.note(export::left_out(&name));
            if forced {
                problem.severity = Severity::Error;
            }
            self.diagnostics.push(problem);
        }
    }
}

fn reason(problem: &Diagnostic) -> Reason {
    Reason {
        code: problem.code.as_str(),
        text: problem.message.clone(),
    }
}
