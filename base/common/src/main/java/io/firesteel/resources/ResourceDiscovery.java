package io.firesteel.resources;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

/// Finds the addresses of special resources as Spark does: in a resources file, else by a discovery script that prints
/// `{"name":"gpu","addresses":["0","1"]}`. Asked by workers, and by drivers for their own.
public final class ResourceDiscovery {
    private static final Logger LOG = LoggerFactory.getLogger(ResourceDiscovery.class);
    private static final long LONGEST_SECONDS = 60;
    private static final long LARGEST = 1 << 20;

    private ResourceDiscovery() {
    }

    /// Addresses by resource name, of everything that the component asks for and of what the file gives it.
    ///
    /// @param file the path of a resources file; empty for none
    public static Map<String, List<String>> find(Conf conf, String component, String file) {
        Map<String, Integer> amounts = ResourceAmounts.of(conf, component);
        Map<String, List<String>> found = file.isBlank() ? new TreeMap<>() : read(Path.of(file), component);
        amounts.forEach((name, amount) -> {
            List<String> addresses = found.computeIfAbsent(name, n -> discover(conf, component, n));
            if (addresses.size() < amount) {
                throw ResourceErrors.error(ResourceErrors.TOO_FEW, "resource", name, "addresses",
                        String.join(",", addresses), "amount", String.valueOf(amount), "key",
                        ResourceAmounts.key(component, name, "amount"));
            }
        });
        return found;
    }

    /// Writes a resources file that gives a component these addresses.
    public static void write(Path file, String component, Map<String, List<String>> resources) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ArrayNode all = json.createArrayNode();
        resources.forEach((name, addresses) -> {
            ObjectNode one = all.addObject();
            one.putObject("id").put("componentName", component).put("resourceName", name);
            ArrayNode list = one.putArray("addresses");
            addresses.forEach(list::add);
        });
        json.writeValue(file.toFile(), all);
    }

    private static Map<String, List<String>> read(Path file, String component) {
        Map<String, List<String>> found = new TreeMap<>();
        try {
            for (JsonNode each : new ObjectMapper().readTree(small(file))) {
                JsonNode id = each.path("id");
                if (id.path("componentName").asText().equals(component)) {
                    found.put(id.path("resourceName").asText(), addresses(each));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ResourceErrors.error(ResourceErrors.BAD_FILE, "path", file.toString(), "why", words(e));
        }
        return found;
    }

    private static String words(Exception e) {
        return switch (e) {
            case JsonProcessingException json -> json.getOriginalMessage();
            case FileSystemException file -> file.toString();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static byte[] small(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is larger than " + LARGEST + " bytes");
        }
        return Files.readAllBytes(file);
    }

    private static List<String> addresses(JsonNode node) {
        JsonNode list = node.path("addresses");
        if (!list.isArray() || StreamSupport.stream(list.spliterator(), false).anyMatch(a -> !a.isValueNode())) {
            throw new IllegalArgumentException("there is no list of addresses");
        }
        List<String> addresses = StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
        if (new HashSet<>(addresses).size() < addresses.size()) {
            throw new IllegalArgumentException("an address is there twice in " + addresses);
        }
        return addresses;
    }

    private static List<String> discover(Conf conf, String component, String name) {
        String key = ResourceAmounts.key(component, name, "discoveryScript");
        String script = conf.text(key, "");
        if (script.isBlank()) {
            throw ResourceErrors.error(ResourceErrors.NO_SCRIPT, "resource", name, "key", key);
        }
        if (!Files.exists(Path.of(script))) {
            throw ResourceErrors.error(ResourceErrors.SCRIPT_MISSING, "script", script, "resource", name);
        }
        try {
            JsonNode answer = new ObjectMapper().readTree(output(Path.of(script).toAbsolutePath()));
            String answered = answer.path("name").asText();
            if (!answered.equals(name)) {
                throw failed(script, name,
                        "script returned resource name " + answered + " and we were expecting " + name);
            }
            return addresses(answer);
        } catch (IOException | IllegalArgumentException e) {
            throw failed(script, name, words(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(script, name, "interrupted");
        }
    }

    private static FiresteelException failed(String script, String name, String why) {
        return ResourceErrors.error(ResourceErrors.SCRIPT_FAILED, "script", script, "resource", name, "why", why);
    }

    /// Through a file: whoever inherits the script's output may outlive it.
    private static byte[] output(Path script) throws IOException, InterruptedException {
        Path out = Files.createTempFile("firesteel-resources", ".json");
        try {
            int code;
            try (Running running = new Running()) {
                code = running.exitCode(new ProcessBuilder(script.toString()).redirectInput(new File("/dev/null"))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectOutput(out.toFile()));
            }
            if (code != 0) {
                throw new IOException("it ended with exit code " + code);
            }
            return small(out);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /// A script with what it has started, which end with this process at the latest.
    private static final class Running implements AutoCloseable {
        private final Thread hook = new Thread(this::end, "end-discovery");
        private Process process;
        private boolean over;

        Running() throws IOException {
            try {
                Runtime.getRuntime().addShutdownHook(hook);
            } catch (IllegalStateException e) {
                throw new IOException("this process is about to end", e);
            }
        }

        int exitCode(ProcessBuilder script) throws IOException, InterruptedException {
            Process started = start(script);
            if (!started.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                end();
                throw new IOException("it has not ended within " + LONGEST_SECONDS + " s");
            }
            return started.exitValue();
        }

        /// The hook waits meanwhile, so that nothing is started behind its back.
        private synchronized Process start(ProcessBuilder script) throws IOException {
            if (over) {
                throw new IOException("this process is about to end");
            }
            process = script.start();
            return process;
        }

        private synchronized void end() {
            over = true;
            if (process != null) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }

        @Override
        public void close() {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                LOG.debug("The hook runs already, and ends what is left", e);
            }
        }
    }
}
