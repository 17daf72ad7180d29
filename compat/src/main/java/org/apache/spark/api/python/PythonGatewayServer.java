package org.apache.spark.api.python;

import org.apache.spark.deploy.PyFiles;

import io.firesteel.python.gateway.GatewayMain;

/// The main class of `spark-submit pyspark-shell`, which pyspark starts.
public final class PythonGatewayServer {
    private PythonGatewayServer() {
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("SPARK_SUBMIT", "true");
        PyFiles.prepare();
        int code = GatewayMain.run(System.getenv(), System.in);
        // A driver that went away without sc.stop() leaves an application behind.
        System.exit(code);
    }
}
