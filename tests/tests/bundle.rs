//! `bridge-gen bundle`: what it makes runs elsewhere, without the venv that it was made of.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use bridge_tests::generator::{Built, bridge_gen};
use bridge_tests::program::Program;
use bridge_tests::{make_venv, page, python, root, run, scratch};

const PAGE: &str = "docs/deployment.md";
const MODULE: &str = "tests/programs/bundle/labelled.py";

/// An empty folder with a venv in it.
fn folder(name: &str) -> PathBuf {
    let folder = scratch("bundle").join(name);
    drop(fs::remove_dir_all(&folder));
    make_venv(&folder.join("venv"));
    folder
}

fn site_packages(folder: &Path) -> PathBuf {
    let mut versions = fs::read_dir(folder.join("venv/lib")).expect("a venv");
    let version = versions.next().and_then(Result::ok).expect("a version");
    version.path().join("site-packages")
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Puts a distribution where pip would, with these files and what it requires.
fn distribute(folder: &Path, name: &str, requires: &[&str], files: &[(&str, &str)]) -> PathBuf {
    let packages = site_packages(folder);
    let info = format!("{name}-1.5.dist-info");
    let requires = requires.iter().map(|one| format!("Requires-Dist: {one}\n"));
    let requires: String = requires.collect();
    let metadata = format!("Metadata-Version: 2.1\nName: {name}\nVersion: 1.5\n{requires}");
    write(&packages.join(&info).join("METADATA"), &metadata);
    for (path, text) in files {
        write(&packages.join(path), text);
    }
    let paths = files.iter().map(|(path, _)| format!("{path},,\n"));
    let more = format!("../../../bin/{name},,\n{info}/METADATA,,\n{info}/RECORD,,\n");
    let record = paths.chain([more]).collect::<String>();
    write(&packages.join(&info).join("RECORD"), &record);
    packages.join(info)
}

/// Two parts of a namespace, a package with a helper program, one that it requires, and one that nobody wants.
fn install(folder: &Path) {
    distribute(
        folder,
        "labels",
        &[
            "dashes[wide] >=1.2; python_version >= \"3.4\" and extra != 'odd'",
            "unwanted ; sys_platform == \"none\"",
            "unwanted; extra == 'odd'",
            "not-there (>=2)",
        ],
        &[
            (
                "labels/__init__.py",
                "import dashes\n\ndef join(names):\n    return dashes.wide().join(names)\n",
            ),
            ("labels/helper", "#!/bin/sh\n"),
            ("labels/__pycache__/__init__.cpython-39.pyc", "none of ours"),
        ],
    );
    let helper = site_packages(folder).join("labels/helper");
    fs::set_permissions(helper, fs::Permissions::from_mode(0o755)).expect("a file");
    let dashes = "import spaces\n\ndef wide():\n    return spaces.SPACE + '-' + spaces.SPACE\n";
    let requires = ["Spaces; extra == \"wide\""];
    distribute(folder, "dashes", &requires, &[("dashes.py", dashes)]);
    distribute(folder, "spaces", &[], &[("spaces.py", "SPACE = ' '\n")]);
    let upper = "def raised(text):\n    return text.upper()\n";
    distribute(folder, "shelf-upper", &[], &[("shelf/upper.py", upper)]);
    distribute(folder, "shelf-lower", &[], &[("shelf/lower.py", "")]);
    distribute(folder, "unwanted", &[], &[("unwanted.py", "")]);
}

fn bundle(folder: &Path, module: &Path) -> Command {
    let mut command = bridge_gen();
    command
        .current_dir(root())
        .arg("bundle")
        .arg(module)
        .arg("--python")
        .arg(folder.join("venv/bin/python"))
        .args(["--packages", "-o"])
        .arg(folder.join("dist"));
    command
}

fn built(folder: PathBuf) -> Built {
    let entries = fs::read_dir(folder.join("lib"))
        .expect("a folder")
        .flatten();
    let mut files = entries.map(|one| one.path()).filter(|one| one.is_file());
    let library = files.next().expect("a library");
    Built { folder, library }
}

/// What Python itself says.
fn answer(folder: &Path) -> String {
    let program = "import labelled; print(labelled.labelled(['ink', 'pen']))";
    let module = root().join(MODULE);
    let output = run(Command::new(folder.join("venv/bin/python"))
        .args(["-c", program])
        .env("PYTHONPATH", module.parent().expect("a folder"))
        .env("PYTHONDONTWRITEBYTECODE", "1"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_bundle_runs_elsewhere_without_its_venv() {
    let folder = folder("moved");
    install(&folder);
    let expected = answer(&folder);
    run(&mut bundle(&folder, Path::new(MODULE)));
    let made = built(folder.join("dist"));
    let program = Program {
        source: Path::new("tests/programs/bundle/labelled.cpp"),
        standard: "c++11",
        options: &[],
        library: &made,
    };
    let program = program.compile();
    let name = program.file_name().expect("a name").to_owned();

    let there = folder.join("elsewhere ü");
    fs::rename(folder.join("dist"), &there).expect("a folder");
    fs::remove_dir_all(folder.join("venv")).expect("a folder");
    let library = made.library.strip_prefix(folder.join("dist"));
    let output = run(Command::new(there.join(&name))
        .current_dir(&there)
        .env_clear()
        .arg(library.expect("in the bundle")));
    let said = String::from_utf8_lossy(&output.stdout);
    let (result, places) = said.split_once('\n').expect("lines");
    assert_eq!(format!("{result}\n"), expected);
    check_places(&there, places);
    check_files(&there);
    check_alone(&there, &there.join(name));
}

/// With a libpython that was copied from its installation, no other Python is taken for its interpreter.
fn check_alone(there: &Path, program: &Path) {
    let ask = "import sysconfig as s; print(s.get_config_var('LIBDIR'), s.get_config_var('INSTSONAME'), sep='/')";
    let output = run(Command::new(python()).args(["-c", ask]));
    let original = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    // The path of the bundle has a space in it, which separates names in LD_PRELOAD.
    let copies = scratch("bundle").join("copies");
    fs::create_dir_all(&copies).expect("a folder");
    let copy = copies.join(original.file_name().expect("a name"));
    if fs::copy(&original, &copy).is_err() {
        println!("not tried: {} is not where Python says", original.display());
        return;
    }
    let output = run(Command::new(program)
        .env_clear()
        .env("LD_PRELOAD", &copy)
        .arg(there.join("lib/librust_python_bridge.so")));
    let said = String::from_utf8_lossy(&output.stdout);
    let executable = said.lines().nth(2).unwrap_or_default();
    assert_eq!(executable, "", "{said}");
}

/// The packages are the bundle's, and come before those of the interpreter, which is one that is there.
fn check_places(there: &Path, places: &str) {
    let places: Vec<_> = places.lines().collect();
    let [labels, executable, path @ ..] = &places[..] else {
        panic!("{places:?}");
    };
    assert!(Path::new(labels).starts_with(there), "{places:?}");
    assert!(Path::new(executable).is_file(), "{places:?}");
    let is_installed = |path: &&&str| path.ends_with("-packages");
    let first = path.iter().find(is_installed).map(Path::new);
    assert!(
        first.is_some_and(|path| path.starts_with(there)),
        "{path:?}"
    );
}

fn check_files(there: &Path) {
    let list = fs::read_to_string(there.join(".bridge-gen/files")).expect("a file");
    for there in ["labels/helper", "dashes.py", "spaces.py", "shelf/upper.py"] {
        assert!(list.contains(&format!("site-packages/{there}\n")), "{list}");
    }
    for absent in ["unwanted", "shelf/lower", "__pycache__", "rust/", "bin/"] {
        assert!(!list.contains(absent), "{absent} in\n{list}");
    }
    let about = there.join("lib/librust_python_bridge.python/about.txt");
    let about = fs::read_to_string(about).expect("a file");
    assert!(
        about.ends_with("dashes 1.5\nlabels 1.5\nshelf-upper 1.5\nspaces 1.5\n"),
        "{about}"
    );
    let helper = "lib/librust_python_bridge.python/site-packages/labels/helper";
    let helper = fs::metadata(there.join(helper)).expect("a file");
    assert_eq!(helper.permissions().mode() & 0o111, 0o111);
}

/// Refused with all of that said, and nothing written.
fn refused(folder: &Path, imports: &str, words: &[&str]) {
    let module = folder.join("wants.py");
    write(
        &module,
        &format!("{imports}\ndef f() -> int:\n    return 1\n"),
    );
    let output = bundle(folder, &module).output().expect("bridge-gen runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    for word in words {
        assert!(said.contains(word), "no {word} in\n{said}");
    }
    assert!(!folder.join("dist").exists());
}

#[test]
fn packages_that_cannot_be_collected_are_named() {
    let folder = folder("refused");
    let info = distribute(&folder, "edited", &[], &[("edited.pth", "")]);
    let url = r#"{"url": "file:///home/me/edited%20here", "dir_info": {"editable": true}}"#;
    write(&info.join("direct_url.json"), url);
    write(&info.join("top_level.txt"), "edited\n");
    let info = distribute(&folder, "unlisted", &[], &[("unlisted.py", "")]);
    fs::remove_file(info.join("RECORD")).expect("a file");
    distribute(&folder, "damaged", &[], &[("damaged.py", "")]);
    fs::remove_file(site_packages(&folder).join("damaged.py")).expect("a file");
    write(&site_packages(&folder).join("loose.py"), "");

    let absent = [
        "wants.py, line 2, imports `absent`, which is not installed",
        "--python EXE",
    ];
    refused(
        &folder,
        "import json\nimport absent.part",
        &["imports `absent.part`"],
    );
    refused(&folder, "import json\nimport absent", &absent);
    refused(
        &folder,
        "import edited",
        &[
            "`edited` is installed in editable mode",
            "/home/me/edited here",
        ],
    );
    refused(
        &folder,
        "import unlisted",
        &["`unlisted` was installed without a list of its files"],
    );
    refused(
        &folder,
        "from damaged import x",
        &["`damaged` is damaged", "damaged.py is missing"],
    );
    refused(
        &folder,
        "import loose",
        &["belongs to no installed distribution"],
    );
    refused(
        &folder,
        "import absent\nimport loose",
        &["`absent`", "`loose`"],
    );
}

#[test]
fn a_module_that_is_not_there_leaves_no_bundle() {
    let folder = folder("nothing");
    let output = bundle(&folder, Path::new("nowhere.py")).output();
    let output = output.expect("bridge-gen runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("cannot read `nowhere.py`"), "{said}");
    assert!(!folder.join("dist").exists());
}

#[test]
fn the_output_folder_of_a_build_is_refused() {
    let folder = folder("taken");
    let dist = folder.join("dist");
    run(bridge_gen()
        .current_dir(root())
        .args(["generate", "python/math_ops.py", "-o"])
        .arg(&dist));
    let output = bundle(&folder, Path::new("python/math_ops.py")).output();
    let output = output.expect("bridge-gen runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("a folder of its own"), "{said}");
    assert!(dist.join("rust/Cargo.toml").exists());
}

/// The bundle of the container's module, by the command of docs/deployment.md, with the service in it as `serve`.
fn service() -> PathBuf {
    let folder = scratch("bundle").join("service");
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder");
    let example = root().join("cpp/examples/docker_project");
    fs::copy(example.join("sizes.py"), folder.join("sizes.py")).expect("a file");
    let command = page::commands(PAGE).swap_remove(0);
    run(bridge_gen()
        .current_dir(&folder)
        .args(command.split(' ').skip(1))
        .args(["--python", &python()]));
    let made = built(folder.join("dist"));
    let program = Program {
        source: &example.join("main.cpp"),
        standard: "c++11",
        options: &[],
        library: &made,
    };
    fs::rename(program.compile(), folder.join("dist/serve")).expect("a file");
    folder.join("dist")
}

/// A script of the page for a service in that folder.
fn write_script(number: usize, folder: &Path, name: &str) -> PathBuf {
    let text = &page::blocks(PAGE, "sh")[number];
    let path = folder.join(name);
    write(
        &path,
        &text.replace("/srv/sizes", &folder.to_string_lossy()),
    );
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a file");
    path
}

fn terminate(child: &Child) {
    run(Command::new("kill").args(["-TERM", &child.id().to_string()]));
}

#[test]
fn the_service_of_the_page_answers_and_ends_when_told() {
    let folder = service();
    let mut command = Command::new(write_script(0, &folder, "run"));
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the service starts");
    let mut input = child.stdin.take().expect("its input");
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    input.write_all(b"1572864\n").expect("it reads");
    let mut line = String::new();
    output.read_line(&mut line).expect("it answers");
    assert_eq!(line, "1.5 MiB\n");
    terminate(&child);
    line.clear();
    output.read_line(&mut line).expect("it says so");
    assert_eq!(line, "ended\n");
    assert!(child.wait().expect("it ends").success());
    drop(input);
}

#[test]
fn the_loop_of_the_page_starts_again_and_ends_when_told() {
    let folder = scratch("bundle").join("loop");
    let script = write_script(1, &folder, "loop");
    // The first time it fails, and after that it waits to be told.
    let service = format!("#!/bin/sh\nexec '{}' service.py\n", python());
    let waits = "import os, signal, sys\n\
                 try: os.mkdir('failed')\n\
                 except FileExistsError: pass\n\
                 else: sys.exit(print('failed') or 1)\n\
                 signal.signal(signal.SIGTERM, lambda *_: sys.exit(print('ended')))\n\
                 print('waits', flush=True)\n\
                 signal.pause()\n";
    write(&folder.join("service.py"), waits);
    write(&folder.join("run"), &service);
    drop(fs::remove_dir(folder.join("failed")));
    fs::set_permissions(folder.join("run"), fs::Permissions::from_mode(0o755)).expect("a file");
    let mut command = Command::new(script);
    command.current_dir(&folder).stdout(Stdio::piped());
    let mut child = command
        .stderr(Stdio::null())
        .spawn()
        .expect("the loop starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let mut next = || lines.next().expect("a line").expect("text");
    assert_eq!([next(), next()], ["failed", "waits"]);
    terminate(&child);
    assert_eq!(next(), "ended");
    assert!(child.wait().expect("it ends").success());
}
