// A class hierarchy of Python's in C++: made, passed as its base, and asked by virtual methods.
//
//     bridge-gen build cpp/examples/shapes/shapes.py --name shapes -o build
//     c++ -std=c++11 -Ibuild/include -o build/shapes cpp/examples/shapes/main.cpp -ldl
//     build/shapes build/lib/libshapes.so
#include "shapes.hpp"

#include <iostream>
#include <vector>

int main(int argc, char **argv) {
  try {
    const shapes::Shapes python(argc > 1 ? argv[1] : "build/lib/libshapes.so");

    const shapes::Square square(2);
    shapes::Drawing drawing;
    drawing.add(square).add(shapes::Circle(1)).add(shapes::Rectangle(1, 3));
    for (int index = 0; index < drawing.size(); ++index) {
      std::cout << drawing[index].describe() << '\n';
    }

    square.set_width(5);  // The drawing holds the same square.
    std::cout << "largest: " << drawing.largest().describe() << '\n';
    std::cout << "together: " << python.total({square, drawing[2]}) << '\n';
    std::cout << "the largest is a square: " << std::boolalpha << (drawing.largest() == square)
              << '\n';

    shapes::Drawing().largest();
  } catch (const bridge::LookupError &error) {
    std::cout << "caught: " << error.message() << '\n';
  }
}
