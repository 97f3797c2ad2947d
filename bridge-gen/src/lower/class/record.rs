//! The fields of dataclasses, NamedTuples and TypedDicts.

use crate::module::{Field, Presence, Record, RecordKind};
use crate::names;
use crate::parse::ast::{Arguments, Expr, Stmt, StmtAnnAssign, StmtClassDef};

use super::super::construct::composite;
use super::super::hint::{Context, Hints, Walk, Wrong};
use super::field::{Draft, Extras};
use super::{Class, Kind, RecordCall};

impl<'a> Hints<'a> {
    /// The record that a class is.
    pub(super) fn record(
        &self,
        class: &Class<'_>,
        kind: Kind,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Record, Wrong> {
        let mut drafts = Vec::new();
        match class {
            Class::Statement(statement, _) => self.drafts(statement, kind, context, &mut drafts)?,
            Class::Call(_, _, RecordCall::NamedTuple(pairs)) => pair_drafts(pairs, &mut drafts),
            Class::Call(_, _, RecordCall::TypedDict(fields, is_total)) => {
                self.dict_drafts(fields, *is_total, &mut drafts);
            }
        }
        if drafts.is_empty() {
            return Err(self.wrong_class(
                context,
                "it has no fields",
                "give it one, or pass nothing",
            ));
        }
        let python: Vec<_> = drafts.iter().map(|draft| draft.name.as_str()).collect();
        let module = &self.source.module;
        let owner = names::definition(self.prefix, module, class.name()).cpp;
        let idents = names::fields(&owner, &python);
        let fields = drafts.iter().zip(idents);
        let fields = fields.map(|(draft, ident)| self.field(draft, ident, kind, context, walk));
        Ok(Record {
            fields: fields.collect::<Result<_, _>>()?,
            kind: match kind {
                Kind::Dataclass | Kind::Enumeration { .. } => RecordKind::Dataclass,
                Kind::NamedTuple => RecordKind::NamedTuple,
                Kind::TypedDict => RecordKind::TypedDict,
            },
        })
    }

    /// The fields of a class statement, inherited ones first; one that is written again keeps its place.
    fn drafts<'e>(
        &self,
        class: &'e StmtClassDef,
        kind: Kind,
        context: Context<'_>,
        drafts: &mut Vec<Draft<'e>>,
    ) -> Result<(), Wrong>
    where
        'a: 'e,
    {
        let bases = class
            .arguments
            .iter()
            .flat_map(|arguments| arguments.args.iter());
        // Python takes the fields of the last base first.
        for base in bases.rev() {
            self.inherited(base, kind, context, drafts)?;
        }
        self.check_body(class, kind, context)?;
        let is_total = class.arguments.as_deref().is_none_or(is_total);
        for stmt in &class.body {
            if let Stmt::AnnAssign(assign) = stmt
                && let Some(draft) = self.draft(assign, kind, is_total, context)?
            {
                match drafts.iter_mut().find(|known| known.name == draft.name) {
                    Some(known) => *known = draft,
                    None => drafts.push(draft),
                }
            }
        }
        Ok(())
    }

