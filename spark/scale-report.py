"""Writes bench/spark.md of what spark/scale measured: scale-report.py WORK ARTICLES PRICE COMMIT"""
import datetime
import glob
import json
import os
import sys

work, articles, price, commit = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4]

# The step that puts the statements of one kind together reads what this step of Spark hands it.
KINDS = "repartitionAndSortWithinPartitions"


def runs():
    all_runs = {}
    for line in open(f"{work}/runs", encoding="utf-8"):
        name, seconds, memory, load, *fingerprint = line.split()
        all_runs[name] = dict(
            seconds=float(seconds), memory=int(memory) / 1000, load=float(load), fingerprint=(fingerprint or [""])[0]
        )
        all_runs[name].update(tasks(name))
    return all_runs


def tasks(name):
    """What the tasks of a run took, from Spark's own log of events."""
    kinds = set()
    tally: dict = dict(cpu=0.0, tasks=0, failed=0, shuffle=0, longest=0.0, kind=0.0)
    for file in glob.glob(f"{work}/log/{name}/*"):
        for line in open(file, encoding="utf-8"):
            event = json.loads(line)
            if event["Event"] == "SparkListenerStageSubmitted":
                stage = event["Stage Info"]
                if any(KINDS in rdd["Callsite"] for rdd in stage["RDD Info"]):
                    kinds.add(stage["Stage ID"])
            elif event["Event"] == "SparkListenerTaskEnd":
                count(tally, event, kinds)
    return tally


def count(tally, event, kinds):
    if event["Task End Reason"]["Reason"] != "Success":
        tally["failed"] += 1
        return
    metrics = event.get("Task Metrics") or {}
    cpu = metrics.get("Executor CPU Time", 0) / 1e9
    tally["tasks"] += 1
    tally["cpu"] += cpu
    tally["shuffle"] += metrics.get("Shuffle Write Metrics", {}).get("Shuffle Bytes Written", 0)
    tally["longest"] = max(tally["longest"], cpu)
    if event["Stage ID"] in kinds:
        tally["kind"] = max(tally["kind"], cpu)


def size(folder):
    return sum(
        os.path.getsize(os.path.join(path, name)) for path, _, names in os.walk(folder) for name in names
    )


def row(title, run):
    rate = "" if title.startswith("merge") else f"{articles / run['seconds']:.0f}"
    return (
        f"| {title} | {run['seconds']:.0f} | {rate} | {run['cpu']:.0f} | {articles / run['cpu']:.0f} "
        f"| {run['longest']:.1f} | {run['tasks']} | {run['failed']} | {run['memory']:.0f} | {run['load']:.1f} |"
    )


def hours(seconds):
    return f"{seconds / 3600:,.1f}"


def main():
    all_runs = runs()
    code, merge = all_runs["code-1"], all_runs["merge-1"]
    killed, whole = all_runs["code-killed"], all_runs["code-cluster"]
    coded = {all_runs[name]["fingerprint"] for name in ("code-1", "code-2", "code-cluster", "code-killed")}
    merged = {all_runs[name]["fingerprint"] for name in ("merge-1", "merge-2")}
    assert len(coded) == 1 and len(merged) == 1, f"results differ: {coded} {merged}"
    cpu_code, cpu_merge = code["cpu"] / articles, merge["cpu"] / articles
    longest = merge["kind"] / articles
    out = size(f"{work}/out-1/coded") / articles
    tables = size(f"{work}/knowledge-1") / articles
    moved = merge["shuffle"] / articles
    print(f"""# The cluster job, measured

Written by `SCALE_ARTICLES={articles} spark/scale` on commit {commit}, {datetime.date.today()}, on a machine with {os.cpu_count()} processors:
{articles:,} articles made of real ones (`more`: the same again each six weeks later), 16 partitions.

| run | seconds | articles/s | processor s in tasks | articles per processor s | longest task, processor s | tasks | failed | driver MB | load before |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|""")
    for name, title in (
        ("code-1", "code, local[1]"),
        ("code-2", "code, local[2]"),
        ("code-cluster", "code, 3 workers of 1 core"),
        ("code-killed", "code, one of 3 workers killed half-way"),
        ("merge-1", "merge, local[1]"),
        ("merge-2", "merge, local[2]"),
    ):
        print(row(title, all_runs[name]))
    print(f"""
Seconds are those of the whole process, with the start of Spark and the loading of the models. Load is that of the machine before the run: other work was going on at the same time,
so the seconds by the clock are worse than they would be on a quiet machine. Processor seconds are those that Spark counts
in its tasks; the estimate below uses these alone.

All four codings have the fingerprint {coded.pop()}, both merges {merged.pop()}: the same bytes. With one worker
killed {killed["failed"]} tasks failed and were done again; the job took {killed["cpu"] / whole["cpu"]:.2f} times the processor
time of the run in which nobody was killed (what the dead executor had used is not counted in either).

A coded article takes {out / 1000:.1f} KB of Parquet (with its original and its text), the tables of what they say together
{tables / 1000:.1f} KB an article, and the merge moves {moved / 1000:.1f} KB an article between tasks.

## Estimate

By the figures above, cores as here, costs at {price} an hour of a core (an assumption: put in your own with SCALE_PRICE).

| | 500,000 articles a day | archive of 100 million |
|---|---:|---:|""")
    day, archive = 500_000, 100_000_000
    print(f"| code, core hours | {hours(day * cpu_code)} | {hours(archive * cpu_code)} |")
    print(f"| code, hours on 64 cores | {hours(day * cpu_code / 64)} | {hours(archive * cpu_code / 64)} |")
    print(f"| cores that keep up with a day | {max(1, -(-day * cpu_code // 86_400)):.0f} | |")
    print(f"| merge of that alone, core hours | {hours(day * cpu_merge)} | {hours(archive * cpu_merge)} |")
    print(f"| its longest task, hours, however many cores | {hours(day * longest)} | {hours(archive * longest)} |")
    print(f"| coded articles, GB | {day * out / 1e9:,.1f} a day | {archive * out / 1e9:,.0f} |")
    print(f"| tables, GB | {day * tables / 1e9:,.1f} | {archive * tables / 1e9:,.0f} |")
    print(f"| moved between tasks by the merge, GB | {day * moved / 1e9:,.1f} | {archive * moved / 1e9:,.0f} |")
    print(
        f"| cost of code and merge | {day * (cpu_code + cpu_merge) / 3600 * price:,.2f} a day "
        f"| {archive * (cpu_code + cpu_merge) / 3600 * price:,.0f} |"
    )
    share = longest / cpu_merge
    print(f"""
**The bottleneck** is one task of the merge, here {merge["kind"]:.1f} s or {100 * share:.0f} % of its processor time: statements of one kind (attacks and deaths are the largest) are put together into happenings one after the other, because what a
statement is compared with hangs on all that was told before it. That is exact, and the same as on one machine, but no
cluster makes it shorter, and the statements of that kind stand in the memory of one executor. Coding and all other steps
of the merge grow with the cores. An archive is therefore best merged in stretches of time (a folder of coded articles for
each), at the price that an event told in two stretches stands in both.

The estimate takes the time of an article as constant and counts what a Java machine needs to get warm, which in a run as
small as this is much of it; `bench/knowledge.md` shows how the time of a statement grows with the
number of statements on one machine. Nothing here was measured with 100 million articles.""")


main()
