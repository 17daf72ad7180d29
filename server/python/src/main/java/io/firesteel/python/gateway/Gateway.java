package io.firesteel.python.gateway;

import java.net.InetAddress;
import java.util.Map;

import py4j.ClientServer;
import py4j.GatewayServer;
import py4j.reflection.ClassLoadingStrategy;
import py4j.reflection.ReflectionUtil;

import io.firesteel.python.local.Secrets;

/// A Py4J server on the loopback interface, opened by a random token. With pinned threads each Python thread has one Java
/// thread of its own; without, calls run on any thread.
public final class Gateway implements AutoCloseable {
    private final String token;
    private final ClientServer pinned;
    private final GatewayServer plain;

    private Gateway(String token, ClientServer pinned, GatewayServer plain) {
        this.token = token;
        this.pinned = pinned;
        this.plain = plain;
    }

    /// Starts it as `environment` says (`PYSPARK_PIN_THREAD`).
    public static Gateway start(Map<String, String> environment) {
        findClasses();
        InetAddress loopback = InetAddress.getLoopbackAddress();
        String token = Secrets.create();
        if (Boolean.parseBoolean(environment.getOrDefault("PYSPARK_PIN_THREAD", "true"))) {
            ClientServer server = new ClientServer.ClientServerBuilder().authToken(token)
                    .javaPort(0)
                    .javaAddress(loopback)
                    .build();
            server.startServer();
            return new Gateway(token, server, null);
        }
        GatewayServer server = new GatewayServer.GatewayServerBuilder().authToken(token)
                .javaPort(0)
                .javaAddress(loopback)
                .callbackClient(GatewayServer.DEFAULT_PYTHON_PORT, loopback, token)
                .build();
        server.start();
        return new Gateway(token, null, server);
    }

    /// Python names classes of the application and of Py4J itself, which the application's loader hides.
    private static void findClasses() {
        ClassLoader engine = Gateway.class.getClassLoader();
        ReflectionUtil.setClassLoadingStrategy(new ClassLoadingStrategy() {
            @Override
            public Class<?> classForName(String name) throws ClassNotFoundException {
                ClassLoader application = Thread.currentThread().getContextClassLoader();
                try {
                    return Class.forName(name, true, application == null ? engine : application);
                } catch (ClassNotFoundException e) {
                    if (name.startsWith("py4j.")) {
                        return Class.forName(name, true, engine);
                    }
                    throw e;
                }
            }

            @Override
            public ClassLoader getClassLoader() {
                ClassLoader application = Thread.currentThread().getContextClassLoader();
                return application == null ? engine : application;
            }
        });
    }

    public int port() {
        return pinned != null ? pinned.getJavaServer().getListeningPort() : plain.getListeningPort();
    }

    /// What a connection shows first.
    public String token() {
        return token;
    }

    @Override
    public void close() {
        if (pinned != null) {
            pinned.shutdown();
        } else {
            plain.shutdown();
        }
    }
}
