package io.firesteel.wire.tls;

import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.NettyServerBuilder;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.NotSslRecordException;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import io.netty.handler.stream.ChunkedWriteHandler;

import io.firesteel.conf.Conf;

/// TLS of one process, for control messages (gRPC) and for blocks (Netty): on as `spark.ssl.rpc.*` says, else nothing at
/// all. Made once by whoever opens doors or knocks at them.
public final class Tls {
    private final Contexts contexts;

    /// What connections are made of.
    private record Contexts(SslContext controlServer, SslContext controlClient, SslContext blockServer,
            SslContext blockClient) {
    }

    private Tls(Contexts contexts) {
        this.contexts = contexts;
    }

    /// Plain connections.
    public static Tls none() {
        return new Tls(null);
    }

    /// As the settings say; a key or trust store that cannot be used is an error in words.
    public static Tls of(Conf conf) {
        if (!conf.get(TlsSettings.ENABLED)) {
            return none();
        }
        Stores stores = new Stores(conf);
        if (!stores.hasKey()) {
            throw TlsErrors.unusable("the settings", "there is no key of this process's: set "
                    + TlsSettings.KEY_STORE.key() + ", or " + TlsSettings.PRIVATE_KEY.key() + " and "
                    + TlsSettings.CERTIFICATES.key());
        }
        UnaryOperator<SslContextBuilder> control = b -> GrpcSslContexts.configure(b, SslProvider.JDK);
        UnaryOperator<SslContextBuilder> blocks = b -> b.sslProvider(SslProvider.JDK);
        return new Tls(new Contexts(made(conf, stores, true, control), made(conf, stores, false, control),
                made(conf, stores, true, blocks), made(conf, stores, false, blocks)));
    }

    private static SslContext made(Conf conf, Stores stores, boolean server, UnaryOperator<SslContextBuilder> kind) {
        SslContextBuilder builder = kind.apply(stores.builder(server).trustManager(stores.trusted()));
        if (server && conf.get(TlsSettings.NEED_CLIENT_AUTH)) {
            builder.clientAuth(ClientAuth.REQUIRE);
        }
        String protocol = conf.get(TlsSettings.PROTOCOL);
        if (protocol.isBlank()) {
            builder.protocols("TLSv1.3", "TLSv1.2");
        } else {
            builder.protocols(protocol);
        }
        String algorithms = conf.get(TlsSettings.ALGORITHMS);
        if (!algorithms.isBlank()) {
            builder.ciphers(Arrays.stream(algorithms.split(",")).map(String::strip).toList());
        }
        try {
            SslContext made = builder.build();
            // Names of versions and ciphers that this JVM does not know are an error here, not with the first peer.
            made.newEngine(UnpooledByteBufAllocator.DEFAULT);
            return made;
        } catch (SSLException | IllegalArgumentException e) {
            throw TlsErrors.unusable(TlsSettings.PROTOCOL.key() + "=" + protocol + ", "
                    + TlsSettings.ALGORITHMS.key() + "=" + algorithms, String.valueOf(e.getMessage()));
        }
    }

    public NettyServerBuilder on(NettyServerBuilder builder) {
        return contexts != null ? builder.sslContext(contexts.controlServer) : builder;
    }

    public NettyChannelBuilder on(NettyChannelBuilder builder) {
        return contexts != null ? builder.sslContext(contexts.controlClient) : builder.usePlaintext();
    }

    /// Makes a new block connection encrypted, before anything else is in its pipeline.
    ///
    /// @param server whether this end was connected to
    public void on(Channel channel, boolean server) {
        if (contexts != null) {
            SslContext context = server ? contexts.blockServer : contexts.blockClient;
            channel.pipeline().addLast(context.newHandler(channel.alloc()), new ChunkedWriteHandler());
        }
    }

    /// Whether bytes of a block connection have to pass through this process to be encrypted.
    public static boolean isOn(Channel channel) {
        return channel.pipeline().get(SslHandler.class) != null;
    }

    /// Why two ends will never agree, whatever their connection does, in words; empty for any other trouble.
    public static Optional<String> mismatch(Throwable trouble) {
        SSLException failed = null;
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotSslRecordException) {
                return Optional.of("it does not speak TLS");
            }
            if (cause instanceof CertificateException) {
                return Optional.of("its certificate is not trusted: " + cause.getMessage());
            }
            failed = cause instanceof SSLHandshakeException handshake ? handshake : failed;
        }
        return failed != null && String.valueOf(failed.getMessage()).contains("fatal alert")
                ? Optional.of(failed.getMessage())
                : Optional.empty();
    }
}
