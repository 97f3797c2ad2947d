from typing import Callable

# python 1
