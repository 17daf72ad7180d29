package io.firesteel.protocol;

/// How a submitted setting names a file that comes along: `firesteel-file:NUMBER/NAME`, the number counting the files of the
/// submission. The worker puts its own path in that place.
public final class SentFile {
    /// How such names begin.
    public static final String SCHEME = "firesteel-file:";

    private SentFile() {
    }

    /// The name of the file with this number.
    public static String uri(int number, String name) {
        return SCHEME + number + "/" + name;
    }

    /// The number in such a name; -1 where it is none.
    public static int number(String uri) {
        int slash = uri.indexOf('/');
        if (!uri.startsWith(SCHEME) || slash < 0) {
            return -1;
        }
        try {
            return Integer.parseInt(uri.substring(SCHEME.length(), slash));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
