package io.firesteel.fragments;

import java.util.List;

import io.firesteel.operators.function.EngineFunctions;
import io.firesteel.sinks.rows.RecordBodies;
import io.firesteel.sources.csv.CsvBodies;
import io.firesteel.sources.json.JsonRowBodies;

/// The bodies of all built-in scalar functions: those of the operators, and those that read and write rows as the text
/// formats do. Made by tasks, and by sessions to compute constants.
public final class AllFunctions {

    private AllFunctions() {
    }

    /// Functions outside of any task.
    public static EngineFunctions get() {
        return of(0);
    }

    /// @param partition number of the task's partition
    static EngineFunctions of(int partition) {
        return new EngineFunctions(partition,
                List.of(JsonRowBodies::register, CsvBodies::register, RecordBodies::register));
    }
}
