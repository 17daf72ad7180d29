import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Writes what Spark knows of its own settings as tab-separated lines: key, default, the version it came with, public or
/// internal, older names. Needs nothing but the jars of the `pyspark` wheel and the JDK that Spark runs on:
///
///     java -cp "$PYSPARK/jars/*" SparkSettings.java "$PYSPARK/jars" > spark-settings.tsv
final class SparkSettings {
    public static void main(String[] args) throws Exception {
        System.setOut(new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8));
        Class<?> entries = Class.forName("org.apache.spark.internal.config.ConfigEntry$");
        Object registry = entries.getField("MODULE$").get(null);
        Field known = null;
        for (Field field : Class.forName("org.apache.spark.internal.config.ConfigEntry").getDeclaredFields()) {
            if (Map.class.isAssignableFrom(field.getType())) {
                known = field;
            }
        }
        for (Field field : entries.getDeclaredFields()) {
            if (Map.class.isAssignableFrom(field.getType())) {
                known = field;
            }
        }
        known.setAccessible(true);
        Map<?, ?> all = (Map<?, ?>) known.get(registry);
        for (File jar : new File(args[0]).listFiles((d, n) -> n.startsWith("spark-") && n.endsWith(".jar"))) {
            try (JarFile file = new JarFile(jar)) {
                for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                    String name = entry.getName();
                    if (name.matches("org/apache/spark/.*\\$\\.class") && name.matches("(?i).*(conf|hiveutils|/internal/).*")) {
                        load(name.replace('/', '.').replace(".class", ""));
                    }
                }
            }
        }
        TreeMap<String, Object> sorted = new TreeMap<>();
        all.forEach((k, v) -> sorted.put((String) k, v));
        for (Map.Entry<String, Object> e : sorted.entrySet()) {
            String alternatives = String.join(",", older(e.getKey(), e.getValue()));
            System.out.println(String.join("\t", e.getKey(), clean(call(e.getValue(), "defaultValueString")),
                    clean(call(e.getValue(), "version")), call(e.getValue(), "isPublic").equals("true") ? "public" : "internal",
                    alternatives));
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, true, SparkSettings.class.getClassLoader()).getField("MODULE$").get(null);
        } catch (Throwable e) {
            // Not an object of settings, or one whose libraries are absent.
            return;
        }
    }

    /// Names that the entry itself lists, and those that SparkConf translates.
    private static java.util.Set<String> older(String key, Object entry) throws Exception {
        java.util.Set<String> older = new java.util.TreeSet<>();
        scala.collection.Iterator<?> own = ((scala.collection.Iterable<?>) entry.getClass().getMethod("alternatives")
                .invoke(entry)).iterator();
        while (own.hasNext()) {
            older.add((String) own.next());
        }
        Object conf = Class.forName("org.apache.spark.SparkConf$").getField("MODULE$").get(null);
        Field field = conf.getClass().getDeclaredField("org$apache$spark$SparkConf$$configsWithAlternatives");
        field.setAccessible(true);
        scala.Option<?> translated = ((scala.collection.Map<String, ?>) field.get(conf)).get(key);
        if (translated.isDefined()) {
            scala.collection.Iterator<?> all = ((scala.collection.Iterable<?>) translated.get()).iterator();
            while (all.hasNext()) {
                older.add(call(all.next(), "key"));
            }
        }
        return older;
    }

    private static String call(Object on, String method) throws Exception {
        Method m = on.getClass().getMethod(method);
        m.setAccessible(true);
        return String.valueOf(m.invoke(on));
    }

    private static String clean(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
