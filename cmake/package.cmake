# `cmake --install` and `cpack -G DEB`. Programs find their data in <prefix>/share/demarche.

if(TARGET demarche)
  install(TARGETS demarche RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
if(TARGET demarche-desktop)
  install(TARGETS demarche-desktop RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
install(DIRECTORY scenarios assets DESTINATION "${CMAKE_INSTALL_DATADIR}/demarche")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/demarche" RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "Demarche developers")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION games)
include(CPack)
