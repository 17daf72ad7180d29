package io.firesteel.wire;

import java.util.function.Consumer;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;

/// Puts the application's secret on each outgoing call and lets no incoming call without it reach a service: the check
/// runs on the headers, before any message is read.
public final class ControlAuth {
    /// Which executor calls, inside a service.
    public static final Context.Key<String> CALLER = Context.key("executor-id");

    private static final Metadata.Key<String> TOKEN = Metadata.Key.of("authorization",
            Metadata.ASCII_STRING_MARSHALLER);
    private static final Metadata.Key<String> EXECUTOR = Metadata.Key.of("firesteel-executor",
            Metadata.ASCII_STRING_MARSHALLER);
    private static final String BEARER = "Bearer ";

    private ControlAuth() {
    }

    /// For servers.
    ///
    /// @param refused told the address of each caller that has not the secret
    static ServerInterceptor check(Secret secret, Consumer<String> refused) {
        return new ServerInterceptor() {
            @Override
            public <Q, R> ServerCall.Listener<Q> interceptCall(ServerCall<Q, R> call, Metadata headers,
                    ServerCallHandler<Q, R> next) {
                String token = headers.get(TOKEN);
                String executor = headers.get(EXECUTOR);
                if (token == null || executor == null || !token.startsWith(BEARER)
                        || !secret.matchesToken(token.substring(BEARER.length()))) {
                    refused.accept(String.valueOf(call.getAttributes().get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR)));
                    call.close(Status.UNAUTHENTICATED.withDescription("the application's secret is missing or wrong"),
                            new Metadata());
                    return new ServerCall.Listener<>() {
                    };
                }
                return Contexts.interceptCall(Context.current().withValue(CALLER, executor), call, headers, next);
            }
        };
    }

    /// For clients.
    static ClientInterceptor present(Secret secret, String executorId) {
        String token = BEARER + secret.token();
        return new ClientInterceptor() {
            @Override
            public <Q, R> ClientCall<Q, R> interceptCall(MethodDescriptor<Q, R> method, CallOptions options,
                    Channel next) {
                return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
                    @Override
                    public void start(Listener<R> listener, Metadata headers) {
                        headers.put(TOKEN, token);
                        headers.put(EXECUTOR, executorId);
                        super.start(listener, headers);
                    }
                };
            }
        };
    }
}
