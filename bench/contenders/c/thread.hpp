// Three ways to attach a thread by hand. Each attaches in its constructor and lets go in its destructor.
#ifndef BENCH_C_THREAD_HPP
#define BENCH_C_THREAD_HPP

#include <Python.h>

// One thread state for each thread, from its first call to its end.
class Kept {
 public:
  Kept() {
    if (state != nullptr) {
      PyEval_RestoreThread(state);
    } else {
      keep();
    }
  }
  ~Kept() { PyEval_SaveThread(); }
  Kept(const Kept &) = delete;
  Kept &operator=(const Kept &) = delete;

 private:
  // Releases the state where its thread ends.
  struct End {
    bool is_kept = false;
    ~End() {
      if (is_kept) {
        PyEval_RestoreThread(state);
        PyGILState_Release(PyGILState_UNLOCKED);
      }
    }
  };

  // The thread that started Python has a state that nobody releases.
  static __attribute__((noinline)) void keep() {
    static thread_local End end;
    end.is_kept = PyGILState_GetThisThreadState() == nullptr;
    PyGILState_Ensure();
    state = PyThreadState_Get();
  }

  // Cheaper than the model that shared libraries have by default. GCC wants it said at the definition, too.
  static __thread PyThreadState *state __attribute__((tls_model("initial-exec")));
};

__thread PyThreadState *Kept::state __attribute__((tls_model("initial-exec"))) = nullptr;

// What the documentation of Python says, for each call.
class Ensured {
 public:
  Ensured() : state_(PyGILState_Ensure()) {}
  ~Ensured() { PyGILState_Release(state_); }
  Ensured(const Ensured &) = delete;
  Ensured &operator=(const Ensured &) = delete;

 private:
  PyGILState_STATE state_;
};

// The caller is attached.
class Attached {
 public:
  Attached() {}
  ~Attached() {}
};

#endif
