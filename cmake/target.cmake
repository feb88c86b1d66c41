# What every target of the project has in common.

function(demarche_target target)
  set_target_properties(${target} PROPERTIES
    CXX_STANDARD 20
    CXX_STANDARD_REQUIRED ON
    CXX_EXTENSIONS OFF
    DEMARCHE_TARGET ON)
  # No fused multiply-add and no -march: drawings and analyses give the same numbers everywhere.
  target_compile_options(${target} PRIVATE -ffp-contract=off)
  demarche_warnings(${target})
  demarche_sanitize(${target})
endfunction()

# All sources below a folder that match the patterns; new files join by themselves.
function(demarche_sources variable folder)
  file(GLOB_RECURSE found CONFIGURE_DEPENDS "${folder}/*.cpp")
  set(${variable} ${found} PARENT_SCOPE)
endfunction()

# A static library of all sources below a folder, but for a program's main.cpp.
function(demarche_library target folder)
  demarche_sources(sources "${folder}")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(${target} STATIC ${sources})
  demarche_target(${target})
endfunction()
