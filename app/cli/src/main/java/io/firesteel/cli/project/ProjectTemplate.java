package io.firesteel.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.SourceVersion;

import io.firesteel.error.FiresteelException;

/// The files of a new project, with its names filled in. Made and written by [NewCommand].
///
/// @param name    Maven's artifact id
/// @param pkg     the Java package of its main class
/// @param version the version of Firesteel that it compiles against
public record ProjectTemplate(String name, String pkg, String version) {
    private static final Pattern ARTIFACT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    public ProjectTemplate {
        if (!ARTIFACT.matcher(name).matches()) {
            throw ProjectErrors.invalid(name, "project name", "letters, digits, '.', '_' and '-'");
        }
        if (!SourceVersion.isName(pkg)) {
            throw ProjectErrors.invalid(pkg, "Java package", "names with dots between them, such as com.example.app");
        }
    }

    /// Texts by path below the project's folder.
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("pom.xml", fill("pom.xml.txt"));
        files.put("README.md", fill("README.md.txt"));
        files.put(".gitignore", "target/\n");
        files.put("src/main/java/" + pkg.replace('.', '/') + "/Main.java", fill("Main.java.txt"));
        return files;
    }

    private String fill(String resource) {
        try (InputStream in = ProjectTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@name@", name)
                    .replace("@package@", pkg)
                    .replace("@version@", version);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes all files below `folder`, which must be absent or empty.
    public void write(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> content = Files.list(folder)) {
                    if (content.findAny().isPresent()) {
                        throw new FiresteelException(ProjectErrors.FOLDER_EXISTS, Map.of("path", folder.toString()));
                    }
                }
            }
            for (Map.Entry<String, String> file : files().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new FiresteelException(ProjectErrors.NOT_WRITABLE,
                    Map.of("path", folder.toString(), "why", String.valueOf(e.getMessage())), e);
        }
    }
}
