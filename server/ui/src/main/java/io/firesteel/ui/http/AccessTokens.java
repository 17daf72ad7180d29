package io.firesteel.ui.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.time.Clock;

/// Short-lived tokens that prove the knowledge of a secret without showing it: JSON Web Signatures (RFC 7515) of algorithm
/// HS256 with a time of expiry. Whoever knows the secret makes them, the servers of its cluster check them.
public final class AccessTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final int LONGEST = 4096;
    private static final long SECOND = 1000;

    private final SecretKeySpec key;
    private final Clock clock;

    /// @param secret what both sides know; the key is derived from it
    public AccessTokens(byte[] secret, Clock clock) {
        this.key = new SecretKeySpec(mac(new SecretKeySpec(secret, ALGORITHM), "firesteel http 1"), ALGORITHM);
        this.clock = clock;
    }

    /// A token that holds for so many seconds.
    public String issue(long seconds) {
        long now = clock.millis() / SECOND;
        String signed = encode(HEADER) + "." + encode("{\"iat\":" + now + ",\"exp\":" + (now + seconds) + "}");
        return signed + "." + encode(mac(key, signed));
    }

    /// The time by which tokens are made and judged here.
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /// Whether `token` was made with the secret and still holds. The signature comes first: nothing else of a stranger's
    /// token is looked at.
    public boolean holds(String token) {
        int last = token.lastIndexOf('.');
        int first = token.indexOf('.');
        if (token.length() > LONGEST || first < 0 || last <= first) {
            return false;
        }
        try {
            byte[] shown = Base64.getUrlDecoder().decode(token.substring(last + 1));
            if (!MessageDigest.isEqual(shown, mac(key, token.substring(0, last)))) {
                return false;
            }
            return field(token.substring(0, first), "alg").equals("HS256")
                    && Long.parseLong(field(token.substring(first + 1, last), "exp")) > clock.millis() / SECOND;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    /// The text of a field of a flat JSON object; empty when it is not there.
    private static String field(String encoded, String name) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(Base64.getUrlDecoder().decode(encoded))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String found = json.currentName();
                JsonToken value = json.nextToken();
                if (found.equals(name)) {
                    return json.getText();
                }
                if (value.isStructStart()) {
                    json.skipChildren();
                }
            }
            return "";
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "AccessTokens(hidden)";
    }
}
