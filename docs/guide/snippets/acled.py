"""Events and fatalities a month, of `isnad export acled --out FILE`.

python3 acled.py isnad-acled.csv
"""
import csv
import sys
from collections import Counter

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    events = list(csv.DictReader(file))
dated = [event for event in events if event["time_precision"] == "1"]  # the day is known
print(len(events), "events,", len(dated), "of them dated to the day")
count, killed = Counter(), Counter()
for event in events:
    key = event["event_date"][:7], event["event_type"]
    count[key] += 1
    killed[key] += int(event["fatalities"] or 0)
for key in sorted(count):
    print(*key, count[key], killed[key], sep="\t")
# No number is not zero: count the events without one.
print(sum(event["fatalities"] == "" for event in events), "events without any number of killed")
