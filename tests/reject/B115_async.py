from typing import Annotated, List

import bridge


async def fill(values: Annotated[List[int], bridge.inout]) -> None:
    values.append(1)
