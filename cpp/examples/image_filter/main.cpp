// numpy filters an image that lies in memory of C++, and C++ reads what numpy has made: no pixel is copied on the way.
//
//     bridge-gen build cpp/examples/image_filter/image_filter.py --name image_filter -o build
//     c++ -std=c++11 -Ibuild/include -o build/image_filter cpp/examples/image_filter/main.cpp -ldl
//     build/image_filter build/lib/libimage_filter.so
#include "image_filter.hpp"

#include <iostream>
#include <vector>

namespace {

const std::size_t width = 24;
const std::size_t height = 8;

template <typename Pixel>
void show(const char *title, const Pixel &pixel) {
  std::cout << title << '\n';
  for (std::size_t y = 0; y < height; ++y) {
    for (std::size_t x = 0; x < width; ++x) {
      std::cout << " .:-=+*#%@"[static_cast<int>(pixel(y, x) * 9 + 0.5F)];
    }
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char **argv) {
  const image_filter::ImageFilter python(argc > 1 ? argv[1] : "build/lib/libimage_filter.so");

  std::vector<float> pixels(width * height);
  for (std::size_t y = 2; y < 6; ++y) {
    for (std::size_t x = 6; x < 18; ++x) {
      pixels[y * width + x] = 1;
    }
  }
  const auto pixel = [&pixels](std::size_t y, std::size_t x) { return pixels[y * width + x]; };
  show("an image", pixel);

  python.invert({pixels.data(), {height, width}});
  show("inverted in place", pixel);

  const bridge::array<float> blurred = python.blur({pixels.data(), {height, width}});
  show("blurred, numpy's memory", blurred);

  // Every second row and column, by strides.
  const std::ptrdiff_t row = width * sizeof(float);
  const auto shades = python.histogram(
      {pixels.data(),
       {height / 2, width / 2},
       {2 * row, static_cast<std::ptrdiff_t>(2 * sizeof(float))}},
      2);
  std::cout << "a quarter of it: " << shades[0] << " dark, " << shades[1] << " light\n";
}
