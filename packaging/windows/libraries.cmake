# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Run by cmake --install: puts beside the programs every library that one of the
# staged files asks for, by their tables of imports, until nothing new is named.
# What is found nowhere has to be Windows' own.
set(stage "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
file(GLOB_RECURSE open "${stage}/*.exe" "${stage}/*.dll")
set(windows)
while(open)
    list(POP_FRONT open file)
    execute_process(COMMAND "${objdump}" -p "${file}" OUTPUT_VARIABLE table COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "DLL Name: [^\n]+" names "${table}")
    foreach(name IN LISTS names)
        string(REPLACE "DLL Name: " "" name "${name}")
        if(EXISTS "${stage}/${name}" OR name IN_LIST windows)
            continue()
        endif()
        set(found)
        foreach(folder IN LISTS libraries)
            if(EXISTS "${folder}/${name}")
                set(found "${folder}/${name}")
                break()
            endif()
        endforeach()
        if(found)
            file(COPY "${found}" DESTINATION "${stage}")
            list(APPEND open "${stage}/${name}")
        else()
            list(APPEND windows "${name}")
        endif()
    endforeach()
endwhile()
list(SORT windows CASE INSENSITIVE)
message(STATUS "Left to Windows: ${windows}")

file(GLOB_RECURSE files "${stage}/*.exe" "${stage}/*.dll")
execute_process(COMMAND "${strip}" ${files} COMMAND_ERROR_IS_FATAL ANY)
