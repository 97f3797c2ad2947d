#include "place.hpp"

KeptThread::KeptThread() : thread_([this] { loop(); }) {}

KeptThread::~KeptThread() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    ends_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void KeptThread::run(const std::function<void()> &work) {
  std::unique_lock<std::mutex> lock(mutex_);
  work_ = &work;
  changed_.notify_all();
  changed_.wait(lock, [this] { return work_ == nullptr; });
}

void KeptThread::loop() {
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return ends_ || work_ != nullptr; });
    if (ends_) {
      return;
    }
    (*work_)();
    work_ = nullptr;
    changed_.notify_all();
  }
}
