package io.firesteel.scheduler.pool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.scheduler.SchedulerErrors;

/// Reads `spark.scheduler.mode` and the pools of `fairscheduler.xml`. Document types and external entities are refused; a
/// value that makes no sense is an error that names it, where Spark would go on with a default.
public final class FairSchedulerFile {
    public static final Setting<String> MODE = Setting.text("spark.scheduler.mode", "FIFO",
            "In which order jobs get slots: FIFO, or FAIR between pools.");
    public static final Setting<String> FILE = Setting.text("spark.scheduler.allocation.file", "",
            "Where the pools of FAIR mode are described; else fairscheduler.xml on the class path.");
    private static final String ON_CLASS_PATH = "fairscheduler.xml";

    private FairSchedulerFile() {
    }

    /// The mode that `conf` names.
    public static PoolSpec.Mode mode(Conf conf) {
        String text = conf.get(MODE);
        try {
            return PoolSpec.Mode.valueOf(text.trim().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new FiresteelException(SchedulerErrors.BAD_MODE, Map.of("value", text), e);
        }
    }

    /// The pools that `conf` leads to; none in FIFO mode.
    public static List<PoolSpec> pools(Conf conf) {
        if (mode(conf) == PoolSpec.Mode.FIFO) {
            return List.of();
        }
        String file = conf.get(FILE);
        if (file.isEmpty()) {
            InputStream found = Thread.currentThread().getContextClassLoader() == null
                    ? null
                    : Thread.currentThread().getContextClassLoader().getResourceAsStream(ON_CLASS_PATH);
            return found == null ? List.of() : read(found, ON_CLASS_PATH);
        }
        Path path = Path.of(file.startsWith("file:") ? file.replaceFirst("^file:/*", "/") : file);
        try {
            return read(Files.newInputStream(path), file);
        } catch (IOException e) {
            throw bad(file, "it cannot be read: " + e, e);
        }
    }

    /// The pools in `content`, which is closed; `name` is for errors.
    static List<PoolSpec> read(InputStream content, String name) {
        try (content) {
            Element root = parser().parse(content).getDocumentElement();
            Map<String, PoolSpec> pools = new LinkedHashMap<>();
            NodeList nodes = root.getElementsByTagName("pool");
            for (int i = 0; i < nodes.getLength(); i++) {
                PoolSpec pool = pool((Element) nodes.item(i), name);
                if (pools.put(pool.name(), pool) != null) {
                    throw bad(name, "pool " + pool.name() + " is described twice", null);
                }
            }
            return new ArrayList<>(pools.values());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw bad(name, String.valueOf(e.getMessage()), e);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder parser = factory.newDocumentBuilder();
        // The default handler prints to standard error.
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }

    private static PoolSpec pool(Element element, String file) {
        String name = element.getAttribute("name");
        if (name.isBlank()) {
            throw bad(file, "a pool has no name attribute", null);
        }
        String mode = text(element, "schedulingMode", "FIFO").toUpperCase(Locale.ROOT);
        if (!mode.equals("FIFO") && !mode.equals("FAIR")) {
            throw bad(file, "schedulingMode of pool " + name + " is '" + mode + "', it must be FIFO or FAIR", null);
        }
        int minShare = number(element, "minShare", 0, 0, name, file);
        int weight = number(element, "weight", 1, 1, name, file);
        return new PoolSpec(name, PoolSpec.Mode.valueOf(mode), minShare, weight);
    }

    private static String text(Element pool, String tag, String otherwise) {
        NodeList found = pool.getElementsByTagName(tag);
        String text = found.getLength() == 0 ? "" : found.item(0).getTextContent().trim();
        return text.isEmpty() ? otherwise : text;
    }

    private static int number(Element element, String tag, int otherwise, int least, String pool, String file) {
        String text = text(element, tag, String.valueOf(otherwise));
        try {
            int value = Integer.parseInt(text);
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw bad(file, tag + " of pool " + pool + " is '" + text + "', it must be a whole number", e);
        }
        throw bad(file, tag + " of pool " + pool + " is " + text + ", it must be at least " + least, null);
    }

    private static FiresteelException bad(String file, String reason, Exception cause) {
        return new FiresteelException(SchedulerErrors.BAD_POOL_FILE,
                Map.of("file", file, "reason", ErrorCondition.part(reason)), cause);
    }
}
