// SPDX-License-Identifier: Apache-2.0
#include "app/arguments.h"
#include "app/output.h"
#include "app/report.h"
#include "knowledge/knowledge.h"
#include "source/reader.h"

namespace demarche::app {

ExitCode run_check(const std::string& path) {
  const auto text = source::read_file(path);
  if (!text) return fail(text.error());
  const support::Status good = knowledge::check_knowledge({path, *text});
  return good ? write_out(path + ": good\n") : fail(good.error());
}

}  // namespace demarche::app
