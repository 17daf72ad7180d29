package io.firesteel.rdd.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.Killable;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// Records of one length; splits end between records.
public final class FixedRecordsRdd extends SplitFilesRdd<byte[]> {
    private static final long serialVersionUID = 1L;

    private final int recordLength;

    public FixedRecordsRdd(LineageDriver driver, String paths, int recordLength) {
        super(driver, paths);
        RddErrors.require(recordLength > 0, "recordLength must be greater than 0");
        this.recordLength = recordLength;
    }

    @Override
    public String kind() {
        return "NewHadoopRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> all = new ArrayList<>();
        for (FileStore.Entry file : files(new InputFiles(driver().conf()))) {
            if (file.length() % recordLength != 0) {
                throw new FiresteelException(FileErrors.RECORD_LENGTH, Map.of("path", file.path(), "length",
                        Long.toString(file.length()), "record", Integer.toString(recordLength)));
            }
            long size = Math.max(1, file.blockSize() / recordLength) * recordLength;
            for (long start = 0; start < file.length() || start == 0; start += size) {
                long bytes = Math.min(size, file.length() - start);
                all.add(new FileSplit(all.size(), file.path(), start, bytes, file.hosts(start, bytes)));
            }
        }
        return all;
    }

    @Override
    protected Iterator<byte[]> compute(RddPartition partition, TaskRuntime task) throws IOException {
        FileSplit split = (FileSplit) partition;
        InputStream in = new java.io.BufferedInputStream(open(split, task));
        return Killable.iterator(new Records(split, in), task);
    }

    private final class Records implements Iterator<byte[]> {
        private final FileSplit split;
        private final InputStream in;
        private long left;

        Records(FileSplit split, InputStream in) {
            this.split = split;
            this.in = in;
            this.left = split.length();
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public byte[] next() {
            if (left <= 0) {
                throw new java.util.NoSuchElementException();
            }
            left -= recordLength;
            try {
                byte[] record = in.readNBytes(recordLength);
                if (record.length < recordLength) {
                    throw new EOFException("it ends inside a record");
                }
                return record;
            } catch (IOException e) {
                throw FileErrors.unreadable(split.path(), e);
            }
        }
    }
}
