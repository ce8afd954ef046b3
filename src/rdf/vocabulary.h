// SPDX-License-Identifier: Apache-2.0
// IRIs of the vocabularies that the program names itself; classes of events and actors are data and
// are not here.
#pragma once

#include <string>
#include <string_view>

namespace demarche::rdf {

namespace dm {
inline constexpr std::string_view kNamespace = "https://w3id.org/demarche#";
inline constexpr std::string_view kEvidence = "https://w3id.org/demarche#evidence";
inline constexpr std::string_view kInDocument = "https://w3id.org/demarche#inDocument";
/// dm:LOCAL_NAME in full.
inline std::string iri(std::string_view local_name) {
  return std::string(kNamespace).append(local_name);
}
}  // namespace dm

namespace rdfns {
inline constexpr std::string_view kType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline constexpr std::string_view kSubject = "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject";
inline constexpr std::string_view kPredicate =
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate";
inline constexpr std::string_view kObject = "http://www.w3.org/1999/02/22-rdf-syntax-ns#object";
inline constexpr std::string_view kFirst = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
inline constexpr std::string_view kRest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
inline constexpr std::string_view kNil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
}  // namespace rdfns

namespace rdfs {
inline constexpr std::string_view kLabel = "http://www.w3.org/2000/01/rdf-schema#label";
inline constexpr std::string_view kSubClassOf = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
inline constexpr std::string_view kSubPropertyOf =
    "http://www.w3.org/2000/01/rdf-schema#subPropertyOf";
inline constexpr std::string_view kRange = "http://www.w3.org/2000/01/rdf-schema#range";
inline constexpr std::string_view kDomain = "http://www.w3.org/2000/01/rdf-schema#domain";
}  // namespace rdfs

namespace owl {
inline constexpr std::string_view kClass = "http://www.w3.org/2002/07/owl#Class";
}  // namespace owl

namespace xsd {
inline constexpr std::string_view kNamespace = "http://www.w3.org/2001/XMLSchema#";
inline constexpr std::string_view kString = "http://www.w3.org/2001/XMLSchema#string";
inline constexpr std::string_view kBoolean = "http://www.w3.org/2001/XMLSchema#boolean";
inline constexpr std::string_view kInteger = "http://www.w3.org/2001/XMLSchema#integer";
inline constexpr std::string_view kDecimal = "http://www.w3.org/2001/XMLSchema#decimal";
inline constexpr std::string_view kDate = "http://www.w3.org/2001/XMLSchema#date";
inline constexpr std::string_view kYearMonth = "http://www.w3.org/2001/XMLSchema#gYearMonth";
inline constexpr std::string_view kYear = "http://www.w3.org/2001/XMLSchema#gYear";
}  // namespace xsd

namespace skos {
inline constexpr std::string_view kNotation = "http://www.w3.org/2004/02/skos/core#notation";
}  // namespace skos

namespace dct {
inline constexpr std::string_view kIdentifier = "http://purl.org/dc/terms/identifier";
inline constexpr std::string_view kSource = "http://purl.org/dc/terms/source";
inline constexpr std::string_view kTitle = "http://purl.org/dc/terms/title";
inline constexpr std::string_view kIssued = "http://purl.org/dc/terms/issued";
inline constexpr std::string_view kLanguage = "http://purl.org/dc/terms/language";
}  // namespace dct

namespace oa {
inline constexpr std::string_view kStart = "http://www.w3.org/ns/oa#start";
inline constexpr std::string_view kEnd = "http://www.w3.org/ns/oa#end";
inline constexpr std::string_view kExact = "http://www.w3.org/ns/oa#exact";
}  // namespace oa

namespace org {
inline constexpr std::string_view kPost = "http://www.w3.org/ns/org#Post";
inline constexpr std::string_view kPostIn = "http://www.w3.org/ns/org#postIn";
}  // namespace org

namespace schema {
inline constexpr std::string_view kStartDate = "https://schema.org/startDate";
inline constexpr std::string_view kEndDate = "https://schema.org/endDate";
}  // namespace schema

}  // namespace demarche::rdf
