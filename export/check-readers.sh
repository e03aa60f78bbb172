#!/bin/sh
# Opens the exports of the sample with readers that we did not write, as far as they are installed, and says for each
# what it saw. Ends with 1 if one of them refuses a file.
#   ISNAD   the program (else ./isnad)
# Readers: xmllint (libxml2-utils), soffice (libreoffice-calc-nogui), Rscript (r-base-core), pandas (python3-pandas), jq, npm
# (DuckDB, graphology and followthemoney, fetched into a folder that is removed at the end). STIX is looked at by its rules
# of ids and references; the tests of the build hold it against a schema.
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
"$isnad" export parquet --db "$work/s.db" --lexicon examples-lexicon --out "$work/parquet" >/dev/null || exit 1

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
# A spreadsheet whose cells hold the first byte of Arabic letters in UTF-8.
spreadsheet() (
  cd "$work" &&
    soffice --headless -env:UserInstallation="file://$work/office" --convert-to ods:calc8 \
      --infilter='CSV:44,34,76,1' bom.csv &&
    unzip -p bom.ods content.xml >content.xml && grep -q '>quote<' content.xml &&
    LC_ALL=C grep -q "$(printf '\330')" content.xml && echo "became a spreadsheet with Arabic in it"
)
if has soffice "CSV"; then
  check "CSV in LibreOffice" spreadsheet
fi
if has Rscript "tables"; then
  for format in csv eventreport acled ucdp-ged gtd; do
    check "$format in R" Rscript -e "t <- read.csv('$work/$format', encoding = 'UTF-8'); cat(nrow(t), 'rows', ncol(t), 'columns\n')"
  done
  check "eventreport aggregated in R" Rscript "$here/export/check-eventreport.R" "$work/eventreport"
fi
python=$(for one in python3 /usr/bin/python3; do "$one" -c 'import pandas' 2>/dev/null && echo "$one" && break; done)
if [ -n "$python" ]; then
  for format in csv bom.csv eventreport acled ucdp-ged gtd; do
    check "$format in pandas" "$python" -c "import pandas, sys
t = pandas.read_csv(sys.argv[1], encoding='utf-8-sig'); print(len(t), 'rows', len(t.columns), 'columns')" "$work/$format"
  done
  check "cameo in pandas" "$python" -c "import pandas, sys
t = pandas.read_csv(sys.argv[1], sep='\t', dtype={'EventCode': str}); print(len(t), 'rows', len(t.columns), 'columns')" \
    "$work/cameo"
else
  echo "skipped  tables: pandas is not installed"
fi
if has npm "Parquet, STIX, graphs, FollowTheMoney"; then
  (cd "$work" && npm init -y && npm install --silent graphology graphology-gexf graphology-graphml \
    @alephdata/followthemoney @duckdb/node-api) >"$work/npm.log" 2>&1 || echo "skipped  npm packages: cannot be fetched"
  if [ -d "$work/node_modules/graphology" ]; then
    cp "$here/export/check-readers.cjs" "$work/"
    for format in graphml gexf stix ftm; do
      check "$format in node" node "$work/check-readers.cjs" "$format" "$work/$format"
    done
    for table in parquet csv eventreport acled ucdp-ged gtd cameo; do
      check "$table in DuckDB" node "$work/check-readers.cjs" duckdb "$work/$table"
    done
  fi
fi
exit $bad
