package io.firesteel.fragments;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.firesteel.files.FileStores;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sinks.WriteSpec;
import io.firesteel.stages.ReadPlan;
import io.firesteel.types.DataType;

/// The code of one stage of a query: a plan without exchanges inside, what its leaves read, and where its rows go. Made by
/// the cutter, run by [FragmentBody].
///
/// @param plan      exchanges below it are `ExchangeReadExec` leaves
/// @param query     names what the tasks of the query share on an executor
/// @param scans     by scan id: the pieces of files of each partition
/// @param exchanges by exchange id: what the leaf that reads it is told
/// @param told      by exchange id: exchanges whose rows make filters for scans, or whose size decides about the fragment
/// @param target    null for rows that go to the driver or into files
/// @param sink      files that the rows go into; null for none
/// @param stores    where the files lie that it reads
record Fragment(PhysicalPlan plan, int query, Map<Integer, List<List<ScanSplit>>> scans, Map<Integer, Input> exchanges,
        Map<Integer, Input> told, Target target, WriteSpec sink, FileStores stores) implements Serializable {

    Fragment {
        scans = Map.copyOf(scans);
        exchanges = Map.copyOf(exchanges);
        told = Map.copyOf(told);
    }

    /// Ids of all exchanges that have to be there before the fragment runs; one may come twice.
    IntStream inputs() {
        return IntStream.concat(exchanges.keySet().stream().mapToInt(e -> e), told.keySet().stream().mapToInt(e -> e));
    }

    /// An exchange that the fragment reads.
    ///
    /// @param parts how many parts it has
    /// @param whole all rows go to every executor, where its tasks share them out
    /// @param ordered the reader wants the first rows: map outputs come in the order of their tasks, one by one
    /// @param fixed the statement asks for this number of parts
    /// @param types of the columns
    /// @param reads what each task reads; empty where each reads the part of its own number
    record Input(int parts, boolean whole, boolean ordered, boolean fixed, List<DataType> types,
            List<List<ReadPlan.Range>> reads) implements Serializable {
        Input {
            types = List.copyOf(types);
            reads = List.copyOf(reads);
        }

        /// How many tasks share the parts out among them; 0 where each executor's tasks read all of them.
        int tasks() {
            return whole ? 0 : reads.isEmpty() ? parts : reads.size();
        }

        /// What a task reads; all parts where the rows go to every executor.
        List<ReadPlan.Range> reads(int task) {
            if (whole) {
                return List.of(ReadPlan.Range.ofParts(0, parts));
            }
            int part = parts == 1 ? 0 : task;
            return reads.isEmpty() ? List.of(ReadPlan.Range.ofParts(part, part + 1)) : reads.get(task);
        }

        /// The same exchange, with its parts given to tasks in another way.
        Input with(List<List<ReadPlan.Range>> other) {
            return new Input(parts, whole, ordered, fixed, types, other);
        }
    }

    /// An exchange that the fragment writes.
    ///
    /// @param held its readers run in the process of its writers, so that batches can pass by reference
    record Target(int exchange, int parts, Partitioning partitioning, List<DataType> types, boolean held)
            implements
                Serializable {
        Target {
            types = List.copyOf(types);
        }
    }
}
