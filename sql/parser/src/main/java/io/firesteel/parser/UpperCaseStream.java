package io.firesteel.parser;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CodePointCharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/// Shows the lexer upper-case letters, so that keywords match in any case, while token texts stay as written.
final class UpperCaseStream implements CharStream {
    private final CodePointCharStream text;

    UpperCaseStream(CodePointCharStream text) {
        this.text = text;
    }

    @Override
    public int LA(int offset) {
        int c = text.LA(offset);
        return c == 0 || c == IntStream.EOF ? c : Character.toUpperCase(c);
    }

    @Override
    public String getText(Interval interval) {
        return text.size() > 0 && interval.b - interval.a >= 0 ? text.getText(interval) : "";
    }

    @Override
    public void consume() {
        text.consume();
    }

    @Override
    public int mark() {
        return text.mark();
    }

    @Override
    public void release(int marker) {
        text.release(marker);
    }

    @Override
    public int index() {
        return text.index();
    }

    @Override
    public void seek(int index) {
        text.seek(index);
    }

    @Override
    public int size() {
        return text.size();
    }

    @Override
    public String getSourceName() {
        return text.getSourceName();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
