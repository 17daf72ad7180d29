"""bin/pyspark as a Jupyter kernel, spoken to by Jupyter's own client."""
import os
import queue
import subprocess
import time

from jupyter_client import BlockingKernelClient
from jupyter_client.connect import write_connection_file

from seen import PATIENCE, await_that, processes, text


def outputs(client, message, until=lambda said: False):
    """Runs to the end of a cell, or until its text satisfies `until`: (text of all streams and results, error name)."""
    said, error = "", None
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = client.get_iopub_msg(timeout=1)
        except queue.Empty:
            continue
        if answer["parent_header"].get("msg_id") != message:
            continue
        kind, content = answer["msg_type"], answer["content"]
        if kind == "stream":
            said += content["text"]
        elif kind == "execute_result":
            said += content["data"]["text/plain"]
        elif kind == "error":
            error = content["ename"]
        if until(said) or kind == "status" and content["execution_state"] == "idle":
            return said, error
    raise AssertionError("no end of the cell; it said " + said)


def await_ready(client, kernel):
    """Until an answer comes on the channel for outputs too. Jupyter's own wait takes a kernel that starts slowly for dead."""
    end = time.monotonic() + PATIENCE
    while True:
        client.kernel_info()
        try:
            client.get_shell_msg(timeout=5)
            client.get_iopub_msg(timeout=5)
            return
        except queue.Empty:
            assert kernel.poll() is None and time.monotonic() < end, "no kernel answers"


def check(cluster):
    file, _ = write_connection_file(str(cluster.root / "kernel.json"))
    log = open(cluster.root / "kernel.log", "w")
    kernel = subprocess.Popen([cluster.home + "/bin/pyspark", "--master", cluster.url], stdin=subprocess.DEVNULL,
                              stdout=log, stderr=log, env=dict(
        cluster.environment, PYSPARK_DRIVER_PYTHON=cluster.python,
        PYSPARK_DRIVER_PYTHON_OPTS="-m ipykernel_launcher -f " + file))
    client = BlockingKernelClient(connection_file=file)
    client.load_connection_file()
    client.start_channels(hb=False)
    try:
        await_ready(client, kernel)
        said, error = outputs(client, client.execute("sc.parallelize(range(5), 2).map(lambda x: x * 2).collect()"))
        assert error is None and "[0, 2, 4, 6, 8]" in said, (said, error)
        cell = client.execute("import time\nsc.parallelize(range(2), 2).map(lambda x: time.sleep(600)).count()")
        said, _ = outputs(client, cell, until=lambda said: "[Stage 1:" in said)
        assert "[Stage 1:" in said, said
        kernel.send_signal(2)
        _, error = outputs(client, cell)
        # Py4J shuts the connection that was waited on; what pyspark calls on its way out may still find it, half closed.
        assert error in ("KeyboardInterrupt", "Py4JNetworkError"), error
        cell = client.execute("sc.statusTracker().getActiveJobsIds()")
        said, error = outputs(client, cell)
        end = time.monotonic() + PATIENCE
        while "[]" not in said and time.monotonic() < end:
            said, error = outputs(client, client.execute("sc.statusTracker().getActiveJobsIds()"))
        assert error is None and "[]" in said, (said, error)
        said, error = outputs(client, client.execute("sc.parallelize(range(5), 2).sum()"))
        assert error is None and "10" in said, (said, error)
        assert [1 for _, line in processes(cluster.mark) if "ExecutorMain" in line]
        client.shutdown()
        assert kernel.wait(PATIENCE) == 0
        await_that(lambda: not [1 for _, line in processes(cluster.mark) if "ExecutorMain" in line],
                   "the end of the executors")
    except Exception as e:
        raise AssertionError(text(cluster.root / "kernel.log")) from e
    finally:
        client.stop_channels()
        if kernel.poll() is None:
            kernel.kill()
        log.close()
