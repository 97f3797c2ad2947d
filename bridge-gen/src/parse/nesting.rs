//! How deeply a text is nested, found before the recursive parser sees it.

use rustpython_ast::token::TokenKind;
use rustpython_parser::{Mode, lexer};

/// CPython's own limit.
const MAX_BRACKETS: usize = 200;
/// CPython's own limit.
const MAX_BLOCKS: usize = 100;
/// Operators, calls and attributes that may stand between two commas: each can be a level of the syntax tree.
/// CPython gives up at a few thousands.
const MAX_OPERATORS: usize = 10_000;
/// Steps of indentation inside brackets, where only the parser's recovery from errors looks at it.
const MAX_STEPS: usize = 1_000;

/// Why the parser must not see a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Brackets,
    Blocks,
    Operators,
    /// A closing bracket that does not belong to the last open one. From here on the parser's recovery would see
    /// other tokens than this module.
    Mismatch,
    /// An opening bracket that is never closed; likewise.
    Unclosed,
}

/// The first fault of a text, and the offset of its token.
pub(super) fn find(text: &str, mode: Mode) -> Option<(Fault, usize)> {
    if let Some(offset) = too_many_steps(text) {
        return Some((Fault::Blocks, offset));
    }
    let (fault, token) = scan(text, mode)?;
    Some((fault, offset_of(token, text, mode)))
}

/// The lexer does not tell where it is; but the shortest prefix with that many tokens ends in the one looked for.
fn offset_of(token: usize, text: &str, mode: Mode) -> usize {
    let (mut before, mut behind) = (0_usize, text.len());
    loop {
        let middle = text.floor_char_boundary(before.midpoint(behind));
        if middle <= before {
            return before;
        }
        if count(&text[..middle], mode) >= token {
            behind = middle;
        } else {
            before = middle;
        }
    }
}

fn count(text: &str, mode: Mode) -> usize {
    let mut lexer = lexer::lex(text, mode);
    let kinds = std::iter::from_fn(|| Some(lexer.next_token()));
    kinds
        .take_while(|&kind| kind != TokenKind::EndOfFile)
        .filter(|&kind| is_visible(kind))
        .count()
}

/// The end of a text makes tokens of other kinds.
fn is_visible(kind: TokenKind) -> bool {
    !matches!(
        kind,
        TokenKind::Newline | TokenKind::NonLogicalNewline | TokenKind::Indent | TokenKind::Dedent
    )
}

/// The first fault of a text, and the number of its token.
fn scan(text: &str, mode: Mode) -> Option<(Fault, usize)> {
    let mut lexer = lexer::lex(text, mode);
    let mut depth = Depth::default();
    let mut number = 0;
    loop {
        let kind = lexer.next_token();
        if kind == TokenKind::EndOfFile {
            let unclosed = depth.brackets.last();
            return unclosed.map(|bracket| (Fault::Unclosed, bracket.number));
        }
        number += usize::from(is_visible(kind));
        if let Err(fault) = depth.token(kind, number) {
            // A block begins with the token behind its indentation.
            return Some((fault, number + usize::from(!is_visible(kind))));
        }
    }
}

/// An upper bound of the depth of the syntax tree while reading token by token.
#[derive(Default)]
struct Depth {
    brackets: Vec<Bracket>,
    statement: Element,
    blocks: usize,
    operators: usize,
}

struct Bracket {
    number: usize,
    closed_by: TokenKind,
    element: Element,
}

/// What stands between two commas.
#[derive(Default)]
struct Element {
    operators: usize,
    /// Lambdas whose colon is to come: their commas separate parameters.
    lambdas: usize,
}

impl Depth {
    fn token(&mut self, kind: TokenKind, number: usize) -> Result<(), Fault> {
        match kind {
            TokenKind::Lpar => self.open(TokenKind::Rpar, number),
            TokenKind::Lsqb => self.open(TokenKind::Rsqb, number),
            TokenKind::Lbrace => self.open(TokenKind::Rbrace, number),
            TokenKind::FStringStart => self.open(TokenKind::FStringEnd, number),
            TokenKind::TStringStart => self.open(TokenKind::TStringEnd, number),
            TokenKind::Rpar
            | TokenKind::Rsqb
            | TokenKind::Rbrace
            | TokenKind::FStringEnd
            | TokenKind::TStringEnd => self.close(kind),
            TokenKind::Indent => self.indent(),
            TokenKind::Dedent => {
                self.blocks = self.blocks.saturating_sub(1);
                Ok(())
            }
            TokenKind::Newline => {
                self.separate();
                Ok(())
            }
            TokenKind::Comma | TokenKind::Semi => {
                if self.element().lambdas == 0 {
                    self.separate();
                }
                Ok(())
            }
            TokenKind::Colon => {
                let element = self.element();
                element.lambdas = element.lambdas.saturating_sub(1);
                self.operator()
            }
            TokenKind::Lambda => {
                self.element().lambdas += 1;
                self.operator()
            }
            flat if is_flat(flat) => Ok(()),
            _ => self.operator(),
        }
    }

    fn element(&mut self) -> &mut Element {
        match self.brackets.last_mut() {
            Some(bracket) => &mut bracket.element,
            None => &mut self.statement,
        }
    }

    fn separate(&mut self) {
        let element = std::mem::take(self.element());
        self.operators -= element.operators;
    }

    fn operator(&mut self) -> Result<(), Fault> {
        self.element().operators += 1;
        self.operators += 1;
        if self.operators > MAX_OPERATORS {
            return Err(Fault::Operators);
        }
        Ok(())
    }

    fn open(&mut self, closed_by: TokenKind, number: usize) -> Result<(), Fault> {
        self.operator()?;
        let element = Element::default();
        self.brackets.push(Bracket {
            number,
            closed_by,
            element,
        });
        if self.brackets.len() > MAX_BRACKETS {
            return Err(Fault::Brackets);
        }
        Ok(())
    }

    fn close(&mut self, kind: TokenKind) -> Result<(), Fault> {
        match self.brackets.pop() {
            Some(bracket) if bracket.closed_by == kind => {
                self.operators -= bracket.element.operators;
                Ok(())
            }
            Some(_) | None => Err(Fault::Mismatch),
        }
    }

    fn indent(&mut self) -> Result<(), Fault> {
        self.blocks += 1;
        if self.blocks > MAX_BLOCKS {
            return Err(Fault::Blocks);
        }
        Ok(())
    }
}

/// Tokens that make a tree wider, or nothing at all.
fn is_flat(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Name
            | TokenKind::Int
            | TokenKind::Float
            | TokenKind::Complex
            | TokenKind::String
            | TokenKind::FStringMiddle
            | TokenKind::TStringMiddle
            | TokenKind::Comment
            | TokenKind::NonLogicalNewline
            | TokenKind::And
            | TokenKind::Or
            | TokenKind::EqEqual
            | TokenKind::NotEqual
            | TokenKind::Less
            | TokenKind::Greater
            | TokenKind::LessEqual
            | TokenKind::GreaterEqual
            | TokenKind::None
            | TokenKind::True
            | TokenKind::False
            | TokenKind::Ellipsis
    )
}

fn too_many_steps(text: &str) -> Option<usize> {
    let mut steps: Vec<usize> = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_start_matches([' ', '\t', '\x0c']);
        let width = line.len() - content.len();
        if !content.trim().is_empty() {
            while steps.last().is_some_and(|&step| step >= width) {
                steps.pop();
            }
            steps.push(width);
        }
        if steps.len() > MAX_STEPS {
            return Some(offset + width);
        }
        offset += line.len();
    }
    None
}
