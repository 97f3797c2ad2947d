from typing import Generic, TypeVar

T = TypeVar("T")

# python 1
