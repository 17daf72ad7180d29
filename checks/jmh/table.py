"""Makes a table of JMH results in JSON: each benchmark, its limit (the benchmark of its name with Limit behind it), the ratio.
Each figure is the least of the iterations: on a machine that others use, too, that is nearest to what the code takes.

Usage: table.py FILE.json [FILE.csv]
"""
import csv
import json
import sys


def main(path, kept=None):
    with open(path, encoding="utf-8") as source:
        results = json.load(source)
    least = {r["benchmark"].rsplit(".", 1)[1]: min(min(fork) for fork in r["primaryMetric"]["rawData"]) for r in results}
    rows = [(name, score, least[name + "Limit"]) for name, score in least.items() if name + "Limit" in least]
    print("| benchmark | ns per row | limit | times the limit |\n|---|---|---|---|")
    for name, score, limit in rows:
        print(f"| {name} | {score:.2f} | {limit:.2f} | {score / limit:.1f} |")
    if kept:
        with open(kept, "w", encoding="utf-8", newline="") as target:
            writer = csv.writer(target, lineterminator="\n")
            writer.writerow(["benchmark", "ns_per_row", "limit_ns_per_row", "ratio"])
            writer.writerows((n, f"{s:.3f}", f"{l:.3f}", f"{s / l:.2f}") for n, s, l in rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
