package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Which start cache the launchers take.
class StartCacheTest {
    private static final String LOCATE = "home=$1 JDK_BUILD=-jdk; . \"$2\"; cache_locate submit && printf %s \"$cache_file\"";

    @TempDir
    Path folder;

    private Path located() throws IOException {
        Path script = Path.of(System.getProperty("firesteel.home"), "bin/lib/cache.sh");
        Command.Result result = new Command(Path.of("/bin/bash"), "-c", LOCATE, "bash", folder.toString(),
                script.toString()).with("FIRESTEEL_CACHE", null)
                .with("FIRESTEEL_CACHE_DIR", folder.resolve("caches").toString())
                .run();
        assertThat(result.code()).as(result.err()).isZero();
        return Path.of(result.out());
    }

    @Test
    void oneThatIsOlderThanAJarGoes() throws IOException {
        Path jar = Files.writeString(Files.createDirectories(folder.resolve("jars")).resolve("engine.jar"), "as built");
        Files.writeString(folder.resolve("jars/.build-id"), "one build\n");
        Path cache = located();
        assertThat(cache.getParent()).isEqualTo(folder.resolve("caches"));
        assertThat(cache).doesNotExist();

        Files.writeString(Files.createDirectories(cache.getParent()).resolve(cache.getFileName()), "recorded");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(located()).isEqualTo(cache).exists();

        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(located()).isEqualTo(cache).doesNotExist();
    }
}
