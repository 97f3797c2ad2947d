//! The command line, as clap reads it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  the modules have errors (with --strict, or warnings), or --check has found the output stale
  2  wrong usage
  3  Python or cargo is missing or unfit
  4  cargo could not compile the library
  5  a file or folder could not be written

Diagnostics go to stderr, results to stdout. After an error the output folder is as it was before.";

/// Turns type-hinted Python modules into a native library for C and C++.
#[derive(Debug, Parser)]
#[command(name = "bridge-gen", version, after_help = EXIT_CODES, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
    /// Colours in messages
    #[arg(
        long,
        global = true,
        value_enum,
        default_value = "auto",
        value_name = "WHEN"
    )]
    pub(super) color: Color,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the Rust crate, the headers and the description
    Generate(Generate),
    /// Write them, and compile the library with cargo
    Build(Build),
    /// Build, and collect what another machine needs: bridge-gen bundle shop.py --packages -o dist
    Bundle(Bundle),
    /// Build again whenever a module changes, until Ctrl-C
    Watch(Build),
    /// Only diagnose
    Check(Check),
    /// Print what would be bridged, what not, and why
    Inspect(Inspect),
    /// Write the reference of what is bridged, as one HTML page: bridge-gen doc shop.py -o site
    Doc(Doc),
    /// Write a small project that builds at once: bridge-gen init shop --build cmake
    Init(Init),
    /// Print what a code of a diagnostic means: bridge-gen explain B101
    Explain(Explain),
    /// Fetch the crates that libraries are compiled from, for builds without a network
    Vendor(Vendor),
    /// Print the folder of the CMake package: cmake -DBridgeGen_DIR="$(bridge-gen cmake)"
    Cmake,
    /// Print what a shell completes this command with: bridge-gen completions bash
    Completions(Completions),
    /// Print the manual page: bridge-gen man | man -l -
    Man,
}

/// What every command takes.
#[derive(Debug, Default, Clone, Args)]
pub struct Input {
    /// Python files or folders of packages, one C++ class each
    #[arg(value_name = "MODULE")]
    pub modules: Vec<PathBuf>,
    /// Installed module, which is found by the chosen Python and imported at run time
    #[arg(short = 'm', long = "module", value_name = "NAME")]
    pub installed: Vec<String>,
    /// Folder with stubs for installed modules, before all others
    #[arg(long, value_name = "DIR")]
    pub stubs: Vec<PathBuf>,
    /// Interpreter to build for and to find modules with [default: that of the active virtual environment, else python3]
    #[arg(long, value_name = "EXE")]
    pub python: Option<PathBuf>,
    /// Name of the library, its headers and its C++ namespace [default: rust_python_bridge]
    #[arg(long, value_name = "LIB", value_parser = super::options::library_name)]
    pub name: Option<String>,
    /// What every C symbol starts with; `{module}` in it stands for the name of the module [default: python_]
    #[arg(long, value_name = "PREFIX", value_parser = super::options::prefix)]
    pub prefix: Option<String>,
    /// Configuration [default: the nearest bridge.toml, or pyproject.toml with [tool.bridge], where no module is named]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
}

/// What a run says.
#[derive(Debug, Args)]
pub struct Report {
    /// How diagnostics are written to stderr
    #[arg(long, value_enum, default_value = "human")]
    pub format: Diagnostics,
    /// Leave out warnings, and what says only that all went well
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Show which programs are run, and what cargo does
    #[arg(short, long)]
    pub verbose: bool,
}

/// `--format` of diagnostics
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Diagnostics {
    /// With the lines that they are about
    Human,
    /// A line each: math_ops.py:3:5: warning[B101]: …
    Short,
    /// A JSON object a line
    Json,
    /// GitHub's workflow commands
    Github,
}

/// `bridge-gen generate`
#[derive(Debug, Args)]
pub struct Generate {
    #[command(flatten)]
    pub input: Input,
    /// Output folder
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub report: Report,
    #[command(flatten)]
    pub edge: Edge,
    /// Write nothing: print a diff, with exit code 1, if the output folder is not what it would be
    #[arg(long)]
    pub check: bool,
}

/// What makes a run an edge in the graph of another build.
#[derive(Debug, Args)]
pub struct Edge {
    /// Write there which files the output was made of, for make and ninja
    #[arg(long, value_name = "FILE")]
    pub depfile: Option<PathBuf>,
    /// Touch this file when all is done: what depends on those files [default: the main output]
    #[arg(long, value_name = "FILE", requires = "depfile")]
    pub stamp: Option<PathBuf>,
}

/// `bridge-gen build`
#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    pub generate: Generate,
}

/// `bridge-gen bundle`
#[derive(Debug, Args)]
pub struct Bundle {
    #[command(flatten)]
    pub input: Input,
    /// Output folder, of its own
    #[arg(short, long, value_name = "DIR", default_value = "dist")]
    pub output: PathBuf,
    #[command(flatten)]
    pub report: Report,
    /// Add the installed packages that the modules import, and what these require
    #[arg(long)]
    pub packages: bool,
}

/// `bridge-gen check`
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub input: Input,
    #[command(flatten)]
    pub report: Report,
}

/// `bridge-gen inspect`
#[derive(Debug, Args)]
pub struct Inspect {
    #[command(flatten)]
    pub input: Input,
    /// How to print it
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// `bridge-gen doc`
#[derive(Debug, Args)]
pub struct Doc {
    #[command(flatten)]
    pub input: Input,
    /// Folder of the page, `index.html`
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub report: Report,
    /// Write nothing: print a diff, with exit code 1, if the page is not what it would be
    #[arg(long)]
    pub check: bool,
}

/// `bridge-gen init`
#[derive(Debug, Args)]
pub struct Init {
    /// Where; nothing that is there is touched
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,
    /// With which build system
    #[arg(long, value_enum, default_value = "cmake")]
    pub build: BuildSystem,
}

/// `--build` of `init`
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BuildSystem {
    /// CMake 3.20 or newer
    Cmake,
    /// Make and pkg-config
    Make,
    /// Meson
    Meson,
}

/// `bridge-gen explain`
#[derive(Debug, Args)]
pub struct Explain {
    /// As it is in brackets behind `warning` or `error`
    #[arg(value_parser = super::explain::code)]
    pub code: crate::diagnostic::Code,
}

/// `bridge-gen vendor`
#[derive(Debug, Args)]
pub struct Vendor {
    /// Where to; then BRIDGE_GEN_VENDOR names it for builds [default: in the cache, where builds find it]
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
}

/// `bridge-gen completions`
#[derive(Debug, Args)]
pub struct Completions {
    /// Whose
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// `--format` of `inspect`
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Columns for people
    Table,
    /// The description, as in docs/description.md
    Json,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Color {
    /// Where a terminal shows them, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}
