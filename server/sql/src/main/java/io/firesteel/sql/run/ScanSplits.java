package io.firesteel.sql.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.firesteel.files.FileStore;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.logical.FileRelation.FileEntry;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.planner.PhysicalPlanner.PlannedScan;
import io.firesteel.sources.TextFormats;

/// Divides the files of a relation into partitions of about equal size (Spark's `FilePartition`): large files are cut, small
/// ones packed together.
final class ScanSplits {
    private final long maxBytes;
    private final long openCost;
    private final int parallelism;

    /// @param maxBytes    `spark.sql.files.maxPartitionBytes`
    /// @param openCost    `spark.sql.files.openCostInBytes`
    /// @param parallelism tasks that run at once
    ScanSplits(long maxBytes, long openCost, int parallelism) {
        this.maxBytes = maxBytes;
        this.openCost = openCost;
        this.parallelism = parallelism;
    }

    /// The pieces of each partition; one empty partition for no files.
    List<List<ScanSplit>> of(PlannedScan scan) {
        FileRelation relation = scan.relation();
        List<FileEntry> files = PartitionFilter.of(scan).kept(relation.files().list());
        long total = files.stream().mapToLong(f -> f.length() + openCost).sum();
        long target = Math.min(maxBytes, Math.max(openCost, total / Math.max(1, parallelism)));
        List<ScanSplit> pieces = new ArrayList<>();
        for (FileEntry file : files) {
            boolean whole = !divisible(relation, file);
            for (long start = 0; start < Math.max(1, file.length()); start += target) {
                long length = whole ? file.length() : Math.min(target, file.length() - start);
                pieces.add(new ScanSplit(file.path(), start, length, file.length(), file.modified(),
                        file.partitionValues(), hosts(file, start, length)));
                if (whole) {
                    break;
                }
            }
        }
        pieces.sort(Comparator.comparingLong(ScanSplit::length).reversed());
        return packed(pieces, target);
    }

    /// Parquet is cut at row groups, lines of text where they begin; compressed text, other encodings than UTF-8 and records
    /// that span lines are not cut.
    private static boolean divisible(FileRelation relation, FileEntry file) {
        return relation.format().equals("parquet") || TextFormats.divisible(file.path(), relation.options());
    }

    private static List<String> hosts(FileEntry file, long start, long length) {
        return file.extents().isEmpty()
                ? List.of()
                : new FileStore.Places().add(file.extents(), start, length).hosts();
    }

    private List<List<ScanSplit>> packed(List<ScanSplit> pieces, long target) {
        List<List<ScanSplit>> partitions = new ArrayList<>();
        List<ScanSplit> open = new ArrayList<>();
        long size = 0;
        for (ScanSplit piece : pieces) {
            if (!open.isEmpty() && size + piece.length() > target) {
                partitions.add(List.copyOf(open));
                open.clear();
                size = 0;
            }
            open.add(piece);
            size += piece.length() + openCost;
        }
        if (!open.isEmpty() || partitions.isEmpty()) {
            partitions.add(List.copyOf(open));
        }
        return partitions;
    }
}
