#!/bin/sh
# Builds the guide into a static site in the folder $1 (docs/site/out if not given), unless it was built from the same
# sources before. Open its index.html in a browser: it needs no server and no network.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
out=${1:-$here/out}
stamp=$out/.stamp
cd "$here"
sources=$(find . ../*.md ../guide ../decisions ../pictures ../../*.md ../../arabic/*.md ../../accuracy ../../bench ../../store/*.md \
  ../../arabic/src/main/resources/org/isnad/arabic/models/MODELS.md ../../web/src/main/frontend/src/styles/tokens.css \
  \( -name node_modules -o -name out \) -prune -o -type f -print |
  LC_ALL=C sort | xargs cat | sha256sum | cut -d ' ' -f 1)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sources" ]; then
  exit 0
fi
rm -rf "$out"
mkdir -p "$out"
if ! command -v npm >/dev/null 2>&1; then
  echo "isnad: npm is missing, so the guide is not made into a site: install Node 20 or later and build again" >&2
  exit 0
fi
locked=$(sha256sum package-lock.json | cut -d ' ' -f 1)
if [ ! -f node_modules/.locked ] || [ "$(cat node_modules/.locked)" != "$locked" ]; then
  npm ci --no-progress --loglevel=error
  echo "$locked" >node_modules/.locked
fi
npm run --silent build -- --output="$out"
echo "$sources" >"$stamp"
