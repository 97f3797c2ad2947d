"""The event loop on which coroutines run: one, with a thread of its own or driven by the program."""

import asyncio
import atexit
import contextvars
import os
import sys
import threading
from time import monotonic

# How many seconds the end of Python waits for coroutines that are told to end.
PATIENCE = 1.0


class Loop:
    """The event loop, with what is common to both ways of running it."""

    is_driven = False

    def __init__(self):
        self.loop = asyncio.new_event_loop()
        # asyncio itself forgets tasks that nobody holds.
        self.tasks = set()
        self.is_over = False

    def is_here(self):
        """Whether this thread is running it."""
        return asyncio._get_running_loop() is self.loop

    def soon(self, callback, *arguments, context=None):
        """Has the loop call it, from any thread."""
        if self.is_over:
            raise RuntimeError("the event loop is gone: Python has ended, or this is the child of a fork")
        self.loop.call_soon_threadsafe(callback, *arguments, context=context)

    def wait(self, task, seconds):
        """Whether the task is done, after so many seconds at the most; None is for ever."""
        if task.is_done:
            return True
        if self.is_over:
            raise RuntimeError("the coroutine will never end: Python has ended, or this is the child of a fork")
        if self.is_here():
            raise RuntimeError("the event loop cannot wait for its own coroutine: have it call when that is done")
        return self._wait(task, seconds)

    def _wait(self, task, seconds):
        return task.opens(seconds)

    def ended(self, task):
        """A task is: on the loop."""
        self.tasks.discard(task)

    async def _end_tasks(self):
        while True:
            # Those that are to begin do.
            await asyncio.sleep(0)
            rest = asyncio.all_tasks() - {asyncio.current_task()}
            if not rest and not self.tasks:
                return
            for task in [*self.tasks, *rest]:
                task.cancel()
            if rest:
                await asyncio.wait(rest)

    def finish(self):
        """What asyncio.run does at its end."""
        try:
            self.loop.run_until_complete(self._end_tasks())
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        finally:
            self.loop.close()


class OwnLoop(Loop):
    """With a thread of its own."""

    def __init__(self):
        super().__init__()
        self._thread = threading.Thread(target=self._run, name="bridge event loop", daemon=True)
        self._thread.start()

    def _run(self):
        asyncio.set_event_loop(self.loop)
        while not self.is_over:
            try:
                self.loop.run_forever()
            except (SystemExit, KeyboardInterrupt):
                # The coroutine has raised it, and whoever waits for that is told.
                pass
        self.finish()

    def end(self):
        """Cancels what is left. A coroutine that does not come back is left alone."""
        self.is_over = True
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(PATIENCE)


class DrivenLoop(Loop):
    """Driven by the program, on one thread at a time."""

    is_driven = True

    def __init__(self):
        super().__init__()
        self._news = threading.Condition()
        self._has_driver = False
        self._is_enough = None
        self._is_stopped = False

    def end(self):
        self.is_over = True
        if not self.loop.is_running():
            self.finish()

    def _wait(self, task, seconds):
        self._drive_until(lambda: task.is_done, seconds)
        return task.is_done

    def run(self, seconds):
        """Runs what can run for so many seconds, or until no coroutine is left: how many are."""
        if self.is_here():
            raise RuntimeError("the event loop runs on this thread already")
        self._is_stopped = False
        self._drive_until(lambda: self._is_stopped or not self.tasks, seconds)
        return len(self.tasks)

    def stop(self):
        self.soon(self._stop)

    def _stop(self):
        self._is_stopped = True
        self.loop.stop()

    def _drive_until(self, is_enough, seconds):
        """By this thread, or by another one that does so already."""
        end = None if seconds is None else monotonic() + seconds
        while True:
            left = None if end is None else max(0.0, end - monotonic())
            if self._becomes_driver(is_enough, left):
                self._drive(is_enough, left)
            if is_enough() or left is not None and monotonic() >= end:
                return

    def _becomes_driver(self, is_enough, seconds):
        with self._news:
            self._news.wait_for(lambda: not self._has_driver or is_enough(), seconds)
            if self._has_driver:
                return False
            self._has_driver = True
            return True

    def _drive(self, is_enough, seconds):
        timer = None if not seconds else self.loop.call_later(seconds, self.loop.stop)
        self._is_enough = is_enough
        if seconds == 0 or is_enough():
            # What can run now.
            self.loop.call_soon(self.loop.stop)
        try:
            self.loop.run_forever()
        except SystemExit:
            # As above.
            pass
        finally:
            if timer is not None:
                timer.cancel()
            self._is_enough = None
            with self._news:
                self._has_driver = False
                self._news.notify_all()

    def ended(self, task):
        super().ended(task)
        with self._news:
            self._news.notify_all()
        if self._is_enough is not None and self._is_enough():
            self.loop.stop()


_making = threading.Lock()
_loop = None


def running(kind=OwnLoop):
    """The loop, which is made when it is first wanted."""
    global _loop
    with _making:
        if _loop is None:
            _loop = kind()
            atexit.register(_loop.end)
        return _loop


def driven():
    """The loop, for a program that wants to drive it."""
    loop = running(DrivenLoop)
    if not loop.is_driven:
        raise RuntimeError("the event loop has a thread of its own: drive it before the first coroutine is called")
    return loop


def drive(seconds):
    """How many coroutines are left; less than 0 seconds are for ever."""
    return driven().run(None if seconds < 0 else seconds)


def stop():
    driven().stop()


def _forget():
    """In the child of a fork, where no thread runs it."""
    global _loop, _making
    _making = threading.Lock()
    if _loop is not None:
        atexit.unregister(_loop.end)
        _loop.is_over = True
        _loop = None


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
