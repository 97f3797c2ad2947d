// A service of a container: answers each line that holds a number of bytes, until its input ends or it is told to end.
//
//     bridge-gen bundle cpp/examples/docker_project/sizes.py --name sizes --packages -o dist
//     c++ -std=c++11 -Idist/include -o dist/serve cpp/examples/docker_project/main.cpp -ldl
//     dist/serve dist/lib/libsizes.so
#include "sizes.hpp"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>

#include <sys/select.h>
#include <unistd.h>

namespace {

volatile std::sig_atomic_t told_to_end = 0;

/// SIGTERM and SIGINT interrupt nothing but wait(). The first process of a container has no default for them.
sigset_t catch_signals() {
  struct sigaction action = {};
  action.sa_handler = [](int) { told_to_end = 1; };
  sigset_t ends, before;
  sigemptyset(&ends);
  for (const int signal : {SIGTERM, SIGINT}) {
    sigaddset(&ends, signal);
    sigaction(signal, &action, nullptr);
  }
  sigprocmask(SIG_BLOCK, &ends, &before);
  return before;
}

/// Until there is input, or a signal.
bool wait(const sigset_t &mask) {
  fd_set input;
  FD_ZERO(&input);
  FD_SET(STDIN_FILENO, &input);
  return pselect(STDIN_FILENO + 1, &input, nullptr, nullptr, nullptr, &mask) > 0 && !told_to_end;
}

void answer(const sizes::Sizes &python, const std::string &line) {
  try {
    std::cout << python.natural(std::atoll(line.c_str())) << std::endl;
  } catch (const bridge::Error &error) {
    std::cerr << error.what() << std::endl;
  }
}

}  // namespace

int main(int, char **argv) {
  const sigset_t mask = catch_signals();
  const sizes::Sizes python(argv[1]);
  std::string text;
  char bytes[4096];
  while (wait(mask)) {
    const ssize_t count = read(STDIN_FILENO, bytes, sizeof(bytes));
    if (count <= 0) {
      break;
    }
    text.append(bytes, static_cast<std::size_t>(count));
    for (std::size_t end; (end = text.find('\n')) != std::string::npos; text.erase(0, end + 1)) {
      answer(python, text.substr(0, end));
    }
  }
  bridge::runtime(python).shutdown();
  std::cerr << "ended" << std::endl;
  return 0;
}
