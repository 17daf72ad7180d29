package io.firesteel.python.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/// Serves a driver in Python that started this JVM (`spark-submit pyspark-shell`): gives it the address and lives until
/// standard input ends, that is until the driver is gone.
public final class GatewayMain {
    static final String CONNECTION_FILE = "_PYSPARK_DRIVER_CONN_INFO_PATH";

    private GatewayMain() {
    }

    /// Answers the exit code.
    public static int run(Map<String, String> environment, InputStream stdin) throws IOException {
        String file = environment.get(CONNECTION_FILE);
        if (file == null) {
            System.err.println("The gateway is started by pyspark, which sets " + CONNECTION_FILE
                    + ". To run a program, use: spark-submit program.py");
            return 1;
        }
        try (Gateway gateway = Gateway.start(environment)) {
            ConnectionFile.write(Path.of(file), gateway.port(), gateway.token());
            // Nothing is ever written there; what comes is the end.
            stdin.skip(Long.MAX_VALUE);
            while (stdin.read() >= 0) {
                stdin.skipNBytes(stdin.available());
            }
        }
        return 0;
    }
}
