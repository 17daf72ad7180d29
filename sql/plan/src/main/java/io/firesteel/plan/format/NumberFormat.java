package io.firesteel.plan.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.firesteel.error.FiresteelException;
import io.firesteel.types.DecimalType;

/// A format of `to_char` and `to_number`: `[MI|S] [$] [0|9|G|,]… [.|D] [0|9]… [MI|S|PR]`. Made once per use of a function,
/// immutable.
public final class NumberFormat {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final int whole;
    private final int fraction;

    /// What a part of a format is.
    private enum Kind {
        DIGITS("digit"), SEPARATOR("',' or 'G'"), POINT("'.' or 'D'"), DOLLAR("'$'"), SIGN("'S'"), MINUS("'MI'"), OPEN(
                "'PR'"), CLOSE("'PR'"), OTHER("character");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }
    }

    /// @param digits how many, for digits
    /// @param exact  as many digits have to be there, zeros if need be
    private record Token(Kind kind, int digits, boolean exact) {
    }

    /// Reads a format; a wrong one is a named error.
    public NumberFormat(String text) {
        this.text = text;
        read(text.toUpperCase(Locale.ROOT));
        check();
        int point = at(Kind.POINT, 0);
        whole = digits(0, point < 0 ? tokens.size() : point);
        fraction = point < 0 ? 0 : digits(point, tokens.size());
    }

    private int digits(int from, int to) {
        return tokens.subList(from, to).stream().mapToInt(Token::digits).sum();
    }

    private void read(String format) {
        boolean point = false;
        for (int i = 0; i < format.length();) {
            char c = format.charAt(i);
            int from = i++;
            switch (c) {
                case '0', '9' -> {
                    while (i < format.length() && (format.charAt(i) == '0' || format.charAt(i) == '9')) {
                        i++;
                    }
                    tokens.add(new Token(Kind.DIGITS, i - from, c == '0' && !point));
                }
                case '.', 'D' -> {
                    point = true;
                    add(Kind.POINT);
                }
                case ',', 'G' -> add(Kind.SEPARATOR);
                case '$' -> add(Kind.DOLLAR);
                case 'S' -> add(Kind.SIGN);
                default -> {
                    if (format.startsWith("MI", from)) {
                        add(Kind.MINUS);
                        i++;
                    } else if (format.startsWith("PR", from)) {
                        tokens.addFirst(new Token(Kind.OPEN, 0, false));
                        add(Kind.CLOSE);
                        i++;
                    } else {
                        add(Kind.OTHER);
                    }
                }
            }
        }
    }

    private void add(Kind kind) {
        tokens.add(new Token(kind, 0, false));
    }

    private int at(Kind kind, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private void check() {
        if (text.isEmpty()) {
            throw FormatErrors.of(FormatErrors.EMPTY, text, "");
        }
        int digit = at(Kind.DIGITS, 0);
        if (digit < 0) {
            throw FormatErrors.of(FormatErrors.NO_DIGIT, text, "");
        }
        for (Kind once : List.of(Kind.POINT, Kind.SIGN, Kind.DOLLAR, Kind.MINUS, Kind.CLOSE)) {
            int first = at(once, 0);
            if (first >= 0 && at(once, first + 1) >= 0) {
                throw FormatErrors.of(FormatErrors.TWICE, text, once.shown);
            }
        }
        int point = at(Kind.POINT, 0);
        int dollar = at(Kind.DOLLAR, 0);
        if (digit < dollar) {
            throw FormatErrors.of(FormatErrors.CURRENCY_DIGIT, text, "");
        }
        if (point >= 0 && point < dollar) {
            throw FormatErrors.of(FormatErrors.CURRENCY_POINT, text, "");
        }
        if (point >= 0 && at(Kind.SEPARATOR, point) >= 0) {
            throw FormatErrors.of(FormatErrors.SEPARATOR_POINT, text, "");
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.SEPARATOR && !(is(Kind.DIGITS, i - 1) && is(Kind.DIGITS, i + 1))) {
                throw FormatErrors.of(FormatErrors.SEPARATORS, text, "");
            }
        }
        order();
    }

    private boolean is(Kind kind, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == kind;
    }

    /// Parts have to come in the order of the grammar.
    private void order() {
        int i = is(Kind.OPEN, 0) ? 1 : 0;
        i += is(Kind.MINUS, i) || is(Kind.SIGN, i) ? 1 : 0;
        i += is(Kind.DOLLAR, i) ? 1 : 0;
        while (is(Kind.DIGITS, i) || is(Kind.SEPARATOR, i)) {
            i++;
        }
        i += is(Kind.POINT, i) ? 1 : 0;
        i += is(Kind.DIGITS, i) ? 1 : 0;
        i += is(Kind.MINUS, i) || is(Kind.SIGN, i) || is(Kind.CLOSE, i) ? 1 : 0;
        if (i < tokens.size()) {
            throw FormatErrors.of(FormatErrors.UNEXPECTED, text, tokens.get(i).kind().shown);
        }
    }

    /// The type of numbers that texts of this format stand for.
    public DecimalType type() {
        return new DecimalType(whole + fraction, fraction);
    }

    /// A number as text; one that does not fit shows `#` for its digits.
    public String format(BigDecimal number) {
        String[] parts = number.abs().stripTrailingZeros().toPlainString().split("\\.");
        String before = parts[0].equals("0") ? "" : parts[0];
        String after = parts.length > 1 ? parts[1] : "";
        boolean fits = before.length() <= whole && after.length() <= fraction;
        before = fits ? " ".repeat(whole - before.length()) + before : "#".repeat(whole);
        after = fits ? after + "0".repeat(fraction - after.length()) : "#".repeat(fraction);
        boolean negative = number.signum() < 0;
        StringBuilder out = new StringBuilder();
        int digit = 0;
        boolean point = false;
        for (Token token : tokens) {
            switch (token.kind()) {
                case DIGITS -> {
                    String digits = (point ? after : before).substring(digit, digit + token.digits());
                    digits(out, token.exact() ? digits.replace(' ', '0') : digits);
                    digit += token.digits();
                }
                case SEPARATOR ->
                    digits(out, !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1)) ? "," : " ");
                case POINT -> {
                    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
                        out.setCharAt(out.length() - 1, '0');
                    }
                    out.append('.');
                    point = true;
                    digit = 0;
                }
                case DOLLAR -> out.append('$');
                case SIGN -> sign(out, negative ? '-' : '+');
                case MINUS -> sign(out, negative ? '-' : ' ');
                case OPEN -> out.append(negative ? "<" : "");
                case CLOSE -> {
                    if (negative) {
                        sign(out, '>');
                    } else {
                        end(out).append("  ");
                    }
                }
                case OTHER -> throw new IllegalStateException(text);
            }
        }
        return end(out).toString();
    }

    /// A sign stands next to the first digit: blanks go before it.
    private static void digits(StringBuilder out, String digits) {
        for (char c : digits.toCharArray()) {
            boolean behindSign = !out.isEmpty() && "+-<".indexOf(out.charAt(out.length() - 1)) >= 0;
            out.insert(c == ' ' && behindSign ? out.length() - 1 : out.length(), c);
        }
    }

    /// A sign behind the digits stands before blanks.
    private static void sign(StringBuilder out, char sign) {
        int at = end(out).length();
        while (at > 0 && out.charAt(at - 1) == ' ') {
            at--;
        }
        out.insert(at, sign);
    }

    /// A point without digits behind it is none.
    private static StringBuilder end(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '.') {
            out.setCharAt(out.length() - 1, ' ');
        }
        return out;
    }

    /// The error for a text that is not of this format.
    public FiresteelException mismatch(String input) {
        return FormatErrors.mismatch(text, input);
    }

    /// The number that a text stands for; empty where it is not of this format.
    public Optional<BigDecimal> parse(String input) {
        return new Reader(input).read();
    }

    /// Reads one text, part by part.
    private final class Reader {
        private final String input;
        private int at;
        private boolean negative;
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private boolean point;

        Reader(String input) {
            this.input = input;
        }

        Optional<BigDecimal> read() {
            for (int i = 0; i < tokens.size(); i++) {
                blanks();
                switch (tokens.get(i).kind()) {
                    case DIGITS -> {
                        int end = i + 1;
                        while (end < tokens.size() && (is(Kind.DIGITS, end) || is(Kind.SEPARATOR, end))) {
                            end++;
                        }
                        if (!group(tokens.subList(i, end).stream().filter(t -> t.kind() == Kind.DIGITS).toList())) {
                            return Optional.empty();
                        }
                        i = end - 1;
                    }
                    case POINT -> point = take('.');
                    case DOLLAR -> {
                        if (!take('$') && at < input.length()) {
                            return Optional.empty();
                        }
                    }
                    case SIGN -> {
                        if (!take('+')) {
                            negative ^= take('-');
                        }
                    }
                    case MINUS -> negative ^= take('-');
                    case OPEN -> take('<');
                    default -> negative ^= take('>');
                }
            }
            return at < input.length() || before.isEmpty() && after.isEmpty() || before.length() > whole
                    ? Optional.empty()
                    : Optional.of(number());
        }

        private BigDecimal number() {
            BigDecimal n = new BigDecimal("0" + before + "." + after + "0").setScale(fraction);
            return negative ? n.negate() : n;
        }

        private void blanks() {
            while (at < input.length() && Character.isWhitespace(input.charAt(at))) {
                at++;
            }
        }

        private boolean take(char c) {
            boolean there = at < input.length() && input.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        /// Digits in groups, which are compared with the format's from the right.
        private boolean group(List<Token> expected) {
            List<Integer> counts = new ArrayList<>(List.of(0));
            for (; at < input.length(); at++) {
                char c = input.charAt(at);
                if (c >= '0' && c <= '9') {
                    (point ? after : before).append(c);
                    counts.set(0, counts.getFirst() + 1);
                } else if (c == ',') {
                    counts.addFirst(0);
                } else if (!Character.isWhitespace(c)) {
                    break;
                }
            }
            if (counts.size() > expected.size()) {
                return false;
            }
            for (int i = 0; i < expected.size(); i++) {
                Token token = expected.get(expected.size() - 1 - i);
                int actual = i < counts.size() ? counts.get(i) : 0;
                if (token.exact() ? actual != token.digits() : actual > token.digits()) {
                    return false;
                }
            }
            return true;
        }
    }
}
