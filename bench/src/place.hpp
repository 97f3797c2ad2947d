// Where calls are made: on the main thread, or on threads that the program has started.
#ifndef BENCH_PLACE_HPP
#define BENCH_PLACE_HPP

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

class Place {
 public:
  virtual ~Place() = default;
  /** Does `work` there, and waits for its end. */
  virtual void run(const std::function<void()> &work) = 0;
};

class MainThread : public Place {
 public:
  void run(const std::function<void()> &work) override { work(); }
};

/** One thread that lives as long as this object. */
class KeptThread : public Place {
 public:
  KeptThread();
  ~KeptThread() override;
  void run(const std::function<void()> &work) override;

 private:
  void loop();

  std::mutex mutex_;
  std::condition_variable changed_;
  const std::function<void()> *work_ = nullptr;
  bool ends_ = false;
  std::thread thread_;
};

#endif
