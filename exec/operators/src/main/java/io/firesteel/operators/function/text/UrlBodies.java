package io.firesteel.operators.function.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.VectorFunction;

/// Parts of URLs, and the coding of texts in them.
final class UrlBodies {

    private UrlBodies() {
    }

    static void register(BodyList list) {
        list.rows("url_encode", (a, row, out) -> Values.put(out, row,
                URLEncoder.encode(Values.text(a[0], row), StandardCharsets.UTF_8)));
        list.rows("url_decode", (a, row, out) -> {
            String url = Values.text(a[0], row);
            try {
                return Values.put(out, row, URLDecoder.decode(url, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                throw BodyErrors.urlCoding(url);
            }
        });
        list.rows("try_url_decode", (a, row, out) -> {
            try {
                return Values.put(out, row, URLDecoder.decode(Values.text(a[0], row), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                return false;
            }
        });
        list.add("parse_url", UrlBodies::parse);
    }

    private static VectorFunction parse(Signature s) {
        return RowFunction.strict((a, row, out) -> {
            String text = Values.text(a[0], row);
            URI uri;
            try {
                uri = new URI(text);
            } catch (URISyntaxException e) {
                if (s.ansi()) {
                    throw BodyErrors.url(text);
                }
                return false;
            }
            String part = Values.text(a[1], row);
            String value = s.count() == 2
                    ? part(uri, part)
                    : part.equals("QUERY") ? parameter(uri.getRawQuery(), Values.text(a[2], row)) : null;
            return value != null && Values.put(out, row, value);
        });
    }

    private static String part(URI uri, String part) {
        return switch (part) {
            case "HOST" -> uri.getHost();
            case "PATH" -> uri.getRawPath();
            case "QUERY" -> uri.getRawQuery();
            case "REF" -> uri.getRawFragment();
            case "PROTOCOL" -> uri.getScheme();
            case "FILE" -> uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
            case "AUTHORITY" -> uri.getRawAuthority();
            case "USERINFO" -> uri.getRawUserInfo();
            default -> null;
        };
    }

    private static String parameter(String query, String key) {
        if (query == null) {
            return null;
        }
        Matcher m = Pattern.compile("(?:&|^)" + Pattern.quote(key) + "=([^&]*)").matcher(query);
        return m.find() ? m.group(1) : null;
    }
}
