package io.firesteel.storage.stream;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-GCM over single frames (NIST SP 800-38D), with a random nonce each. For one thread.
final class FrameCipher {
    private final SecretKey key;
    private final Cipher cipher;
    private final SecureRandom random = new SecureRandom();

    FrameCipher(SecretKey key) {
        this.key = key;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no AES/GCM", e);
        }
    }

    /// Nonce, ciphertext and tag to `to` from `at`; answers how many bytes.
    int seal(byte[] from, int offset, int length, byte[] to, int at) {
        byte[] nonce = new byte[BlockStream.NONCE];
        random.nextBytes(nonce);
        System.arraycopy(nonce, 0, to, at, nonce.length);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(BlockStream.TAG * 8, nonce));
            return nonce.length + cipher.doFinal(from, offset, length, to, at + nonce.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt a frame", e);
        }
    }

    /// The plain bytes of a sealed frame.
    byte[] open(byte[] from, int offset, int length) throws CorruptBlockException {
        if (length < BlockStream.NONCE + BlockStream.TAG) {
            throw new CorruptBlockException("an encrypted frame of " + length + " bytes");
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(BlockStream.TAG * 8, from, offset,
                    BlockStream.NONCE));
            return cipher.doFinal(from, offset + BlockStream.NONCE, length - BlockStream.NONCE);
        } catch (GeneralSecurityException e) {
            throw new CorruptBlockException("a frame was not encrypted with the application's key", e);
        }
    }
}
