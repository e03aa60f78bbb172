"""Attacks by type, and which groups are only suspected, of `isnad export gtd --out FILE`.

python3 gtd.py isnad-gtd.csv
"""
import csv
import sys
from collections import Counter

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    attacks = list(csv.DictReader(file))
for kind, number in Counter(attack["attacktype1_txt"] for attack in attacks).most_common():
    print(number, kind, sep="\t")
named = (attack for attack in attacks if attack["gname"] != "Unknown")
for (group, suspected), number in Counter((a["gname"], a["guncertain1"]) for a in named).most_common():
    print(number, group, "suspected" if suspected in ("1", "true") else "claimed or told in the article's own voice", sep="\t")
# -9 is unknown: no report of a claim is not a report of no claim.
print(Counter(attack["claimed"] for attack in attacks))
assert all(attack["doubtterr"] == "-9" for attack in attacks)  # whether it is terrorism is yours to code