    fn inherited<'e>(
        &self,
        base: &Expr,
        kind: Kind,
        context: Context<'_>,
        drafts: &mut Vec<Draft<'e>>,
    ) -> Result<(), Wrong>
    where
        'a: 'e,
    {
        match (self.class_of(base), self.scope.path(base).as_deref()) {
            (Some((there, Class::Statement(base, _))), _) => match there.kind(base) {
                Some(of_base) if of_base == kind => there.drafts(base, kind, context, drafts),
                _ => Ok(()),
            },
            (_, Some("typing.NamedTuple" | "typing.TypedDict" | "builtins.object" | "abc.ABC")) => {
                Ok(())
            }
            (_, _) => {
                let base = context.shown(base);
                Err(self.wrong_class(
                    context,
                    &format!("its base `{base}` is not defined in this module"),
                    "define the base beside it",
                ))
            }
        }
    }

    fn check_body(
        &self,
        class: &StmtClassDef,
        kind: Kind,
        context: Context<'_>,
    ) -> Result<(), Wrong> {
        let has_init = class
            .body
            .iter()
            .any(|stmt| matches!(stmt, Stmt::FunctionDef(def) if def.name.as_str() == "__init__"));
        match kind == Kind::Dataclass && has_init {
            false => Ok(()),
            true => Err(self.wrong_class(
                context,
                "it has an `__init__` of its own",
                "let `@dataclass` make it, and check values in `__post_init__`",
            )),
        }
    }

    fn draft<'e>(
        &self,
        assign: &'e StmtAnnAssign,
        kind: Kind,
        is_total: bool,
        context: Context<'_>,
    ) -> Result<Option<Draft<'e>>, Wrong> {
        let Expr::Name(name) = assign.target.as_ref() else {
            return Ok(None);
        };
        let extras = match kind {
            Kind::Dataclass => self.extras(assign.value.as_deref()),
            Kind::NamedTuple | Kind::TypedDict | Kind::Enumeration { .. } => Extras {
                default: assign.value.as_deref(),
                ..Extras::default()
            },
        };
        let (annotation, special) = self.unwrapped(&assign.annotation);
        let presence = match (special.as_deref(), kind) {
            (Some("typing.ClassVar" | "dataclasses.KW_ONLY"), _) => return Ok(None),
            (Some("dataclasses.InitVar"), _) => {
                let why = format!("its field `{}` is an `InitVar`", name.id);
                return Err(self.wrong_class(context, &why, "make it a field"));
            }
            (Some("typing.NotRequired"), _) => Presence::MayBeMissing,
            (Some("typing.Required"), _) => Presence::Given,
            (_, Kind::TypedDict) if !is_total => Presence::MayBeMissing,
            (_, _) if extras.is_computed => Presence::Computed,
            (_, _) => Presence::Given,
        };
        Ok(Some(Draft {
            name: name.id.to_string(),
            annotation,
            presence,
            extras,
        }))
    }

    fn field(
        &self,
        draft: &Draft<'_>,
        ident: String,
        kind: Kind,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Field, Wrong> {
        let name = names::made_up(context.name, &draft.name);
        let inner = Context {
            name: &name,
            ..context
        };
        let ty = self.part(draft.annotation, inner, walk);
        let ty = ty.map_err(|wrong| {
            let what = format!(
                "has the type `{}`, whose field `{}` {}",
                context.name, draft.name, wrong.what
            );
            wrong.because(what)
        })?;
        let mut hint = crate::module::Hint {
            ty,
            written: self.written(draft.annotation),
        };
        let default = draft.extras.default_value(self, &hint);
        if draft.presence == Presence::MayBeMissing {
            hint.ty = composite("optional", vec![hint.ty]);
        }
        Ok(Field {
            python_name: draft.name.clone(),
            ident,
            presence: draft.presence,
            hint,
            default: default.filter(|_| kind != Kind::TypedDict),
        })
    }

    fn dict_drafts<'e>(&self, fields: &'e Expr, is_total: bool, drafts: &mut Vec<Draft<'e>>) {
        let Expr::Dict(dict) = fields else { return };
        for item in &dict.items {
            let (annotation, special) = self.unwrapped(&item.value);
            let presence = match special.as_deref() {
                Some("typing.NotRequired") => Presence::MayBeMissing,
                Some("typing.Required") => Presence::Given,
                _ if is_total => Presence::Given,
                _ => Presence::MayBeMissing,
            };
            if let Some(Expr::StringLiteral(name)) = &item.key {
                drafts.push(Draft::new(name.value.to_str(), annotation, presence));
            }
        }
    }

    pub(super) fn wrong_class(&self, context: Context<'_>, why: &str, help: &str) -> Wrong {
        let span = context.outer.cloned().unwrap_or_default();
        Wrong::unsupported(context.name, span, help.to_owned()).because(format!(
            "has the type `{}`, which is not bridged: {why}",
            context.name
        ))
    }
}

/// Whether a TypedDict has all its keys: not with `total=False`.
pub(super) fn is_total(arguments: &Arguments) -> bool {
    let total = arguments.find_keyword("total");
    !total.is_some_and(
        |keyword| matches!(&keyword.value, Expr::BooleanLiteral(value) if !value.value),
    )
}

fn pair_drafts<'e>(pairs: &'e [Expr], drafts: &mut Vec<Draft<'e>>) {
    for pair in pairs {
        if let Expr::Tuple(pair) = pair
            && let [Expr::StringLiteral(name), annotation] = pair.elts.as_slice()
        {
            drafts.push(Draft::new(name.value.to_str(), annotation, Presence::Given));
        }
    }
}
