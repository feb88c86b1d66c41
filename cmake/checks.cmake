# `--target format` rewrites, `--target tidy` complains; the format is also a test.

find_program(DEMARCHE_CLANG_FORMAT NAMES clang-format-14 clang-format)
find_program(DEMARCHE_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)

file(GLOB_RECURSE formatted_files CONFIGURE_DEPENDS
  engine/*.h engine/*.cpp ui/*.h ui/*.cpp tests/*.h tests/*.cpp)

if(DEMARCHE_CLANG_FORMAT)
  add_custom_target(format COMMAND "${DEMARCHE_CLANG_FORMAT}" -i ${formatted_files} VERBATIM)
endif()
if(DEMARCHE_CLANG_TIDY)
  add_custom_target(tidy COMMAND "${DEMARCHE_CLANG_TIDY}" -quiet -p "${CMAKE_BINARY_DIR}"
    "${CMAKE_SOURCE_DIR}/(engine|ui)/" VERBATIM)
endif()
