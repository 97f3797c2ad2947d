//! Printing: results to stdout, everything else to stderr, in one piece each.

use std::io::{ErrorKind, Write as _};

use super::failure::{Failure, Status};

/// Prints a result. A reader that has seen enough, as `head` has, is no error.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = anstream::stdout().lock();
    match stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure {
            status: Status::Output,
            what: format!("cannot write to stdout: {error}"),
            help: "check where stdout leads".to_owned(),
        }),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Prints what is no result. Where stderr is closed, nobody wants to know.
pub fn tell(text: &str) {
    drop(anstream::stderr().lock().write_all(text.as_bytes()));
}
