from typing import Annotated

import bridge
import polars
import pyarrow
import torch

# python 1
