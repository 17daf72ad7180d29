package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// `firesteel new`, Maven and `spark-submit`, as a user goes from one to the next. The API is installed to a Maven
/// repository of the test's own, whose other files are links to the user's; what is missing there is fetched.
@Tag("slow")
class NewProjectIT {
    @TempDir
    Path work;

    @Test
    void newProjectIsBuiltAndRuns() throws IOException {
        Path repository = Path.of(System.getProperty("firesteel.home"));
        Path source = work.resolve("source");
        run(work, "git", "clone", "-q", repository.toString(), source.toString());
        Path libraries = work.resolve("m2");
        String users = System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository");
        run(work, "cp", "-Rs", users, libraries.toString());
        maven(source, libraries, "-Dquick", "-Dmaven.test.skip=true", "-pl", "exec/api,app/bom", "-am", "install");
        Distribution distribution = Distribution.at(work.resolve("fire steel"));
        assertThat(new Command(distribution.bin("firesteel"), "new", "my-app").in(work).run().code()).isZero();
        Path project = work.resolve("my-app");
        maven(project, libraries, "package");
        Files.writeString(project.resolve("text"), "a b a\nc a b\n");
        Command.Result result = new Command(distribution.bin("spark-submit"), "--class", "com.example.myapp.Main",
                "target/my-app-1.0.jar", "text").in(project).run();
        assertThat(result.out()).as(result.err()).isEqualTo("a: 3\nb: 2\nc: 1\n");
    }

    private static void maven(Path folder, Path libraries, String... words) {
        List<String> all = new ArrayList<>(List.of("mvn", "-q", "-B", "-ntp", "-Dmaven.repo.local=" + libraries));
        all.addAll(List.of(words));
        run(folder, all.toArray(String[]::new));
    }

    private static void run(Path folder, String... words) {
        Command.Result result = new Command(Path.of(words[0]), List.of(words)
                .subList(1, words.length)
                .toArray(String[]::new)).with("HOME", System.getProperty("user.home")).in(folder).run();
        assertThat(result.code()).as("%s: %s %s", List.of(words), result.out(), result.err()).isZero();
    }
}
