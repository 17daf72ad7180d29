package org.apache.spark.api.python;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

import org.apache.spark.SparkContext;

import io.firesteel.conf.Conf;
import io.firesteel.python.local.LocalServer;
import io.firesteel.python.rdd.ChunkedInput;
import io.firesteel.python.rdd.DatasetFacts;
import io.firesteel.python.rdd.PickledFile;

/// The value of a Python broadcast; pyspark writes its pickle to the file before it is broadcast, or, where files are
/// encrypted, to a server.
public class PythonBroadcast extends PickledFile {
    private static final long serialVersionUID = 1L;

    private transient LocalServer<Void> received;

    public PythonBroadcast(String path) {
        super(Path.of(path));
    }

    public Object[] setupEncryptionServer() {
        received = LocalServer.start(conf(), "broadcast-encrypt-server", (in, _) -> {
            try (OutputStream out = seal()) {
                new ChunkedInput(in).transferTo(out);
            }
            return null;
        });
        return described(received);
    }

    public void waitTillDataReceived() throws InterruptedException {
        received.getResult();
    }

    public Object[] setupDecryptionServer() {
        return described(LocalServer.start(conf(), "broadcast-decrypt-server-for-driver", (_, out) -> {
            try (InputStream in = open()) {
                return in.transferTo(out);
            }
        }));
    }

    /// pyspark calls it before it reads: values may be larger than what a socket holds.
    public void waitTillBroadcastDataSent() {
    }

    private static Conf conf() {
        return DatasetFacts.conf(SparkContext.getOrCreate().context());
    }

    private static Object[] described(LocalServer<?> server) {
        return new Object[]{server.address().connInfo(), server.address().secret()};
    }
}
