#include "demarche/io/patience.h"

#include <catch2/catch.hpp>
#include <thread>

using namespace demarche;
using namespace std::chrono_literals;

TEST_CASE("A search goes on while there is time, and begins anew at its first simulation") {
  const GoesOn patient = io::within(1h);
  CHECK(patient(0));
  CHECK(patient(1'000'000));
  const GoesOn hurried = io::within(5ms);
  CHECK(hurried(0));
  std::this_thread::sleep_for(6ms);
  CHECK_FALSE(hurried(1));
  CHECK(hurried(0));
}
