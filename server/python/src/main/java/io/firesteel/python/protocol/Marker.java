package io.firesteel.python.protocol;

/// The negative lengths that stand for something else than data (pyspark's `SpecialLengths`).
public final class Marker {
    public static final int END_OF_DATA = -1;
    public static final int EXCEPTION = -2;
    public static final int TIMING = -3;
    public static final int END_OF_STREAM = -4;
    public static final int NULL = -5;
    public static final int START_ARROW = -6;
    public static final int END_OF_MICRO_BATCH = -7;
    public static final int START_OF_INIT = -8;

    private Marker() {
    }
}
