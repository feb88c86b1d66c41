# Warnings belong to a target, never to global flags: headers of libraries that we use stay out of it.

function(demarche_warnings target)
  target_compile_options(${target} PRIVATE
    -Wall               # the usual mistakes
    -Wextra             # and the less usual ones
    -Wpedantic          # the same C++ for g++ and clang
    -Wshadow            # two things of one name in one place
    -Wconversion        # no silent narrowing: rules are integer arithmetic with stated ranges
    -Wsign-conversion   # clang has it inside -Wconversion, g++ has not
    -Wnon-virtual-dtor  # deleting through a base without a virtual destructor
    -Woverloaded-virtual
    -Wimplicit-fallthrough)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 sees an overlap in "literal" + std::string(...) where there is none (bug 105651).
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  if(DEMARCHE_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
