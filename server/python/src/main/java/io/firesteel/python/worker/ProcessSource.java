package io.firesteel.python.worker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// Workers that are processes of their own (`spark.python.use.daemon=false`); each connects back to a socket that is
/// open for it alone.
final class ProcessSource implements WorkerSource {
    private final WorkerKey key;
    private final WorkerLaunch launch;
    private final Map<PythonWorker, Process> processes = new ConcurrentHashMap<>();

    ProcessSource(WorkerKey key, WorkerLaunch launch) {
        this.key = key;
        this.launch = launch;
    }

    @Override
    public PythonWorker create() throws IOException, InterruptedException {
        List<String> command = List.of(key.pythonExec(), "-m", key.workerModule());
        Path file = launch.unixSockets() ? launch.socketFolder().resolve("." + UUID.randomUUID() + ".sock") : null;
        try (ServerSocketChannel server = listen(file)) {
            Map<String, String> where = file == null
                    ? Map.of("PYTHON_WORKER_FACTORY_PORT", Integer.toString(port(server.getLocalAddress())))
                    : Map.of("PYTHON_WORKER_FACTORY_SOCK_PATH", file.toString(), "PYTHON_UNIX_DOMAIN_ENABLED", "True");
            Process process = launch.process(key, command, where);
            OutputRelay relay = new OutputRelay(launch.log());
            relay.follow(process.getErrorStream(), "stderr of " + key.workerModule());
            relay.follow(process.getInputStream(), "stdout of " + key.workerModule());
            try {
                return greet(accept(server, process, command, relay), process);
            } catch (IOException | RuntimeException e) {
                process.destroyForcibly();
                throw e;
            }
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static ServerSocketChannel listen(Path file) throws IOException {
        ServerSocketChannel server = file == null
                ? ServerSocketChannel.open()
                : ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(file == null
                ? new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)
                : UnixDomainSocketAddress.of(file), 1);
        server.configureBlocking(false);
        return server;
    }

    private static int port(SocketAddress address) {
        return ((InetSocketAddress) address).getPort();
    }

    private SocketChannel accept(ServerSocketChannel server, Process process, List<String> command,
            OutputRelay relay) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(launch.timeoutMillis());
        while (true) {
            SocketChannel channel = server.accept();
            if (channel != null) {
                return channel;
            }
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                Thread.sleep(50);
                throw Interpreter.notStarted(key, command,
                        "the process ended with exit code " + process.exitValue(), relay.tail(), null);
            }
            if (System.nanoTime() > deadline) {
                throw Interpreter.notStarted(key, command,
                        "the process did not connect back within " + launch.timeoutMillis() + " ms", relay.tail(),
                        null);
            }
        }
    }

    /// The worker shows the secret and gives its pid.
    private PythonWorker greet(SocketChannel channel, Process process) throws IOException {
        Duplex duplex = new Duplex(channel);
        duplex.watch(Duplex.Watch.timeout(launch.timeoutMillis(), "a Python worker"));
        if (!launch.unixSockets()) {
            io.firesteel.python.local.Secrets.expect(duplex, launch.secret());
        }
        long pid = duplex.readInt();
        duplex.watch(Duplex.Watch.NONE);
        PythonWorker worker = new PythonWorker(key, this, pid, duplex, launch.interpreter().version(key));
        // One that has ended stays until it is killed: how it ended is asked for afterwards.
        processes.put(worker, process);
        return worker;
    }

    @Override
    public void kill(PythonWorker worker) {
        worker.disconnect();
        Process process = processes.remove(worker);
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Override
    public String exitDetail(PythonWorker worker) {
        Process process = processes.get(worker);
        try {
            if (process == null || !process.waitFor(500, TimeUnit.MILLISECONDS)) {
                return "";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
        int code = process.exitValue();
        return code > 128 ? " by signal " + (code - 128) : " with exit code " + code;
    }

    @Override
    public boolean alive() {
        return true;
    }

    @Override
    public void close() {
        processes.values().forEach(p -> {
            p.descendants().forEach(ProcessHandle::destroyForcibly);
            p.destroyForcibly();
        });
        processes.clear();
    }
}
