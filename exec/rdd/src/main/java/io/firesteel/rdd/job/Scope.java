package io.firesteel.rdd.job;

/// The operation that a dataset was made in: datasets of one operation are drawn as one box (Spark's
/// `RDDOperationScope`).
///
/// @param parent null for none
public record Scope(String id, String name, Scope parent) {

    /// As events carry it.
    public String json() {
        StringBuilder text = new StringBuilder("{\"id\":\"").append(id).append("\",\"name\":\"");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
        if (parent != null) {
            text.append(",\"parent\":").append(parent.json());
        }
        return text.append('}').toString();
    }
}
