# The libraries that the symbol check reads: the engine, and one built to break the rule (compiled
# without our flags: it is bad on purpose).
add_library(architecture_planted STATIC architecture/planted.cc)
set_target_properties(architecture_planted PROPERTIES CXX_STANDARD 20)

add_dependencies(architecture_tests architecture_planted)
if(TARGET demarche_engine)
  add_dependencies(architecture_tests demarche_engine)
endif()
target_compile_definitions(architecture_tests PRIVATE
  DEMARCHE_ENGINE_LIBRARY="${CMAKE_BINARY_DIR}/engine/libdemarche_engine.a"
  DEMARCHE_PLANTED_LIBRARY="$<TARGET_FILE:architecture_planted>")
