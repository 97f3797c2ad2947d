// What Linux knows of the memory of this process goes to the output, and the process ends.
#ifndef BRIDGE_BENCH_START_MEMORY_H
#define BRIDGE_BENCH_START_MEMORY_H

#include <fcntl.h>
#include <unistd.h>

static void write_memory_and_end(void) {
  char text[8192];
  const int file = open("/proc/self/status", O_RDONLY);
  const ssize_t length = read(file, text, sizeof text);
  _exit(length > 0 && write(1, text, (size_t)length) == length ? 0 : 1);
}

#endif
