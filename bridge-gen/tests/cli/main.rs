//! The real binary, as a user runs it.

mod build;
mod check;
mod config;
mod doc;
mod edge;
mod explain;
mod formats;
mod generate;
mod init;
mod inspect;
mod output;
mod package;
mod python;
mod sandbox;
mod stale;
mod usage;
mod watch;
