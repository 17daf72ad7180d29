package io.firesteel.ui.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The look of all pages, served at [#PATH] by every server of pages.
public final class StyleSheet {
    public static final String PATH = "/static/ui.css";

    private StyleSheet() {
    }

    /// Its text, in CSS.
    public static String text() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("ui.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
