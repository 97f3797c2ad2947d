// dlclose before the first call, while a thread has yet to end, and after the end of Python.
#include <dlfcn.h>
#include <unistd.h>

#include <condition_variable>
#include <mutex>
#include <thread>

#include "check.hpp"

namespace {

using Add = std::int64_t (*)(std::int64_t, std::int64_t);

std::int64_t call(const char *path) {
  return check::Library(path).get<Add>("python_add")(1, 2);
}

bool is_loaded(const char *path) {
  void *handle = dlopen(path, RTLD_LAZY | RTLD_NOLOAD);
  if (handle != nullptr) {
    dlclose(handle);
  }
  return handle != nullptr;
}

/** A thread that has called, and ends when it is told. */
class Thread {
 public:
  explicit Thread(const char *path)
      : thread_([this, path] {
          CHECK_EQ(call(path), 3);
          std::unique_lock<std::mutex> lock(mutex_);
          has_called_ = true;
          changed_.notify_all();
          changed_.wait(lock, [this] { return is_over_; });
        }) {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [this] { return has_called_; });
  }

  void end() {
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      is_over_ = true;
      changed_.notify_all();
    }
    thread_.join();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool has_called_ = false;
  bool is_over_ = false;
  std::thread thread_;
};

}  // namespace

int main(int, char **argv) {
  alarm(60);
  // Nothing of it is left, as it has never run Python.
  {
    const check::Library unused(argv[1]);
  }
  CHECK(!is_loaded(argv[1]));
  Thread first(argv[1]);
  CHECK(is_loaded(argv[1]));
  CHECK_EQ(call(argv[1]), 3);
  first.end();
  Thread second(argv[1]);
  CHECK(check::Library(argv[1]).get<bool (*)()>("python_shutdown")());
  CHECK_EQ(call(argv[1]), 0);
  second.end();
  return check::result();
}
