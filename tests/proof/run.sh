#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs one proof in the project's Python environment: run.sh SOURCE_FOLDER SCRIPT ARGUMENT...
python=$1/build/venv/bin/python
script=$1/tests/proof/$2
shift 2
if [ ! -x "$python" ]; then
  echo "SKIPPED: no $python (./dev setup makes it)"
  exit 77
fi
exec "$python" -W ignore::DeprecationWarning "$script" "$@"
