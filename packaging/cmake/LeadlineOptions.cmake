# What every target of ours is compiled with. Targets only: nothing here is global but the tools.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" ${CCACHE_PROGRAM})
endif()

add_library(leadline_options INTERFACE)
target_compile_features(leadline_options INTERFACE cxx_std_20)
target_include_directories(leadline_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(leadline_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    LEADLINE_VERSION="${PROJECT_VERSION}")
target_compile_options(leadline_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    $<$<BOOL:${LEADLINE_WERROR}>:-Werror>
    # Both let ccache reuse what was compiled with a precompiled header.
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>"
    # Clang's -Og is -O1, which takes three times as long to compile.
    $<$<AND:$<CONFIG:Debug>,$<CXX_COMPILER_ID:GNU>>:-Og>)
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    target_link_options(leadline_options INTERFACE -fuse-ld=mold)
endif()
if(LEADLINE_SANITIZE)
    target_compile_options(leadline_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
        # Qt calls its meta types through pointers of another type.
        $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
    target_link_options(leadline_options INTERFACE -fsanitize=address,undefined)
endif()

# leadline_crash_windows(SOURCES...): these sources hold die-here hooks (core/base/crashwindow.h). Test builds only.
function(leadline_crash_windows)
    if(LEADLINE_CRASH_WINDOWS)
        set_source_files_properties(${ARGN} PROPERTIES COMPILE_DEFINITIONS LEADLINE_CRASH_WINDOWS)
    endif()
endfunction()

if(LEADLINE_FUZZ)
    target_compile_options(leadline_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# leadline_library(NAME SOURCES... ) makes a static library of ours.
function(leadline_library name)
    qt_add_library(${name} STATIC ${ARGN})
    target_link_libraries(${name} PUBLIC leadline_options Qt6::Core)
    target_precompile_headers(${name} PRIVATE
        <QObject> <QString> <QStringList> <QHash> <QDateTime> <QFuture>
        <array> <chrono> <functional> <memory> <optional> <variant> <vector>)
endfunction()
