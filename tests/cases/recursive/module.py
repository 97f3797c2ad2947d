"""Records that hold records of their own kind; data without end."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Node:
    """A tree."""

    name: str
    children: list[Node] = field(default_factory=list)


@dataclass
class Folder:
    """A tree by name."""

    size: int = 0
    folders: dict[str, Folder] = field(default_factory=dict)


def same(node: Node) -> Node:
    """Give the tree back."""
    return node


def count(node: Node) -> int:
    """Number of nodes."""
    return 1 + sum(count(child) for child in node.children)


def sizes(folder: Folder) -> Folder:
    """Give the folder back."""
    return folder


def chain(length: int) -> Node:
    """A tree that is one long branch."""
    node = Node("end")
    for _ in range(length):
        node = Node("link", [node])
    return node


def cycle() -> Node:
    """A node that is its own child."""
    node = Node("self")
    node.children.append(node)
    return node


def unravel(length: int) -> list[list[int]]:
    """A list that is deeper than declared."""
    value: list = []
    for _ in range(length):
        value = [value]
    return value
