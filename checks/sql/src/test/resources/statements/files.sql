SELECT * FROM csv.`${data}/plain.csv`
;
SELECT * FROM csv.`${data}/noheader.csv`
;
SELECT _c0, _c2 FROM csv.`${data}/noheader.csv` WHERE _c1 = 'b'
;
SELECT count(*) FROM csv.`${data}/ragged.csv`
;
SELECT * FROM csv.`${data}/ragged.csv`
;
SELECT * FROM csv.`${data}/empty.csv`
;
CREATE TEMPORARY VIEW plain USING csv OPTIONS (path '${data}/plain.csv', header 'true', inferSchema 'true')
;
SELECT * FROM plain ORDER BY id
;
DESCRIBE plain
;
SELECT sum(score), max(day), min(seen), count(ok) FROM plain
;
CREATE TEMPORARY VIEW plain2 (id INT, name STRING, score DECIMAL(6, 3), day DATE, seen TIMESTAMP, ok BOOLEAN) USING csv OPTIONS (path '${data}/plain.csv', header 'true')
;
SELECT * FROM plain2
;
CREATE TEMPORARY VIEW ragged (a INT, b INT, c INT) USING csv OPTIONS (path '${data}/ragged.csv', header true)
;
SELECT * FROM ragged
;
SELECT a FROM ragged
;
SELECT count(*) FROM ragged
;
CREATE TEMPORARY VIEW ragged_c (a INT, b INT, c INT, _corrupt_record STRING) USING csv OPTIONS (path '${data}/ragged.csv', header true)
;
SELECT * FROM ragged_c
;
SELECT a, _corrupt_record FROM ragged_c
;
CREATE TEMPORARY VIEW ragged_d (a INT, b INT, c INT) USING csv OPTIONS (path '${data}/ragged.csv', header true, mode 'DROPMALFORMED')
;
SELECT * FROM ragged_d
;
SELECT b FROM ragged_d
;
CREATE TEMPORARY VIEW ragged_f (a INT, b INT, c INT) USING csv OPTIONS (path '${data}/ragged.csv', header true, mode 'FAILFAST')
;
SELECT * FROM ragged_f
;
CREATE TEMPORARY VIEW quotes USING csv OPTIONS (path '${data}/quotes.csv', header true)
;
SELECT * FROM quotes
;
CREATE TEMPORARY VIEW quotes2 USING csv OPTIONS (path '${data}/quotes.csv', header true, escape '"')
;
SELECT * FROM quotes2
;
CREATE TEMPORARY VIEW quotes3 USING csv OPTIONS (path '${data}/quotes.csv', header true, quote '')
;
SELECT * FROM quotes3
;
CREATE TEMPORARY VIEW quotes4 USING csv OPTIONS (path '${data}/quotes.csv', header true, ignoreLeadingWhiteSpace true, ignoreTrailingWhiteSpace true, nullValue 'x', emptyValue 'EMPTY')
;
SELECT * FROM quotes4
;
CREATE TEMPORARY VIEW multi USING csv OPTIONS (path '${data}/multi.csv', header true, multiLine true, inferSchema true)
;
SELECT * FROM multi
;
CREATE TEMPORARY VIEW multi2 USING csv OPTIONS (path '${data}/multi.csv', header true)
;
SELECT * FROM multi2
;
CREATE TEMPORARY VIEW tabs USING csv OPTIONS (path '${data}/tabs.tsv', header true, sep '\\t')
;
SELECT * FROM tabs
;
CREATE TEMPORARY VIEW semi USING csv OPTIONS (path '${data}/semi.csv', header true, delimiter ';', comment '#', inferSchema true)
;
SELECT * FROM semi
;
CREATE TEMPORARY VIEW bad (n INT, d DATE) USING csv OPTIONS (path '${data}/bad.csv', header true)
;
SELECT * FROM bad
;
CREATE TEMPORARY VIEW bad_c (n INT, bad_text STRING, d DATE) USING csv OPTIONS (path '${data}/bad.csv', header true, columnNameOfCorruptRecord 'bad_text')
;
SELECT * FROM bad_c
;
CREATE TEMPORARY VIEW bad_d (n INT, d DATE) USING csv OPTIONS (path '${data}/bad.csv', header true, mode 'dropmalformed')
;
SELECT * FROM bad_d
;
CREATE TEMPORARY VIEW bad_f (n INT, d DATE) USING csv OPTIONS (path '${data}/bad.csv', header true, mode 'failfast')
;
SELECT * FROM bad_f
;
CREATE TEMPORARY VIEW types USING csv OPTIONS (path '${data}/types.csv', header true, inferSchema true)
;
DESCRIBE types
;
SELECT * FROM types
;
CREATE TEMPORARY VIEW mixed USING csv OPTIONS (path '${data}/mixed.csv', header true, inferSchema true)
;
DESCRIBE mixed
;
SELECT * FROM mixed
;
CREATE TEMPORARY VIEW dates (a DATE, b TIMESTAMP) USING csv OPTIONS (path '${data}/dates.csv', header true, dateFormat 'dd/MM/yyyy', timestampFormat 'yyyyMMdd HHmmss')
;
SELECT * FROM dates
;
CREATE TEMPORARY VIEW dates2 USING csv OPTIONS (path '${data}/dates.csv', header true, dateFormat 'dd/MM/yyyy', timestampFormat 'yyyyMMdd HHmmss', inferSchema true)
;
DESCRIBE dates2
;
CREATE TEMPORARY VIEW latin USING csv OPTIONS (path '${data}/latin.csv', header true, encoding 'ISO-8859-1')
;
SELECT * FROM latin
;
CREATE TEMPORARY VIEW utf16 USING csv OPTIONS (path '${data}/utf16.csv', header true, encoding 'UTF-16', multiLine true)
;
SELECT * FROM utf16
;
CREATE TEMPORARY VIEW broken USING csv OPTIONS (path '${data}/broken.csv', header true)
;
SELECT n, t, length(t) FROM broken
;
CREATE TEMPORARY VIEW nocharset USING csv OPTIONS (path '${data}/latin.csv', header true, encoding 'nonsense')
;
CREATE TEMPORARY VIEW bom USING csv OPTIONS (path '${data}/bom.csv', header true)
;
SELECT * FROM bom
;
CREATE TEMPORARY VIEW crlf USING csv OPTIONS (path '${data}/crlf.csv', header true)
;
SELECT * FROM crlf
;
CREATE TEMPORARY VIEW cr USING csv OPTIONS (path '${data}/cr.csv', header true)
;
SELECT * FROM cr
;
CREATE TEMPORARY VIEW onlyheader USING csv OPTIONS (path '${data}/onlyheader.csv', header true, inferSchema true)
;
SELECT * FROM onlyheader
;
CREATE TEMPORARY VIEW dups USING csv OPTIONS (path '${data}/dups.csv', header true)
;
SELECT * FROM dups
;
CREATE TEMPORARY VIEW numbers (f FLOAT, d DOUBLE, dec DECIMAL(7, 2)) USING csv OPTIONS (path '${data}/numbers.csv', header true)
;
SELECT * FROM numbers
;
CREATE TEMPORARY VIEW bools (b BOOLEAN) USING csv OPTIONS (path '${data}/bools.csv', header true)
;
SELECT * FROM bools
;
CREATE TEMPORARY VIEW sep2 USING csv OPTIONS (path '${data}/sep2.csv', header true, sep '||')
;
SELECT * FROM sep2
;
SELECT count(*), sum(CAST(_c0 AS INT)) FROM csv.`${data}/z.csv.gz` WHERE _c0 <> 'id'
;
SELECT count(*), max(_c1) FROM csv.`${data}/z.csv.bz2`
;
SELECT count(*) FROM csv.`${data}/cut.csv.gz`
;
SELECT * FROM csv.`${data}/missing.csv`
;
SELECT * FROM csv.`${data}/glob/*.csv`
;
SELECT * FROM csv.`${data}/glob`
;
SELECT * FROM csv.`${data}/glob/{one,three}.*`
;
CREATE TEMPORARY VIEW globs USING csv OPTIONS (path '${data}/glob', recursiveFileLookup true, pathGlobFilter '*.csv')
;
SELECT * FROM globs
;
SELECT * FROM csv.`${data}/table`
;
SELECT _c0, year, month FROM csv.`${data}/table` WHERE month = 2
;
SELECT year, count(*) FROM csv.`${data}/table` GROUP BY year
;
SELECT * FROM json.`${data}/people.json`
;
SELECT name, age + 1, tags[0], addr.zip FROM json.`${data}/people.json` WHERE age > 1
;
SELECT * FROM json.`${data}/bad.json`
;
SELECT a FROM json.`${data}/bad.json`
;
SELECT count(*) FROM json.`${data}/bad.json`
;
CREATE TEMPORARY VIEW badj (a INT, b STRING, _corrupt_record STRING) USING json OPTIONS (path '${data}/bad.json')
;
SELECT * FROM badj
;
CREATE TEMPORARY VIEW badj_d (a INT, b STRING) USING json OPTIONS (path '${data}/bad.json', mode 'DROPMALFORMED')
;
SELECT * FROM badj_d
;
CREATE TEMPORARY VIEW badj_f (a INT, b STRING) USING json OPTIONS (path '${data}/bad.json', mode 'FAILFAST')
;
SELECT * FROM badj_f
;
CREATE TEMPORARY VIEW arr USING json OPTIONS (path '${data}/array.json', multiLine true)
;
SELECT * FROM arr
;
DESCRIBE arr
;
SELECT * FROM json.`${data}/array.json`
;
CREATE TEMPORARY VIEW loose USING json OPTIONS (path '${data}/loose.json', allowUnquotedFieldNames true, allowNumericLeadingZeros true, allowComments true)
;
SELECT * FROM loose
;
CREATE TEMPORARY VIEW loose2 USING json OPTIONS (path '${data}/loose.json', allowSingleQuotes false)
;
SELECT * FROM loose2
;
CREATE TEMPORARY VIEW typed (i INT, l BIGINT, f FLOAT, d DOUBLE, s STRING, o STRING, dt DATE, ts TIMESTAMP, dec DECIMAL(6, 2), m MAP<STRING, INT>, arr ARRAY<STRUCT<p: INT>>, bool BOOLEAN, _corrupt_record STRING) USING json OPTIONS (path '${data}/typed.json')
;
SELECT * FROM typed
;
SELECT i, l, f, d, s, o FROM typed
;
SELECT dt, ts, dec, m, arr, bool FROM typed
;
CREATE TEMPORARY VIEW typedb (bin BINARY) USING json OPTIONS (path '${data}/typed.json')
;
SELECT * FROM typedb
;
SELECT * FROM json.`${data}/nested.json`
;
SELECT * FROM json.`${data}/mixed.json`
;
CREATE TEMPORARY VIEW prim USING json OPTIONS (path '${data}/people.json', primitivesAsString true)
;
DESCRIBE prim
;
CREATE TEMPORARY VIEW pref USING json OPTIONS (path '${data}/typed.json', prefersDecimal true, inferTimestamp true, dropFieldIfAllNull true)
;
DESCRIBE pref
;
SELECT * FROM json.`${data}/parts`
;
SELECT * FROM json.`${data}/empty.csv`
;
SELECT * FROM text.`${data}/lines.txt`
;
SELECT value, length(value), hex(value) FROM text.`${data}/broken.txt`
;
CREATE TEMPORARY VIEW whole USING text OPTIONS (path '${data}/lines.txt', wholetext true)
;
SELECT length(value) FROM whole
;
CREATE TEMPORARY VIEW seps USING text OPTIONS (path '${data}/sep.txt', lineSep ';')
;
SELECT * FROM seps
;
SELECT count(*) FROM text.`${data}/z.csv.gz`
;
SELECT * FROM orc.`${data}/plain.csv`
;
SELECT * FROM parquet.`${data}/plain.csv`
;
SELECT * FROM nonsense.`${data}/plain.csv`
;
CREATE TEMPORARY VIEW avro1 USING avro OPTIONS (path '${data}/plain.csv')
;
CREATE TEMPORARY VIEW nons USING nonsense OPTIONS (path '${data}/plain.csv')
;
CREATE TEMPORARY VIEW opt USING csv OPTIONS (path '${data}/plain.csv', header 'maybe')
;
CREATE TEMPORARY VIEW opt2 USING csv OPTIONS (path '${data}/plain.csv', quote 'ab')
;
CREATE TEMPORARY VIEW arrcsv (a ARRAY<INT>) USING csv OPTIONS (path '${data}/plain.csv')
;
SELECT * FROM arrcsv
;
CREATE TABLE csvt (id INT, name STRING) USING csv OPTIONS (header true) LOCATION '${data}/plain.csv'
;
SELECT * FROM csvt
;
CREATE TABLE csvp USING csv OPTIONS (inferSchema true) LOCATION '${data}/table'
;
SELECT * FROM csvp
;
DESCRIBE csvp
