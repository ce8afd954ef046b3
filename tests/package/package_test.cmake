# Installs the project into a folder of its own, then configures, builds and runs the consumer against it.
#   cmake -DBUILD=<build folder> -DSOURCE=<project> -DWORK=<folder to use> -DCXX_FLAGS=<flags> -P package_test.cmake
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix)
foreach(installed bin/demarche include/demarche.h share/demarche/ontology/demarche.ttl share/doc/demarche/NOTICE)
  if(NOT EXISTS ${WORK}/prefix/${installed})
    message(FATAL_ERROR "not installed: ${installed}")
  endif()
endforeach()
run(${CMAKE_COMMAND} -S ${SOURCE}/tests/package -B ${WORK}/build -G Ninja -DCMAKE_PREFIX_PATH=${WORK}/prefix
    -DCMAKE_CXX_FLAGS=${CXX_FLAGS})
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consumer ${SOURCE}/examples)
run(${WORK}/prefix/bin/demarche --version)
