# Run by cpack when everything is installed and nothing is packed yet. Of a DEB: no library path,
# and what Debian wants compressed. Of a tar.xz: the libraries that it brings along.
cmake_minimum_required(VERSION 3.25)

# Libraries that stay those of the system; README.portable names them to people.
set(of_the_system
  "^ld-linux" "^libc\\.so" "^libm\\.so" "^libdl\\.so" "^libpthread\\.so" "^librt\\.so"
  "^libresolv\\.so" "^libstdc\\+\\+\\." "^libgcc_s\\."
  "^libGL" "^libOpenGL\\." "^libEGL\\." "^libdrm"
  "^libX[a-zA-Z0-9]*\\.so" "^libxcb" "^libudev\\.so")

function(for_debian root)
  foreach(program demarche demarche-desktop)
    if(EXISTS "${root}/usr/bin/${program}")
      file(RPATH_REMOVE FILE "${root}/usr/bin/${program}")
    endif()
  endforeach()
  file(GLOB pages "${root}/usr/share/man/man6/*.6")
  file(COPY_FILE "${CPACK_DEMARCHE_CHANGELOG}" "${root}/usr/share/doc/demarche/changelog")
  file(CHMOD "${root}/usr/share/doc/demarche/changelog"
    PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  execute_process(COMMAND gzip --best --no-name --force ${pages}
    "${root}/usr/share/doc/demarche/changelog" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(for_any_folder root)
  file(COPY_FILE "${CPACK_DEMARCHE_README}" "${root}/README.txt")
  file(GLOB programs "${root}/bin/*")
  file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs}
    RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES ${of_the_system})
  if(missing)
    message(FATAL_ERROR "libraries that are nowhere: ${missing}")
  endif()
  foreach(library IN LISTS found)
    file(INSTALL "${library}" DESTINATION "${root}/lib" FOLLOW_SYMLINK_CHAIN)
  endforeach()
endfunction()

if(CPACK_GENERATOR STREQUAL "DEB")
  for_debian("${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
else()
  for_any_folder("${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
endif()
