// Dataclasses are structs of C++: they are filled, passed, and come back with lists of more.
//
//     bridge-gen build cpp/examples/texts/texts.py --name texts -o build
//     c++ -std=c++17 -Ibuild/include -o build/analyse cpp/examples/texts/main.cpp -ldl
//     build/analyse build/lib/libtexts.so
#include "texts.hpp"

#include <iostream>
#include <string>

namespace {

void print(const texts::Report &report) {
  std::cout << report.lines << " lines, " << report.words << " words\n";
  if (report.longest) {
    std::cout << "longest: " << report.longest->text << '\n';
  }
  for (const texts::Word &word : report.commonest) {
    std::cout << "  " << word.text << ": " << word.count << ", first in line " << word.line << '\n';
  }
}

}  // namespace

int main(int argc, char **argv) {
  const texts::Texts python(argc > 1 ? argv[1] : "build/lib/libtexts.so");
  const std::string text =
      "Der Straßenbahnfahrer fährt.\n"
      "Die Straßenbahn FÄHRT und fährt,\n"
      "der Fahrer nicht.\n";

  texts::Options options;
  options.ignored = {"der", "die", "und"};
  print(python.analyse(text, options));

  options.case_ = texts::OptionsCase::keep;
  options.top = 1;
  print(python.analyse(text, options));

  options.top = -1;
  try {
    python.analyse(text, options);
  } catch (const bridge::ValueError &error) {
    std::cout << "ValueError: " << error.message() << '\n';
  }
  print(python.analyse("", texts::Options()));
}
