package io.firesteel.vector;

import java.util.Arrays;

import io.firesteel.types.CalendarInterval;
import io.firesteel.types.DataType;

/// Calendar intervals: months, days and microseconds by row.
public final class IntervalVector extends Vector {
    private int[] months;
    private int[] days;
    private long[] micros;

    public IntervalVector(DataType type, int capacity) {
        super(type, capacity);
        months = new int[capacity];
        days = new int[capacity];
        micros = new long[capacity];
    }

    public int[] months() {
        return months;
    }

    public int[] days() {
        return days;
    }

    public long[] micros() {
        return micros;
    }

    @Override
    public int capacity() {
        return months.length;
    }

    @Override
    void grow(int rows) {
        months = Arrays.copyOf(months, rows);
        days = Arrays.copyOf(days, rows);
        micros = Arrays.copyOf(micros, rows);
    }

    @Override
    void copyRange(Vector source, int from, int n, int at) {
        IntervalVector s = (IntervalVector) source;
        System.arraycopy(s.months, from, months, at, n);
        System.arraycopy(s.days, from, days, at, n);
        System.arraycopy(s.micros, from, micros, at, n);
        nullRange(source, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        IntervalVector s = (IntervalVector) source;
        for (int i = 0; i < n; i++) {
            int row = Math.max(rows[from + i], 0);
            months[at + i] = s.months[row];
            days[at + i] = s.days[row];
            micros[at + i] = s.micros[row];
        }
        nullGather(source, rows, from, n, at);
    }

    @Override
    void scatter(Vector source, int[] rows, int n) {
        IntervalVector s = (IntervalVector) source;
        for (int i = 0; i < n; i++) {
            months[rows[i]] = s.months[rows[i]];
            days[rows[i]] = s.days[rows[i]];
            micros[rows[i]] = s.micros[rows[i]];
        }
    }

    @Override
    Object value(int row) {
        return new CalendarInterval(months[row], days[row], micros[row]);
    }

    @Override
    void put(int row, Object value) {
        CalendarInterval v = (CalendarInterval) value;
        months[row] = v.months();
        days[row] = v.days();
        micros[row] = v.micros();
    }

    @Override
    public long bytes() {
        return 16L * months.length + nullBytes();
    }
}
