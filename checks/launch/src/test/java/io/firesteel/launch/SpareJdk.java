package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Folders that look like installed JDKs to the launcher.
final class SpareJdk {

    private SpareJdk() {
    }

    /// A JDK that says it is `version` and whose java prints its arguments.
    static Path fake(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(folder.resolve("bin/java"), "#!/bin/sh\necho \"fake $@\"\n");
        if (!java.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + java + " executable");
        }
        return folder;
    }
}
