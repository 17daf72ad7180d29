package io.firesteel.rdd.ops;

import java.math.BigInteger;
import java.util.List;

import io.firesteel.api.rdd.PortableDataStream;
import io.firesteel.conf.Setting;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.checkpoint.CheckpointRdd;
import io.firesteel.rdd.files.FixedRecordsRdd;
import io.firesteel.rdd.files.ObjectFileRdd;
import io.firesteel.rdd.files.TextFileRdd;
import io.firesteel.rdd.files.WholeFilesRdd;
import io.firesteel.rdd.files.WholeTexts;
import io.firesteel.rdd.iter.LongRange;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.node.EmptyRdd;
import io.firesteel.rdd.node.IndexSlicesRdd;
import io.firesteel.rdd.node.MapPartitionsRdd.Traits;
import io.firesteel.rdd.node.PackedTextRdd;
import io.firesteel.rdd.node.ParallelCollectionRdd;
import io.firesteel.serial.PairAccess;

/// Where datasets come from.
public final class Sources {
    public static final Setting<Long> MAX_PARTITION = Setting.bytes("spark.files.maxPartitionBytes", "134217728", 1,
            "The most bytes that binaryFiles packs into a partition.");
    public static final Setting<Long> OPEN_COST = Setting.bytes("spark.files.openCostInBytes", "4194304", 1,
            "How many bytes could be read in the time that opening a file takes.");

    private Sources() {
    }

    public static <T> LineageRdd<T> parallelize(LineageDriver driver, List<T> elements, int slices) {
        return Narrow.as(driver, "parallelize", () -> new ParallelCollectionRdd<>(driver, elements, slices));
    }

    public static <T> LineageRdd<T> empty(LineageDriver driver) {
        return Narrow.as(driver, "emptyRDD", () -> new EmptyRdd<>(driver));
    }

    public static LineageRdd<Long> range(LineageDriver driver, long start, long end, long step, int slices) {
        RddErrors.require(step != 0, "step cannot be 0");
        RddErrors.require(slices > 0, "Positive number of partitions required");
        BigInteger span = BigInteger.valueOf(end).subtract(BigInteger.valueOf(start));
        BigInteger[] parts = span.divideAndRemainder(BigInteger.valueOf(step));
        BigInteger count = parts[0].signum() < 0 || span.signum() != Long.signum(step)
                ? BigInteger.ZERO
                : parts[0].add(parts[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
        return Narrow.as(driver, "range",
                () -> Narrow.partitions(new IndexSlicesRdd(driver, slices), (task, index, in) -> {
                    BigInteger first = count.multiply(BigInteger.valueOf(index)).divide(BigInteger.valueOf(slices));
                    BigInteger last = count.multiply(BigInteger.valueOf(index + 1L)).divide(BigInteger.valueOf(slices));
                    long from = first.multiply(BigInteger.valueOf(step)).add(BigInteger.valueOf(start)).longValue();
                    return new LongRange(from, step, last.subtract(first).longValueExact(), task);
                }, Traits.PLAIN));
    }

    public static LineageRdd<String> textFile(LineageDriver driver, String path, int minPartitions) {
        return Narrow.as(driver, "textFile", () -> {
            // Two datasets, as in Spark: the records, and their texts under the path's name.
            LineageRdd<String> lines = Narrow.partitions(new TextFileRdd(driver, path, minPartitions),
                    (task, index, in) -> in, Traits.PLAIN);
            lines.facts().name(path);
            return lines;
        });
    }

    /// Lines in the partitions that a query's scan has.
    public static LineageRdd<String> scannedText(LineageDriver driver, String path) {
        return Narrow.as(driver, "textFile",
                () -> Narrow.partitions(new PackedTextRdd(driver, path), (task, index, in) -> in, Traits.PLAIN));
    }

    public static <P> LineageRdd<P> wholeTextFiles(LineageDriver driver, String path, int minPartitions) {
        return wholeTextFiles(driver, path, minPartitions, PairForm.PAIR);
    }

    @SuppressWarnings("unchecked")
    public static <P> LineageRdd<P> wholeTextFiles(LineageDriver driver, String path, int minPartitions,
            PairAccess pairs) {
        return Narrow.as(driver, "wholeTextFiles", () -> {
            LineageRdd<PortableDataStream> files = new WholeFilesRdd<>(driver, "WholeTextFileRDD", path,
                    (total, count) -> (long) Math.ceil((double) total / Math.max(1, minPartitions)), file -> file);
            LineageRdd<P> texts = Narrow.map(files, file -> (P) pairs.make(file.getPath(), WholeTexts.text(file)));
            texts.facts().name(path);
            return texts;
        });
    }

    public static <P> LineageRdd<P> binaryFiles(LineageDriver driver, String path, int minPartitions) {
        return binaryFiles(driver, path, minPartitions, PairForm.PAIR);
    }

    @SuppressWarnings("unchecked")
    public static <P> LineageRdd<P> binaryFiles(LineageDriver driver, String path, int minPartitions,
            PairAccess pairs) {
        long most = driver.conf().get(MAX_PARTITION);
        long cost = driver.conf().get(OPEN_COST);
        int wanted = Math.max(driver.defaultParallelism(), minPartitions);
        return Narrow.as(driver, "binaryFiles", () -> new WholeFilesRdd<>(driver, "BinaryFileRDD", path,
                (total, count) -> Math.min(most, Math.max(cost, (total + count * cost) / wanted)),
                file -> (P) pairs.make(file.getPath(), file)));
    }

    public static LineageRdd<byte[]> binaryRecords(LineageDriver driver, String path, int recordLength) {
        return Narrow.as(driver, "binaryRecords", () -> Narrow
                .partitions(new FixedRecordsRdd(driver, path, recordLength), (task, index, in) -> in, Traits.PLAIN));
    }

    public static <T> LineageRdd<T> objectFile(LineageDriver driver, String path) {
        return Narrow.as(driver, "objectFile", () -> Narrow.partitions(new ObjectFileRdd<T>(driver, path),
                (task, index, in) -> in, Traits.PLAIN));
    }

    /// What a checkpoint folder holds.
    public static <T> LineageRdd<T> checkpointFile(LineageDriver driver, String folder) {
        return Narrow.as(driver, "checkpointFile", () -> new CheckpointRdd<>(driver, folder,
                CheckpointRdd.partsIn(folder, driver.conf())));
    }
}
