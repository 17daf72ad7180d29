package io.firesteel.formats.parquet.page;

import java.io.IOException;
import java.util.Arrays;

import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.ColumnChunk;
import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.formats.parquet.meta.PageHeader;
import io.firesteel.formats.parquet.meta.PhysicalType;
import io.firesteel.formats.parquet.meta.UnsupportedFile;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Dictionary;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// The level entries and values of one column chunk as one stream over its pages. Keeps the chunk's dictionary both as a
/// vector (one more row, which is null, behind the values) and, for text, as a [Dictionary].
final class LeafPages {
    private static final int MAX_DICTIONARY = 1 << 26;

    private final LeafType type;
    private final PageStream stream;
    private final Levels definitions;
    private final Levels repetitions;
    private final ValueReader[] readers = new ValueReader[10];
    private final Rle idRle = new Rle();
    private final Vector raw;
    private PageHeader header;
    private boolean bodyLoaded;
    private long chunkLeft;
    private int pageLeft;
    private boolean dictionaryPage;
    private ValueReader values;
    private Vector dictionary;
    private Vector spare;
    private Dictionary texts;
    private int dictionarySize;
    private int[] ids = new int[0];

    LeafPages(LeafType type) {
        this.type = type;
        this.stream = new PageStream(type.decompressed());
        this.definitions = new Levels(type.leaf().maxDef());
        this.repetitions = new Levels(type.leaf().maxRep());
        this.raw = type.conversion() == null ? null : Vector.create(type.raw(), 0);
    }

    void open(ByteSource file, ColumnChunk chunk) {
        stream.open(file, chunk);
        chunkLeft = chunk.values();
        pageLeft = 0;
        header = null;
        bodyLoaded = false;
        dictionary = null;
        texts = null;
        dictionarySize = 0;
    }

    /// Entries left in the current page; goes to the next page when it is used up; 0 at the end of the chunk.
    int available() throws IOException {
        while (pageLeft == 0) {
            if (chunkLeft == 0) {
                return 0;
            }
            header = stream.next();
            bodyLoaded = false;
            if (header == null) {
                throw new CorruptFile("a column chunk lacks " + chunkLeft + " values");
            }
            switch (header.type()) {
                case PageHeader.DICTIONARY -> loadDictionary();
                case PageHeader.DATA, PageHeader.DATA_V2 -> {
                    if (header.values() > chunkLeft) {
                        throw new CorruptFile(
                                "a page of " + header.values() + " values where " + chunkLeft + " are left");
                    }
                    pageLeft = header.values();
                    if (pageLeft == 0) {
                        stream.skip(header);
                    }
                }
                default -> stream.skip(header);
            }
        }
        return pageLeft;
    }

    /// Leaves out a whole page whose body was not touched.
    boolean skipPage() {
        if (bodyLoaded) {
            return false;
        }
        stream.skip(header);
        chunkLeft -= pageLeft;
        pageLeft = 0;
        return true;
    }

    /// Whether the current page holds ids; loads it.
    boolean dictionaryPage() throws IOException {
        load();
        return dictionaryPage;
    }

    Levels definitions() throws IOException {
        load();
        return definitions;
    }

    Levels repetitions() throws IOException {
        load();
        return repetitions;
    }

    /// Declares `n` entries of the current page as read.
    void took(int n) {
        pageLeft -= n;
        chunkLeft -= n;
    }

    Vector dictionary() {
        return dictionary;
    }

    Dictionary texts() {
        return texts;
    }

    int dictionarySize() {
        return dictionarySize;
    }

