"""A worker module for spark.python.worker.module: pyspark's own, which keeps what it reads in a file of $CAPTURE.

python pyspark_capture.py FOLDER WORKERS replays the files, stage by stage, into stock workers; prints the seconds.
"""
import multiprocessing
import os
import re
import sys
import time
import uuid

from pyspark import worker


class Tee:
    """The file begins with the first byte: an idle worker waits in here for a task that may never come."""

    def __init__(self, source):
        self.source, self.copy = source, None

    def keep(self, got):
        if got and self.copy is None:
            self.copy = open(os.path.join(os.environ["CAPTURE"], uuid.uuid4().hex), "wb")
        if got:
            self.copy.write(got)
        return got

    def read(self, size=-1):
        return self.keep(self.source.read(size))

    def readline(self, *limit):
        return self.keep(self.source.readline(*limit))

    def readinto(self, into):
        n = self.source.readinto(into)
        self.keep(bytes(memoryview(into)[:n]))
        return n

    def close(self):
        if self.copy is not None:
            self.copy.close()

    def __getattr__(self, name):
        return getattr(self.source, name)


def main(infile, outfile):
    tee = Tee(infile)
    try:
        worker.main(tee, outfile)
    finally:
        tee.close()


def replay(path):
    # As the daemon opens its sockets.
    with open(path, "rb", 65536) as infile, open(os.devnull, "wb", 65536) as outfile:
        worker.main(infile, outfile)


def stage(path):
    with open(path, "rb") as file:
        return int(re.search(rb'"stageId": ?(\d+)', file.read(65536)).group(1))


if __name__ == "__main__":
    files = {}
    for name in os.listdir(sys.argv[1]):
        path = os.path.join(sys.argv[1], name)
        files.setdefault(stage(path), []).append(path)
    with multiprocessing.get_context("fork").Pool(int(sys.argv[2])) as pool:
        pool.map(abs, range(8))
        began = time.monotonic()
        for _, paths in sorted(files.items()):
            pool.map(replay, sorted(paths, key=os.path.getsize, reverse=True), chunksize=1)
        print("took %.3f" % (time.monotonic() - began))
