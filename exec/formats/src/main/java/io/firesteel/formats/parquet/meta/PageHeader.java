package io.firesteel.formats.parquet.meta;

/// The header of one page.
///
/// @param type         0 data, 2 dictionary, 3 data v2; others are skipped
/// @param uncompressed bytes of the body (levels of v2 included)
/// @param compressed   bytes as stored
/// @param crc          of the stored body, when `hasCrc`
/// @param hasCrc       whether the writer gave one
/// @param values       level entries, nulls included
/// @param encoding     of the values
/// @param defEncoding  of definition levels (v1)
/// @param repEncoding  of repetition levels (v1)
/// @param defBytes     length of definition levels (v2)
/// @param repBytes     length of repetition levels (v2)
/// @param isCompressed whether the values are (v2)
/// @param headerBytes  length of the header itself
public record PageHeader(int type, int uncompressed, int compressed, int crc, boolean hasCrc, int values, int encoding,
        int defEncoding, int repEncoding, int defBytes, int repBytes, boolean isCompressed, int headerBytes) {
    public static final int DATA = 0;
    public static final int DICTIONARY = 2;
    public static final int DATA_V2 = 3;

    /// Reads a header that starts at `from`; [ThriftReader.Truncated] when it goes on behind `end`.
    public static PageHeader read(byte[] bytes, int from, int end) {
        ThriftReader t = new ThriftReader(bytes, from, end);
        int[] n = new int[5];
        Body body = new Body();
        boolean crc = false;
        for (int f = 0; (f = t.field(f)) != 0;) {
            switch (f) {
                case 1, 2, 3 -> n[f] = t.i32();
                case 4 -> {
                    n[4] = t.i32();
                    crc = true;
                }
                case 5, 7 -> t.nested(body::v1);
                case 8 -> t.nested(body::v2);
                default -> t.skip();
            }
        }
        if (n[2] < 0 || n[3] < 0 || body.values < 0 || body.defBytes < 0 || body.repBytes < 0
                || (long) body.defBytes + body.repBytes > n[2]) {
            throw new CorruptFile("a page header with sizes " + n[2] + ", " + n[3] + " and " + body.values + " values");
        }
        return new PageHeader(n[1], n[2], n[3], n[4], crc, body.values, body.encoding, body.defEncoding,
                body.repEncoding,
                body.defBytes, body.repBytes, body.compressed, t.position() - from);
    }

    private static final class Body {
        private int values;
        private int encoding;
        private int defEncoding = 3;
        private int repEncoding = 3;
        private int defBytes;
        private int repBytes;
        private boolean compressed = true;

        Boolean v1(ThriftReader t) {
            for (int f = 0; (f = t.field(f)) != 0;) {
                switch (f) {
                    case 1 -> values = t.i32();
                    case 2 -> encoding = t.i32();
                    case 3 -> defEncoding = t.type() == 5 ? t.i32() : skipped(t);
                    case 4 -> repEncoding = t.i32();
                    default -> t.skip();
                }
            }
            return true;
        }

        private int skipped(ThriftReader t) {
            t.skip();
            return 3;
        }

        Boolean v2(ThriftReader t) {
            for (int f = 0; (f = t.field(f)) != 0;) {
                switch (f) {
                    case 1 -> values = t.i32();
                    case 4 -> encoding = t.i32();
                    case 5 -> defBytes = t.i32();
                    case 6 -> repBytes = t.i32();
                    case 7 -> compressed = t.bool();
                    default -> t.skip();
                }
            }
            return true;
        }
    }
}
