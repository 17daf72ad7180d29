package io.firesteel.vector.kernel;

/// The six comparisons.
public enum Comparison {
    EQ, NE, LT, LE, GT, GE;

    /// The comparison with its sides exchanged.
    public Comparison flipped() {
        return switch (this) {
            case LT -> GT;
            case LE -> GE;
            case GT -> LT;
            case GE -> LE;
            default -> this;
        };
    }

    /// Whether it holds when the sides compare as `order` says.
    public boolean holds(int order) {
        return switch (this) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }
}
