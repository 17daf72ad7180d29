package io.firesteel.ui.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import io.firesteel.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;

class AccessTokensTest {
    private final AtomicLong now = new AtomicLong(1_800_000_000_000L);
    private final AccessTokens tokens = new AccessTokens("a secret".getBytes(StandardCharsets.UTF_8), new Clock() {
        @Override
        public long millis() {
            return now.get();
        }

        @Override
        public long nanos() {
            return now.get() * 1_000_000;
        }
    });

    @Test
    void holdsUntilItExpires() {
        String token = tokens.issue(60);
        assertThat(tokens.holds(token)).isTrue();
        now.addAndGet(59_000);
        assertThat(tokens.holds(token)).isTrue();
        now.addAndGet(1_000);
        assertThat(tokens.holds(token)).isFalse();
    }

    @Test
    void anyChangeOfATokenIsSeen() {
        String token = tokens.issue(60);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            // The last letter carries bits that mean nothing.
            if (i < token.length() - 1) {
                assertThat(tokens.holds(changed)).as(changed).isFalse();
            }
        }
        assertThat(token).doesNotContain("secret", Base64.getUrlEncoder()
                .encodeToString("a secret".getBytes(
                        StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        "{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        String body = tokens.issue(60).split("\\.")[1];
        for (String text : List.of("", ".", "..", "a.b", "a.b.c", none + "." + body + ".", none + "." + body,
                "x".repeat(100_000) + ".y.z", "%%.%%.%%")) {
            assertThat(tokens.holds(text)).as(text.length() > 100 ? "long" : text).isFalse();
        }
    }
}