    private void load() throws IOException {
        if (bodyLoaded) {
            return;
        }
        bodyLoaded = true;
        byte[] page = stream.body(header);
        int end = header.uncompressed();
        int at = 0;
        if (header.type() == PageHeader.DATA_V2) {
            repetitions.init(page, 0, header.repBytes());
            definitions.init(page, header.repBytes(), header.repBytes() + header.defBytes());
            at = header.repBytes() + header.defBytes();
        } else {
            at = levelsV1(repetitions, header.repEncoding(), page, at, end);
            at = levelsV1(definitions, header.defEncoding(), page, at, end);
        }
        int encoding = header.encoding();
        dictionaryPage = encoding == 2 || encoding == 8;
        if (dictionaryPage) {
            // A page of nothing but nulls may lack even the width of its ids.
            int width = at < end ? page[at] & 255 : 0;
            if (dictionary == null) {
                if (at < end && width > 0) {
                    throw new CorruptFile("a page of dictionary ids without a dictionary");
                }
                dictionary = Vector.create(type.wanted(), 1);
                dictionary.setNull(0);
                texts = new Dictionary(new byte[0], new int[1], 0);
            }
            idRle.init(page, Math.min(at + 1, end), end, width);
            values = null;
        } else {
            values = reader(encoding);
            values.init(page, at, end, header.values());
        }
    }

    private int levelsV1(Levels levels, int encoding, byte[] page, int at, int end) {
        if (levels.max() == 0) {
            return at;
        }
        if (encoding == 4) {
            int n = levels.packedBytes(header.values());
            if (n > end - at) {
                throw new CorruptFile("levels are cut short");
            }
            levels.initPacked(page, at, at + n);
            return at + n;
        }
        if (encoding != 3) {
            throw new UnsupportedFile("level encoding number " + encoding);
        }
        int n = end - at < 4 ? -1 : (int) Bytes.I32.get(page, at);
        if (n < 0 || n > end - at - 4) {
            throw new CorruptFile("levels of " + n + " bytes in a page of " + (end - at));
        }
        levels.init(page, at + 4, at + 4 + n);
        return at + 4 + n;
    }

    private ValueReader reader(int encoding) {
        PhysicalType physical = type.leaf().physical();
        if (encoding < 0 || encoding >= readers.length) {
            throw new UnsupportedFile("encoding number " + encoding);
        }
        if (readers[encoding] == null) {
            boolean bytes = physical == PhysicalType.BYTE_ARRAY;
            boolean integers = physical == PhysicalType.INT32 || physical == PhysicalType.INT64;
            boolean fixed = physical == PhysicalType.FIXED_LEN_BYTE_ARRAY;
            readers[encoding] = switch (encoding) {
                case 0 -> new PlainReader(physical, type.leaf().length());
                case 3 -> physical == PhysicalType.BOOLEAN ? new RleBooleanReader() : null;
                case 5 -> integers ? new DeltaIntReader() : null;
                case 6 -> bytes ? new DeltaBytesReader(false) : null;
                case 7 -> bytes || fixed ? new DeltaBytesReader(true) : null;
                case 9 -> physical == PhysicalType.BOOLEAN || bytes || physical == PhysicalType.INT96
                        ? null
                        : new SplitReader(physical, type.leaf().length());
                default -> null;
            };
            if (readers[encoding] == null) {
                throw new UnsupportedFile("encoding number " + encoding + " of " + physical + " values");
            }
        }
        return readers[encoding];
    }

    private void loadDictionary() throws IOException {
        int n = header.values();
        if (n > MAX_DICTIONARY || header.encoding() != 0 && header.encoding() != 2) {
            throw new CorruptFile("a dictionary of " + n + " values in encoding " + header.encoding());
        }
        byte[] page = stream.body(header);
        int size = header.uncompressed();
        int least = Math.max(1, type.leaf().physical() == PhysicalType.BYTE_ARRAY
                ? 4
                : type.leaf().physical().width(type.leaf().length()));
        if ((long) n * least > size && type.leaf().physical() != PhysicalType.BOOLEAN) {
            throw new CorruptFile("a dictionary of " + n + " values in " + size + " bytes");
        }
        PlainReader plain = new PlainReader(type.leaf().physical(), type.leaf().length());
        plain.init(page, 0, size, n);
        dictionary = spare != null && spare.capacity() > n ? spare : Vector.create(type.wanted(), n + 1);
        // Numbers are copied out of the dictionary, so its vector serves the next chunk too; text is shared.
        spare = dictionary instanceof BytesVector ? null : dictionary;
        dictionary.clear();
        dictionarySize = n;
        if (type.conversion() != null) {
            Vector source = Vector.create(type.raw(), n);
            plain.read(source, 0, n);
            type.conversion().apply(source, dictionary, 0, n);
        } else if (dictionary instanceof BytesVector bytes) {
            plain.read(bytes, 0, n);
            texts = packed(bytes, n);
            int[] all = bytes.useDictionary(texts);
            for (int i = 0; i < n; i++) {
                all[i] = i;
            }
            bytes.flatten(n);
        } else {
            plain.read(dictionary, 0, n);
        }
        dictionary.setNull(n);
    }

