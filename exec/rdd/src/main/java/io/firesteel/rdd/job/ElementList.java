package io.firesteel.rdd.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The elements of a partition as a task's result. They pass by reference inside one process only where none of them can
/// change.
public record ElementList(List<Object> elements) implements Serializable {

    /// All of `elements`.
    public static ElementList of(Iterator<?> elements) {
        List<Object> list = new ArrayList<>();
        elements.forEachRemaining(list::add);
        return new ElementList(list);
    }

    @SuppressWarnings("unchecked")
    public <T> List<T> as() {
        return (List<T>) elements;
    }
}
