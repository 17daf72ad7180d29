package io.firesteel.python.gateway;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Who may talk to the JVM, and how the driver learns where it is.
@Timeout(60)
class GatewayTest {
    @TempDir
    Path folder;

    @Test
    void onlyTheTokenOpensTheGateway() throws Exception {
        for (String pinned : List.of("true", "false")) {
            try (Gateway gateway = Gateway.start(Map.of("PYSPARK_PIN_THREAD", pinned))) {
                assertThat(say(gateway, "A\n" + gateway.token() + "\n")).isEqualTo("!yv");
                assertThat(say(gateway, "A\nguess\n")).isNotEqualTo("!yv");
                assertThat(say(gateway, "c\nz:java.lang.System\nexit\ni3\ne\n")).as("a call before the token")
                        .isNotEqualTo("!yv");
            }
        }
    }

    private static String say(Gateway gateway, String words) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @Test
    void theDriverLearnsPortAndTokenAndTheJvmLivesUntilItsInputEnds() throws Exception {
        Path file = folder.resolve("info");
        int code = GatewayMain.run(Map.of(GatewayMain.CONNECTION_FILE, file.toString()),
                new ByteArrayInputStream(new byte[0]));
        assertThat(code).isZero();
        ByteBuffer info = ByteBuffer.wrap(Files.readAllBytes(file));
        assertThat(info.getInt()).isBetween(1, 65_535);
        assertThat(info.getInt()).isEqualTo(64).isEqualTo(info.remaining());
        assertThat(folder).isDirectoryContaining(f -> f.equals(file)).isDirectoryNotContaining(f -> !f.equals(file));
    }

    @Test
    void withoutADriverThereIsNothingToServe() throws Exception {
        assertThat(GatewayMain.run(Map.of(), new ByteArrayInputStream(new byte[0]))).isEqualTo(1);
    }

    @Test
    void settingsChooseTheInterpreterBeforeVariables() {
        Map<String, String> variables = Map.of("PYSPARK_DRIVER_PYTHON", "d", "PYSPARK_PYTHON", "w");
        assertThat(DriverProcess.interpreter(key -> null, Map.of())).isEqualTo("python3");
        assertThat(DriverProcess.interpreter(key -> null, Map.of("PYSPARK_PYTHON", "w"))).isEqualTo("w");
        assertThat(DriverProcess.interpreter(key -> null, variables)).isEqualTo("d");
        assertThat(DriverProcess.interpreter(Map.of("spark.pyspark.python", "s")::get, variables)).isEqualTo("s");
        assertThat(DriverProcess.localPaths("file:/a/b.py, /c.zip")).isEqualTo("/a/b.py,/c.zip");
    }
}
