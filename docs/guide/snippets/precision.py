"""The precision of a checked sample, with the interval in which it lies with 95 % confidence (Wilson).

python3 precision.py checked.csv        a table with a column `verdict`: right or wrong
"""
import csv
import math
import sys

Z = 1.959963984540054

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    verdicts = [row.get("verdict", "").strip() for row in csv.DictReader(file)]
verdicts = [verdict for verdict in verdicts if verdict]
unknown = set(verdicts) - {"right", "wrong"}
if unknown or not verdicts:
    sys.exit(f"write right or wrong in the column verdict; found {sorted(unknown) or 'nothing'}")
n, p = len(verdicts), verdicts.count("right") / len(verdicts)
middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
half = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
print(f"{n} statements, precision {p:.3f} [{max(0, middle - half):.3f}, {min(1, middle + half):.3f}]")
