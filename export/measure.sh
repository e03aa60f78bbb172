#!/bin/sh
# Measures how long each format takes for many statements, and writes bench/export.md.
#   export/measure.sh [COPIES]     copies of the sample articles, each of other days; 640 give about 100,000 statements
#   ISNAD                          the program (else ./isnad)
#   WORK                           a folder for the store and the exports (else a new one, removed at the end)
set -eu
cd "$(dirname -- "$0")/.."
copies=${1:-640}
isnad=${ISNAD:-./isnad}
if [ -n "${WORK:-}" ]; then
  work=$WORK
  mkdir -p "$work"
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
command -v jq >/dev/null || { echo "measure: jq is missing: install it" >&2; exit 1; }

if [ ! -f "$work/many.db" ]; then
  jq -c -n --argjson copies "$copies" '[inputs] as $all | range(0; $copies) as $n | $all[]
    | .id += "-\($n)" | .text += "\n\n(\($n))"
    | if .date then .date |= (strptime("%Y-%m-%d") | mktime + $n * 3 * 86400 | strftime("%Y-%m-%d")) else . end' \
    examples/*.json >"$work/many.jsonl"
  "$isnad" read "$work/many.jsonl" --lexicon examples-lexicon --db "$work/many.db" --limit 1 >/dev/null
fi

seconds() {
  start=$(date +%s%N)
  "$@" >"$work/said" 2>"$work/trouble" || { cat "$work/trouble" >&2; exit 1; }
  echo $((($(date +%s%N) - start) / 10000000)) | sed -E 's/^([0-9])$/0\1/; s/(..)$/.\1/; s/^\./0./'
}

report=bench/export.md
{
  echo "# How long exports take"
  echo
  echo "Written by \`export/measure.sh $copies\` on commit $(git rev-parse --short HEAD), $(date -u +%F), with"
  echo "$(getconf _NPROCESSORS_ONLN) processors (load $(cut -d ' ' -f 1 /proc/loadavg) when it began) and the launcher's heap of"
  echo "1 GB. Seconds are those of the whole command: start of Java, lexicon, reading the store, writing, both reports."
  echo
  echo "| format | statements | seconds | MB written |"
  echo "|---|---:|---:|---:|"
} >"$report"
for format in jsonl csv eventreport plover cameo acled ucdp-ged gtd stix ftm web-annotation graphml gexf parquet html; do
  out=$work/out-$format
  took=$(seconds "$isnad" export "$format" --db "$work/many.db" --lexicon examples-lexicon --out "$out")
  count=$(sed -nE 's/.*: ([0-9]+) statements? of .*/\1/p' "$work/said" | head -n 1)
  echo "| $format | $count | $took | $(du -sm "$out" | cut -f 1) |" >>"$report"
  rm -rf "$out"
done
cat "$report"
