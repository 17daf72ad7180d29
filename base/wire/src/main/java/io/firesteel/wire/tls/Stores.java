package io.firesteel.wire.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Collections;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

import io.netty.handler.ssl.SslContextBuilder;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.error.FiresteelException;

/// Reads keys and certificates from where the settings say.
final class Stores {
    private final Conf conf;

    Stores(Conf conf) {
        this.conf = conf;
    }

    /// Whether this process has a key of its own.
    boolean hasKey() {
        return isSet(TlsSettings.KEY_STORE) || isSet(TlsSettings.PRIVATE_KEY);
    }

    private boolean isSet(Setting<String> setting) {
        return !conf.get(setting).isBlank();
    }

    private char[] password(Setting<String> setting) {
        return conf.get(setting).toCharArray();
    }

    /// Of contexts that show this process's certificate.
    SslContextBuilder builder(boolean server) {
        if (isSet(TlsSettings.PRIVATE_KEY)) {
            Path key = existing(TlsSettings.PRIVATE_KEY);
            Path certificates = existing(TlsSettings.CERTIFICATES);
            try {
                String password = isSet(TlsSettings.PRIVATE_KEY_PASSWORD)
                        ? conf.get(TlsSettings.PRIVATE_KEY_PASSWORD)
                        : null;
                return server
                        ? SslContextBuilder.forServer(certificates.toFile(), key.toFile(), password)
                        : SslContextBuilder.forClient().keyManager(certificates.toFile(), key.toFile(), password);
            } catch (IllegalArgumentException e) {
                throw TlsErrors.unusable(TlsSettings.PRIVATE_KEY.key() + "=" + key + " and "
                        + TlsSettings.CERTIFICATES.key() + "=" + certificates, words(e));
            }
        }
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(keyStore(), password(isSet(TlsSettings.KEY_PASSWORD)
                    ? TlsSettings.KEY_PASSWORD
                    : TlsSettings.KEY_STORE_PASSWORD));
            return server ? SslContextBuilder.forServer(keys) : SslContextBuilder.forClient().keyManager(keys);
        } catch (GeneralSecurityException e) {
            throw unusable(TlsSettings.KEY_STORE, e);
        }
    }

    /// Who is trusted: who has a certificate that the trust store's sign, under whatever name it is reached. Members of a
    /// cluster come and go by address; their secret is shown after that.
    TrustManager trusted() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(isSet(TlsSettings.TRUST_STORE)
                    ? load(TlsSettings.TRUST_STORE, TlsSettings.TRUST_STORE_TYPE, TlsSettings.TRUST_STORE_PASSWORD)
                    : own());
            for (TrustManager manager : trust.getTrustManagers()) {
                if (manager instanceof X509ExtendedTrustManager found) {
                    return new TrustedCertificates(found);
                }
            }
            throw new IllegalStateException("this JVM has no trust manager for X.509");
        } catch (GeneralSecurityException e) {
            throw unusable(TlsSettings.TRUST_STORE, e);
        }
    }

    /// The certificates that this process shows.
    private KeyStore own() throws GeneralSecurityException {
        KeyStore trust = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            trust.load(null, null);
        } catch (IOException e) {
            throw new IllegalStateException("an empty key store is not read from anywhere", e);
        }
        int number = 0;
        if (isSet(TlsSettings.CERTIFICATES)) {
            for (Certificate each : certificates()) {
                trust.setCertificateEntry("own-" + number++, each);
            }
            return trust;
        }
        KeyStore keys = keyStore();
        for (String alias : Collections.list(keys.aliases())) {
            Certificate[] chain = keys.getCertificateChain(alias);
            for (Certificate each : chain == null ? new Certificate[]{keys.getCertificate(alias)} : chain) {
                trust.setCertificateEntry("own-" + number++, each);
            }
        }
        return trust;
    }

    private Collection<? extends Certificate> certificates() throws CertificateException {
        Path file = existing(TlsSettings.CERTIFICATES);
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in);
        } catch (IOException e) {
            throw unusable(TlsSettings.CERTIFICATES, e);
        }
    }

    private KeyStore keyStore() {
        return load(TlsSettings.KEY_STORE, TlsSettings.KEY_STORE_TYPE, TlsSettings.KEY_STORE_PASSWORD);
    }

    private KeyStore load(Setting<String> path, Setting<String> type, Setting<String> secret) {
        Path file = existing(path);
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(TlsSettings.type(conf, type));
            store.load(in, isSet(secret) ? password(secret) : null);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(path, e);
        }
    }

    private Path existing(Setting<String> setting) {
        String path = conf.get(setting);
        if (path.isBlank()) {
            throw TlsErrors.unusable(setting.key(), "it is not set");
        }
        if (!Files.isReadable(Path.of(path))) {
            throw TlsErrors.unusable(setting.key() + "=" + path, "there is no such file that this user may read");
        }
        return Path.of(path);
    }

    private FiresteelException unusable(Setting<String> setting, Exception e) {
        return TlsErrors.unusable(setting.key() + "=" + conf.get(setting), words(e));
    }

    private static String words(Exception e) {
        String why = String.valueOf(e.getMessage());
        return e.getCause() == null ? why : why + ": " + e.getCause().getMessage();
    }
}
