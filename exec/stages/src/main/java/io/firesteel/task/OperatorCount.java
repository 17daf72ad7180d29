package io.firesteel.task;

import java.io.Serializable;

/// What a task adds to a metric of an SQL operator. Events tell such metrics apart from the accumulators of a program.
public record OperatorCount(long value) implements Serializable {
}
