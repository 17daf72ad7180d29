"""Kept datasets, checkpoints, broadcasts, accumulators, task contexts, files, job control."""
CHECKS = {}


def check(name):
    def register(f):
        CHECKS[name] = f
        return f
    return register


for level in ("MEMORY_ONLY", "MEMORY_AND_DISK", "DISK_ONLY", "MEMORY_ONLY_2", "MEMORY_AND_DISK_2", "DISK_ONLY_2", "DISK_ONLY_3",
              "OFF_HEAP", "NONE", "MEMORY_AND_DISK_DESER"):
    def f(sc, d, level=level):
        from pyspark import StorageLevel
        value = getattr(StorageLevel, level)
        if level in ("OFF_HEAP", "NONE"):
            return str(value), repr(value)
        r = sc.parallelize(range(10), 2).map(lambda x: x + 1).persist(value)
        out = r.sum(), r.sum(), str(r.getStorageLevel()), r.is_cached
        r.unpersist()
        return out + (r.is_cached, str(r.getStorageLevel()))
    CHECKS["persist_" + level] = f


@check("cache_computes_once")
def _(sc, d):
    acc = sc.accumulator(0)

    def seen(x):
        acc.add(1)
        return x
    r = sc.parallelize(range(10), 2).map(seen).cache()
    r.count()
    r.count()
    return acc.value


@check("cache_text_file")
def _(sc, d):
    open(d + "/t", "w").write("ab\nb\na\n")
    r = sc.textFile(d + "/t").cache()
    return r.filter(lambda s: "a" in s).count(), r.count(), r.collect()


@check("cached_survives_input")
def _(sc, d):
    import os
    open(d + "/t", "w").write("x\ny\n")
    r = sc.textFile(d + "/t").map(str.upper).cache()
    r.count()
    os.remove(d + "/t")
    return sorted(r.collect())


@check("persist_twice_other_level")
def _(sc, d):
    from pyspark import StorageLevel
    r = sc.parallelize([1]).persist(StorageLevel.MEMORY_ONLY)
    try:
        r.persist(StorageLevel.DISK_ONLY)
        return "allowed"
    except Exception as e:
        return "Cannot change storage level" in str(e)


@check("storage_level_equality")
def _(sc, d):
    from pyspark import StorageLevel
    return StorageLevel(True, False, False, False) == StorageLevel.DISK_ONLY, repr(StorageLevel.MEMORY_ONLY)


@check("checkpoint")
def _(sc, d):
    sc.setCheckpointDir(d + "/cp")
    r = sc.parallelize(range(5), 2).map(lambda x: x * 2)
    before = r.isCheckpointed(), r.getCheckpointFile()
    r.checkpoint()
    out = r.collect()
    return before, out, r.isCheckpointed(), r.getCheckpointFile() is not None, r.sum()


@check("checkpoint_file_read_back")
def _(sc, d):
    sc.setCheckpointDir(d + "/cp")
    r = sc.parallelize(range(5), 2).flatMap(lambda x: range(x))
    r.checkpoint()
    r.count()
    return sc._checkpointFile(r.getCheckpointFile(), r._jrdd_deserializer).collect()


@check("checkpoint_dir")
def _(sc, d):
    sc.setCheckpointDir(d + "/cp2")
    return "/cp2" in sc.getCheckpointDir()


@check("local_checkpoint")
def _(sc, d):
    r = sc.parallelize(range(5), 2).map(lambda x: x + 1)
    r.localCheckpoint()
    return r.collect(), r.isLocallyCheckpointed(), r.isCheckpointed(), r.collect()


@check("broadcast")
def _(sc, d):
    b = sc.broadcast({"a": 1, "b": [2]})
    return b.value, sc.parallelize(["a", "b"]).map(lambda k: b.value[k]).collect()


@check("broadcast_large")
def _(sc, d):
    b = sc.broadcast(list(range(300000)))
    return sc.parallelize([1, 299999], 2).map(lambda i: b.value[i]).collect()


@check("broadcast_several")
def _(sc, d):
    bs = [sc.broadcast(i * 10) for i in range(5)]
    return sc.parallelize(range(5), 3).map(lambda i: bs[i].value).collect()


