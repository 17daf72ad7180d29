"""Writes the classes behind `org.apache.spark.sql.functions`: python functions.py FOLDER_WITH_SPARKS_JARS

The list of names and parameter types comes from the published jars (javap); each method calls the SQL function of its name.
What is no plain call stands in functions.java itself. Needs javap on the PATH.
"""
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE / "src/main/java/org/apache/spark/sql/function"
# Written by hand, or not to be had from a name.
OTHERS = set("""udf udaf typedLit typedlit lit col column expr when broadcast asc asc_nulls_first asc_nulls_last desc
desc_nulls_first desc_nulls_last call_function call_udf callUDF count_distinct countDistinct sum_distinct sumDistinct first
last first_value last_value any_value window session_window transform filter exists forall aggregate reduce zip_with
transform_keys transform_values map_filter map_zip_with array_sort from_json schema_of_json to_json from_csv to_csv
schema_of_csv from_xml to_xml schema_of_xml json_tuple lag lead nth_value count not struct log mode unwrap_udt
years months days hours bucket collate""".split())
NAMES = {"approxCountDistinct": "approx_count_distinct", "bitwiseNOT": "~", "bitwise_not": "~", "toDegrees": "degrees",
         "toRadians": "radians", "shiftLeft": "shiftleft", "shiftRight": "shiftright",
         "shiftRightUnsigned": "shiftrightunsigned", "negate": "negative", "mean": "avg", "timestamp_add": "timestampadd",
         "timestamp_diff": "timestampdiff", "pow": "power", "monotonicallyIncreasingId": "monotonically_increasing_id",
         "ceiling": "ceil"}
SKIP = re.compile(r"^(st_|kll_|theta_|tuple_|hll_|variant_|try_variant_|char$)|_sketch")


def parameters(text):
    return [p.strip() for p in text.split(",")] if text.strip() else []


def listed(jars):
    text = subprocess.run(["javap", "-public", "-cp", jars + "/*", "org.apache.spark.sql.functions"], capture_output=True,
                          text=True, check=True).stdout
    for found in re.finditer(r"static org\.apache\.spark\.sql\.Column (\w+)\((.*)\);", text):
        name, params = found.group(1), parameters(found.group(2))
        if name not in OTHERS and not SKIP.search(name) and not any("Function" in p or "Map" in p or "types." in p for p in params):
            yield name, [p.replace("org.apache.spark.sql.", "").replace("java.lang.", "")
                         .replace("scala.collection.immutable.", "") for p in params]


def shape(params):
    return [p.replace("Column", "String") for p in params]


def method(name, params, all_params):
    names = "abcdefghijkl"
    columns = any(p != params and shape(p) == shape(params) and "String" not in p for p in all_params)
    arguments, declared = [], []
    for letter, p in zip(names, params):
        java = p.replace("Seq<Column>", "Seq<Column>")
        declared.append("%s %s" % (java, letter))
        if p in ("Seq<Column>", "Column..."):
            arguments.append(letter)
        elif p in ("Seq<String>", "String..."):
            arguments.append("names(%s)" % letter if columns or "String" in params[:-1] else "texts(%s)" % letter)
        elif p == "String" and columns:
            arguments.append("named(%s)" % letter)
        elif p in ("Column", "Object"):
            arguments.append(letter)
        else:
            arguments.append(letter)
    sql = NAMES.get(name, name)
    return "    public static Column %s(%s) {\n        return call(%s);\n    }\n" % (
        name, ", ".join(declared), ", ".join(['"%s"' % sql] + arguments))


def main():
    every = {}
    for name, params in listed(sys.argv[1].rstrip("/")):
        every.setdefault(name, []).append(params)
    methods = [(n, method(n, p, ps)) for n, ps in sorted(every.items(), key=lambda e: e[0].lower()) for p in ps]
    for old in TARGET.glob("Functions*.java"):
        old.unlink()
    TARGET.mkdir(exist_ok=True)
    parts, size = [], 88
    while methods:
        part, methods = methods[:size], methods[size:]
        while methods and methods[0][0].lower() == part[-1][0].lower():
            part.append(methods.pop(0))
        parts.append(part)
    above = "FunctionCalls"
    for number, part in enumerate(parts, 1):
        name = "Functions%d" % number
        uses = "".join("import %s;\n" % i for i, word in (("org.apache.spark.sql.Column", "Column"),
                                                          ("scala.collection.immutable.Seq", "Seq<")) if any(word in m for _, m in part))
        text = ("package org.apache.spark.sql.function;\n\n%s\n/// Functions of columns by name, `%s` to `%s`; written by"
                " functions.py.\npublic class %s extends %s {\n%s}\n") % (
            uses, part[0][0], part[-1][0], name, above, "\n".join(m for _, m in part))
        (TARGET / (name + ".java")).write_text(text)
        above = name
    print("%d methods of %d names in %d classes" % (sum(map(len, parts)), len(every), len(parts)))


if __name__ == "__main__":
    main()
