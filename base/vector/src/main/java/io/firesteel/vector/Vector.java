package io.firesteel.vector;

import java.util.Arrays;

import io.firesteel.types.DataType;

/// One column of a batch: on-heap arrays by row, and a bitmap of nulls. Made by readers and expressions, which fill and
/// refill it; read by kernels through the arrays of its subclass. Not thread-safe.
///
/// Row numbers are physical; which rows count is the batch's selection. Values of null rows are arbitrary.
public abstract sealed class Vector permits BooleanVector, IntVector, LongVector, FloatVector, DoubleVector,
        BytesVector, IntervalVector, ArrayVector, MapVector, StructVector, NullVector {
    private final DataType type;
    private long[] nulls;
    private boolean hasNulls;
    private boolean constant;

    Vector(DataType type, int capacity) {
        this.type = type;
        this.nulls = new long[capacity + 63 >>> 6];
    }

    /// An empty vector for values of `type` with room for `capacity` rows.
    public static Vector create(DataType type, int capacity) {
        return switch (Kind.of(type)) {
            case NULL -> new NullVector(type, capacity);
            case BOOLEAN -> new BooleanVector(type, capacity);
            case INT -> new IntVector(type, capacity);
            case LONG -> new LongVector(type, capacity);
            case FLOAT -> new FloatVector(type, capacity);
            case DOUBLE -> new DoubleVector(type, capacity);
            case DECIMAL -> new DecimalVector(type, capacity);
            case BYTES -> new BytesVector(type, capacity);
            case INTERVAL -> new IntervalVector(type, capacity);
            case ARRAY -> new ArrayVector((io.firesteel.types.ArrayType) type, capacity);
            case MAP -> new MapVector((io.firesteel.types.MapType) type, capacity);
            case STRUCT -> new StructVector((io.firesteel.types.StructType) type, capacity);
        };
    }

    /// `rows` times the same value, which may be null; marked constant.
    public static Vector constant(DataType type, Object value, int rows) {
        Vector v = create(type, rows);
        for (int i = 0; i < rows; i++) {
            v.set(i, value);
        }
        v.constant = true;
        return v;
    }

    public final DataType type() {
        return type;
    }

    /// Whether every row holds the same value, as [#constant] made it.
    public final boolean isConstant() {
        return constant;
    }

    /// Whether any null bit may be set; when false the bitmap need not be looked at.
    public final boolean hasNulls() {
        return hasNulls;
    }

    /// Bit set = null; as long as the capacity, to be read only while [#hasNulls()].
    public final long[] nulls() {
        return nulls;
    }

    public boolean isNull(int row) {
        return hasNulls && (nulls[row >>> 6] >>> row & 1) != 0;
    }

    public final void setNull(int row) {
        hasNulls = true;
        nulls[row >>> 6] |= 1L << row;
    }

    /// Takes one row's null bit away; needed where a vector is refilled row by row without [#clear()].
    public final void setNotNull(int row) {
        if (hasNulls) {
            nulls[row >>> 6] &= ~(1L << row);
        }
    }

    /// Makes every row not null.
    public final void clearNulls() {
        if (hasNulls) {
            Arrays.fill(nulls, 0L);
            hasNulls = false;
        }
    }

    /// Takes over the null bits of the first `rows` rows of another vector.
    public final void copyNulls(Vector from, int rows) {
        clearNulls();
        orNulls(from, rows);
    }

    /// Makes null what is null in `from` too.
    public final void orNulls(Vector from, int rows) {
        if (from.hasNulls) {
            hasNulls = true;
            int words = rows + 63 >>> 6;
            for (int w = 0; w < words; w++) {
                nulls[w] |= from.nulls[w];
            }
        }
    }

    /// Forgets all rows, keeps the buffers.
    public void clear() {
        clearNulls();
    }

    /// How many rows fit.
    public abstract int capacity();

    /// Makes room for at least `rows` rows, keeping what is there.
    public final void reserve(int rows) {
        if (rows > capacity()) {
            int wanted = Math.max(rows, (int) Math.min(Integer.MAX_VALUE - 64L, capacity() * 3L / 2));
            nulls = Arrays.copyOf(nulls, wanted + 63 >>> 6);
            grow(wanted);
        }
    }

    abstract void grow(int rows);

    /// Copies `n` rows of a vector of the same kind to row `at` on: those listed in `rows` from index `from`, or, when
    /// `rows` is null, the rows `from` to `from + n`. A negative row number gives null.
    public final void append(Vector source, int[] rows, int from, int n, int at) {
        reserve(at + n);
        if (rows == null) {
            copyRange(source, from, n, at);
        } else {
            gather(source, rows, from, n, at);
        }
    }

    abstract void copyRange(Vector source, int from, int n, int at);

    abstract void gather(Vector source, int[] rows, int from, int n, int at);

    /// Copies the listed rows of a vector of the same kind to the same rows of this one; other rows stay as they are.
    public final void copyRows(Vector source, int[] rows, int n) {
        if (n == 0) {
            return;
        }
        reserve(rows[n - 1] + 1);
        scatter(source, rows, n);
        if (source.hasNulls || hasNulls || source instanceof NullVector) {
            for (int i = 0; i < n; i++) {
                if (source.isNull(rows[i])) {
                    setNull(rows[i]);
                } else {
                    setNotNull(rows[i]);
                }
            }
        }
    }

    abstract void scatter(Vector source, int[] rows, int n);

    final void nullRange(Vector source, int from, int n, int at) {
        if (!source.hasNulls && !hasNulls) {
            return;
        }
        for (int i = 0; i < n; i++) {
            if (source.isNull(from + i)) {
                setNull(at + i);
            } else {
                setNotNull(at + i);
            }
        }
    }

    final void nullGather(Vector source, int[] rows, int from, int n, int at) {
        if (hasNulls) {
            for (int i = at; i < at + n; i++) {
                setNotNull(i);
            }
        }
        for (int i = 0; i < n; i++) {
            int row = rows[from + i];
            if (row < 0 || source.hasNulls && (source.nulls[row >>> 6] >>> row & 1) != 0) {
                setNull(at + i);
            }
        }
    }

    /// The value of a row as a Java object: Boolean, Byte, Short, Integer (also days, months), Long (also microseconds),
    /// Float, Double, BigDecimal, String, byte[], CalendarInterval, List (arrays and structs), Map; null for null. For
    /// literals, results and tests; never on a hot path.
    public final Object get(int row) {
        return isNull(row) ? null : value(row);
    }

    abstract Object value(int row);

    /// The inverse of [#get(int)]; variable-size rows must be set in ascending order.
    public final void set(int row, Object value) {
        reserve(row + 1);
        if (value == null) {
            setNull(row);
            putNull(row);
        } else {
            setNotNull(row);
            put(row, value);
        }
    }

    abstract void put(int row, Object value);

    /// Called for a null row so that variable-size vectors keep a legal empty value there.
    void putNull(int row) {
    }

    /// About how many bytes the buffers take.
    public abstract long bytes();

    final long nullBytes() {
        return 8L * nulls.length;
    }
}
