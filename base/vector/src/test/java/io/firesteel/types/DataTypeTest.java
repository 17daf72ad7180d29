package io.firesteel.types;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataTypeTest {
    private static final String DDL = "a INT NOT NULL COMMENT 'it\\'s', b ARRAY<DECIMAL(38,10)>, `c d` MAP<STRING, STRUCT<x: BIGINT, y: INTERVAL DAY TO SECOND>>, e INTERVAL YEAR, f timestamp_ntz, g varchar(7)";

    @Test
    void ddlJsonAndBack() {
        StructType schema = StructType.fromDdl(DDL);
        assertThat(DataType.fromJson(schema.json())).isEqualTo(schema);
        assertThat(StructType.fromDdl(schema.ddl())).isEqualTo(schema);
        assertThat(schema.field(0).comment()).isEqualTo("it's");
        assertThat(schema.catalogString())
                .isEqualTo("struct<a:int,b:array<decimal(38,10)>,c d:map<string,struct<x:bigint,"
                        + "y:interval day to second>>,e:interval year,f:timestamp_ntz,g:varchar(7)>");
    }

    @Test
    void jsonIsSparks() {
        StructType schema = StructType.of(new StructField("a", SimpleType.INTEGER, false),
                new StructField("b", new ArrayType(SimpleType.NULL, false), true, Map.of("comment", "x")));
        assertThat(schema.json()).isEqualTo("{\"type\":\"struct\",\"fields\":[{\"name\":\"a\",\"type\":\"integer\","
                + "\"nullable\":false,\"metadata\":{}},{\"name\":\"b\",\"type\":{\"type\":\"array\",\"elementType\":\"void\","
                + "\"containsNull\":false},\"nullable\":true,\"metadata\":{\"comment\":\"x\"}}]}");
        assertThat(SimpleType.LONG.sql()).isEqualTo("BIGINT");
        assertThat(schema.ddl()).isEqualTo("a INT NOT NULL,b ARRAY<VOID> COMMENT 'x'");
    }

    @Test
    void badTextsAreNamed() {
        for (String bad : new String[]{"a", "a INT,", "a ARRAY<INT", "a FOO", "a DECIMAL(40,2)", "a INT b", "a CHAR(x)",
            "array<".repeat(5000)}) {
            assertThatThrownBy(() -> StructType.fromDdl(bad)).as(bad).isInstanceOf(FiresteelException.class);
        }
        assertThatThrownBy(() -> DataType.fromJson("{\"type\":\"list\"}")).isInstanceOf(FiresteelException.class);
    }

    @Test
    void decimalResultsLoseScaleBeforeDigits() {
        assertThat(DecimalType.adjusted(40, 10)).isEqualTo(new DecimalType(38, 8));
        assertThat(DecimalType.adjusted(60, 20)).isEqualTo(new DecimalType(38, 6));
        assertThat(DecimalType.adjusted(77, 4)).isEqualTo(new DecimalType(38, 4));
    }
}
