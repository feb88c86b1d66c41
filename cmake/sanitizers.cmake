# Sanitizers belong to a target as well, but every target of one build must agree on them.

function(demarche_sanitize target)
  if(NOT DEMARCHE_SANITIZE)
    return()
  endif()
  set(flags
    -fsanitize=${DEMARCHE_SANITIZE}
    -fno-sanitize-recover=all  # a finding ends the program, so a test cannot pass over it
    -fno-omit-frame-pointer)   # readable stacks
  target_compile_options(${target} PRIVATE ${flags})
  target_link_options(${target} PRIVATE ${flags})
  if(DEMARCHE_FUZZ)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)  # coverage, as guidance
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 takes the instrumentation of <regex> and std::function for uninitialised reads; the
    # release and clang builds keep the warning.
    target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
  endif()
  # Out-of-range access of standard containers ends the program, too.
  target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)

  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE" AND DEMARCHE_SANITIZE MATCHES "address")
    target_sources(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/leak_suppressions.cpp")
  endif()
endfunction()
