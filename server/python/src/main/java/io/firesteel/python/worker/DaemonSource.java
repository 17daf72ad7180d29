package io.firesteel.python.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One `pyspark.daemon` process, which forks a worker for each connection. It and all its workers end when its standard
/// input is closed, also when this JVM is killed.
final class DaemonSource implements WorkerSource {
    private final WorkerKey key;
    private final WorkerLaunch launch;
    private final Process process;
    private final SocketAddress address;
    private final DataOutputStream control;

    private DaemonSource(WorkerKey key, WorkerLaunch launch, Process process, SocketAddress address) {
        this.key = key;
        this.launch = launch;
        this.process = process;
        this.address = address;
        this.control = new DataOutputStream(process.getOutputStream());
    }

    /// Starts the daemon and waits for its address.
    static DaemonSource start(WorkerKey key, WorkerLaunch launch) throws IOException {
        List<String> command = List.of(key.pythonExec(), "-m", key.daemonModule(), key.workerModule());
        Process process = launch.process(key, command, launch.unixSockets()
                ? java.util.Map.of("PYTHON_UNIX_DOMAIN_ENABLED", "True", "PYTHON_WORKER_FACTORY_SOCK_DIR",
                        launch.socketFolder().toString())
                : java.util.Map.of());
        OutputRelay relay = new OutputRelay(launch.log());
        relay.follow(process.getErrorStream(), "stderr of " + key.daemonModule());
        DataInputStream stdout = new DataInputStream(process.getInputStream());
        try {
            SocketAddress address = launch.unixSockets() ? path(key, command, stdout) : port(key, command, stdout);
            relay.follow(stdout, "stdout of " + key.daemonModule());
            return new DaemonSource(key, launch, process, address);
        } catch (EOFException e) {
            endNow(process);
            throw Interpreter.notStarted(key, command, "the daemon ended before it gave its port", relay.tail(), e);
        } catch (IOException | RuntimeException e) {
            endNow(process);
            throw e;
        }
    }

    private static SocketAddress port(WorkerKey key, List<String> command, DataInputStream stdout)
            throws IOException {
        int port = stdout.readInt();
        if (port < 1 || port > 65_535) {
            throw Handshake.noise(key, command, "port", withRest(port, stdout));
        }
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static SocketAddress path(WorkerKey key, List<String> command, DataInputStream stdout)
            throws IOException {
        int length = stdout.readInt();
        if (length < 1 || length > 4096) {
            throw Handshake.noise(key, command, "socket path", withRest(length, stdout));
        }
        return UnixDomainSocketAddress.of(Path.of(new String(stdout.readNBytes(length), StandardCharsets.UTF_8)));
    }

    /// The four bytes that were taken for a number, and what is there behind them.
    private static byte[] withRest(int first, DataInputStream stdout) throws IOException {
        byte[] rest = stdout.readNBytes(Math.min(stdout.available(), 400));
        byte[] all = java.nio.ByteBuffer.allocate(4 + rest.length).putInt(first).put(rest).array();
        return all;
    }

    @Override
    public PythonWorker create() throws IOException {
        SocketChannel channel = address instanceof UnixDomainSocketAddress unix
                ? SocketChannel.open(unix)
                : SocketChannel.open(address);
        try {
            Duplex duplex = new Duplex(channel);
            duplex.watch(Duplex.Watch.timeout(launch.timeoutMillis(), "a forked Python worker"));
            int pid = duplex.readInt();
            // The daemon answers an errno in place of the pid when it cannot fork; no process has so low a number.
            if (pid < 0 || (pid < 200 && ProcessHandle.of(pid).isEmpty())) {
                throw new IOException("the Python daemon could not fork a worker (errno " + Math.abs(pid) + ")");
            }
            if (!launch.unixSockets()) {
                Handshake.showSecret(duplex, launch.secret());
            }
            duplex.watch(Duplex.Watch.NONE);
            return new PythonWorker(key, this, pid, duplex, launch.interpreter().version(key));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// Through the daemon, since only it knows that the number has not been given to another process.
    @Override
    public void kill(PythonWorker worker) {
        worker.disconnect();
        synchronized (control) {
            try {
                control.writeInt((int) worker.pid());
                control.flush();
            } catch (IOException e) {
                // The daemon has gone, and its workers with it.
                endNow(process);
            }
        }
    }

    @Override
    public String exitDetail(PythonWorker worker) {
        return "";
    }

    @Override
    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                endNow(process);
            }
        } catch (IOException e) {
            endNow(process);
        } catch (InterruptedException e) {
            endNow(process);
            Thread.currentThread().interrupt();
        }
    }

    private static void endNow(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
