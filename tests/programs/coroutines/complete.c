/* Coroutines in C: a call starts one, a function is told when it is done, and it can be cancelled. */
#include "rust_python_bridge.h"

#include <stdio.h>
#include <string.h>

static int failures = 0;

static void check(bool holds, const char *what) {
  if (!holds) {
    fprintf(stderr, "%s does not hold\n", what);
    ++failures;
  }
}

#define CHECK(condition) check((condition), #condition)

/** What the program keeps of a coroutine. */
typedef struct {
  bridge_function0_i64 sum;
  int64_t value;
  int calls;
} Waiting;

static void done(void *context, bridge_call *call) {
  Waiting *const waiting = (Waiting *)context;
  (void)call;
  waiting->value = waiting->sum.call(waiting->sum.context, NULL);
  ++waiting->calls;
}

static void fails(void *context, bridge_call *call) {
  bridge_host_error error = {{"not now", 7}, NULL, NULL, NULL, NULL};
  ++*(int *)context;
  call->raise(&error);
}

static const bridge_object_functions *functions_of(bridge_handle task) {
  return task->functions;
}

static void settle(void) {
  const bridge_function0_none settled = python_settle();
  settled.call(settled.context, NULL);
  CHECK(python_last_error() == NULL);
  python_free_function0_none(settled);
}

int main(void) {
  Waiting waiting = {python_add(2, 3), 0, 0};
  const bridge_handle task = (bridge_handle)waiting.sum.context;
  const bridge_object_functions *const functions = functions_of(task);
  int failed = 0;
  CHECK(functions->wait(task, -1));
  CHECK(functions->when_done(task, done, &waiting));
  CHECK(functions->when_done(task, fails, &failed));
  settle();
  CHECK(waiting.calls == 1 && waiting.value == 5);
  CHECK(failed == 1);
  CHECK(!functions->when_done(task, NULL, NULL));
  CHECK(python_last_error()->code == BRIDGE_ERROR_NULL);
  python_free_function0_i64(waiting.sum);

  const bridge_str name = {"c", 1};
  const bridge_function0_str lingering = python_lingering(name);
  const bridge_handle other = (bridge_handle)lingering.context;
  CHECK(!functions->wait(other, 0) && python_last_error() == NULL);
  CHECK(functions->cancel(other, 0));
  const bridge_str text = lingering.call(lingering.context, NULL);
  CHECK(text.data == NULL);
  CHECK(strcmp(python_last_error()->type.data, "asyncio.exceptions.CancelledError") == 0);
  python_free_function0_str(lingering);

  /* None is no coroutine. */
  CHECK(!functions->wait(NULL, 0));
  CHECK(strstr(python_last_error()->message.data, "a coroutine on the event loop") != NULL);
  /* The loop has a thread. */
  CHECK(!python_take_loop() && python_last_error() != NULL);
  CHECK(python_run_loop(0) == 0 && python_last_error() != NULL);
  CHECK(!python_stop_loop() && python_last_error() != NULL);
  settle();
  CHECK(python_live_allocations() == 0);
  return failures;
}
