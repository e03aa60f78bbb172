#!/bin/sh
# Runs every program of the guide on what first-hour.sh made, and fails with the first that fails.
#   sh docs/guide/snippets/check.sh FOLDER      from the folder of the project, after first-hour.sh FOLDER
set -eu
here=docs/guide/snippets
out=${1:?name the folder that first-hour.sh made}

for name in acled ucdp gtd; do
  table=$out/isnad-$name.csv
  [ "$name" != ucdp ] || table=$out/isnad-ucdp-ged.csv
  python3 "$here/$name.py" "$table" >"$out/$name.py.txt"
  [ -z "$(command -v Rscript)" ] || Rscript "$here/$name.R" "$table" >"$out/$name.R.txt"
done
python3 "$here/statements.py" "$out/isnad-csv.csv" "$out/sample.csv"
[ -z "$(command -v Rscript)" ] || Rscript "$here/statements.R" "$out/isnad-csv.csv" "$out/sample-R.csv"
# As if somebody had judged all of the sample: three of four right.
python3 - "$out/sample.csv" "$out/checked.csv" <<'EOF'
import csv
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
with open(sys.argv[2], "w", encoding="utf-8", newline="") as file:
    sheet = csv.DictWriter(file, [*rows[0], "verdict"])
    sheet.writeheader()
    for number, row in enumerate(rows):
        sheet.writerow(row | {"verdict": "right" if number % 4 else "wrong"})
EOF
python3 "$here/precision.py" "$out/checked.csv"
# Both languages count the same.
head -n 1 "$out/acled.py.txt"
if [ -f "$out/acled.R.txt" ]; then
  [ "$(head -n 1 "$out/acled.py.txt")" = "$(head -n 1 "$out/acled.R.txt")" ] || { echo "R and Python differ" >&2; exit 1; }
fi
