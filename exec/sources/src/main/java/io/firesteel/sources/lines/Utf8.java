package io.firesteel.sources.lines;

/// Whether bytes are UTF-8.
final class Utf8 {

    private Utf8() {
    }

    static boolean ascii(byte[] data, int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= data[i];
        }
        return all >= 0;
    }

    /// Whether the bytes are well-formed: no surrogates, no overlong forms, nothing above U+10FFFF.
    static boolean valid(byte[] data, int from, int to) {
        int i = from;
        while (i < to) {
            int b = data[i];
            if (b >= 0) {
                i++;
                continue;
            }
            int more = more(b & 0xff);
            if (more == 0 || i + more >= to || !second(b & 0xff, data[i + 1] & 0xff)) {
                return false;
            }
            for (int k = 2; k <= more; k++) {
                if ((data[i + k] & 0xc0) != 0x80) {
                    return false;
                }
            }
            i += more + 1;
        }
        return true;
    }

    private static int more(int lead) {
        return lead >= 0xc2 && lead <= 0xdf
                ? 1
                : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    }

    private static boolean second(int lead, int b) {
        return switch (lead) {
            case 0xe0 -> b >= 0xa0 && b <= 0xbf;
            case 0xed -> b >= 0x80 && b <= 0x9f;
            case 0xf0 -> b >= 0x90 && b <= 0xbf;
            case 0xf4 -> b >= 0x80 && b <= 0x8f;
            default -> b >= 0x80 && b <= 0xbf;
        };
    }
}
