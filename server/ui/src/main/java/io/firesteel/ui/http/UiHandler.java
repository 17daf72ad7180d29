package io.firesteel.ui.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

import io.firesteel.ui.pages.Pages;
import io.firesteel.ui.rest.RestAnswer;
import io.firesteel.ui.rest.RestApi;

/// Answers requests: access first, then `/api/v1/`, then pages. Every answer forbids scripts, frames of other sites and
/// caching.
final class UiHandler extends Handler.Abstract {
    private static final String API = "/api/v1/";
    private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'self'",
            "X-Frame-Options", "SAMEORIGIN", "X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-cache, no-store, must-revalidate");

    private final UiAccess access;
    private final RestApi api;
    private final Pages pages;

    UiHandler(UiAccess access, RestApi api, Pages pages) {
        this.access = access;
        this.api = api;
        this.pages = pages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HEADERS.forEach(response.getHeaders()::put);
        if (!access.allows(request)) {
            send(response, callback, RestAnswer.text(403, "not allowed"));
            return true;
        }
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            send(response, callback, RestAnswer.text(405, "only GET and HEAD are answered"));
            return true;
        }
        String path = Request.getPathInContext(request);
        Map<String, String> query = query(request);
        if (path.equals("/")) {
            Response.sendRedirect(request, response, callback, "/jobs/");
            return true;
        }
        if (path.startsWith(API)) {
            RestAnswer answer = api.get(path.substring(API.length()), query);
            send(response, callback, answer);
            return true;
        }
        Optional<Pages.Page> page = pages.get(path, query);
        send(response, callback, page
                .map(p -> new RestAnswer(200, p.contentType(), p.text().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> RestAnswer.text(404, "there is no page " + path)));
        return true;
    }

    private static Map<String, String> query(Request request) {
        Map<String, String> query = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), field.getValue());
        }
        return query;
    }

    private static void send(Response response, Callback callback, RestAnswer answer) {
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType() + ";charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }
}
