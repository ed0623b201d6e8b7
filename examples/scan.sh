#!/bin/sh
# Any other CI, or a shell: scans what the commits since a base add, else the whole tree, and keeps the report.
# Usage: scan.sh [BASE]      e.g. scan.sh origin/main
# Exit status: 0 clean, 1 findings, 2 wrong usage or a scan that is not whole.
set -eu
starkey=${STARKEY_HOME:-"$HOME/.cache/starkey"}
[ -d "$starkey" ] || git clone --quiet --depth 1 --branch v1 https://github.com/starkey/starkey "$starkey"
if [ $# -gt 0 ]; then
  exec node "$starkey/dist/cli/index.js" scan --since "$1" --output json=starkey.json --format text
fi
exec node "$starkey/dist/cli/index.js" scan . --output json=starkey.json --format text
