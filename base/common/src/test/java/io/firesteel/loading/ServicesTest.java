package io.firesteel.loading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServicesTest {
    @TempDir
    private Path folder;

    private List<String> listed(String... jars) {
        return Services.listed(String.join(File.pathSeparator, List.of(jars)
                .stream()
                .map(j -> j.startsWith("/") ? j : folder.resolve(j).toString())
                .toList()));
    }

    @Test
    void aListCountsForTheClassPathThatItWasMadeFor() throws IOException {
        assertThat(listed("a.jar", "b.jar")).isEmpty();
        Files.writeString(folder.resolve(Services.FILE), "2\nx.Y\tx.Z\n");
        assertThat(listed("a.jar", "b.jar")).containsExactly("2", "x.Y\tx.Z");
        // A jar more, in the folder or elsewhere, may have providers that the list does not know.
        assertThat(listed("a.jar", "b.jar", "c.jar")).isEmpty();
        assertThat(listed("/elsewhere/own.jar", "a.jar")).isEmpty();
        assertThat(listed("a.jar")).isEmpty();
        assertThat(Services.listed("")).isEmpty();
    }

    @Test
    void withoutAListProvidersAreLookedFor() {
        assertThat(Services.load(java.util.function.Supplier.class)).isEmpty();
    }
}
