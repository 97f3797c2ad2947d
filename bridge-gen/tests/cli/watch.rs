use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStderr, Stdio};

use crate::sandbox::Sandbox;

struct Watch {
    child: Child,
    stderr: BufReader<ChildStderr>,
}

impl Watch {
    fn start(sandbox: &Sandbox, arguments: &[&str]) -> Watch {
        let mut command = sandbox.command(arguments);
        let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let mut child = child.expect("bridge-gen starts");
        let stderr = BufReader::new(child.stderr.take().expect("a pipe"));
        Watch { child, stderr }
    }

    /// What it says until it waits for the next change.
    fn round(&mut self) -> String {
        let mut said = String::new();
        loop {
            let before = said.len();
            let count = self.stderr.read_line(&mut said).expect("a line");
            assert!(count > 0, "it has ended: {said}");
            if said[before..].starts_with("watching") {
                return said;
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[test]
fn each_change_builds_again_and_mistakes_are_shown() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "shop/__init__.py",
        "from .rates import rate\n\ndef price() -> int:\n    return rate()\n",
    );
    sandbox.write("shop/rates.py", "def rate() -> int:\n    return 1\n");
    let mut watch = Watch::start(&sandbox, &["watch", "shop", "math_ops.py", "-o", "out"]);
    watch.round();
    let library = || {
        fs::read_dir(sandbox.path("out/lib"))
            .expect("a folder")
            .count()
    };
    assert_eq!(library(), 2);
    let embedded = || sandbox.read("out/rust/python/shop/rates.py");

    sandbox.write("shop/rates.py", "def rate() -> int:\n    return 2\n");
    watch.round();
    assert!(embedded().contains("return 2"));

    sandbox.write("shop/rates.py", "def rate( -> int:\n");
    let said = watch.round();
    assert!(
        said.contains("B004") && said.contains("rates.py:1"),
        "{said}"
    );
    assert!(embedded().contains("return 2"));

    sandbox.write("shop/rates.py", "def rate() -> int:\n    return 3\n");
    watch.round();
    assert!(embedded().contains("return 3"));

    // As editors do it: a new file takes the place of the old one.
    sandbox.write("new.py", "def twice(a: int) -> int:\n    return 2 * a\n");
    fs::rename(sandbox.path("new.py"), sandbox.path("math_ops.py")).expect("a file");
    watch.round();
    assert!(
        sandbox
            .read("out/include/rust_python_bridge.h")
            .contains("python_twice")
    );
}

#[test]
fn without_modules_it_ends() {
    let sandbox = Sandbox::new();
    sandbox.run(&["watch"]).fails(2, &["no module is named"]);
}
