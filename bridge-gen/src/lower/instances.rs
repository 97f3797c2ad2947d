//! The functions of classes whose instances are handles.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::module::{FunctionKind, Hint, Parameter, ParameterKind, Passing, Presence};
use crate::names;
use crate::parse::ast::StmtClassDef;
use crate::parse::span;

use super::candidate;
use super::class::{Attribute, Holder, Making, Offer};
use super::constant;
use super::definitions::{Definition, Member};
use super::function::{self, Signature};
use super::hint::Hints;
use super::unit::{ClassInWork, Draft, Reader};
use crate::diagnostic::Place;

impl<'a> Reader<'_, 'a> {
    /// Those of all classes that this module offers.
    pub(super) fn classes(&mut self) {
        let Hints { offered, file, .. } = self.hints;
        for offer in offered.offers.iter().filter(|offer| offer.home == file) {
            self.class(offer);
        }
    }

    fn class(&mut self, offer: &'a Offer<'a>) {
        let (file, offset) = offer.key();
        let (Some(there), Some(id)) = (
            self.hints.in_file(offer.file),
            self.hints.named.class(file, offset),
        ) else {
            return;
        };
        let there = Hints {
            owner: Some(id),
            ..there
        };
        let members = there.class_members(offer.class);
        self.class = Some(ClassInWork {
            id,
            name: &offer.name,
            functions: members.functions,
        });
        self.constructor(&there, offer);
        self.methods();
        for (hints, attribute) in &members.attributes {
            let hints = Hints {
                owner: Some(id),
                ..*hints
            };
            self.attribute(&hints, attribute, offer);
        }
        self.class = None;
    }

    fn constructor(&mut self, there: &Hints<'a>, offer: &'a Offer<'a>) {
        if there.is_abstract(offer.class) {
            return;
        }
        match there.making(offer.class) {
            Making::Unknown => {}
            Making::Plain => self.made_of(there, offer, Vec::new()),
            Making::Dataclass(hints, class) => {
                if let Some(parameters) = hints.fields_as_parameters(class) {
                    self.made_of(there, offer, parameters);
                }
            }
            Making::Defined(functions) => {
                let definitions: Vec<_> = functions.iter().map(|(_, one)| *one).collect();
                if let Some(class) = &mut self.class {
                    class.functions.extend(functions);
                }
                self.select(&definitions);
            }
        }
    }

    /// A constructor with these parameters, which no `def` says.
    fn made_of(&mut self, hints: &Hints<'a>, offer: &Offer<'a>, parameters: Vec<Parameter>) {
        let Some(result) = hints.owner.map(|owner| hints.hint_of_class(owner)) else {
            return;
        };
        let place = span(&offer.class.name);
        self.drafts.push(Draft {
            kind: FunctionKind::Call,
            owner: hints.owner,
            name: None,
            overload: None,
            python_name: offer.name.clone(),
            signature: signature(parameters, result),
            doc: None,
            line: hints.source.line(place.start),
            place: Place::source(hints.file, place),
        });
    }

    /// Setters come after everything else: they have the names of getters.
    fn methods(&mut self) {
        let Some(class) = &self.class else { return };
        let all = class.functions.iter().map(|(_, one)| *one);
        let all = all.filter(|one| one.member != Some(Member::Constructor));
        let (setters, others): (Vec<_>, Vec<_>) =
            all.partition(|one| one.member == Some(Member::Setter));
        self.select(&others);
        self.select(&setters);
    }

    fn select(&mut self, definitions: &[Definition<'a>]) {
        let public: BTreeMap<String, Range<usize>> = definitions
            .iter()
            .filter(|one| is_public(one))
            .map(|one| (one.name.to_owned(), span(&one.function.name)))
            .collect();
        let candidates =
            candidate::select(definitions, Some(&public), &self.hints, self.diagnostics);
        for candidate in candidates {
            self.function(candidate);
        }
    }

    /// A variable of the class is read; one of its instances is read and set.
    fn attribute(&mut self, hints: &Hints<'a>, attribute: &Attribute<'a>, offer: &Offer<'a>) {
        let Some(hint) = hints.type_of(attribute) else {
            return;
        };
        match attribute.of {
            Holder::Constant => {
                let signature = signature(Vec::new(), hint);
                self.variable(hints, attribute, offer, FunctionKind::Constant, signature);
            }
            Holder::Instance { is_final } => {
                let Some(owner) = hints.owner else { return };
                let object = hints.object(owner, "self", names::ident("self"));
                let getter = signature(vec![object.clone()], hint.clone());
                self.variable(hints, attribute, offer, FunctionKind::Getter, getter);
                if !is_final && !hints.is_frozen(offer.class) {
                    let setter = signature(vec![object, value(hint)], function::nothing());
                    self.variable(hints, attribute, offer, FunctionKind::Setter, setter);
                }
            }
        }
    }

    fn variable(
        &mut self,
        hints: &Hints<'a>,
        attribute: &Attribute<'a>,
        offer: &Offer<'a>,
        kind: FunctionKind,
        signature: Signature,
    ) {
        self.drafts.push(Draft {
            kind,
            owner: hints.owner,
            name: Some(attribute.name.to_owned()),
            overload: None,
            python_name: format!("{}.{}", offer.name, attribute.name),
            signature,
            doc: None,
            line: hints.source.line(attribute.place.start),
            place: Place::source(hints.file, attribute.place.clone()),
        });
    }
}

fn is_public(definition: &Definition<'_>) -> bool {
    !definition.name.starts_with('_')
        || definition.member == Some(Member::Constructor)
        || names::special(definition.name).is_some()
}

fn signature(parameters: Vec<Parameter>, result: Hint) -> Signature {
    Signature {
        parameters,
        result,
        warnings: Vec::new(),
        variants: 0,
    }
}

/// The parameter of a setter.
fn value(hint: Hint) -> Parameter {
    Parameter {
        python_name: "value".to_owned(),
        ident: names::ident("value"),
        kind: ParameterKind::PositionalOnly,
        passing: Passing::Value,
        hint,
        default: None,
    }
}

impl<'a> Hints<'a> {
    /// The type of a variable that goes both ways.
    fn type_of(&self, attribute: &Attribute<'_>) -> Option<Hint> {
        match (attribute.annotation, attribute.value) {
            (Some(annotation), _) => {
                let meaning = self.lower(annotation, "", attribute.name, false);
                meaning.ok().map(|meaning| meaning.hint)
            }
            (None, Some(value)) => constant::hint_of(value, self),
            (None, None) => None,
        }
    }

    /// What the constructor of a dataclass takes.
    fn fields_as_parameters(&self, class: &StmtClassDef) -> Option<Vec<Parameter>> {
        let record = self.record_of(class)?;
        let given = record
            .fields
            .into_iter()
            .filter(|field| match field.presence {
                Presence::Given => true,
                Presence::Computed | Presence::MayBeMissing => false,
            });
        let parameters = given.map(|field| Parameter {
            passing: match &field.default {
                Some(default) if default.literal.is_none() => Passing::Omittable,
                Some(_) | None => Passing::Value,
            },
            python_name: field.python_name,
            ident: field.ident,
            kind: ParameterKind::KeywordOnly,
            hint: field.hint,
            default: field.default,
        });
        Some(parameters.collect())
    }
}
