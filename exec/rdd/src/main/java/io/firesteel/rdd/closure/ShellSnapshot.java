package io.firesteel.rdd.closure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The values of a shell's variables as they were when a stage was made. Made by [ShellReach], travels in the stage's
/// binary; each task reads its own copies.
///
/// @param values  Java-serialised values by variable
/// @param leftOut types of the values that cannot be sent, by variable
public record ShellSnapshot(Map<String, byte[]> values, Map<String, String> leftOut) {
    public static final ShellSnapshot NONE = new ShellSnapshot(Map.of(), Map.of());

    /// As bytes.
    public byte[] encode() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(values.size());
        for (Map.Entry<String, byte[]> value : values.entrySet()) {
            out.writeUTF(value.getKey());
            out.writeInt(value.getValue().length);
            out.write(value.getValue());
        }
        out.writeInt(leftOut.size());
        for (Map.Entry<String, String> without : leftOut.entrySet()) {
            out.writeUTF(without.getKey());
            out.writeUTF(without.getValue());
        }
        return bytes.toByteArray();
    }

    /// What [#encode] wrote.
    public static ShellSnapshot decode(byte[] bytes, int offset, int length) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length));
        Map<String, byte[]> values = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            values.put(name, in.readNBytes(in.readInt()));
        }
        Map<String, String> leftOut = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            leftOut.put(in.readUTF(), in.readUTF());
        }
        return new ShellSnapshot(values, leftOut);
    }
}
