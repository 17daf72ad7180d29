package io.firesteel.session;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a `local` master URL says.
///
/// @param threads     task slots
/// @param maxFailures attempts of a task before its job fails
record LocalMaster(int threads, int maxFailures) {
    private static final Pattern URL = Pattern.compile("local(?:\\[\\s*([0-9]+|\\*)\\s*(?:,\\s*([0-9]+)\\s*)?])?");

    /// The meaning of `master`; empty when it is no `local` URL.
    static Optional<LocalMaster> parse(String master) {
        Matcher m = URL.matcher(master);
        if (!m.matches()) {
            return Optional.empty();
        }
        int threads = m.group(1) == null
                ? 1
                : m.group(1).equals("*") ? Runtime.getRuntime().availableProcessors() : number(master, m.group(1));
        if (threads < 1) {
            throw SessionErrors.noThreads(master, threads);
        }
        int failures = m.group(2) == null ? 1 : number(master, m.group(2));
        if (failures < 1) {
            throw SessionErrors.badMaster(master, " with F of 1 or more");
        }
        return Optional.of(new LocalMaster(threads, failures));
    }

    private static int number(String master, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw SessionErrors.badMaster(master, "");
        }
    }
}
