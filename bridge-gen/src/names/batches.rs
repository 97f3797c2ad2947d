//! Names for batches. They give way to all others, whatever module these are in.

use std::collections::{HashMap, HashSet};

use super::{is_free_method, typedef};
use crate::emit::types;
use crate::module::{BatchNames, Function, Module};

/// What C has already.
#[derive(Debug, Default)]
pub struct Taken {
    /// Symbols, types, macros and enumerators.
    pub symbols: HashSet<String>,
    /// Types of pointers to functions.
    pub typedefs: HashSet<String>,
}

/// Gives names to the batches of all functions that can have them.
pub fn batches(modules: &mut [Module], mut taken: Taken) {
    for module in modules {
        let mut methods = Methods::of(module);
        for function in &mut module.functions {
            if function.can_batch() {
                function.batch = Some(batch(function, &mut taken, &mut methods));
            }
        }
    }
}

fn batch(function: &Function, taken: &mut Taken, methods: &mut Methods) -> BatchNames {
    let symbol = free(format!("{}_map", function.names.symbol), |name| {
        taken.symbols.contains(name)
    });
    let typedef = free(typedef(&symbol), |name| taken.typedefs.contains(name));
    taken.symbols.insert(symbol.clone());
    taken.typedefs.insert(typedef.clone());
    let (method, try_method) = methods.of_batch(function);
    let is_parameter = |name: &str| function.parameters.iter().any(|one| one.ident == name);
    let out =
        (!types::is_nothing(&function.result.ty)).then(|| free("out".to_owned(), is_parameter));
    BatchNames {
        symbol,
        typedef,
        method,
        try_method,
        out,
        count: free("n".to_owned(), is_parameter),
    }
}

/// What a C++ class has.
struct Methods {
    class: String,
    taken: HashSet<String>,
    /// By the methods that they belong to, as overloads share both.
    batches: HashMap<String, (String, String)>,
}

impl Methods {
    fn of(module: &Module) -> Self {
        let functions = module.functions.iter().map(|function| &function.names);
        let methods = functions.flat_map(|names| [&names.method, &names.try_method]);
        let members = module.constants.iter().map(|constant| &constant.member);
        Self {
            class: module.class.clone(),
            taken: methods.chain(members).cloned().collect(),
            batches: HashMap::new(),
        }
    }

    fn of_batch(&mut self, function: &Function) -> (String, String) {
        let names = &function.names;
        if let Some(known) = self.batches.get(&names.method) {
            return known.clone();
        }
        // Without what keeps a keyword apart: `delete_map` needs no `_`.
        let name = names
            .try_method
            .strip_prefix("try_")
            .unwrap_or(&names.method);
        let method = self.take(format!("{name}_map"));
        let both = (method.clone(), self.take(format!("try_{method}")));
        self.batches.insert(names.method.clone(), both.clone());
        both
    }

    fn take(&mut self, name: String) -> String {
        let name = free(name, |name| {
            self.taken.contains(name) || !is_free_method(name, &self.class)
        });
        self.taken.insert(name.clone());
        name
    }
}

fn free(mut name: String, is_taken: impl Fn(&str) -> bool) -> String {
    while is_taken(&name) {
        name.push('_');
    }
    name
}
