package org.apache.spark;

/// A task attempt returned a value.
public final class Success$ implements TaskEndReason {
    public static final Success$ MODULE$ = new Success$();

    private Success$() {
    }

    @Override
    public String toString() {
        return "Success";
    }
}
