package io.firesteel.cli.conf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.firesteel.error.FiresteelException;

/// Hadoop's settings files of a folder, as `spark.hadoop.*` settings: the weakest of all sources, so that the application has
/// them without Hadoop, and executors without files of their own.
public final class HadoopSites {
    private static final List<String> FILES = List.of("core-site.xml", "hdfs-site.xml");
    private static final String PREFIX = "spark.hadoop.";

    private HadoopSites() {
    }

    /// Offers what `core-site.xml` and `hdfs-site.xml` say in the folder of `HADOOP_CONF_DIR` or, where there is none, in the
    /// application's own settings folder.
    public static void offer(SettingSources settings, Map<String, String> environment, Path confDirectory) {
        String named = environment.get("HADOOP_CONF_DIR");
        Path folder = named == null || named.isBlank() ? confDirectory : Path.of(named);
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                read(file).forEach((key, value) -> settings.offer(PREFIX + key, value, file.toString()));
            }
        }
    }

    private static Map<String, String> read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // A settings file has no business with other files.
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            Map<String, String> values = new TreeMap<>();
            String key = null;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "name" -> key = xml.getElementText().trim();
                    case "value" -> {
                        if (key != null) {
                            values.put(key, xml.getElementText().trim());
                        }
                    }
                    case "include" -> throw unreadable(file, "it includes another file, which is not supported", null);
                    default -> {
                        // Descriptions and marks do not matter.
                    }
                }
            }
            return values;
        } catch (XMLStreamException e) {
            throw unreadable(file, e.getMessage().lines().reduce((a, b) -> a + " " + b).orElse(""), e);
        } catch (IOException e) {
            throw unreadable(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static FiresteelException unreadable(Path path, String why, Throwable cause) {
        return new FiresteelException(CliConfErrors.UNREADABLE_FILE, Map.of("path", path.toString(), "why", why),
                cause);
    }
}
