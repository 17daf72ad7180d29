package io.firesteel.analyzer;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.plan.Origin;

/// A statement that reads well but means nothing: unknown names, wrong types, misplaced aggregates. The message ends with
/// the place in the text where there is one.
public final class AnalysisException extends FiresteelException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    public AnalysisException(ErrorCondition condition, Map<String, String> parameters, Origin origin) {
        super(condition, parameters);
        this.line = origin.line();
        this.column = origin.column();
    }

    /// Another error of binding, given a place.
    public AnalysisException(FiresteelException cause, Origin origin) {
        super(cause);
        this.line = origin.line();
        this.column = origin.column();
    }

    /// Counts from 1; 0 when there is no place.
    public int line() {
        return line;
    }

    /// Counts from 0.
    public int column() {
        return column;
    }

    @Override
    public String getMessage() {
        return line == 0 ? super.getMessage() : super.getMessage() + "; line " + line + " pos " + column;
    }
}
