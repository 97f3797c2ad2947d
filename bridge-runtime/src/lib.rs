//! Interpreter, threads, conversions and errors behind a generated library.
