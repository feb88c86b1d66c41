# The libraries that the symbol check reads: the engine, and one built to break the rule (compiled
# without our flags: it is bad on purpose).
add_library(architecture_planted STATIC architecture/planted.cc)
set_target_properties(architecture_planted PROPERTIES CXX_STANDARD 20)

add_dependencies(architecture_tests architecture_planted demarche_engine)
target_compile_definitions(architecture_tests PRIVATE
  DEMARCHE_ENGINE_LIBRARY="$<TARGET_FILE:demarche_engine>"
  DEMARCHE_PLANTED_LIBRARY="$<TARGET_FILE:architecture_planted>")