    /// The page buffer is reused, so the dictionary takes its bytes with it.
    private static Dictionary packed(BytesVector bytes, int n) {
        int[] offsets = new int[n + 1];
        for (int i = 0; i < n; i++) {
            offsets[i + 1] = offsets[i] + bytes.lengths()[i];
        }
        byte[] data = new byte[offsets[n] + 8];
        for (int i = 0; i < n; i++) {
            System.arraycopy(bytes.data(), bytes.offsets()[i], data, offsets[i], bytes.lengths()[i]);
        }
        return new Dictionary(data, offsets, n);
    }

    /// The next `n` ids of the current page, which holds ids.
    void readIds(int[] out, int at, int n) {
        idRle.read(out, at, n);
        int size = dictionarySize;
        int good = -1;
        for (int i = at; i < at + n; i++) {
            good &= out[i] - size & ~out[i];
        }
        if (n > 0 && good >= 0) {
            throw new CorruptFile("a dictionary id beyond the " + size + " values of the dictionary");
        }
    }

    /// The next `n` values of the current page into rows `at` on.
    void readValues(Vector out, int at, int n) {
        if (n == 0) {
            return;
        }
        if (dictionaryPage) {
            readByIds(out, at, n);
        } else if (raw != null) {
            raw.clear();
            raw.reserve(n);
            values.read(raw, 0, n);
            type.conversion().apply(raw, out, at, n);
        } else {
            if (out instanceof BytesVector bytes && at > 0) {
                bytes.ownBytes(at);
            }
            values.read(out, at, n);
        }
    }

    private void readByIds(Vector out, int at, int n) {
        if (out instanceof BytesVector bytes) {
            boolean sameDictionary = at > 0 && bytes.dictionary() == texts;
            if (at == 0 || sameDictionary) {
                readIds(sameDictionary ? bytes.ids() : bytes.useDictionary(texts), at, n);
                return;
            }
        }
        if (ids.length < n) {
            ids = new int[n];
        }
        readIds(ids, 0, n);
        gather(out, ids, at, n);
    }

    /// Puts the dictionary's values for `n` ids into rows `at` on.
    void gather(Vector out, int[] from, int at, int n) {
        switch (out) {
            case IntVector v -> gatherInts(((IntVector) dictionary).values(), from, v.values(), at, n);
            case DoubleVector v -> gatherDoubles(((DoubleVector) dictionary).values(), from, v.values(), at, n);
            case FloatVector v -> out.append(dictionary, from, 0, n, at);
            case io.firesteel.vector.DecimalVector v -> out.append(dictionary, from, 0, n, at);
            case LongVector v -> gatherLongs(((LongVector) dictionary).values(), from, v.values(), at, n);
            default -> out.append(dictionary, from, 0, n, at);
        }
    }

    private static void gatherInts(int[] d, int[] ids, int[] out, int at, int n) {
        for (int i = 0; i < n; i++) {
            out[at + i] = d[ids[i]];
        }
    }

    private static void gatherLongs(long[] d, int[] ids, long[] out, int at, int n) {
        for (int i = 0; i < n; i++) {
            out[at + i] = d[ids[i]];
        }
    }

    private static void gatherDoubles(double[] d, int[] ids, double[] out, int at, int n) {
        for (int i = 0; i < n; i++) {
            out[at + i] = d[ids[i]];
        }
    }

    void skipValues(int n) {
        if (dictionaryPage) {
            idRle.skip(n);
        } else {
            values.skip(n);
        }
    }

    /// Makes room in an id buffer.
    static int[] room(int[] buffer, int n) {
        return buffer.length >= n ? buffer : Arrays.copyOf(buffer, n);
    }
}
