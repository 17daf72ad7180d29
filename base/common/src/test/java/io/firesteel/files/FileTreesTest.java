package io.firesteel.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileTreesTest {
    @TempDir
    private Path folder;

    @Test
    void linksGoAndWhatTheyPointToStays() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Files.writeString(kept.resolve("file"), "text");
        Path tree = Files.createDirectories(folder.resolve("tree/deep/er"));
        Files.createSymbolicLink(tree.resolve("link"), kept);
        Files.writeString(tree.resolve("file"), "text");
        FileTrees.delete(folder.resolve("tree"));
        assertThat(folder.resolve("tree")).doesNotExist();
        assertThat(kept.resolve("file")).hasContent("text");
        Path link = Files.createSymbolicLink(folder.resolve("root-link"), kept);
        FileTrees.delete(link);
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(kept.resolve("file")).hasContent("text");
    }

    @Test
    void aFileGoesAndWhatIsNotThereDoesNotMatter() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        FileTrees.delete(file);
        assertThat(file).doesNotExist();
        FileTrees.delete(file);
    }

    @Test
    void whatOthersDeleteMeanwhileDoesNotMatter() throws Exception {
        for (int i = 0; i < 300; i++) {
            Files.writeString(Files.createDirectories(folder.resolve("tree/" + i)).resolve("file"), "text");
        }
        Path tree = folder.resolve("tree");
        Thread other = Thread.ofVirtual().start(() -> {
            for (int i = 299; i >= 0; i--) {
                tree.resolve(i + "/file").toFile().delete();
                tree.resolve(String.valueOf(i)).toFile().delete();
            }
        });
        FileTrees.delete(tree);
        other.join();
        assertThat(tree).doesNotExist();
    }
}