@check("broadcast_unpersist")
def _(sc, d):
    b = sc.broadcast([1, 2])
    first = sc.parallelize([0]).map(lambda i: b.value[i]).collect()
    b.unpersist()
    return first, sc.parallelize([1]).map(lambda i: b.value[i]).collect()


@check("broadcast_destroy")
def _(sc, d):
    b = sc.broadcast(5)
    sc.parallelize([0]).map(lambda i: b.value).collect()
    b.destroy()
    try:
        sc.parallelize([0]).map(lambda i: b.value).collect()
    except Exception as e:
        return type(e).__name__


@check("broadcast_in_shuffle")
def _(sc, d):
    b = sc.broadcast(3)
    return sorted(sc.parallelize(range(6), 2).map(lambda x: (x % b.value, 1)).reduceByKey(lambda x, y: x + y + b.value).collect())


@check("broadcast_changes_between_tasks")
def _(sc, d):
    out = []
    for i in range(4):
        b = sc.broadcast(i)
        out.append(sc.parallelize([1], 1).map(lambda x: b.value + x).collect()[0])
    return out


@check("large_command_as_broadcast")
def _(sc, d):
    data = list(range(400000))
    return sc.parallelize([5, 6], 2).map(lambda i: data[i]).collect()


@check("broadcast_numpy")
def _(sc, d):
    import numpy as np
    b = sc.broadcast(np.arange(1000))
    return sc.parallelize([1, 2]).map(lambda i: int(b.value[i])).collect()


@check("accumulator_int")
def _(sc, d):
    a = sc.accumulator(10)
    sc.parallelize(range(5), 3).foreach(lambda x: a.add(x))
    return a.value


@check("accumulator_plus_assign")
def _(sc, d):
    a = sc.accumulator(1.0)

    def f(x):
        nonlocal a
        a += x
    sc.parallelize([0.5, 0.25], 2).foreach(f)
    return a.value


@check("accumulator_complex")
def _(sc, d):
    a = sc.accumulator(1j)
    sc.parallelize([1, 2], 2).foreach(lambda x: a.add(complex(x)))
    return a.value


@check("accumulator_param")
def _(sc, d):
    from pyspark import AccumulatorParam

    class Lists(AccumulatorParam):
        def zero(self, value):
            return []

        def addInPlace(self, x, y):
            return x + y
    a = sc.accumulator([], Lists())
    sc.parallelize([3, 1, 2], 3).foreach(lambda x: a.add([x]))
    return sorted(a.value)


@check("accumulator_several")
def _(sc, d):
    a, b = sc.accumulator(0), sc.accumulator(100)

    def f(x):
        a.add(x)
        b.add(-x)
        return x
    sc.parallelize(range(10), 4).map(f).count()
    return a.value, b.value


@check("accumulator_before_result")
def _(sc, d):
    out = []
    for i in range(10):
        a = sc.accumulator(0)
        sc.parallelize(range(20), 5).foreach(lambda x: a.add(1))
        out.append(a.value)
    return out


@check("accumulator_in_shuffle_map")
def _(sc, d):
    a = sc.accumulator(0)

    def f(x):
        a.add(1)
        return x % 3, 1
    r = sc.parallelize(range(9), 3).map(f).reduceByKey(lambda x, y: x + y)
    r.collect()
    r.count()
    return a.value


@check("accumulator_value_in_task_refused")
def _(sc, d):
    a = sc.accumulator(0)
    try:
        sc.parallelize([1]).foreach(lambda x: a.value)
    except Exception as e:
        return type(e).__name__, "cannot be accessed" in str(e)


@check("accumulator_repr")
def _(sc, d):
    a = sc.accumulator(3)
    return str(a), a.value


@check("task_context")
def _(sc, d):
    from pyspark import TaskContext

    def f(x):
        t = TaskContext.get()
        return t.partitionId(), t.attemptNumber(), t.cpus(), t.resources(), t.stageId() >= 0, t.taskAttemptId() >= 0
    return sc.parallelize(range(3), 3).map(f).collect()


@check("task_context_on_driver")
def _(sc, d):
    from pyspark import TaskContext
    return TaskContext.get() is None


