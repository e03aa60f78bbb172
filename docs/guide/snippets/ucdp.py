"""Deaths by pair of sides, of `isnad export ucdp-ged --out FILE`.

python3 ucdp.py isnad-ucdp-ged.csv
"""
import csv
import sys
from collections import defaultdict

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    events = list(csv.DictReader(file))
sums = defaultdict(lambda: [0, 0, 0])
for event in events:
    low, best, high = int(event["low"]), int(event["best"]), int(event["high"])
    assert low <= best <= high, event["id"]
    if event["side_a"] and event["side_b"]:
        for i, number in enumerate((low, best, high)):
            sums[event["side_a"], event["side_b"]][i] += number
for sides, numbers in sorted(sums.items()):
    print(*sides, *numbers, sep="\t")
# A range that is wide shows where reports differ: read those first.
wide = [event for event in events if int(event["high"]) > 2 * int(event["best"])]
print(len(wide), "events whose highest figure is over twice the best")
for event in wide:
    print(event["id"], event["low"], event["best"], event["high"], event["source_article"], sep="\t")
