"""Who denies what, and a sample to check by hand, of `isnad export csv --out FILE`.

python3 statements.py isnad-csv.csv sample.csv
"""
import csv
import random
import sys

COLUMNS = ["statement", "type", "status", "agents", "targets", "speaker", "time", "quote", "verdict"]

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    statements = list(csv.DictReader(file))
print(len(statements), "statements of", len({one["doc"] for one in statements}), "articles")
for one in statements:
    if one["status"] == "denied":
        print(one["statement"], one["type"], one["speaker"] or "(own voice)", one["agents"], sep="\t")
drawn = random.Random(7).sample(statements, min(100, len(statements)))  # the same sample each time
with open(sys.argv[2], "w", encoding="utf-8-sig", newline="") as file:
    sheet = csv.DictWriter(file, COLUMNS, restval="", extrasaction="ignore")
    sheet.writeheader()
    sheet.writerows(drawn)
print(len(drawn), "statements to check in", sys.argv[2])
