#!/bin/sh
# The commands of the first hour on the sample, into a new folder.
#   sh docs/guide/snippets/first-hour.sh FOLDER      from the folder of the project
set -eu
isnad=${ISNAD:-./isnad}
out=${1:?name a new folder}
mkdir "$out"
db=$out/sample.db
own=examples-lexicon

"$isnad" read examples --lexicon "$own" --db "$db" --operator amal
"$isnad" events --lexicon "$own" --db "$db"
"$isnad" contradictions --lexicon "$own" --db "$db"
"$isnad" show sada-rand-0305-1 --lexicon "$own" --db "$db"
"$isnad" explain marsad-sahel-0305-2#s5 --lexicon "$own" --db "$db"
"$isnad" find type:ASSAULT status:denied --lexicon "$own" --db "$db"
"$isnad" export csv --lexicon "$own" --db "$db" --out "$out/isnad-csv.csv" --bom
"$isnad" export acled --lexicon "$own" --db "$db" --out "$out/isnad-acled.csv" --bom
"$isnad" export ucdp-ged --lexicon "$own" --db "$db" --out "$out/isnad-ucdp-ged.csv" --bom
"$isnad" export gtd --lexicon "$own" --db "$db" --out "$out/isnad-gtd.csv" --bom
"$isnad" verify --db "$db"
"$isnad" backup "$out/sample-backup.db" --db "$db"
