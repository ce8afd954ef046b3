# Builds the Turtle files of ontology/ into the program: writes a source file that names their bytes, found by the
# assembler, and adds it to a target. The SHACL shapes are for other people's tools and stay outside.
function(demarche_embed_ontology target)
  file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/ontology/*.ttl ${PROJECT_SOURCE_DIR}/ontology/*/*.ttl)
  list(FILTER files EXCLUDE REGEX "/shapes\\.ttl$")
  list(SORT files)
  set(bytes "")
  set(symbols "")
  set(rows "")
  set(index 0)
  foreach(file IN LISTS files)
    file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR} ${file})
    set(symbol demarche_turtle_${index})
    string(APPEND bytes "asm(\".section .rodata\\n.global ${symbol}, ${symbol}_end\\n${symbol}:\\n\"\n"
                        "    \".incbin \\\"${file}\\\"\\n${symbol}_end:\\n.previous\\n\");\n")
    string(APPEND symbols "extern \"C\" const char ${symbol}[];\nextern \"C\" const char ${symbol}_end[];\n")
    string(APPEND rows "  files.push_back({\"${name}\", {${symbol}, ${symbol}_end}});\n")
    math(EXPR index "${index} + 1")
  endforeach()
  set(source ${PROJECT_BINARY_DIR}/embedded_ontology.cc)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT "// Written by cmake/embed.cmake.
#include \"knowledge/embedded.h\"

${bytes}
${symbols}
namespace demarche::knowledge {

std::vector<TurtleFile> embedded_files() {
  std::vector<TurtleFile> files;
${rows}  return files;
}

}  // namespace demarche::knowledge
")
  set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS "${files}")
  target_sources(${target} PRIVATE ${source})
endfunction()