@check("task_attempt_ids_unique")
def _(sc, d):
    from pyspark import TaskContext
    ids = sc.parallelize(range(4), 4).map(lambda x: TaskContext.get().taskAttemptId()).collect()
    return len(set(ids))


@check("task_local_property")
def _(sc, d):
    from pyspark import TaskContext
    sc.setLocalProperty("my.key", "v1")
    out = sc.parallelize([1], 1).map(lambda x: TaskContext.get().getLocalProperty("my.key")).collect()
    sc.setLocalProperty("my.key", None)
    return out, sc.getLocalProperty("my.key"), sc.parallelize([1], 1).map(
        lambda x: TaskContext.get().getLocalProperty("my.key")).collect()


@check("local_property_per_thread")
def _(sc, d):
    import threading
    sc.setLocalProperty("t", "main")
    seen = []

    def f():
        sc.setLocalProperty("t", "other")
        seen.append(sc.getLocalProperty("t"))
    t = threading.Thread(target=f)
    t.start()
    t.join()
    out = seen, sc.getLocalProperty("t")
    sc.setLocalProperty("t", None)
    return out


@check("inheritable_thread")
def _(sc, d):
    from pyspark import InheritableThread
    sc.setLocalProperty("inh", "yes")
    seen = []
    t = InheritableThread(target=lambda: seen.append(sc.getLocalProperty("inh")))
    t.start()
    t.join()
    sc.setLocalProperty("inh", None)
    return seen


@check("barrier_context")
def _(sc, d):
    from pyspark import BarrierTaskContext

    def f(it):
        c = BarrierTaskContext.get()
        c.barrier()
        return [(c.partitionId(), len(c.getTaskInfos()), sum(it))]
    return sc.parallelize(range(4), 2).barrier().mapPartitions(f).collect()


@check("barrier_all_gather")
def _(sc, d):
    from pyspark import BarrierTaskContext

    def f(i, it):
        c = BarrierTaskContext.get()
        first = c.allGather("p%d" % i)
        return [(first, c.allGather(str(i * 10)))]
    return sc.parallelize(range(4), 2).barrier().mapPartitionsWithIndex(f).collect()


@check("barrier_outside_refused")
def _(sc, d):
    from pyspark import BarrierTaskContext
    try:
        sc.parallelize([1], 1).map(lambda x: BarrierTaskContext.get().barrier()).collect()
    except Exception as e:
        return type(e).__name__


@check("add_file")
def _(sc, d):
    from pyspark import SparkFiles
    open(d + "/added.txt", "w").write("100")
    sc.addFile(d + "/added.txt")

    def f(it):
        with open(SparkFiles.get("added.txt")) as h:
            k = int(h.readline())
        return [x * k for x in it]
    return sc.parallelize([1, 2], 2).mapPartitions(f).collect(), open(SparkFiles.get("added.txt")).read()


@check("add_file_recursive")
def _(sc, d):
    import os
    from pyspark import SparkFiles
    os.makedirs(d + "/tree/sub")
    open(d + "/tree/sub/x", "w").write("deep")
    sc.addFile(d + "/tree", True)
    return sc.parallelize([1]).map(lambda _: open(SparkFiles.get("tree/sub/x")).read()).collect()


@check("add_py_file")
def _(sc, d):
    open(d + "/addedmod.py", "w").write("def f(x):\n    return x * 7\n")
    sc.addPyFile(d + "/addedmod.py")

    def use(x):
        from addedmod import f
        return f(x)
    return sc.parallelize([1, 2]).map(use).collect()


@check("add_py_zip")
def _(sc, d):
    import zipfile
    with zipfile.ZipFile(d + "/addedpkg.zip", "w") as z:
        z.writestr("addedpkg/__init__.py", "def g(x):\n    return x + 1000\n")
    sc.addPyFile(d + "/addedpkg.zip")

    def use(x):
        from addedpkg import g
        return g(x)
    return sc.parallelize([1, 2]).map(use).collect()


@check("add_archive")
def _(sc, d):
    import zipfile
    from pyspark import SparkFiles
    with zipfile.ZipFile(d + "/arch.zip", "w") as z:
        z.writestr("inner.txt", "zipped")
    sc.addArchive(d + "/arch.zip#unpacked")
    return (sc.parallelize([1]).map(lambda _: open(SparkFiles.get("unpacked/inner.txt")).read()).collect(),
            any("arch.zip" in a for a in sc.listArchives))


