package io.firesteel.formats.parquet.meta;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.files.ByteSource;

/// Reads and checks a file's footer. Whatever is wrong with it is one `CANNOT_READ_FILE_FOOTER` error.
public final class FooterReader {
    private static final int TAIL = 64 << 10;
    private static final int MAX_FOOTER = 512 << 20;
    private static final int MAX_SCHEMA_NODES = 1 << 20;
    private static final int MAX_SCHEMA_DEPTH = 200;

    private final long fileLength;
    private final List<SchemaNode> leaves = new ArrayList<>();
    private List<Element> elements;
    private int next;

    private FooterReader(long fileLength) {
        this.fileLength = fileLength;
    }

    /// The footer of a file.
    public static Footer read(ByteSource file) {
        try {
            return new FooterReader(file.length()).parse(file);
        } catch (FileNotFoundException | java.nio.file.NoSuchFileException e) {
            throw ParquetErrors.missing(file.name(), e);
        } catch (IOException | CorruptFile | UnsupportedFile | ThriftReader.Truncated e) {
            throw ParquetErrors.footer(file.name(), e);
        }
    }

    private Footer parse(ByteSource file) throws IOException {
        if (fileLength < 12) {
            throw new CorruptFile("the file has only " + fileLength + " bytes");
        }
        int tail = (int) Math.min(TAIL, fileLength);
        byte[] bytes = new byte[tail];
        file.read(fileLength - tail, bytes, 0, tail);
        String magic = new String(bytes, tail - 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (magic.equals("PARE")) {
            throw new UnsupportedFile("the footer is encrypted and keys are not supported");
        }
        if (!magic.equals("PAR1")) {
            throw new CorruptFile("the file ends in \"" + magic.replaceAll("[^ -~]", ".") + "\", not in PAR1");
        }
        int length = (bytes[tail - 8] & 255) | (bytes[tail - 7] & 255) << 8 | (bytes[tail - 6] & 255) << 16
                | bytes[tail - 5] << 24;
        if (length < 0 || length > fileLength - 12 || length > MAX_FOOTER) {
            throw new CorruptFile(
                    "a footer of " + Integer.toUnsignedString(length) + " bytes in a file of " + fileLength);
        }
        if (length + 8 > tail) {
            bytes = new byte[length + 8];
            file.read(fileLength - length - 8, bytes, 0, length);
            return fileMetaData(new ThriftReader(bytes, 0, length));
        }
        return fileMetaData(new ThriftReader(bytes, tail - 8 - length, tail - 8));
    }

    private Footer fileMetaData(ThriftReader t) {
        long rows = 0;
        List<RawGroup> groups = List.of();
        Map<String, String> keyValues = new LinkedHashMap<>();
        String createdBy = "";
        for (int f = 0; (f = t.field(f)) != 0;) {
            switch (f) {
                case 2 -> elements = t.structs(Element::read);
                case 3 -> rows = t.i64();
                case 4 -> groups = t.structs(this::rowGroup);
                case 5 -> t.structs(x -> keyValue(x, keyValues));
                case 6 -> createdBy = t.string();
                case 8 -> throw new UnsupportedFile("the columns are encrypted and keys are not supported");
                default -> t.skip();
            }
        }
        if (elements == null || elements.isEmpty() || elements.size() > MAX_SCHEMA_NODES) {
            throw new CorruptFile("the schema has " + (elements == null ? 0 : elements.size()) + " nodes");
        }
        SchemaNode root = node(0, 0, 0);
        if (next != elements.size()) {
            throw new CorruptFile("the schema has nodes outside its tree");
        }
        List<RowGroup> checked = new ArrayList<>(groups.size());
        long sum = 0;
        for (RawGroup g : groups) {
            if (g.rows < 0 || g.columns.size() != leaves.size()) {
                throw new CorruptFile("row group " + checked.size() + " has " + g.rows + " rows and " + g.columns.size()
                        + " columns, the schema " + leaves.size());
            }
            sum = Math.addExact(sum, g.rows);
            checked.add(group(g, checked.size()));
        }
        if (sum != rows) {
            throw new CorruptFile("the file claims " + rows + " rows, its row groups " + sum);
        }
        return new Footer(root, List.copyOf(leaves), rows, List.copyOf(checked), keyValues, createdBy);
    }

    private RowGroup group(RawGroup g, int ordinal) {
        long bytes = 0;
        for (int i = 0; i < leaves.size(); i++) {
            ColumnChunk c = g.columns.get(i);
            SchemaNode leaf = leaves.get(i);
            if (c == null) {
                throw new CorruptFile("column " + leaf.name() + " has no metadata in row group " + ordinal);
            }
            if (c.physical() != leaf.physical()) {
                throw new CorruptFile(
                        "column " + leaf.name() + " is " + leaf.physical() + " in the schema, " + c.physical()
                                + " in row group " + ordinal);
            }
            if (leaf.maxRep() == 0 && c.values() != g.rows) {
                throw new CorruptFile("column " + leaf.name() + " has " + c.values() + " values in row group " + ordinal
                        + " of " + g.rows + " rows");
            }
            bytes = Math.addExact(bytes, c.length());
        }
        return new RowGroup(ordinal, g.rows, bytes, g.columns);
    }

    private SchemaNode node(int def, int rep, int depth) {
        if (next >= elements.size() || depth > MAX_SCHEMA_DEPTH) {
            throw new CorruptFile("the schema tree is cut short or deeper than " + MAX_SCHEMA_DEPTH);
        }
        Element e = elements.get(next++);
        int maxDef = depth == 0 || e.repetition == 0 ? def : def + 1;
        int maxRep = depth > 0 && e.repetition == 2 ? rep + 1 : rep;
        if (e.repetition < 0 || e.repetition > 2) {
            throw new CorruptFile("repetition " + e.repetition + " of " + e.name);
        }
        if (e.physical != null && depth > 0) {
            if (e.physical == PhysicalType.FIXED_LEN_BYTE_ARRAY && (e.length <= 0 || e.length > 1 << 24)) {
                throw new CorruptFile("fixed length " + e.length + " of " + e.name);
            }
            SchemaNode leaf = new SchemaNode(e.name, e.repetition, e.physical, e.length, e.meaning(), e.fieldId, maxDef,
                    maxRep, leaves.size(), List.of());
            leaves.add(leaf);
            return leaf;
        }
        if (e.children < 0 || e.children > elements.size() - next) {
            throw new CorruptFile(e.children + " children of " + e.name);
        }
        List<SchemaNode> children = new ArrayList<>(e.children);
        for (int i = 0; i < e.children; i++) {
            children.add(node(maxDef, maxRep, depth + 1));
        }
        return new SchemaNode(e.name, e.repetition, null, 0, e.meaning(), e.fieldId, maxDef, maxRep, -1,
                List.copyOf(children));
    }

    private RawGroup rowGroup(ThriftReader t) {
        List<ColumnChunk> columns = List.of();
        long rows = -1;
        for (int f = 0; (f = t.field(f)) != 0;) {
            switch (f) {
                case 1 -> columns = t.structs(x -> ChunkReader.read(x, fileLength));
                case 3 -> rows = t.i64();
                default -> t.skip();
            }
        }
        return new RawGroup(rows, columns);
    }

    private static Boolean keyValue(ThriftReader t, Map<String, String> into) {
        String key = "";
        String value = "";
        for (int f = 0; (f = t.field(f)) != 0;) {
            switch (f) {
                case 1 -> key = t.string();
                case 2 -> value = t.string();
                default -> t.skip();
            }
        }
        into.put(key, value);
        return true;
    }

    private record RawGroup(long rows, List<ColumnChunk> columns) {
    }

    private record Element(String name, int repetition, PhysicalType physical, int length, int children, int converted,
            int scale, int precision, int fieldId, Logical logical) {

        Logical meaning() {
            return logical != null && !logical.name().isEmpty()
                    ? logical
                    : Logical.converted(converted, precision, scale);
        }

        static Element read(ThriftReader t) {
            String name = "";
            PhysicalType physical = null;
            Logical logical = null;
            int[] numbers = new int[10];
            numbers[6] = -1;
            numbers[9] = -1;
            for (int f = 0; (f = t.field(f)) != 0;) {
                switch (f) {
                    case 1 -> physical = PhysicalType.of(t.i32());
                    case 2, 3, 5, 6, 7, 8, 9 -> numbers[f] = t.i32();
                    case 4 -> name = t.string();
                    case 10 -> logical = t.nested(Logical::read);
                    default -> t.skip();
                }
            }
            return new Element(name, numbers[3], physical, numbers[2], numbers[5], numbers[6], numbers[7], numbers[8],
                    numbers[9], logical);
        }
    }
}
