"""Runs Airflow's own SparkSubmitOperator and SparkSubmitHook, without a DAG, against a cluster that is there.

submit.py JAR MASTER REST_PORT FOLDER: spark-submit is on the PATH, and curl finds a token in CURL_HOME. Prints one line for
each thing that was seen; what is not as it has to be is an error.
"""
import json
import os
import pathlib
import sys
import threading
import time

jar, master, rest_port, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), pathlib.Path(sys.argv[4])


def connection(name, url, mode):
    extra = {"rest-port": rest_port}
    if mode:
        extra["deploy-mode"] = mode
    os.environ["AIRFLOW_CONN_" + name.upper()] = json.dumps({"conn_type": "spark", "host": url, "extra": extra})


connection("cluster", master, "cluster")
connection("client", master, None)
# Of several masters Airflow knows no REST address and asks by spark-submit.
connection("several", master + "," + master.removeprefix("spark://"), "cluster")

from airflow.exceptions import AirflowException  # noqa: E402
from airflow.providers.apache.spark.hooks.spark_submit import SparkSubmitHook  # noqa: E402
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator  # noqa: E402

ARGUMENTS = dict(java_class="demo.Task", driver_memory="256m", executor_memory="300m", executor_cores=1,
                 total_executor_cores=1, conf={"spark.ui.port": "0"}, status_poll_interval=1)


def operator(conn_id, what):
    return SparkSubmitOperator(task_id="task", application=jar, conn_id=conn_id, durable=False, name="from airflow",
                               application_args=[what, str(folder / (conn_id + "-" + what))], **ARGUMENTS)


def written(conn_id, what):
    return (folder / (conn_id + "-" + what)).read_text()


for conn in ("client", "cluster", "several"):
    operator(conn, "sum").execute({})
    assert written(conn, "sum") == "5050", written(conn, "sum")
    print("SEEN", conn, "finished", flush=True)

for conn in ("client", "cluster", "several"):
    try:
        operator(conn, "fail").execute({})
    except (AirflowException, RuntimeError) as e:
        print("SEEN", conn, "failed:", str(e).split("\n")[0][:200], flush=True)
    else:
        raise AssertionError(conn + ": a driver that fails has to be an error")

for conn in ("cluster", "several"):
    hook = SparkSubmitHook(conn_id=conn, name="from airflow",
                           application_args=["wait", str(folder / (conn + "-wait"))], **ARGUMENTS)
    driver = hook.submit(jar)
    tracked = threading.Thread(target=hook._start_driver_status_tracking)
    tracked.start()
    while not (folder / (conn + "-wait")).exists():
        time.sleep(0.1)
    hook.on_kill()
    tracked.join(120)
    assert hook._driver_status == "KILLED", hook._driver_status
    print("SEEN", conn, "killed", driver, flush=True)