@check("list_files")
def _(sc, d):
    open(d + "/listed.txt", "w").write("1")
    sc.addFile(d + "/listed.txt")
    return any(f.endswith("/listed.txt") for f in sc.listFiles)


@check("job_group_status")
def _(sc, d):
    sc.setJobGroup("grp-1", "described")
    sc.parallelize(range(4), 2).count()
    t = sc.statusTracker()
    jobs = t.getJobIdsForGroup("grp-1")
    info = t.getJobInfo(jobs[0])
    stage = t.getStageInfo(info.stageIds[0])
    sc.setLocalProperty("spark.jobGroup.id", None)
    return len(jobs), info.status, len(info.stageIds), stage.numTasks, stage.numCompletedTasks, stage.numFailedTasks


@check("status_unknown")
def _(sc, d):
    t = sc.statusTracker()
    return t.getJobInfo(999999), t.getStageInfo(999999), t.getActiveJobsIds(), t.getActiveStageIds()


@check("executor_infos")
def _(sc, d):
    e = sc.statusTracker().getExecutorInfos()
    return len(e), e[0].numRunningTasks


@check("job_tags")
def _(sc, d):
    sc.addJobTag("t1")
    sc.addJobTag("t2")
    one = set(sc.getJobTags())
    sc.removeJobTag("t1")
    two = set(sc.getJobTags())
    sc.clearJobTags()
    return one, two, set(sc.getJobTags())


@check("cancel_group")
def _(sc, d):
    import threading
    import time
    result = []

    def work():
        sc.setJobGroup("to-cancel", "slow", interruptOnCancel=True)
        try:
            sc.parallelize(range(4), 4).map(lambda x: time.sleep(60)).collect()
            result.append("finished")
        except Exception as e:
            result.append("cancelled" in str(e).lower())
    t = threading.Thread(target=work)
    t.start()
    while not sc.statusTracker().getJobIdsForGroup("to-cancel"):
        time.sleep(0.05)
    time.sleep(0.5)
    sc.cancelJobGroup("to-cancel")
    t.join(30)
    return result, sc.parallelize([1, 2]).sum()


@check("cancel_tag")
def _(sc, d):
    import threading
    import time
    result = []

    def work():
        sc.addJobTag("kill-me")
        try:
            sc.parallelize(range(2), 2).map(lambda x: time.sleep(60)).collect()
        except Exception as e:
            result.append("cancelled" in str(e).lower())
    t = threading.Thread(target=work)
    t.start()
    while not sc.statusTracker().getActiveJobsIds():
        time.sleep(0.05)
    time.sleep(0.5)
    sc.cancelJobsWithTag("kill-me")
    t.join(30)
    return result


@check("cancel_all")
def _(sc, d):
    import threading
    import time
    result = []

    def work():
        try:
            sc.parallelize(range(2), 2).map(lambda x: time.sleep(60)).collect()
        except Exception as e:
            result.append("cancelled" in str(e).lower())
    t = threading.Thread(target=work)
    t.start()
    while not sc.statusTracker().getActiveJobsIds():
        time.sleep(0.05)
    time.sleep(0.5)
    sc.cancelAllJobs()
    t.join(30)
    return result


@check("resource_profile")
def _(sc, d):
    from pyspark.resource import ExecutorResourceRequests, ResourceProfileBuilder, TaskResourceRequests
    b = ResourceProfileBuilder()
    b.require(ExecutorResourceRequests().cores(2).memory("1g").memoryOverhead("128m").pysparkMemory("64m").resource("gpu", 1, "/s", "v"))
    b.require(TaskResourceRequests().cpus(1).resource("gpu", 0.5))
    p = b.build
    return (sorted((k, v.amount) for k, v in p.executorResources.items()), sorted((k, v.amount) for k, v in p.taskResources.items()),
            p.executorResources["gpu"].discoveryScript)


@check("profiler")
def _(sc, d):
    from pyspark import BasicProfiler
    return hasattr(BasicProfiler, "profile"), sc.profiler_collector is None
