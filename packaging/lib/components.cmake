# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Read by cpack for each kind of package: what it holds.
set(components Unspecified)
if(CPACK_GENERATOR STREQUAL "DEB")
    list(APPEND components deb)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    list(APPEND components zsh rpm)
endif()
list(GET CPACK_BUILD_SOURCE_DIRS 1 folder)
set(CPACK_INSTALL_CMAKE_PROJECTS)
foreach(component IN LISTS components)
    list(APPEND CPACK_INSTALL_CMAKE_PROJECTS "${folder}" Dossier "${component}" /)
endforeach()
