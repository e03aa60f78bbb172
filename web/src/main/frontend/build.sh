#!/bin/sh
# Builds the pages into the folder $1, unless they were built from the same sources before.
set -eu
out=$1
stamp=$out/.stamp
sources=$(find index.html package.json package-lock.json vite.config.ts tsconfig.json svelte.config.js src public -type f |
  LC_ALL=C sort | xargs cat | sha256sum | cut -d ' ' -f 1)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sources" ]; then
  exit 0
fi
if ! command -v npm >/dev/null 2>&1; then
  echo "isnad: npm is missing, so the desk is built without its pages: install Node 20 or later and build again" >&2
  rm -rf "$out"
  mkdir -p "$out"
  exit 0
fi
locked=$(sha256sum package-lock.json | cut -d ' ' -f 1)
if [ ! -f node_modules/.locked ] || [ "$(cat node_modules/.locked)" != "$locked" ]; then
  npm ci --no-progress --loglevel=error
  echo "$locked" >node_modules/.locked
fi
npm run --silent build -- --outDir "$out" --emptyOutDir --logLevel warn
echo "$sources" >"$stamp"
