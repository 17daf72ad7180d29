package io.firesteel.ui.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/// Lets requests in, or not: access first, then method and size; the rest is the application's. Every answer forbids
/// scripts, frames of other sites and caching.
final class WebHandler extends Handler.Abstract {
    private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'self'",
            "X-Frame-Options", "SAMEORIGIN", "X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-cache, no-store, must-revalidate");

    private static final int REFUSED = 400;

    private final UiAccess access;
    private final WebApplication application;

    WebHandler(UiAccess access, WebApplication application) {
        this.access = access;
        this.application = application;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HEADERS.forEach(response.getHeaders()::put);
        WebAnswer answer = answer(request, response);
        if (answer.status() >= REFUSED && bringsBody(request)) {
            // What was not read of it would be taken for the next request: the client has to know that there is none here.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        send(response, callback, answer);
        return true;
    }

    private static boolean bringsBody(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                || request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }

    private WebAnswer answer(Request request, Response response) throws IOException {
        if (!access.allows(request)) {
            if (access.challenge().isEmpty()) {
                return WebAnswer.text(403, "not allowed");
            }
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, access.challenge());
            return WebAnswer.text(401, access.explanation());
        }
        boolean takesBodies = application.largestBody() > 0;
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD") && !(takesBodies && method.equals("POST"))) {
            String allowed = takesBodies ? "GET, HEAD, POST" : "GET, HEAD";
            response.getHeaders().put(HttpHeader.ALLOW, allowed);
            return WebAnswer.text(405, "only " + allowed.replace(", HEAD", " and HEAD") + " are answered");
        }
        byte[] body = {};
        if (takesBodies) {
            try (InputStream in = Content.Source.asInputStream(request)) {
                body = in.readNBytes(application.largestBody() + 1);
            }
            if (body.length > application.largestBody()) {
                return WebAnswer.text(413, "a request has at most " + application.largestBody() + " bytes");
            }
        }
        return application.answer(new WebRequest(method, Request.getPathInContext(request), query(request), body));
    }

    private static Map<String, String> query(Request request) {
        Map<String, String> query = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), field.getValue());
        }
        return query;
    }

    private static void send(Response response, Callback callback, WebAnswer answer) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType() + ";charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }
}
