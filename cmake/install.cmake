# What `cmake --install` puts in place: program, library, header, CMake package, ontology.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/demarche)

install(TARGETS demarche_app)
install(TARGETS demarche EXPORT demarche)
install(FILES src/demarche.h TYPE INCLUDE)
install(DIRECTORY ontology DESTINATION ${CMAKE_INSTALL_DATADIR}/demarche)
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/demarche)
install(EXPORT demarche NAMESPACE demarche:: FILE demarche-targets.cmake DESTINATION ${package_dir})

configure_package_config_file(cmake/demarche-config.cmake.in demarche-config.cmake
                              INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(demarche-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/demarche-config.cmake ${PROJECT_BINARY_DIR}/demarche-config-version.cmake
        DESTINATION ${package_dir})
