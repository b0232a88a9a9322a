# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib")
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

# Warnings and definitions that every target of ours has.
add_library(dossier_flags INTERFACE)
target_compile_definitions(
    dossier_flags
    INTERFACE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_KEYWORDS
        QT_NO_FOREACH
        QT_NO_CONTEXTLESS_CONNECT
        QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_UP_TO=0x060800
        # A value that is not there, an index that is none: an end, not a guess.
        $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
)
target_compile_options(
    dossier_flags
    INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.
        # A member that is left out has its default; that is what they are for.
        $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-designated-field-initializers>
        $<$<BOOL:${DOSSIER_WERROR}>:-Werror>
)
if(DOSSIER_SANITIZE)
    add_compile_options(-fsanitize=${DOSSIER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${DOSSIER_SANITIZE})
endif()
if(DOSSIER_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
if(DOSSIER_FUZZ)
    # Every line of ours tells the fuzzer that it was reached.
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(BUILD_SHARED_LIBS AND NOT DOSSIER_SANITIZE)
    # A room that uses what it does not link fails here.
    add_link_options(-Wl,--no-undefined)
endif()

# dossier_add_library(NAME SOURCES file… [PUBLIC target…] [PRIVATE target…])
# One folder of src/ as the target dossier_NAME. Its headers are included as
# "NAME/file.h" from outside and "file.h" from inside.
function(dossier_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(target dossier_${name})
    add_library(${target} ${arg_SOURCES})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE dossier_flags ${arg_PRIVATE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 16)
        # Said of Qt's own questions about classes that are only named, and of a list
        # that lives as long as the call it is handed to.
        if(name MATCHES "^(workspace|models|editor|inspector|panels|app)$")
            target_compile_options(${target} PRIVATE -Wno-sfinae-incomplete -Wno-dangling-pointer)
        endif()
    endif()
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.9 AND name MATCHES "^(models|editor|inspector|panels|app)$")
        # What later ones call old is all that the oldest one that is taken has.
        target_compile_definitions(${target} PRIVATE QT_WARN_DEPRECATED_UP_TO=0x060800)
    endif()
    if(DOSSIER_PCH)
        set(headers <QCoreApplication> <QDir> <QJsonObject> <QRegularExpression> <algorithm> <memory> <vector>)
        if(name MATCHES "^(editor|inspector|panels|app)$")
            list(APPEND headers <QApplication> <QBoxLayout> <QLabel> <QPushButton> <QTextEdit> <QTreeView>)
        endif()
        target_precompile_headers(${target} PRIVATE ${headers})
    endif()
    set_property(GLOBAL APPEND PROPERTY DOSSIER_ROOMS ${name})
endfunction()

# The headers that the tests of a folder and kind read (without Qt Gui, with it,
# with widgets), compiled by the first of them and used by the others. Each folder
# and each module of Qt that is linked besides adds a definition, so these share
# with their like alone.
function(dossier_share_test_headers name links)
    set(headers <QJsonObject> <QRegularExpression> <QSignalSpy> <QTemporaryDir> <QTest> <algorithm> <memory> <vector>)
    if(links MATCHES "dossier_(editor|inspector|panels|app)" OR links MATCHES "Qt6::Widgets")
        set(kind widgets)
        list(PREPEND headers <QApplication> <QLabel> <QPushButton> <QTextEdit> <QTreeView>)
    elseif(links MATCHES "dossier_(document|workspace|models)" OR links MATCHES "Qt6::Gui")
        set(kind gui)
    else()
        set(kind core)
    endif()
    list(FILTER links INCLUDE REGEX "^Qt6::")
    list(SORT links)
    string(MAKE_C_IDENTIFIER "${kind}${links}" kind)
    get_property(owner DIRECTORY PROPERTY DOSSIER_TEST_HEADERS_${kind})
    if(owner)
        target_precompile_headers(${name} REUSE_FROM ${owner})
    else()
        target_precompile_headers(${name} PRIVATE ${headers})
        set_property(DIRECTORY PROPERTY DOSSIER_TEST_HEADERS_${kind} ${name})
    endif()
endfunction()

# dossier_add_test(NAME [SOURCES file…] LINK target… [LABELS label…] [GUI])
# A Qt Test program NAME.cpp. GUI tests run on the offscreen platform unless
# the test sets another. The target dossier_tests builds all of them.
function(dossier_add_test name)
    cmake_parse_arguments(arg "GUI" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE dossier_flags Qt6::Test ${arg_LINK})
    if(DOSSIER_PCH)
        dossier_share_test_headers(${name} "${arg_LINK}")
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_property(GLOBAL APPEND PROPERTY DOSSIER_TESTS ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(
        ${name}
        PROPERTIES
            TIMEOUT ${arg_TIMEOUT}
            LABELS "${arg_LABELS}"
            ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;DOSSIER_SOURCE_DIR=${PROJECT_SOURCE_DIR}"
    )
endfunction()

# dossier_add_fuzzer(fuzz_NAME LINK target…)
# fuzz_NAME.cpp defines LLVMFuzzerTestOneInput. With the preset fuzz it becomes
# a libFuzzer program for scripts/fuzz; else a program that plays the inputs of
# seeds/NAME once, as a test, so that what was found stays mended.
function(dossier_add_fuzzer name)
    cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
    if(NOT TARGET fuzzers)
        add_custom_target(fuzzers)
    endif()
    string(REPLACE "fuzz_" "" seeds "${name}")
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE dossier_flags ${arg_LINK})
    add_dependencies(fuzzers ${name})
    if(DOSSIER_FUZZ)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
        target_sources(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/fuzz/replay.cpp")
        add_test(NAME ${name} COMMAND ${name} "${CMAKE_CURRENT_SOURCE_DIR}/seeds/${seeds}")
        set_tests_properties(${name} PROPERTIES LABELS fuzz TIMEOUT 300 ENVIRONMENT "LC_ALL=C.UTF-8")
    endif()
endfunction()

# dossier_add_bench(bench_NAME LINK target…)
# A Qt Test program of QBENCHMARKs, run by scripts/bench; as a test it is
# labelled long.
function(dossier_add_bench name)
    dossier_add_test(${name} ${ARGN} LABELS long bench)
endfunction()
