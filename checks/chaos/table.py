#!/usr/bin/env python3
"""The table of docs/reference/faults.md, from all runs that chaos.py has appended to the files of results.

    checks/chaos/table.py checks/chaos/results/*.csv"""
import csv
import statistics
import sys


def main():
    runs = [row for file in sys.argv[1:] for row in csv.DictReader(open(file))]
    print("| fault | runs | right | others | seconds until noticed: median, most (of runs) |\n|---|---|---|---|---|")
    for fault in dict.fromkeys(r["row"] for r in runs):
        mine = [r for r in runs if r["row"] == fault]
        right = [r for r in mine if r["outcome"] == "right"]
        seconds = [float(r["detection_s"]) for r in mine if r["detection_s"] and float(r["detection_s"]) > 0
                   and float(r["delay_s"]) < 1]
        noticed = f"{statistics.median(seconds):.1f}, {max(seconds):.1f} ({len(seconds)})" if seconds else ""
        others = "; ".join(sorted({r["outcome"].split(":")[0] for r in mine} - {"right"}))
        print(f"| {fault} | {len(mine)} | {len(right)} | {others} | {noticed} |")


main()
