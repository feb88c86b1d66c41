// A fault behind four bytes. The fuzzer must find it, which ctest expects (tests/areas.cmake);
// otherwise a silent fuzzer of the loader would prove nothing.
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size >= 4 && data[0] == 'b' && data[1] == 'a' && data[2] == 'l' && data[3] == 'k') {
    __builtin_trap();
  }
  return 0;
}
