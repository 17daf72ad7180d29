"""What bad programs get: the exception's class and the words that programs search for."""
import os

CHECKS = {}


def check(name):
    def register(f):
        CHECKS[name] = f
        return f
    return register


def failing(name, f, *words):
    def run(sc, d):
        try:
            f(sc)
            return "no error"
        except Exception as e:
            text = str(e)
            out = [type(e).__name__] + [w for w in words if w in text]
            # The context goes on.
            return out, sc.parallelize([1, 2], 2).map(lambda x: x + 1).collect()
    CHECKS[name] = run


def _raise(e):
    raise e


failing("zero_division", lambda sc: sc.parallelize([0]).map(lambda x: 1 // x).collect(), "ZeroDivisionError", "Traceback",
        "PythonException", "An exception was thrown from the Python worker", "[PYTHON_EXCEPTION]", "SQLSTATE: 38000")
failing("value_error", lambda sc: sc.parallelize([0]).map(lambda x: _raise(ValueError("my words"))).count(), "ValueError: my words")
failing("key_error_in_reduce", lambda sc: sc.parallelize([(1, 2), (1, 3)]).reduceByKey(lambda a, b: {}["k"]).collect(), "KeyError")
failing("error_in_foreach", lambda sc: sc.parallelize([1]).foreach(lambda x: _raise(TypeError("t"))), "TypeError: t")
failing("error_in_partition", lambda sc: sc.parallelize([1]).mapPartitions(lambda it: _raise(IndexError("i"))).take(1), "IndexError: i")
failing("custom_exception", lambda sc: sc.parallelize([1]).map(lambda x: _raise(type("Mine", (Exception,), {})("deep"))).collect(), "deep")
failing("stop_iteration", lambda sc: sc.parallelize([1]).map(lambda x: next(iter([]))).collect(), "StopIteration")
failing("system_exit", lambda sc: sc.parallelize([1]).map(lambda x: exit(3)).collect(), "SystemExit")
failing("os_exit", lambda sc: sc.parallelize([1]).map(lambda x: os._exit(3)).collect(), "Python worker exited unexpectedly (crashed)",
        "Job aborted due to stage failure")
failing("segfault", lambda sc: sc.parallelize([1]).map(lambda x: __import__("faulthandler")._sigsegv()).collect(),
        "Python worker exited unexpectedly (crashed)", "Job aborted due to stage failure")
failing("kill_9", lambda sc: sc.parallelize([1]).map(lambda x: os.kill(os.getpid(), 9)).collect(),
        "Python worker exited unexpectedly (crashed)")
failing("not_iterable", lambda sc: sc.parallelize([1]).flatMap(lambda x: 5).collect(), "TypeError", "not iterable")
failing("import_error", lambda sc: sc.parallelize([1]).map(lambda x: __import__("no_such_module")).collect(), "ModuleNotFoundError",
        "no_such_module")
failing("recursion", lambda sc: sc.parallelize([1]).map(lambda x: (lambda f: f(f))(lambda f: f(f))).collect(), "RecursionError")
failing("unpicklable_result", lambda sc: sc.parallelize([1]).map(lambda x: lambda: x).map(lambda f: __import__("threading").Lock()).collect(),
        "cannot pickle")
failing("assertion", lambda sc: sc.parallelize([1]).map(lambda x: _raise(AssertionError("not so"))).collect(), "AssertionError: not so")
failing("unicode_error", lambda sc: sc.parallelize([1]).map(lambda x: _raise(ValueError("\u00e9\u4e2d"))).collect(), "\u00e9\u4e2d")
failing("missing_file", lambda sc: sc.textFile("/no/such/file").collect(), "Input path does not exist")
failing("missing_scheme", lambda sc: sc.textFile("nosuchscheme://x/y").collect(), "No FileSystem for scheme")
failing("add_missing_file", lambda sc: sc.addFile("/no/such/file"), "/no/such/file", "FileNotFoundException")
failing("negative_slices", lambda sc: sc.parallelize([1], -1).collect())
failing("zero_slices", lambda sc: sc.parallelize([1], 0).collect())
failing("bad_coalesce", lambda sc: sc.parallelize([1]).coalesce(0).collect(), "Number of partitions")
failing("not_a_function", lambda sc: sc.parallelize([1]).map(5).collect(), "TypeError", "not callable")
failing("bad_log_level", lambda sc: sc.setLogLevel("LOUD"), "LOUD", "log level")
failing("bad_tag", lambda sc: sc.addJobTag("a,b"), "Spark job tag cannot contain")
failing("checkpoint_without_dir_type", lambda sc: sc.setCheckpointDir(None))
failing("binary_records_bad_length", lambda sc: sc.binaryRecords("/etc/hostname", -1).collect())
failing("sequence_of_text", lambda sc: sc.sequenceFile("/etc/hostname").collect(), "not a SequenceFile")
failing("unknown_class", lambda sc: sc.hadoopFile("/etc/hostname", "no.such.Format", "a.B", "c.D").collect(), "ClassNotFoundException")


@check("worker_survives_errors")
def _(sc, d):
    for _ in range(5):
        try:
            sc.parallelize([0], 1).map(lambda x: 1 // x).collect()
        except Exception:
            pass
    return sc.parallelize(range(10), 2).sum()


@check("partial_failure")
def _(sc, d):
    try:
        sc.parallelize(range(10), 5).map(lambda x: 1 // (x - 7)).collect()
    except Exception as e:
        return type(e).__name__, "ZeroDivisionError" in str(e)


@check("error_names_the_line")
def _(sc, d):
    def broken(x):
        return undefined_name  # noqa: F821
    try:
        sc.parallelize([1]).map(broken).collect()
    except Exception as e:
        return "in broken" in str(e), "NameError: name 'undefined_name' is not defined" in str(e)


@check("prints_do_not_break_workers")
def _(sc, d):
    def f(x):
        print("from a worker", x)
        return x
    return sc.parallelize([1, 2], 2).map(f).collect()


@check("writes_to_stdout_fd")
def _(sc, d):
    return sc.parallelize([1], 1).map(lambda x: os.write(1, b"raw\n")).collect()


@check("reads_stdin")
def _(sc, d):
    import sys
    return sc.parallelize([1], 1).map(lambda x: sys.stdin.read()).collect()


@check("child_process_in_task")
def _(sc, d):
    import subprocess
    return sc.parallelize([1], 1).map(lambda x: subprocess.check_output(["echo", "hi"]).decode()).collect()


@check("thread_in_task")
def _(sc, d):
    def f(x):
        import threading
        out = []
        t = threading.Thread(target=lambda: out.append(x * 2))
        t.start()
        t.join()
        return out[0]
    return sc.parallelize([1, 2], 2).map(f).collect()


@check("worker_reuse")
def _(sc, d):
    a = set(sc.parallelize(range(2), 2).map(lambda x: os.getpid()).collect())
    b = set(sc.parallelize(range(2), 2).map(lambda x: os.getpid()).collect())
    return bool(a & b)


@check("large_traceback")
def _(sc, d):
    try:
        sc.parallelize([1]).map(lambda x: _raise(ValueError("y" * 200000))).collect()
    except Exception as e:
        return "y" * 1000 in str(e)
