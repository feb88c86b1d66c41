# How a folder of tests becomes ctest tests.

set(DEMARCHE_XVFB bash "${CMAKE_CURRENT_SOURCE_DIR}/support/xvfb.sh")
set(DEMARCHE_XVFB_DIR "${CMAKE_BINARY_DIR}/xvfb")

# demarche_test_area(<area> <label> <libraries>...)
# What a folder has beside its tests becomes <area>_fixtures, which other areas may list, too.
function(demarche_test_area area label)
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}/${area}")
  file(GLOB_RECURSE fixtures CONFIGURE_DEPENDS "${folder}/*.cpp")
  list(FILTER fixtures EXCLUDE REGEX "_test\\.cpp$")
  file(GLOB_RECURSE tests CONFIGURE_DEPENDS "${folder}/*_test.cpp")
  file(GLOB_RECURSE scripts CONFIGURE_DEPENDS "${folder}/*_test.sh")
  set_property(GLOBAL APPEND PROPERTY DEMARCHE_TEST_AREAS ${area})
  set(libraries demarche_test_support ${ARGN})
  if(fixtures AND NOT area STREQUAL "support")  # that folder is the library of all binaries
    add_library(${area}_fixtures OBJECT ${fixtures})
    demarche_target(${area}_fixtures)
    target_link_libraries(${area}_fixtures PUBLIC ${libraries})
    list(APPEND libraries ${area}_fixtures)
  endif()
  if(label STREQUAL "logic" AND NOT DEMARCHE_LOGIC_TESTS)
    if(TARGET ${area}_fixtures)
      set_target_properties(${area}_fixtures PROPERTIES EXCLUDE_FROM_ALL ON)  # others may list them
    endif()
    return()
  endif()
  if(tests)
    demarche_test_binary(${area} ${label} "${tests}" "${libraries}")
  elseif(NOT scripts)
    # A line of the table that stands for nothing must not pass unseen.
    add_test(NAME "${area}/has no tests" COMMAND "${CMAKE_COMMAND}" -E false)
    set_tests_properties("${area}/has no tests" PROPERTIES LABELS ${label})
  endif()
  foreach(script IN LISTS scripts)
    demarche_test_script(${area} ${label} "${script}")
  endforeach()
endfunction()

function(demarche_test_binary area label sources libraries)
  set(target ${area}_tests)
  add_executable(${target} ${sources})
  demarche_target(${target})
  target_link_libraries(${target} PRIVATE ${libraries})
  set(properties LABELS ${label})
  if(label STREQUAL "display")
    # Catch2's discovery starts every case through this "emulator": here, the one that sets DISPLAY.
    set_property(TARGET ${target} PROPERTY
      CROSSCOMPILING_EMULATOR ${DEMARCHE_XVFB} run "${DEMARCHE_XVFB_DIR}")
    list(APPEND properties FIXTURES_REQUIRED xvfb RESOURCE_LOCK display)
  endif()
  catch_discover_tests(${target} TEST_PREFIX "${area}/" PROPERTIES ${properties})
endfunction()

# A script finds the build in its environment: DEMARCHE_PROGRAMS, DEMARCHE_ROOT, DEMARCHE_BUILD. One
# that ends with 77 is shown as skipped: what it needs is not on this machine, and it says what.
function(demarche_test_script area label script)
  get_filename_component(name "${script}" NAME_WE)
  string(REGEX REPLACE "_test$" "" name "${name}")
  string(REPLACE "_" " " name "${area}/${name}")
  set(command bash "${script}")
  if(label STREQUAL "display")
    set(command ${DEMARCHE_XVFB} run "${DEMARCHE_XVFB_DIR}" ${command})
  endif()
  add_test(NAME "${name}" COMMAND ${command})
  set_tests_properties("${name}" PROPERTIES LABELS ${label} SKIP_RETURN_CODE 77 ENVIRONMENT
    "DEMARCHE_PROGRAMS=${DEMARCHE_PROGRAM_DIR};DEMARCHE_ROOT=${CMAKE_SOURCE_DIR};DEMARCHE_BUILD=${CMAKE_BINARY_DIR}")
  if(label STREQUAL "display")
    set_tests_properties("${name}" PROPERTIES FIXTURES_REQUIRED xvfb RESOURCE_LOCK display)
  endif()
endfunction()

# One Xvfb before the first and after the last of the display tests.
function(demarche_xvfb_fixture)
  add_test(NAME display/start COMMAND ${DEMARCHE_XVFB} start "${DEMARCHE_XVFB_DIR}")
  add_test(NAME display/stop COMMAND ${DEMARCHE_XVFB} stop "${DEMARCHE_XVFB_DIR}")
  set_tests_properties(display/start PROPERTIES FIXTURES_SETUP xvfb LABELS display)
  set_tests_properties(display/stop PROPERTIES FIXTURES_CLEANUP xvfb LABELS display)
endfunction()

# A folder of tests that is missing in the table would never run.
function(demarche_check_areas)
  get_property(areas GLOBAL PROPERTY DEMARCHE_TEST_AREAS)
  file(GLOB_RECURSE tests CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}"
    "*_test.cpp" "*_test.sh")
  foreach(test IN LISTS tests)
    string(REGEX REPLACE "/.*" "" area "${test}")
    if(NOT area IN_LIST areas)
      message(FATAL_ERROR "tests/${test} would never run: tests/CMakeLists.txt has no line for it")
    endif()
  endforeach()
endfunction()

# Each tests/fuzz/<name>_fuzz.cpp runs for some seconds. What it finds new stays in the build
# folder; tests/fuzz/corpus is read only.
function(demarche_fuzzers)
  file(GLOB fuzzers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/fuzz/*_fuzz.cpp")
  foreach(source IN LISTS fuzzers)
    get_filename_component(name "${source}" NAME_WE)
    demarche_fuzzer(${name} "${source}" ${DEMARCHE_FUZZ_SECONDS})
    target_link_libraries(${name} PRIVATE demarche_io demarche_pack)
  endforeach()
  # A fuzzer with a fault planted behind four bytes: it must find it.
  demarche_fuzzer(planted_fault "${CMAKE_CURRENT_SOURCE_DIR}/fuzz/planted_fault.cpp" 60)
  set_tests_properties(fuzz/planted_fault PROPERTIES WILL_FAIL ON)
endfunction()

function(demarche_fuzzer name source seconds)
  set(findings "${CMAKE_BINARY_DIR}/fuzz/${name}")
  file(MAKE_DIRECTORY "${findings}/corpus")
  add_executable(${name} "${source}")
  demarche_target(${name})
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  add_test(NAME fuzz/${name} COMMAND ${name}
    -max_total_time=${seconds} -timeout=10 -rss_limit_mb=2048 -print_final_stats=1
    -artifact_prefix=${findings}/
    "${findings}/corpus" "${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus")
  set_tests_properties(fuzz/${name} PROPERTIES LABELS fuzz)
endfunction()
