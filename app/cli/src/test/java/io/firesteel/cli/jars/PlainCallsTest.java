package io.firesteel.cli.jars;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PlainCallsTest {
    private static final List<String> NAMES = List.of("Shapes", "Shapes$Shape", "Shapes$Point", "Shapes$Empty",
            "Shapes$All", "Shapes$Plain", "Shapes$Plain$1");

    @Test
    void classesDoTheSameWithPlainCalls() throws Exception {
        Class<?> plain = new Plain().loadClass(Shapes.class.getName());
        assertThat(plain).isNotEqualTo(Shapes.class);

        assertThat(plain.getMethod("records").invoke(null)).isEqualTo(Shapes.records());
        assertThat(plain.getMethod("constants").invoke(null)).isEqualTo(Shapes.constants());
        assertThat(Shapes.constants()).startsWith("circle circle\nplain a body of its own plain a body");
        @SuppressWarnings("unchecked")
        Function<Object, String> function = (Function<Object, String>) plain.getConstructor().newInstance();
        for (Object value : Arrays.asList(null, "", "one", "two", "three", 5, 11, 5L, new int[]{1, 2}, List.of(),
                List.of("one"))) {
            assertThat(function.apply(value)).isEqualTo(new Shapes().apply(value));
        }
    }

    @Test
    void noCallIsLeftThatGeneratesCode() throws IOException {
        PlainCalls calls = new PlainCalls(getClass().getClassLoader());
        for (String name : NAMES) {
            assertThat(generating(calls.in(bytes(name)))).as(name).isZero();
        }
        assertThat(generating(bytes("Shapes"))).isPositive();
        assertThat(generating(bytes("Shapes$Point"))).isPositive();
    }

    @Test
    void jarsOfOursAreFinishedOnce(@TempDir Path folder) throws IOException {
        Path ours = folder.resolve("firesteel-shapes.jar");
        Path other = folder.resolve("other.jar");
        jar(ours);
        jar(other);
        byte[] before = Files.readAllBytes(other);

        JarFinisher.finish(folder);

        try (JarFile jar = new JarFile(ours.toFile())) {
            assertThat(generating(jar.getInputStream(jar.getJarEntry(path("Shapes"))).readAllBytes())).isZero();
            assertThat(jar.getInputStream(jar.getJarEntry("notes.txt")).readAllBytes()).containsExactly(7);
        }
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
        byte[] once = Files.readAllBytes(ours);
        JarFinisher.finish(folder);
        assertThat(Files.readAllBytes(ours)).isEqualTo(once);
    }

    private static void jar(Path path) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (String name : NAMES) {
                out.putNextEntry(new ZipEntry(path(name)));
                out.write(bytes(name));
            }
            out.putNextEntry(new ZipEntry("notes.txt"));
            out.write(7);
        }
    }

    private static String path(String name) {
        return Shapes.class.getPackageName().replace('.', '/') + "/" + name + ".class";
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = PlainCallsTest.class.getResourceAsStream(name + ".class")) {
            return in.readAllBytes();
        }
    }

    private static long generating(byte[] classFile) {
        ClassModel model = ClassFile.of().parse(classFile);
        long count = 0;
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof InvokeDynamicEntry call && call.bootstrap()
                    .bootstrapMethod()
                    .reference()
                    .owner()
                    .asInternalName()
                    .startsWith("java/lang/runtime/")) {
                count += model.methods()
                        .stream()
                        .flatMap(m -> m.code().stream())
                        .flatMap(c -> c.elementStream())
                        .filter(e -> e instanceof java.lang.classfile.instruction.InvokeDynamicInstruction i
                                && i.invokedynamic().equals(call))
                        .count();
            }
        }
        return count;
    }

    /// Defines the classes of the test anew.
    private static final class Plain extends ClassLoader {
        private final PlainCalls calls = new PlainCalls(PlainCallsTest.class.getClassLoader());

        Plain() {
            super(PlainCallsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (!NAMES.contains(simple)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try {
                byte[] made = calls.in(bytes(simple));
                return defineClass(name, made, 0, made.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
