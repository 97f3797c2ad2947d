//! Every kind of problem.

/// Whether a problem stops the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The library is made nevertheless.
    Warning,
    /// No library is made.
    Error,
}

macro_rules! codes {
    ($($name:ident $code:literal $severity:ident $title:literal)*) => {
        /// The kind of a problem. Numbers are never reused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = concat!("`", $code, "`: ", $title)] $name,)*
        }

        impl Code {
            /// All of them, in order.
            pub const ALL: &[Code] = &[$(Code::$name),*];

            /// `B101`
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $code),* }
            }

            /// What it means, in general.
            pub fn title(self) -> &'static str {
                match self { $(Code::$name => $title),* }
            }

            /// What it is for a function that was not forced in by `@bridge.export`, without `--strict`.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity),* }
            }
        }
    };
}

// B0: the input cannot be used at all. B1: a function is left out. B2: names and `@bridge.export`.
// B3: strange, but bridged. B4: the whole module.
codes! {
    CannotRead           "B001" Error   "a file is missing, a directory, not readable or too large"
    NotUtf8              "B002" Error   "a file is not UTF-8"
    ModuleName           "B003" Error   "a file name gives no module that Python could import"
    Syntax               "B004" Error   "Python would reject the file"
    Nesting              "B005" Error   "brackets, blocks or operators are nested too deeply"
    DuplicateParameter   "B006" Error   "two parameters of a function have one name"
    LibraryName          "B007" Error   "the name or prefix of the library is not an identifier"
    ModuleNotFound       "B008" Error   "the chosen Python does not find an installed module"
    NoTypes              "B009" Error   "an installed module is compiled and has no stub"
    CompiledFile         "B010" Warning "a compiled file of a package is not embedded"
    UnknownOverride      "B011" Error   "the configuration speaks of a function that is not there"
    ParameterHint        "B101" Warning "a parameter has no type hint"
    ReturnHint           "B102" Warning "a function has no return type hint"
    NoHints              "B103" Warning "a function has no type hints at all"
    UnsupportedType      "B104" Warning "a type is not bridged yet"
    UndefinedName        "B105" Warning "a type hint names something that is not defined"
    UnknownWidth         "B106" Warning "a width in `Annotated` is not known"
    StringHint           "B107" Warning "a string that is a type hint cannot be parsed"
    AliasCycle           "B108" Warning "a type alias refers to itself"
    Conditional          "B113" Warning "a function is defined in a block that may not run"
    NotAFunction         "B114" Warning "a name in `__all__` is not a function of this module"
    InOut                "B115" Warning "`bridge.inout` is on a parameter that cannot be changed in place"
    ExportArgument       "B201" Error   "an argument of `@bridge.export` is not understood"
    ExportName           "B202" Error   "the name given to `@bridge.export` is not an identifier"
    ExportPlace          "B203" Error   "`@bridge.export` is on something other than a top-level function"
    Clash                "B204" Error   "two things would get one name in C or C++"
    DefaultMisfit        "B301" Warning "a default value does not fit its type"
    DuplicateDefinition  "B302" Warning "a function is defined twice"
    UnreadableAll        "B303" Warning "`__all__` is computed in a way that cannot be followed"
    UndefinedInAll       "B304" Warning "`__all__` names something that is not defined"
    RelativeImport       "B305" Warning "a relative import fails, because a bridged module is in no package"
    ParameterLeftOut     "B306" Warning "a parameter has a type that is not bridged yet and takes its default"
    NothingToBridge      "B401" Error   "a module has no function to bridge"
}
