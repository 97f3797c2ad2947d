

class Task:
    """A coroutine on the loop, for those that wait for it on other threads. It can be awaited on any loop."""

    def __init__(self, awaitable, name_from=None, context=None):
        _take_name(self, name_from or awaitable)
        self.is_done = False
        self._gate = threading.Lock()
        self._gate.acquire()
        self._future = None
        self._is_unwanted = False
        self._is_late = False
        self._timer = None
        self._loop = running()
        self._loop.tasks.add(self)
        context = context or contextvars.copy_context()
        try:
            self._loop.soon(self._begin, awaitable, context, context=context)
        except BaseException:
            self._loop.tasks.discard(self)
            getattr(awaitable, "close", int)()
            raise

    def _begin(self, awaitable, context):
        loop = self._loop.loop
        try:
            if asyncio.iscoroutine(awaitable) and sys.version_info >= (3, 11):
                self._future = loop.create_task(awaitable, context=context)
            else:
                self._future = asyncio.ensure_future(awaitable, loop=loop)
        except Exception as error:
            self._future = loop.create_future()
            self._future.set_exception(error)
        if self._is_unwanted:
            self._future.cancel()
        self._future.add_done_callback(self._end)

    def _end(self, _):
        if self._timer is not None:
            self._timer.cancel()
        self.is_done = True
        self._gate.release()
        self._loop.ended(self)

    def opens(self, seconds):
        """Whether it is done, after so many seconds at the most."""
        if not self._gate.acquire(timeout=-1 if seconds is None else min(seconds, threading.TIMEOUT_MAX)):
            return False
        self._gate.release()
        return True

    def wait(self, seconds):
        """The same for the program, to which less than 0 is for ever."""
        return self._loop.wait(self, None if seconds < 0 else seconds)

    def result(self):
        """What it returns or raises."""
        self._loop.wait(self, None)
        try:
            return self._future.result()
        except asyncio.CancelledError as error:
            if self._is_late:
                raise TimeoutError("the coroutine took too long and was cancelled") from error
            raise

    def cancel_in(self, seconds):
        """Raises CancelledError in it, in so many seconds."""
        if not self.is_done:
            self._loop.soon(self._cancel_in, seconds)

    def _cancel_in(self, seconds):
        if self._timer is not None:
            self._timer.cancel()
        if seconds <= 0:
            self.cancel()
        elif not self.is_done:
            self._timer = self._loop.loop.call_later(seconds, self._cancel_late)

    def _cancel_late(self):
        self._is_late = not self._future.done()
        self.cancel()

    def cancel(self):
        """Raises CancelledError in it: on the loop."""
        self._is_unwanted = True
        if self._future is not None:
            self._future.cancel()

    def when_done(self, call):
        """Has the loop call it, once, when this is done."""
        if self.is_done and self._loop.is_over:
            call()
        else:
            self._loop.soon(lambda: self._future.add_done_callback(lambda _: call()))

    def __await__(self):
        if not self._loop.is_here():
            return asyncio.to_thread(self.result).__await__()
        return self._begun().__await__()

    async def _begun(self):
        if self._future is None:
            # What is to begin does, before this goes on.
            await asyncio.sleep(0)
        return await self._future


class Elements:
    """An async iterator for a program that waits for each element."""

    # What a generator has returned: such a one returns nothing.
    value = None

    def __init__(self, elements):
        _take_name(self, elements)
        self.elements = elements
        self._context = contextvars.copy_context()

    def __iter__(self):
        return self

    def _step(self, method, *arguments):
        try:
            step = call_on_loop(self.elements, method, *arguments)
            return Task(step, self, self._context).result()
        except StopAsyncIteration:
            raise StopIteration from None

    def __next__(self):
        return self._step("__anext__")

    def send(self, value):
        return self._step("asend", value)

    def throw(self, exception):
        return self._step("athrow", exception)

    def close(self):
        self._step("aclose")


class Entered:
    """An async context manager for a program that waits."""

    def __init__(self, manager):
        self._manager = manager
        self._context = contextvars.copy_context()

    def __enter__(self):
        return Task(call_on_loop(self._manager, "__aenter__"), self._manager, self._context).result()

    def __exit__(self, *raised):
        return Task(call_on_loop(self._manager, "__aexit__", *raised), self._manager, self._context).result()


async def call_on_loop(object, method, *arguments):
    # An async generator asks for the loop that runs when it is first called.
    return await getattr(object, method)(*arguments)


def _take_name(task, awaitable):
    """For errors: what defines it."""
    frames = (getattr(awaitable, name, None) for name in ("cr_frame", "ag_frame", "gi_frame"))
    frame = next(filter(None, frames), None)
    task.__qualname__ = getattr(awaitable, "__qualname__", type(awaitable).__qualname__)
    task.__module__ = frame.f_globals.get("__name__") if frame else getattr(awaitable, "__module__", type(awaitable).__module__)


def start(awaitable):
    """The task of it; a task stays what it is."""
    return awaitable if isinstance(awaitable, Task) else Task(awaitable)


def elements(items):
    return Elements(items.__aiter__())


async def awaited(function):
    """What a function of the program returns, which may wait."""
    return await asyncio.to_thread(function)


_END = object()


async def async_over(iterator):
    """The elements of an iterator of the program's, which may wait for each."""
    while (item := await asyncio.to_thread(next, iterator, _END)) is not _END:
        yield item
