#!/bin/sh
# Runs the programs of the guide on what first-hour.sh made, and fails with the first that fails.
#   sh docs/guide/snippets/check.sh FOLDER [python3 | Rscript]     from the folder of the project
set -eu
here=docs/guide/snippets
out=${1:?name the folder that first-hour.sh made}

# Three tables by one language: the ending of its programs is $2.
tables() {
  for name in acled ucdp gtd; do
    table=$out/isnad-$name.csv
    [ "$name" != ucdp ] || table=$out/isnad-ucdp-ged.csv
    "$1" "$here/$name.$2" "$table" >"$out/$name.$2.txt"
  done
  head -n 1 "$out/acled.$2.txt"
}

python() {
  tables python3 py
  python3 "$here/statements.py" "$out/isnad-csv.csv" "$out/sample.csv"
  # As if somebody had judged all of the sample: three of four right.
  python3 - "$out/sample.csv" "$out/checked.csv" <<'EOF'
import csv
import sys

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file))
with open(sys.argv[2], "w", encoding="utf-8", newline="") as file:
    sheet = csv.DictWriter(file, rows[0])
    sheet.writeheader()
    for number, row in enumerate(rows):
        sheet.writerow(row | {"verdict": "right" if number % 4 else "wrong"})
EOF
  python3 "$here/precision.py" "$out/checked.csv"
}

r() {
  tables Rscript R
  Rscript "$here/statements.R" "$out/isnad-csv.csv" "$out/sample-R.csv"
}

[ "${2:-python3}" != python3 ] || [ -z "$(command -v python3)" ] || python
[ "${2:-Rscript}" != Rscript ] || [ -z "$(command -v Rscript)" ] || r
# Both languages count the same.
if [ -f "$out/acled.py.txt" ] && [ -f "$out/acled.R.txt" ]; then
  [ "$(head -n 1 "$out/acled.py.txt")" = "$(head -n 1 "$out/acled.R.txt")" ] || { echo "R and Python differ" >&2; exit 1; }
fi
