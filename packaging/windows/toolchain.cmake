# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Windows x64 from Linux with mingw-w64 and Microsoft's UCRT (Windows 10 or later).
# Libraries are looked for there and in DOSSIER_WINDOWS_PREFIX alone, programs on this
# system.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triplet x86_64-w64-mingw32ucrt)
set(CMAKE_C_COMPILER ${triplet}-gcc)
set(CMAKE_CXX_COMPILER ${triplet}-g++)
set(CMAKE_RC_COMPILER ${triplet}-windres)
set(CMAKE_AR ${triplet}-gcc-ar CACHE FILEPATH "")
set(CMAKE_RANLIB ${triplet}-gcc-ranlib CACHE FILEPATH "")
set(ENV{PKG_CONFIG_PATH} "")
set(ENV{PKG_CONFIG_LIBDIR} "${DOSSIER_WINDOWS_PREFIX}/lib/pkgconfig")

set(CMAKE_FIND_ROOT_PATH /usr/${triplet})
if(DOSSIER_WINDOWS_PREFIX)
    list(PREPEND CMAKE_FIND_ROOT_PATH "${DOSSIER_WINDOWS_PREFIX}")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES DOSSIER_WINDOWS_PREFIX)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
