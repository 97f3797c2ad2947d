//! The declarations of batches in C.

use super::spaced;
use crate::emit::signature::Declaration;
use crate::emit::{comment, layout, types};
use crate::module::{BatchNames, Function, Library};

/// The function that calls another one for each element of arrays, and the type of its pointer.
pub(super) fn declaration(library: &Library, function: &Function, names: &BatchNames) -> String {
    let parameters = parameters(library, function, names);
    let BatchNames {
        symbol, typedef, ..
    } = names;
    let mut text = comment::block(0, &[documentation(function, names)]);
    text += &layout::list(
        0,
        &format!("BRIDGE_API size_t {symbol}("),
        &parameters,
        ");",
    );
    text += &format!("/** Type of {symbol}, for dlsym. */\n");
    text += &layout::list(
        0,
        &format!("typedef size_t (*{typedef})("),
        &parameters,
        ");",
    );
    text + "\n"
}

/// The declaration, taken apart.
pub fn signature(library: &Library, function: &Function, names: &BatchNames) -> Declaration {
    Declaration {
        before: "size_t ".to_owned(),
        name: names.symbol.clone(),
        open: "(",
        parameters: parameters(library, function, names),
        after: ")".to_owned(),
    }
}

fn parameters(library: &Library, function: &Function, names: &BatchNames) -> Vec<String> {
    let columns = function.parameters.iter().map(|parameter| {
        let ty = types::c(library, &parameter.hint.ty);
        format!("const {ty} *{}", parameter.ident)
    });
    let result = spaced(&types::c(library, &function.result.ty));
    let out = names.out.iter().map(|out| format!("{result}*{out}"));
    let count = format!("size_t {}", names.count);
    columns.chain(out).chain([count]).collect()
}

fn documentation(function: &Function, names: &BatchNames) -> String {
    let (symbol, count) = (&function.names.symbol, &names.count);
    format!(
        "{symbol}() for each of `{count}` elements; gives how many are done. See Batches above."
    )
}
