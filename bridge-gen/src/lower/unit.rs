//! One file.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::module::{DefinitionId, Function, FunctionKind, FunctionNames, LeftOut, Module, Reason};
use crate::names::{self, ClassFunction};
use crate::parse::ast::Stmt;
use crate::parse::{Role, span};

use super::all::{self, All};
use super::candidate::{self, Candidate};
use super::constant;
use super::definitions::{self, Definition, Member};
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
        class: None,
    };
    reader.read(body);
    let Reader {
        drafts,
        constants,
        left_out,
        ..
    } = reader;
    let class = hints.module_class();
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
        functions: functions(drafts, &class, &hints),
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
    pub(super) kind: FunctionKind,
    /// The class that it is of.
    pub(super) owner: Option<DefinitionId>,
    /// Outside Python; nothing of a constructor.
    pub(super) name: Option<String>,
    pub(super) overload: Option<usize>,
    pub(super) python_name: String,
    pub(super) signature: Signature,
    pub(super) doc: Option<String>,
    pub(super) line: usize,
    pub(super) place: Place,
}

fn functions(drafts: Vec<Draft>, class: &str, hints: &Hints<'_>) -> Vec<Function> {
    let groups = drafts.chunk_by(|one, next| one.owner == next.owner);
    let names: Vec<_> = groups
        .flat_map(|group| names(group, class, hints))
        .collect();
    let function = |(draft, names): (Draft, FunctionNames)| Function {
        kind: draft.kind,
        owner: draft.owner,
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

/// The names of what one class has, or the module besides its classes.
fn names(group: &[Draft], class: &str, hints: &Hints<'_>) -> Vec<FunctionNames> {
    match group.first().and_then(|draft| draft.owner) {
        Some(owner) => {
            let functions = group.iter().map(|draft| ClassFunction {
                name: draft.name.as_deref(),
                kind: draft.kind,
                overload: draft.overload,
            });
            let functions: Vec<_> = functions.collect();
            let class = hints
                .named
                .with(owner, |definition| definition.names.clone());
            names::class_functions(&class, &functions)
        }
        None => {
            let public = group.iter().map(|draft| {
                let name = draft.name.as_deref().unwrap_or_default();
                (name, draft.overload)
            });
            let public: Vec<_> = public.collect();
            names::functions(hints.prefix, &hints.source.module, class, &public)
        }
    }
}

pub(super) struct Reader<'r, 'a> {
    pub(super) hints: Hints<'a>,
    pub(super) drafts: Vec<Draft>,
    pub(super) constants: Vec<constant::Draft>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) diagnostics: &'r mut Vec<Diagnostic>,
    /// The class whose members are read.
    pub(super) class: Option<ClassInWork<'a>>,
}

/// A class whose members are read.
pub(super) struct ClassInWork<'a> {
    pub(super) id: DefinitionId,
    /// Name in the module.
    pub(super) name: &'a str,
    /// Its functions, with the class bodies that they stand in.
    pub(super) functions: Vec<(Hints<'a>, Definition<'a>)>,
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
        self.classes();
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
        let offered = imports.into_iter().filter(|(name, path, _)| {
            !own_names.contains(name) && self.hints.is_offered(name, path)
        });
        let imported = offered.flat_map(|(name, path, _)| self.imported(name, path));
        own.iter().copied().chain(imported).collect()
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

    /// What resolves the hints of a definition.
    fn hints_of(&self, definition: &Definition<'a>) -> Option<Hints<'a>> {
        let Some(class) = &self.class else {
            return self.hints.in_file(definition.file);
        };
        let mut functions = class.functions.iter();
        let found = functions.find(|(_, one)| std::ptr::eq(one.function, definition.function));
        let owner = Some(class.id);
        found.map(|(hints, _)| Hints { owner, ..*hints })
    }

    /// `Stack.push`; of a constructor it is the class.
    fn python_name(&self, definition: &Definition<'_>) -> String {
        match (&self.class, definition.member) {
            (Some(class), Some(Member::Constructor)) => class.name.to_owned(),
            (Some(class), _) => format!("{}.{}", class.name, definition.name),
            (None, _) => definition.name.to_owned(),
        }
    }

    pub(super) fn place(&self, span: Range<usize>) -> Place {
        Place::source(self.hints.file, span)
    }

    pub(super) fn function(&mut self, candidate: Candidate<'a>) {
        let Candidate {
            definition,
            export,
            overload,
        } = candidate;
        let function = definition.function;
        let Some(hints) = self.hints_of(&definition) else {
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
            owner: None,
            name: Some(constant.name.clone()),
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
        let python_name = self.python_name(&definition);
        // Overloads that are left out leave no gap.
        let overload = overload.map(|_| 1 + self.same_before(&python_name));
        self.drafts.push(Draft {
            kind: kind(definition.member),
            owner: hints.owner,
            overload,
            name: match definition.member {
                Some(Member::Constructor) => None,
                Some(_) | None => Some(name.unwrap_or_else(|| definition.name.to_owned())),
            },
            doc: hints.doc(&python_name, &function.body),
            python_name,
            signature,
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
        let name = self.python_name(&definition);
        let is_told = forced || !is_untyped_member(&definition, &problems);
        self.left_out.push(LeftOut {
            line: hints.source.line(span(&definition.function.name).start),
            reasons: problems.iter().map(reason).collect(),
            python_name: name.clone(),
        });
        for problem in problems.into_iter().filter(|_| is_told) {
            let mut problem = problem.note(export::left_out(&name));
            if forced {
                problem.severity = Severity::Error;
            }
            self.diagnostics.push(problem);
        }
    }
}

fn kind(member: Option<Member>) -> FunctionKind {
    match member {
        None | Some(Member::Constructor | Member::Static | Member::OfClass) => FunctionKind::Call,
        Some(Member::Method) => FunctionKind::Method,
        Some(Member::Getter) => FunctionKind::Getter,
        Some(Member::Setter) => FunctionKind::Setter,
        Some(Member::Operator) => FunctionKind::Operator,
    }
}

/// Whether it is of a class and has no types: a class is seldom typed as a whole, and nobody has asked for it by name.
fn is_untyped_member(definition: &Definition<'_>, problems: &[Diagnostic]) -> bool {
    let mut codes = problems.iter().map(|problem| problem.code);
    let is_untyped = |code| matches!(code, Code::NoHints | Code::ParameterHint | Code::ReturnHint);
    definition.member.is_some() && codes.all(is_untyped)
}

fn reason(problem: &Diagnostic) -> Reason {
    Reason {
        code: problem.code.as_str(),
        text: problem.message.clone(),
    }
}
