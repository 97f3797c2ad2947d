"""Python has started when this is read, but the start is not over: it says so, and waits."""

import os

os.write(int(os.environ["STARTED"]), b"!")
os.read(int(os.environ["GO_ON"]), 1)
