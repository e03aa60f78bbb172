#!/bin/sh
# Opens the exports of the sample with readers that we did not write, as far as they are installed, and says for each
# what it saw. Ends with 1 if one of them refuses a file.
#   ISNAD   the program (else ./isnad)
# Readers: xmllint (libxml2-utils), soffice (libreoffice-calc-nogui), Rscript (r-base-core), jq, npm (graphology and
# followthemoney, fetched into a folder that is removed at the end). STIX is looked at by its rules of ids and references.
set -u
cd "$(dirname -- "$0")/.."
here=$PWD
isnad=${ISNAD:-./isnad}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0

check() {
  name=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    echo "ok       $name: $(tail -n 1 "$work/said")"
  else
    echo "REFUSED  $name"
    tail -n 5 "$work/said"
    bad=1
  fi
}

has() {
  command -v "$1" >/dev/null || { echo "skipped  $2: $1 is not installed"; return 1; }
}

"$isnad" read examples --lexicon examples-lexicon --db "$work/s.db" >/dev/null 2>&1 || exit 1
for format in jsonl csv eventreport plover cameo acled ucdp-ged gtd stix ftm web-annotation graphml gexf html; do
  "$isnad" export "$format" --db "$work/s.db" --lexicon examples-lexicon --out "$work/$format" >/dev/null || exit 1
done
"$isnad" export csv --bom --db "$work/s.db" --lexicon examples-lexicon --out "$work/bom.csv" >/dev/null || exit 1

if has xmllint "GraphML, GEXF"; then
  check "GraphML in xmllint" xmllint --noout "$work/graphml"
  check "GEXF in xmllint" xmllint --noout "$work/gexf"
fi
if has jq "JSON"; then
  for format in jsonl plover ftm web-annotation; do
    check "$format in jq" jq -s 'length' "$work/$format"
  done
  check "stix in jq" jq '.objects | length' "$work/stix"
fi
if has soffice "CSV"; then
  check "CSV in LibreOffice" sh -c "cd '$work' && soffice --headless -env:UserInstallation=file://$work/office \
    --convert-to ods:calc8 --infilter='CSV:44,34,76,1' bom.csv && test -s bom.ods && echo 'became a spreadsheet'"
fi
if has Rscript "tables"; then
  for format in csv eventreport acled ucdp-ged gtd; do
    check "$format in R" Rscript -e "t <- read.csv('$work/$format', encoding = 'UTF-8'); cat(nrow(t), 'rows', ncol(t), 'columns\n')"
  done
  check "eventreport aggregated in R" Rscript -e "t <- read.csv('$work/eventreport');
    a <- aggregate(deaths_best ~ event_id, t, max); cat(nrow(a), 'events with deaths\n')"
fi
if has npm "STIX, graphs, FollowTheMoney"; then
  (cd "$work" && npm init -y && npm install --silent graphology graphology-gexf graphology-graphml \
    @alephdata/followthemoney) >"$work/npm.log" 2>&1 || echo "skipped  npm packages: cannot be fetched"
  if [ -d "$work/node_modules/graphology" ]; then
    cp "$here/export/check-readers.cjs" "$work/"
    for format in graphml gexf stix ftm; do
      check "$format in node" node "$work/check-readers.cjs" "$format" "$work/$format"
    done
  fi
fi
exit $bad
