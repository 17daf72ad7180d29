package io.firesteel.wire.tls;

import java.security.KeyStore;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;

/// What is set of TLS between the processes of a cluster: `spark.ssl.rpc.*`, and for what is not said there `spark.ssl.*`. As
/// in Spark, `spark.ssl.enabled` alone does not switch it on.
final class TlsSettings {
    static final Setting<Boolean> ENABLED = Setting.bool("spark.ssl.rpc.enabled", false,
            "Whether masters, workers, drivers and executors speak TLS with each other.");
    static final Setting<String> KEY_STORE = text("keyStore", "The key store with this process's key and certificate.");
    static final Setting<String> KEY_STORE_PASSWORD = text("keyStorePassword", "The password of the key store.");
    static final Setting<String> KEY_STORE_TYPE = text("keyStoreType", "The type of the key store, as PKCS12 or JKS.");
    static final Setting<String> KEY_PASSWORD = text("keyPassword",
            "The password of the key; without it, that of the key store.");
    static final Setting<String> PRIVATE_KEY = text("privateKey",
            "A PEM file with this process's key (PKCS#8), in place of a key store.");
    static final Setting<String> PRIVATE_KEY_PASSWORD = text("privateKeyPassword", "The password of the PEM file.");
    static final Setting<String> CERTIFICATES = text("certChain",
            "A PEM file with this process's certificate and those that signed it.");
    static final Setting<String> TRUST_STORE = text("trustStore",
            "The key store with the certificates to trust; without it, this process's own are.");
    static final Setting<String> TRUST_STORE_PASSWORD = text("trustStorePassword", "The password of the trust store.");
    static final Setting<String> TRUST_STORE_TYPE = text("trustStoreType",
            "The type of the trust store, as PKCS12 or JKS.");
    static final Setting<String> PROTOCOL = text("protocol", "The version of TLS, as TLSv1.3; without it, 1.3 or 1.2.");
    static final Setting<String> ALGORITHMS = text("enabledAlgorithms",
            "The cipher suites that may be used, by the names of the JVM, separated by commas.");
    static final Setting<Boolean> NEED_CLIENT_AUTH = Setting
            .bool("spark.ssl.rpc.needClientAuth", false, "Whether who connects shows a certificate too.")
            .orUnder("spark.ssl.needClientAuth");

    private TlsSettings() {
    }

    private static Setting<String> text(String name, String meaning) {
        return Setting.text("spark.ssl.rpc." + name, "", meaning).orUnder("spark.ssl." + name);
    }

    static String type(Conf conf, Setting<String> setting) {
        String type = conf.get(setting);
        return type.isBlank() ? KeyStore.getDefaultType() : type;
    }
}
