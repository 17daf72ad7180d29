package io.firesteel.cli.jars;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// What the test runs twice: as compiled, and with [PlainCalls].
public final class Shapes implements Function<Object, String> {

    /// Constants beside types in one switch.
    public enum Plain implements Shape {
        CIRCLE, SQUARE {
            @Override
            public String toString() {
                return "a body of its own";
            }
        },
        LINE
    }

    /// With a switch in an interface.
    public sealed interface Shape {
        default String known() {
            return switch (this) {
                case Plain.CIRCLE -> "circle";
                case Point p when p.x() == 7 -> "seven";
                case Plain.SQUARE, Plain.LINE -> "plain " + this;
                case Point p -> "a point";
                default -> "other";
            };
        }

        default String kind() {
            return switch (this) {
                case Point p when p.x() == 0 && p.y() == 0 -> "origin";
                case Point p when p.x() < 0 -> "left";
                case Point(int x, int y) -> "point " + x + " " + y;
                case Empty e -> "nothing";
                case All a -> "all";
                case Plain p -> p.known();
            };
        }
    }

    /// Primitive components.
    public record Point(int x, int y) implements Shape {
    }

    /// No component.
    public record Empty() implements Shape {
    }

    /// A component of every kind.
    public record All(boolean a, byte b, short c, char d, int e, long f, float g, double h, String i, int[] j,
            List<?> k, char[] l) implements Shape {
    }

    @Override
    public String apply(Object value) {
        return switch (value) {
            case null -> "null";
            case String s -> text(s);
            case Integer i when i > 10 -> "large";
            case Integer i -> "small " + i;
            case int[] a -> Arrays.toString(a);
            case Shape s -> s.kind();
            case List<?> l -> l.isEmpty() ? "none" : apply(l.getFirst());
            default -> value.getClass().getSimpleName();
        };
    }

    private static String text(String value) {
        return switch (value) {
            case "one" -> "1";
            case String s when s.isEmpty() -> "no text";
            case "two" -> "2";
            case String s -> "text " + s;
        };
    }

    /// What is known of constants and of points.
    public static String constants() {
        StringBuilder text = new StringBuilder();
        for (Shape shape : new Shape[]{Plain.CIRCLE, Plain.SQUARE, Plain.LINE, new Point(7, 0), new Point(8, 0),
            new Empty()}) {
            text.append(shape.known()).append(' ').append(shape.kind()).append('\n');
        }
        return text.toString();
    }

    /// Everything that records do, on values made anew.
    public static String records() {
        int[] numbers = {1};
        char[] letters = {'x'};
        List<Object> values = List.of(new Point(0, 0), new Point(-1, 2), new Point(3, 4), new Point(3, 4), new Empty(),
                new Empty(), all(1L, Double.NaN, "a", numbers, letters), all(1L, Double.NaN, "a", numbers, letters),
                all(2L, Double.NaN, "a", numbers, letters), all(1L, 0.0, "a", numbers, letters),
                all(1L, -0.0, "a", numbers, letters), all(1L, 0.0, null, numbers, letters));
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            String name = value.toString();
            // The identity of an array is no part of the outcome.
            text.append(name.replaceAll("@[0-9a-f]+", "@")).append(' ');
            text.append(value instanceof All ? "" : value.hashCode()).append(' ').append(new Shapes().apply(value));
            for (Object other : values) {
                text.append(value.equals(other) ? " =" : " /");
                text.append(value.equals(other) == (value.hashCode() == other.hashCode()) ? "" : "!");
            }
            text.append(value.equals("x")).append('\n');
        }
        return text.toString();
    }

    private static All all(long f, double h, String i, int[] j, char[] l) {
        return new All(true, (byte) -1, (short) 2, 'c', 5, f, Float.NaN, h, i, j, List.of(1), l);
    }
}
