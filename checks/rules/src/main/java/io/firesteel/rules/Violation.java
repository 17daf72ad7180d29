package io.firesteel.rules;

/// One place that breaks a rule. Made by a [Rule], shown by the test that runs it.
///
/// @param where the file, and the line where one is known
/// @param what  what is wrong there, and what would be right
public record Violation(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
