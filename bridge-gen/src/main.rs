//! The command line: all reading, writing and running of programs.

fn main() {}
