#include "bridge/event_loop.hpp"
#include "web.hpp"

#include <chrono>
#include <iostream>
#include <string>

using web::Page;

void read(const std::string &line);

struct Game {
  bool is_running();
  void draw();
};

void first(const web::Web &web) {
  // cpp 1
}

void second(const web::Web &web, Game &game) {
  // cpp 2
}
