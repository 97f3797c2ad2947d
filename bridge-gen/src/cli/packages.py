# Tells bridge-gen which installed distributions some modules need, with their files, as one line of JSON.
# Reads {"sources": [[file, text], ...], "names": [...], "own": [...]} from stdin. Imports nothing of what it looks at.
import ast
import csv
import importlib.machinery
import importlib.metadata as metadata
import importlib.util
import json
import os
import re
import sys
import sysconfig
import urllib.parse

ENDINGS = sorted(importlib.machinery.all_suffixes(), key=len, reverse=True)
# Of the machine that it was installed on.
UNWANTED = "direct_url.json"


class Imports(ast.NodeVisitor):
    """What a source imports: names from the longest to the shortest, line, whether it can do without."""

    def __init__(self):
        self.found = []
        self.optional = False

    def visit_Import(self, node):
        for one in node.names:
            self.add([one.name], node)

    def visit_ImportFrom(self, node):
        if node.level == 0 and node.module:
            for one in node.names:
                self.add([node.module + "." + one.name, node.module], node)

    def visit_If(self, node):
        # What is imported for type checkers is not imported; what other versions and systems import may be missing.
        before = self.optional
        name = getattr(node.test, "id", getattr(node.test, "attr", None))
        test = ast.dump(node.test)
        self.optional = before or "'version_info'" in test or "'platform'" in test
        for one in ([] if name == "TYPE_CHECKING" else node.body) + node.orelse:
            self.visit(one)
        self.optional = before

    def visit_Try(self, node):
        before = self.optional
        caught = " ".join(ast.dump(one.type) if one.type else "ImportError" for one in node.handlers)
        words = "ImportError", "ModuleNotFoundError", "'Exception'", "BaseException"
        self.optional = before or any(word in caught for word in words)
        for one in node.body:
            self.visit(one)
        for one in node.handlers + node.orelse + node.finalbody:
            self.optional = before
            self.visit(one)
        self.optional = before

    visit_TryStar = visit_Try

    def add(self, names, node):
        self.found.append((names, node.lineno, self.optional))


def is_standard(top):
    if top in getattr(sys, "stdlib_module_names", sys.builtin_module_names):
        return True
    if hasattr(sys, "stdlib_module_names"):
        return False
    origin = (origin_of(top) or "").replace(os.sep, "/")
    folders = [sysconfig.get_path(name).replace(os.sep, "/") for name in ("stdlib", "platstdlib")]
    return any(origin.startswith(folder + "/") for folder in folders) and "-packages/" not in origin


def origin_of(top):
    """Where a module is found without a package's own finder, or None."""
    try:
        spec = importlib.util.find_spec(top)
    except (ImportError, ValueError, AttributeError):
        return None
    if spec is None:
        return None
    return spec.origin or next(iter(spec.submodule_search_locations or []), "")


def normalized(name):
    return re.sub("[-_.]+", "-", name).lower()


class Distribution:
    def __init__(self, found):
        self.found = found
        self.name = found.metadata["Name"] or ""
        record = found.read_text("RECORD")
        # Read here: newer Pythons leave out files that are gone.
        rows = csv.reader((record or "").splitlines())
        self.files = None if record is None else sorted({row[0].replace("\\", "/") for row in rows if row})

    def modules(self):
        """All dotted names that it has a file of."""
        if self.files is None:
            tops = (self.found.read_text("top_level.txt") or "").split()
            return set(tops or [self.name.replace("-", "_")])
        return {name for file in self.files for name in dotted(file)}

    def editable(self):
        """The folder that it is installed from, where that holds its files."""
        try:
            told = json.loads(self.found.read_text(UNWANTED) or "{}")
        except ValueError:
            return None
        if not told.get("dir_info", {}).get("editable"):
            return None
        return urllib.parse.unquote(urllib.parse.urlsplit(told.get("url", "")).path)

    def wanted(self):
        """Pairs of the path in the bundle and the path here; scripts and compiled texts are left out."""
        for file in self.files:
            parts = file.split("/")
            if ".." in parts or os.path.isabs(file) or "__pycache__" in parts:
                continue
            if not file.endswith(".pyc") and parts[-1] != UNWANTED:
                yield file, str(self.found.locate_file(file))


def dotted(file):
    """`a/b/c.py` is in `a`, `a.b` and `a.b.c`."""
    parts = file.split("/")
    if ".." in parts or "__pycache__" in parts or parts[0].endswith((".dist-info", ".data")):
        return
    ending = next((one for one in ENDINGS if parts[-1].endswith(one)), None)
    if ending is not None:
        parts[-1] = parts[-1][: -len(ending)]
    elif len(parts) == 1:
        return
    for length in range(1, len(parts) + 1):
        yield ".".join(parts[:length])


class Installed:
    def __init__(self):
        self.by_name = {}
        self.owners = {}
        for found in metadata.distributions():
            one = Distribution(found)
            # The first one on sys.path is what Python takes.
            if one.name and self.by_name.setdefault(normalized(one.name), one) is one:
                for module in one.modules():
                    self.owners.setdefault(module, []).append(one)

    def of(self, name):
        """Those that have the module, or as much of its name as any has: parts of a namespace are many."""
        while name:
            if name in self.owners:
                return self.owners[name]
            name = name.rpartition(".")[0]
        return []

    def editable(self, top):
        for one in self.by_name.values():
            folder = one.editable()
            tops = (one.found.read_text("top_level.txt") or "").split()
            origin = origin_of(top) or ""
            names = tops or [normalized(one.name).replace("-", "_")]
            if folder and (top in names or origin.startswith(folder.rstrip("/") + "/")):
                return one, folder
        return None


