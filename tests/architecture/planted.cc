// A library that asks for all that the engine may not have; the symbol check must find it
// (symbols_test.cpp). Its name does not end in .cpp, so that no test binary takes it in.
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>
#include <thread>

namespace demarche::architecture {

long everything_forbidden() {
  std::thread([] { std::cout << std::getenv("HOME"); }).join();
  std::ofstream("out") << std::random_device()();
  return std::chrono::system_clock::now().time_since_epoch().count();
}

}  // namespace demarche::architecture
