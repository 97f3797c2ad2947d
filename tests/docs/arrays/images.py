from pathlib import Path
from typing import Annotated

import bridge
import numpy as np
import numpy.typing as npt

# python 1
