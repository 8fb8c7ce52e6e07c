# leadline_test(AREA SOURCES tst_a.cpp tst_b.cpp ... LIBRARIES lib... [LABELS label...])
#
# One test program per area. Each source holds one test class, registered with LEADLINE_TEST, and becomes
# a ctest entry of its own ("area.a" for tst_a.cpp), so that a failure names its class and entries run in parallel.
function(leadline_test area)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    set(target tst_${area})
    qt_add_executable(${target} ${ARG_SOURCES} ${PROJECT_SOURCE_DIR}/tests/support/testmain.cpp)
    target_link_libraries(${target} PRIVATE leadline_options leadline_testsupport Qt6::Test ${ARG_LIBRARIES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    foreach(source IN LISTS ARG_SOURCES)
        cmake_path(GET source STEM stem)
        if(NOT stem MATCHES "^tst_")
            continue()
        endif()
        string(REGEX REPLACE "^tst_" "" suite ${stem})
        add_test(NAME ${area}.${suite} COMMAND ${target} ${suite})
        set_tests_properties(${area}.${suite} PROPERTIES
            TIMEOUT 240
            LABELS "${area};${ARG_LABELS}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LEADLINE_BIN=${PROJECT_BINARY_DIR}/bin;LEADLINE_SOURCE=${PROJECT_SOURCE_DIR};LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
    endforeach()
endfunction()
