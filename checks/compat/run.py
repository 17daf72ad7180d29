"""Runs the checks of a suite (rdd/, session/ or users/) with the pyspark of this interpreter; compares with, or records, answers."""
import argparse
import contextlib
import importlib.util
import io
import json
import os
import pathlib
import shutil
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
os.environ.setdefault("PYTHONHASHSEED", "0")


def plain(value):
    """The answer as text that does not depend on the order of dicts and sets or the last digits of floats."""
    if isinstance(value, float):
        return repr(float("%.12g" % value))
    if isinstance(value, dict):
        return "{" + ", ".join(sorted("%s: %s" % (plain(k), plain(v)) for k, v in value.items())) + "}"
    if isinstance(value, (set, frozenset)):
        return "set(" + ", ".join(sorted(map(plain, value))) + ")"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(plain, value)) + ")"
    if isinstance(value, list):
        return "[" + ", ".join(map(plain, value)) + "]"
    return repr(value)


def started(suite, master, conf):
    """What the checks of a suite are given: a context, or a session over one. Their folder can be imported from."""
    folder = str(HERE / suite)
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [folder, os.environ.get("PYTHONPATH", "")]))
    sys.path.insert(0, folder)
    from pyspark import SparkContext
    if not master.startswith("local"):
        conf.setExecutorEnv("PYTHONPATH", folder)
    sc = SparkContext(master, "compat", conf=conf)
    sc.setLogLevel("OFF")
    if suite != "session":
        return sc, sc
    from pyspark.sql import SparkSession
    return sc, SparkSession.builder.getOrCreate()


def modules(suite):
    for path in sorted((HERE / suite).glob("checks_*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[path.stem] = module
        spec.loader.exec_module(module)
        yield path.stem[len("checks_"):], module


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--suite", default="rdd", choices=("rdd", "session", "users"))
    options.add_argument("--record", action="store_true")
    options.add_argument("--update", action="store_true")
    options.add_argument("--verbose", action="store_true")
    options.add_argument("--master", default="local[2]", help="on others, what is in passing/SUITE-of-masters.txt may differ")
    options.add_argument("names", nargs="*")
    args = options.parse_args()

    import pyspark
    from pyspark import SparkConf
    work = pathlib.Path(tempfile.mkdtemp(prefix="compat-"))
    conf = (SparkConf().set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
            .set("spark.local.dir", str(work / "local")).set("spark.sql.warehouse.dir", str(work / "warehouse"))
            .set("spark.sql.session.timeZone", "UTC").set("spark.sql.shuffle.partitions", "3"))
    sc, given = started(args.suite, args.master, conf)
    answers = {}
    began = time.time()
    for group, module in modules(args.suite):
        for name, check in module.CHECKS.items():
            key = group + "." + name
            if args.names and not any(n in key for n in args.names):
                continue
            folder = work / key
            folder.mkdir(parents=True, exist_ok=True)
            at = time.time()
            try:
                with contextlib.redirect_stderr(io.StringIO()) as err:
                    answers[key] = plain(check(given, str(folder))).replace(str(folder), "FOLDER")
            except BaseException as e:
                if isinstance(e, KeyboardInterrupt):
                    raise
                answers[key] = "raised " + type(e).__name__ + ": " + str(e).replace("\n", " ")[:600]
            if args.verbose:
                print("%-60s %.2f s %s" % (key, time.time() - at, answers[key][:200]), flush=True)
    sc.stop()
    shutil.rmtree(work, ignore_errors=True)
    recorded = HERE / "recorded" / (args.suite + ".json")
    if args.record:
        recorded.parent.mkdir(exist_ok=True)
        known = json.loads(recorded.read_text()) if args.names and recorded.exists() else {}
        known.update(answers)
        recorded.write_text(json.dumps(known, indent=0, sort_keys=True) + "\n")
        bad = {k: v for k, v in answers.items() if v.startswith("raised ")}
        for key, answer in bad.items():
            print("recorded an error:", key, answer)
        print("%d answers recorded from pyspark %s in %.1f s" % (len(answers), pyspark.__version__, time.time() - began))
        return 0
    expected = json.loads(recorded.read_text())
    passed = {k for k, v in answers.items() if expected.get(k) == v}
    listed = HERE / "passing" / ("%s-%s.txt" % (args.suite, ".".join(pyspark.__version__.split(".")[:2])))
    must = set(listed.read_text().split()) if listed.exists() else set()
    of_masters = HERE / "passing" / (args.suite + "-of-masters.txt")
    if args.master != "local[2]" and of_masters.exists():
        may = {line for line in of_masters.read_text().split("\n") if line[:1] != "#"} & set(answers)
        print("%d answers that show the master are not compared" % len(may))
        answers = {k: v for k, v in answers.items() if k not in may}
        passed -= may
        must -= may
    for key in sorted(set(answers) - passed):
        print("%s %s\n   recorded %s\n   answered %s" % ("REGRESSED" if key in must else "differs", key,
                                                        str(expected.get(key))[:400], answers[key][:700]))
    lost = {k for k in must - passed if k in answers or not args.names}
    print("%d of %d checks pass on pyspark %s (%d must) in %.1f s" % (
        len(passed), len(answers), pyspark.__version__, len(must), time.time() - began))
    if args.update:
        listed.parent.mkdir(exist_ok=True)
        listed.write_text("".join(k + "\n" for k in sorted(must | passed)))
    elif passed - must and not args.names:
        print("%d new passes; add them with --update" % len(passed - must))
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
