package io.firesteel.rdd.files;

import java.nio.charset.StandardCharsets;

import io.firesteel.api.rdd.PortableDataStream;

/// Files as texts.
public final class WholeTexts {
    private WholeTexts() {
    }

    /// The whole content, decompressed by the file's ending; invalid UTF-8 becomes replacement characters.
    public static String text(PortableDataStream file) {
        return file instanceof StoredFile stored
                ? stored.text()
                : new String(file.toArray(), StandardCharsets.UTF_8);
    }
}
