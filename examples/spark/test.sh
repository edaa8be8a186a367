#!/usr/bin/env bash
# npm run test:spark: tries the job in a virtual environment of its own. Needs Python 3.8 to 3.11 and Java 8 to 17.
set -euo pipefail
cd "$(dirname "$0")"
command -v java >/dev/null || { echo 'Spark needs Java: install a JRE 17.' >&2; exit 1; }
test -x .venv/bin/python || python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
(cd ../.. && node esbuild.js --production cli)
PYSPARK_PYTHON="$PWD/.venv/bin/python" exec .venv/bin/python -m unittest -v test_claims_job.py
