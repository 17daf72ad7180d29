package io.firesteel.operators.function.text;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.Vector;

import static io.firesteel.error.ErrorCondition.user;

/// AES in the modes GCM, CBC and ECB. The initialisation vector stands in front of what is encrypted.
final class AesBodies {
    private static final ErrorCondition KEY = user("INVALID_PARAMETER_VALUE.AES_KEY_LENGTH", "22023",
            "The value of parameter(s) `key` in `aes_encrypt`/`aes_decrypt` is invalid: expects a binary value with 16, 24 or"
                    + " 32 bytes, but got <actualLength> bytes.");
    private static final ErrorCondition IV = user("INVALID_PARAMETER_VALUE.AES_IV_LENGTH", "22023",
            "The value of parameter(s) `iv` in `aes_encrypt` is invalid: supports 16-byte CBC IVs and 12-byte GCM IVs, but got"
                    + " <actualLength> bytes for <mode>.");
    private static final ErrorCondition CRYPTO = user("INVALID_PARAMETER_VALUE.AES_CRYPTO_ERROR", "22023",
            "The value of parameter(s) `expr`, `key` in `aes_encrypt`/`aes_decrypt` is invalid: detail message:"
                    + " <detailMessage>");
    private static final ErrorCondition MODE = user("UNSUPPORTED_FEATURE.AES_MODE", "0A000",
            "The feature is not supported: AES-<mode> with the padding <padding> by `aes_encrypt`/`aes_decrypt`.");
    private static final ErrorCondition MODE_IV = user("UNSUPPORTED_FEATURE.AES_MODE_IV", "0A000",
            "The feature is not supported: <mode> with initialization vector (IV) by `aes_encrypt`.");
    private static final ErrorCondition MODE_AAD = user("UNSUPPORTED_FEATURE.AES_MODE_AAD", "0A000",
            "The feature is not supported: <mode> with additional authenticate data (AAD) by"
                    + " `aes_encrypt`/`aes_decrypt`.");
    private static final int TAG_BITS = 128;

    private AesBodies() {
    }

    static void register(BodyList list) {
        list.fresh("aes_encrypt", () -> {
            SecureRandom random = new SecureRandom();
            return (a, row, out) -> Values.put(out, row, encrypted(a, row, random));
        });
        list.rows("aes_decrypt", (a, row, out) -> Values.put(out, row, decrypted(a, row)));
        list.rows("try_aes_decrypt", (a, row, out) -> {
            try {
                return Values.put(out, row, decrypted(a, row));
            } catch (FiresteelException e) {
                return false;
            }
        });
    }

    /// A mode with the one padding that goes with it.
    private enum Mode {
        GCM("NONE", "AES/GCM/NoPadding", 12), CBC("PKCS", "AES/CBC/PKCS5Padding", 16), ECB("PKCS",
                "AES/ECB/PKCS5Padding", 0);

        private final String padding;
        private final String transformation;
        private final int ivLength;

        Mode(String padding, String transformation, int ivLength) {
            this.padding = padding;
            this.transformation = transformation;
            this.ivLength = ivLength;
        }

        static Mode of(String name, String padding) {
            for (Mode mode : values()) {
                if (mode.name().equalsIgnoreCase(name)
                        && (mode.padding.equalsIgnoreCase(padding) || padding.equalsIgnoreCase("DEFAULT"))) {
                    return mode;
                }
            }
            throw new FiresteelException(MODE,
                    Map.of("mode", name.toUpperCase(Locale.ROOT), "padding", padding.toUpperCase(Locale.ROOT)));
        }

        private AlgorithmParameterSpec parameters(byte[] iv) {
            return switch (this) {
                case GCM -> new GCMParameterSpec(TAG_BITS, iv);
                case CBC -> new IvParameterSpec(iv);
                case ECB -> null;
            };
        }

        private Cipher cipher(int direction, byte[] key, byte[] iv, byte[] aad) throws GeneralSecurityException {
            if (aad.length > 0 && this != GCM) {
                throw new FiresteelException(MODE_AAD, Map.of("mode", name()));
            }
            Cipher cipher = Cipher.getInstance(transformation);
            cipher.init(direction, new SecretKeySpec(key, "AES"), parameters(iv));
            if (aad.length > 0) {
                cipher.updateAAD(aad);
            }
            return cipher;
        }
    }

    private static byte[] key(Vector[] a, int row) {
        byte[] key = Values.bytes(a[1], row);
        if (key.length != 16 && key.length != 24 && key.length != 32) {
            throw new FiresteelException(KEY, Map.of("actualLength", "" + key.length));
        }
        return key;
    }

    private static byte[] encrypted(Vector[] a, int row, SecureRandom random) {
        Mode mode = Mode.of(Values.text(a[2], row), Values.text(a[3], row));
        byte[] key = key(a, row);
        byte[] iv = Values.bytes(a[4], row);
        if (iv.length > 0 && mode == Mode.ECB) {
            throw new FiresteelException(MODE_IV, Map.of("mode", mode.name()));
        }
        if (iv.length > 0 && iv.length != mode.ivLength) {
            throw new FiresteelException(IV, Map.of("actualLength", "" + iv.length, "mode", mode.name()));
        }
        if (iv.length == 0) {
            iv = new byte[mode.ivLength];
            random.nextBytes(iv);
        }
        try {
            byte[] body = mode.cipher(Cipher.ENCRYPT_MODE, key, iv, Values.bytes(a[5], row))
                    .doFinal(Values.bytes(a[0], row));
            byte[] all = Arrays.copyOf(iv, iv.length + body.length);
            System.arraycopy(body, 0, all, iv.length, body.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    private static byte[] decrypted(Vector[] a, int row) {
        Mode mode = Mode.of(Values.text(a[2], row), Values.text(a[3], row));
        byte[] key = key(a, row);
        byte[] all = Values.bytes(a[0], row);
        byte[] iv = Arrays.copyOf(all, Math.min(all.length, mode.ivLength));
        try {
            return mode.cipher(Cipher.DECRYPT_MODE, key, iv, Values.bytes(a[4], row))
                    .doFinal(all, iv.length, all.length - iv.length);
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    private static FiresteelException failed(GeneralSecurityException e) {
        return new FiresteelException(CRYPTO, Map.of("detailMessage", String.valueOf(e.getMessage())), e);
    }
}
