// The one place where Catch2's own code is compiled, for every test binary.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

int main(int argc, char** argv) {
  Catch::Session session;
  // A case that asserts nothing, and a name that selects no case, are failures.
  session.configData().warnings = static_cast<Catch::WarnAbout::What>(
      Catch::WarnAbout::NoAssertions | Catch::WarnAbout::NoTests);
  const int refused = session.applyCommandLine(argc, argv);
  return refused != 0 ? refused : session.run();
}
