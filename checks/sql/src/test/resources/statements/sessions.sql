-- Settings that readers of records look at.
SET spark.sql.columnNameOfCorruptRecord=_bad;
--> key : string | value : string
--= spark.sql.columnNameOfCorruptRecord | _bad
SELECT from_json('{"a":', 'a INT, _bad STRING');
--> from_json({"a":) : struct<a:int,_bad:string>
--= {null, {"a":}
SELECT from_json('{"a":1}', 'a INT, _bad STRING');
--> from_json({"a":1}) : struct<a:int,_bad:string>
--= {1, null}
SELECT from_csv('x', 'a INT, _bad STRING');
--> from_csv(x) : struct<a:int,_bad:string>
--= {null, x}
SELECT from_json('{"a":', 'a INT, _corrupt_record STRING');
--> from_json({"a":) : struct<a:int,_corrupt_record:string>
--= {null, null}
SELECT from_json('{"a":', 'a INT, _c STRING', map('columnNameOfCorruptRecord', '_c'));
--> from_json({"a":) : struct<a:int,_c:string>
--= {null, {"a":}
SELECT from_json('{"a":1}', 'a INT, _bad INT');
--! INVALID_CORRUPT_RECORD_TYPE 42804
SET spark.sql.timestampType=TIMESTAMP_NTZ;
--> key : string | value : string
--= spark.sql.timestampType | TIMESTAMP_NTZ
SELECT from_json('{"a":"2024-01-02T03:04:05"}', 'a TIMESTAMP');
--> from_json({"a":"2024-01-02T03:04:05"}) : struct<a:timestamp_ntz>
--= {2024-01-02 03:04:05}
SELECT from_json('{"a":"2024-01-02T03:04:05"}', 'a TIMESTAMP_LTZ');
--> from_json({"a":"2024-01-02T03:04:05"}) : struct<a:timestamp>
--= {2024-01-02 03:04:05}
SELECT from_csv('2024-01-02T03:04:05', 'a TIMESTAMP, b ARRAY<INT>');
--! UNSUPPORTED_DATATYPE 0A000
SELECT from_csv('2024-01-02T03:04:05', 'a TIMESTAMP');
--> from_csv(2024-01-02T03:04:05) : struct<a:timestamp_ntz>
--= {2024-01-02 03:04:05}
SELECT schema_of_json('{"a":"2024-01-02T03:04:05","b":"2024-01-02T03:04:05Z"}', map('inferTimestamp', 'true'));
--> schema_of_json({"a":"2024-01-02T03:04:05","b":"2024-01-02T03:04:05Z"}) : string
--= STRUCT<a: TIMESTAMP_NTZ, b: TIMESTAMP>
SELECT schema_of_csv('2024-01-02T03:04:05');
--> schema_of_csv(2024-01-02T03:04:05) : string
--= STRUCT<_c0: TIMESTAMP_NTZ>
SELECT schema_of_csv('2024-01-02T03:04:05Z');
--> schema_of_csv(2024-01-02T03:04:05Z) : string
--= STRUCT<_c0: TIMESTAMP>
SET spark.sql.timestampType=TIMESTAMP_LTZ;
--> key : string | value : string
--= spark.sql.timestampType | TIMESTAMP_LTZ
SELECT schema_of_json('{"a":"2024-01-02T03:04:05"}', map('inferTimestamp', 'true')), schema_of_csv('2024-01-02T03:04:05');
--> schema_of_json({"a":"2024-01-02T03:04:05"}) : string | schema_of_csv(2024-01-02T03:04:05) : string
--= STRUCT<a: TIMESTAMP> | STRUCT<_c0: TIMESTAMP>
