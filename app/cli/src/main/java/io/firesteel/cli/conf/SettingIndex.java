package io.firesteel.cli.conf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import io.firesteel.conf.Setting;

/// All settings that the code reads: every static [Setting] constant of the engine's classes, wherever it is declared. The
/// build writes them to `jars/settings.tsv`, so that a command need not look at all classes.
///
/// @param byKey in the order of keys
public record SettingIndex(Map<String, Entry> byKey) {
    /// The file's name beside the jars.
    public static final String FILE = "settings.tsv";
    private static final String SETTING_DESCRIPTOR = "Lio/firesteel/conf/Setting;";
    private static final String OURS = "io/firesteel/";

    public SettingIndex {
        byKey = Map.copyOf(byKey);
    }

    /// One setting.
    ///
    /// @param owner the class that declares it
    public record Entry(String key, String defaultText, String meaning, String owner) {
    }

    /// Writes the index of this JVM's class path to the folder `args[0]`. Part of the build.
    public static void main(String[] args) throws IOException {
        ofClassPath(System.getProperty("java.class.path")).write(Path.of(args[0]));
    }

    /// Reads the file of the folder `jars`, or looks at all classes where there is none.
    public static SettingIndex read(Path jars) {
        Path file = jars.resolve(FILE);
        if (!Files.exists(file)) {
            return ofClassPath(System.getProperty("java.class.path"));
        }
        try {
            Map<String, Entry> byKey = new TreeMap<>();
            for (String[] row : TabSeparated.rows(Files.readString(file))) {
                byKey.put(row[0], new Entry(row[0], row[1], row[2], row[3]));
            }
            return new SettingIndex(byKey);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /// Puts the file into the folder `jars`.
    public void write(Path jars) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(byKey).values()
                .forEach(e -> text.append(String.join("\t", e.key(), clean(e.defaultText()),
                        clean(e.meaning()), e.owner())).append('\n'));
        Files.writeString(jars.resolve(FILE), text);
    }

    private static String clean(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// Looks at every class of ours on `classPath`.
    public static SettingIndex ofClassPath(String classPath) {
        Map<String, Entry> byKey = new TreeMap<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            try {
                if (Files.isDirectory(path)) {
                    folder(path, byKey);
                } else if (Files.isRegularFile(path)) {
                    jar(path, byKey);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(entry, e);
            }
        }
        return new SettingIndex(byKey);
    }

    private static void folder(Path folder, Map<String, Entry> byKey) throws IOException {
        if (!Files.isDirectory(folder.resolve(OURS))) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder.resolve(OURS))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                add(Files.readAllBytes(file), byKey);
            }
        }
    }

    private static void jar(Path path, Map<String, Entry> byKey) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(OURS) && entry.getName().endsWith(".class")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        add(in.readAllBytes(), byKey);
                    }
                }
            }
        }
    }

    private static void add(byte[] classFile, Map<String, Entry> byKey) {
        ClassModel model = ClassFile.of().parse(classFile);
        boolean declares = model.fields()
                .stream()
                .anyMatch(f -> f.flags().has(AccessFlag.STATIC)
                        && f.fieldType().stringValue().equals(SETTING_DESCRIPTOR));
        if (!declares) {
            return;
        }
        String name = model.thisClass().asInternalName().replace('/', '.');
        try {
            for (Field field : Class.forName(name, true, SettingIndex.class.getClassLoader()).getDeclaredFields()) {
                if (field.accessFlags().contains(AccessFlag.STATIC) && field.getType() == Setting.class) {
                    field.setAccessible(true);
                    Setting<?> setting = (Setting<?>) field.get(null);
                    byKey.put(setting.key(), entry(setting, setting.key(), name));
                    setting.deprecatedKeys().forEach(old -> byKey.putIfAbsent(old, entry(setting, old, name)));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read the settings of " + name, e);
        }
    }

    private static Entry entry(Setting<?> setting, String key, String owner) {
        String meaning = key.equals(setting.key())
                ? setting.meaning()
                : "An older name of " + setting.key() + ". " + setting.meaning();
        return new Entry(key, setting.defaultText(), meaning, owner);
    }
}
