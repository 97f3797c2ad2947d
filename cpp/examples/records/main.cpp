// Lines go from C++ to a parser in Python and come back as records, one by one: nothing is read before it is wanted.
//
//     bridge-gen build cpp/examples/records/records.py --name records -o build
//     c++ -std=c++11 -Ibuild/include -o build/records cpp/examples/records/main.cpp -ldl
//     build/records build/lib/librecords.so
#include "records.hpp"

#include <iostream>
#include <sstream>
#include <string>

int main(int argc, char **argv) {
  const records::Records python(argc > 1 ? argv[1] : "build/lib/librecords.so");

  std::istringstream journal(
      "symbol,amount,price\nACME,5,12.5\nBOLT,3,100\nACME,2,13\nCOIL,many,1\n");
  int lines = 0;
  const auto next_line = [&journal, &lines] {
    std::string line;
    ++lines;
    return std::getline(journal, line) ? bridge::optional<std::string>(line)
                                       : bridge::optional<std::string>();
  };

  bridge::iterator<records::Trade> trades = python.parse(next_line);
  std::cout << lines << " lines read before the first trade is wanted\n";
  try {
    double turnover = 0;
    for (const records::Trade &trade : trades) {
      turnover += static_cast<double>(trade.amount) * trade.price;
      std::cout << trade.symbol << ": turnover " << turnover << " after " << lines << " lines\n";
    }
  } catch (const bridge::ValueError &error) {
    std::cout << "stopped: " << error.message() << '\n';
  }
}