def number(text):
    return [int(part) for part in re.findall(r"\d+", text)]


def compare(left, op, right):
    if isinstance(op, ast.In):
        return left in right
    if isinstance(op, ast.NotIn):
        return left not in right
    versions = bool(re.match(r"\d", left) and re.match(r"\d", right))
    if versions and right.endswith(".*"):
        right = number(right)
        left = number(left)[: len(right)]
    elif versions:
        left, right = number(left), number(right)
        longest = max(len(left), len(right))
        left += [0] * (longest - len(left))
        right += [0] * (longest - len(right))
    same, less = left == right, left < right
    return {
        ast.Eq: same, ast.NotEq: not same, ast.Lt: less, ast.LtE: less or same, ast.Gt: not less and not same,
        ast.GtE: not less,
    }[type(op)]


def environment():
    import platform

    version = platform.python_version()
    return {
        "os_name": os.name, "sys_platform": sys.platform, "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(), "platform_release": platform.release(),
        "platform_system": platform.system(), "platform_version": platform.version(),
        "python_version": "%d.%d" % sys.version_info[:2], "python_full_version": version,
        "implementation_name": sys.implementation.name, "implementation_version": version,
    }


def holds(marker, extra):
    """Whether a marker is true here. It is an expression of Python, but for two operators; one too many does no harm."""
    if not marker:
        return True
    known = dict(environment(), extra=extra)

    def value(node):
        return known[node.id] if isinstance(node, ast.Name) else node.value

    def truth(node):
        if isinstance(node, ast.BoolOp):
            every = all if isinstance(node.op, ast.And) else any
            return every([truth(one) for one in node.values])
        left, right = value(node.left), value(node.comparators[0])
        if "id='extra'" in ast.dump(node):
            left, right = normalized(left), normalized(right)
        return compare(left, node.ops[0], right)

    try:
        return truth(ast.parse(marker.replace("===", "==").replace("~=", ">="), mode="eval").body)
    except (SyntaxError, KeyError, AttributeError, IndexError):
        return True


def requirements(one, extra):
    """Names and extras of what it needs, as `urllib3[socks]>=2; python_version >= "3"` says it."""
    for line in one.found.requires or ():
        text, _, marker = line.partition(";")
        match = re.match(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?", text)
        if match and holds(marker.strip(), extra):
            extras = [one.strip() for one in (match.group(2) or "").split(",") if one.strip()]
            yield normalized(match.group(1)), extras


def with_requirements(roots, installed):
    """All that these need, as far as it is installed."""
    seen = set()
    waiting = [(normalized(one.name), "") for one in roots]
    while waiting:
        name, extra = waiting.pop()
        one = installed.by_name.get(name)
        if one is None or (name, extra) in seen:
            continue
        seen.add((name, extra))
        for needed, extras in requirements(one, extra):
            waiting.extend((needed, more) for more in [""] + extras)
    return [installed.by_name[name] for name in sorted({name for name, _ in seen})]


def imports(asked):
    for name in asked["names"]:
        yield [name], "the library imports `%s`" % name, False
    for file, text in asked["sources"]:
        visitor = Imports()
        visitor.visit(ast.parse(text))
        for names, line, optional in visitor.found:
            yield names, "%s, line %d, imports `%s`" % (file, line, names[-1]), optional


def unowned(names, where, installed):
    """What to say of an import that no distribution has."""
    top = names[-1].partition(".")[0]
    editable = installed.editable(top)
    if editable:
        return unlisted(editable[0], editable[1])
    if origin_of(top) is None:
        return where + ", which is not installed", "install it for this Python, or choose another one with --python EXE"
    what = where + ", which belongs to no installed distribution (%s)" % (origin_of(top) or "a folder")
    return what, "install it as a package with pip, or bridge it together with the module that imports it"


def unlisted(one, folder=None):
    if folder:
        what = "the package `%s` is installed in editable mode: its files are in %s" % (one.name, folder)
        return what, "install it whole: pip install, without -e"
    what = "the package `%s` was installed without a list of its files (RECORD)" % one.name
    return what, "install it with pip into a virtual environment, and choose that with --python"


def missing(one):
    """A file that is listed, but not there."""
    for file, path in one.wanted():
        if not os.path.isfile(path):
            what = "the package `%s` is damaged: %s is missing" % (one.name, path)
            return what, "install it again: pip install --force-reinstall"
    return None


def main():
    asked = json.load(sys.stdin)
    own = set(asked["own"])
    installed = Installed()
    roots, problems = [], []
    for names, where, optional in imports(asked):
        top = names[-1].partition(".")[0]
        if top in own or is_standard(top):
            continue
        owners = next((found for found in map(installed.of, names) if found), [])
        roots.extend(owners)
        if not owners and not optional:
            problems.append(unowned(names, where, installed))
    needed = with_requirements(roots, installed)
    for one in needed:
        folder = one.editable()
        if folder or one.files is None:
            problems.append(unlisted(one, folder))
        elif missing(one):
            problems.append(missing(one))
    unique = list(dict.fromkeys(problems))
    found = [] if unique else needed
    return {
        "problems": unique,
        "packages": [
            {"name": one.name, "version": one.found.version, "files": list(one.wanted())} for one in found
        ],
    }


print(json.dumps(main()))
