# `cmake --install` and `cpack`: a DEB for Debian 12, and a tar.xz that runs from any folder.
# Programs find their data in <their folder>/../share/demarche.
set(DEMARCHE_PACKAGE_FILES "${CMAKE_CURRENT_LIST_DIR}/package")

foreach(program demarche demarche-desktop)
  if(NOT TARGET ${program})
    continue()
  endif()
  # For the libraries that the tar.xz brings along. As DT_RPATH, which also serves the libraries'
  # own needs; bundle.cmake takes it out of the DEB.
  set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib")
  target_link_options(${program} PRIVATE "LINKER:--disable-new-dtags")
  install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endforeach()
install(DIRECTORY scenarios assets DESTINATION "${CMAKE_INSTALL_DATADIR}/demarche"
  PATTERN prepare EXCLUDE)
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/demarche" RENAME copyright)
install(FILES "${DEMARCHE_PACKAGE_FILES}/demarche.6" "${DEMARCHE_PACKAGE_FILES}/demarche-desktop.6"
  DESTINATION "${CMAKE_INSTALL_MANDIR}/man6")
if(TARGET demarche-desktop)
  install(FILES "${DEMARCHE_PACKAGE_FILES}/demarche.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${DEMARCHE_PACKAGE_FILES}/demarche-mime.xml" RENAME demarche.xml
    DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
  foreach(size 16 24 32 48 64 128 256)
    install(FILES "${DEMARCHE_PACKAGE_FILES}/icon/${size}.png" RENAME demarche.png
      DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
  endforeach()
  install(FILES "${DEMARCHE_PACKAGE_FILES}/icon/demarche.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()

set(CPACK_GENERATOR DEB TXZ)
set(CPACK_PACKAGE_NAME demarche)
set(CPACK_PACKAGE_CONTACT "Demarche developers <developers@demarche.invalid>")
set(CPACK_PACKAGE_VENDOR "Demarche developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "negotiations that people play, with sources")
set(CPACK_PACKAGE_DESCRIPTION "Sit at the table as one of its delegations: plan moves, draft packages,
vote, and read afterwards which decisions mattered. Other seats are taken
by the computer. Scenarios are files with their sources; further ones
need no programming.
.
A classroom model, not a forecast. In English and Ukrainian, in a window
and in the terminal.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
  GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_FILE_NAME "demarche-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PRE_BUILD_SCRIPTS "${DEMARCHE_PACKAGE_FILES}/bundle.cmake")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEMARCHE_CHANGELOG "${DEMARCHE_PACKAGE_FILES}/changelog")
set(CPACK_DEMARCHE_README "${DEMARCHE_PACKAGE_FILES}/README.portable")
set(CPACK_THREADS 0)
include(CPack)
