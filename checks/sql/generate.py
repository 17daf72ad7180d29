"""Generates random SQL: tables with odd values, and queries over them that have one right answer.

Usage:
    python checks/sql/generate.py --seed 1 --count 5000 --out FOLDER [--file-size 100]
Writes FOLDER/<mode>-NNN.sql in the form that record.py fills with Spark's answers. There are three modes: `ansi`, `legacy`
(spark.sql.ansi.enabled=false) and `portable`, whose queries mean the same in DuckDB (see compare-duckdb.py). What a query
answers depends on neither partitioning nor the order of rows: sums of floating-point numbers are over quarters, windows with
ROWS frames are ordered by unique keys, and what is limited is ordered by all columns.
"""
import argparse
import os
import random

STRINGS = ["", " ", "a", "A", "ab", "Abc", " abc ", "abc", "a%b", "a_b", "héllo", "HÉLLO", "日本語", "😀x", "ß", "0", "1", "-7",
           "12.50", "1e3", "true", "2024-02-29", "2024-01-31 12:34:56", "NaN", "zz\\z", "it's", "a,b,,c", "x" * 40]
PLAIN_STRINGS = [s for s in STRINGS if "\\" not in s and "ß" not in s and "É" not in s]
DATES = ["0001-01-01", "1582-10-04", "1582-10-15", "1900-02-28", "1969-12-31", "1970-01-01", "2000-02-29", "2023-12-31",
         "2024-01-31", "2024-02-29", "2024-03-01", "9999-12-31"]
PLAIN_DATES = [d for d in DATES if d > "1900"]
TIMES = ["00:00:00", "12:34:56.789", "23:59:59.999999", "03:04:05.6"]
SCALES = [(1, 0), (5, 2), (9, 9), (10, 0), (18, 6), (19, 0), (20, 10), (38, 0), (38, 18), (38, 38)]
BOUNDS = {"tinyint": 1 << 7, "smallint": 1 << 15, "int": 1 << 31, "bigint": 1 << 63}
ORDERED = ["bool", "int", "bigint", "double", "decimal", "string", "date", "timestamp"]


def quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


class Scope:
    """The columns that an expression may use, by family, and those that are unique together."""

    def __init__(self, columns, unique):
        self.columns, self.unique = columns, unique

    def of(self, family):
        return [name for name, f in self.columns if f == family]


class Generator:
    def __init__(self, seed, mode):
        self.rng = random.Random(seed)
        self.mode = mode
        self.tables = {}
        self.names = 0

    # --- chance

    def pick(self, items):
        return items[self.rng.randrange(len(items))]

    def chance(self, p):
        return self.rng.random() < p

    def name(self, prefix):
        self.names += 1
        return f"{prefix}{self.names}"

    # --- tables

    def value(self, type_):
        r = self.rng
        if type_ == "boolean":
            return self.pick(["true", "false"])
        if type_ in BOUNDS:
            bound = BOUNDS[type_]
            n = self.pick([r.randrange(-3, 8), r.randrange(-3, 8), r.randrange(-100, 100),
                           self.pick([-bound, bound - 1]) if self.mode == "legacy" or type_ != "bigint" else 10 ** 12])
            return f"CAST('{n}' AS {type_})"
        if type_ == "double":
            n = self.pick([str(r.randrange(-40, 40) / 4), "0.0", "1.5", str(r.randrange(-40, 40) / 4), "NaN", "Infinity", "-Infinity"])
            return f"CAST('{n}' AS DOUBLE)"
        if type_ == "float":
            return f"CAST('{self.pick(['0.5', '1.25', '-3.0', '3.4028235E38', '1.4E-45', '0.1', 'NaN'])}' AS FLOAT)"
        if type_.startswith("decimal"):
            p, s = map(int, type_[8:-1].split(","))
            digits = r.randrange(1, p + 1) if self.chance(0.7) else p
            n = r.randrange(10 ** min(digits, p)) if self.chance(0.8) else 10 ** p - 1
            text = f"{n:0{s + 1}d}"
            text = (text[:len(text) - s] or "0") + ("." + text[len(text) - s:] if s else "")
            return f"CAST('{self.pick(['', '-'])}{text}' AS {type_})"
        if type_ == "string":
            return quoted(self.pick(PLAIN_STRINGS if self.mode == "portable" else STRINGS)).replace("\\'", "''" if self.mode == "portable" else "\\'")
        if type_ == "date":
            return f"DATE'{self.pick(PLAIN_DATES if self.mode == 'portable' else DATES)}'"
        if type_ == "timestamp":
            return f"TIMESTAMP'{self.pick(PLAIN_DATES if self.mode == 'portable' else DATES)} {self.pick(TIMES)}'"
        if type_ == "array<int>":
            return f"array({', '.join(self.maybe('int') for _ in range(r.randrange(1, 4)))})"
        if type_ == "array<string>":
            return f"array({', '.join(self.maybe('string') for _ in range(r.randrange(1, 4)))})"
        if type_.startswith("struct"):
            return f"named_struct('x', {self.maybe('int')}, 'y', {self.maybe('string')})"
        if type_.startswith("map"):
            keys = r.sample(STRINGS[:10], r.randrange(1, 4))
            return f"map({', '.join(quoted(k) + ', ' + self.maybe('int') for k in keys)})"
        raise ValueError(type_)

    def maybe(self, type_, p=0.15):
        return f"CAST(NULL AS {type_})" if self.chance(p) else self.value(type_)

    def table(self, name):
        integers = self.pick([["int", "smallint"], ["int", "tinyint"], ["int", "int"]])
        columns = [("id", "int", "int"), ("k", "int", "int"), ("i", integers[1], "int"), ("l", "bigint", "bigint"), ("b", "boolean", "bool"),
                   ("d", "double", "double"), ("m", "decimal(%d,%d)" % self.pick(SCALES[:5] if self.mode == "portable" else SCALES), "decimal"),
                   ("n", "decimal(%d,%d)" % self.pick(SCALES[:5]), "decimal"), ("s", "string", "string"), ("t", "string", "string"),
                   ("dt", "date", "date"), ("ts", "timestamp", "timestamp")]
        if self.mode != "portable":
            columns += [("f", "float", "float"), ("ai", "array<int>", "ints"), ("sa", "array<string>", "strings"),
                        ("st", "struct<x:int,y:string>", "struct"), ("mp", "map<string,int>", "map")]
        rows = []
        for i in range(self.pick([0, 1, 7, 15, 24])):
            cells = [str(i), f"CAST('{self.rng.randrange(5)}' AS int)" if self.chance(0.85) else "CAST(NULL AS int)"]
            rows.append("(" + ", ".join(cells + [self.maybe(type_) for _, type_, _ in columns[2:]]) + ")")
        names = ", ".join(c for c, _, _ in columns)
        self.tables[name] = [(c, f) for c, _, f in columns]
        empty = not rows
        rows = rows or ["(0, CAST(NULL AS int), " + ", ".join(f"CAST(NULL AS {t})" if "<" not in t else self.value(t) for _, t, _ in columns[2:]) + ")"]
        cast = ", ".join(f"CAST({c} AS {t}) AS {c}" for c, t, _ in columns)
        return (f"DROP TABLE IF EXISTS {name};\nCREATE TABLE {name} USING parquet AS SELECT {cast} FROM (VALUES\n" + ",\n".join(rows)
                + f") AS v({names})" + (" WHERE id < 0" if empty else "") + ";\n")

    # --- expressions

    def expression(self, family, scope, depth):
        columns = scope.of(family)
        if columns and (depth <= 0 or self.chance(0.35)):
            return self.pick(columns)
        if depth <= 0:
            return self.literal(family)
        if family in ORDERED and self.chance(0.25):
            return self.conditional(family, scope, depth - 1)
        if self.chance(0.08):
            return self.literal(family)
        return getattr(self, "make_" + family)(scope, depth - 1)

    def literal(self, family):
        if family in ("int", "bigint"):
            return str(self.rng.randrange(-2, 9)) if family == "int" else self.pick(["3", "0", "10"]) + ("" if self.mode == "portable" else "L")
        if family == "decimal":
            return self.pick(["1.5", "0.00", "12.345", "100", "0.1"]) if self.mode != "portable" else self.pick(["1.5", "12.345", "0.25"])
        types = {"bool": "boolean", "ints": "array<int>", "strings": "array<string>", "struct": "struct", "map": "map"}
        return self.maybe(types.get(family, family), 0.0 if family in ("struct", "map", "ints", "strings") else 0.1)

    def conditional(self, family, scope, depth):
        def e():
            return self.expression(family, scope, depth)
        form = self.rng.randrange(5)
        if form == 0:
            return f"CASE WHEN {self.predicate(scope, depth)} THEN {e()} WHEN {self.predicate(scope, depth)} THEN {e()}" + (f" ELSE {e()}" if self.chance(0.7) else "") + " END"
        if form == 1:
            return f"coalesce({e()}, {e()})"
        if form == 2:
            return f"nullif({e()}, {e()})"
        if form == 3 and family not in ("bool",):
            return f"{self.pick(['greatest', 'least'])}({e()}, {e()})"
        if self.mode == "portable":
            return f"coalesce({e()}, {e()})"
        return self.pick([lambda: f"if({self.predicate(scope, depth)}, {e()}, {e()})", lambda: f"nvl2({e()}, {e()}, {e()})",
                          lambda: f"ifnull({e()}, {e()})"])()

    def predicate(self, scope, depth):
        return self.expression("bool", scope, depth)

    def make_bool(self, scope, depth):
        form = self.rng.randrange(11)
        if form < 4:
            family = self.pick(ORDERED if self.mode != "portable" else [f for f in ORDERED if f != "bool"])
            op = self.pick(["=", "<>", "<", "<=", ">", ">="] + ([] if self.mode == "portable" else ["<=>"]))
            return f"({self.expression(family, scope, depth)} {op} {self.expression(family, scope, depth)})"
        if form == 4:
            return f"({self.predicate(scope, depth)} {self.pick(['AND', 'OR'])} {self.predicate(scope, depth)})"
        if form == 5:
            return f"(NOT {self.predicate(scope, depth)})"
        family = self.pick(ORDERED[1:])
        if form == 6:
            return f"({self.expression(family, scope, depth)} IS {self.pick(['', 'NOT '])}NULL)"
        if form == 7:
            items = ", ".join(self.expression(family, scope, 0) if self.chance(0.3) else self.literal(family) for _ in range(self.rng.randrange(1, 4)))
            return f"({self.expression(family, scope, depth)} {self.pick(['', 'NOT '])}IN ({items}))"
        if form == 8:
            return f"({self.expression(family, scope, depth)} {self.pick(['', 'NOT '])}BETWEEN {self.literal(family)} AND {self.expression(family, scope, 0)})"
        if form == 9:
            patterns = ["a%", "%b%", "_b%", "%", "", "%c", "h_llo"]
            return f"({self.expression('string', scope, depth)} {self.pick(['', 'NOT '])}LIKE '{self.pick(patterns)}')"
        if self.mode == "portable":
            return f"({self.expression(family, scope, depth)} IS DISTINCT FROM {self.expression(family, scope, depth)})"
        s = self.expression("string", scope, depth)
        return self.pick([lambda: f"startswith({s}, {self.expression('string', scope, 0)})", lambda: f"contains({s}, 'b')",
                          lambda: f"({s} RLIKE '[a-b]+c?')", lambda: f"isnan({self.expression('double', scope, depth)})",
                          lambda: f"array_contains({self.expression('ints', scope, depth)}, {self.rng.randrange(4)})",
                          lambda: f"exists({self.expression('strings', scope, depth)}, v -> v LIKE 'a%')",
                          lambda: f"({s} ILIKE 'A%')", lambda: f"forall({self.expression('ints', scope, depth)}, v -> v > -5)",
                          lambda: f"try_cast({s} AS boolean)"])()

    def arithmetic(self, family, scope, depth):
        a, b = self.expression(family, scope, depth), self.expression(family, scope, depth)
        op = self.pick("+-*")
        if self.mode == "legacy" or self.mode == "ansi" and family == "double":
            return f"({a} {op} {b})"
        if self.mode == "ansi":
            return f"{ {'+': 'try_add', '-': 'try_subtract', '*': 'try_multiply'}[op]}({a}, {b})"
        return None

    def make_int(self, scope, depth):
        e, s, d = (lambda f=f: self.expression(f, scope, depth) for f in ("int", "string", "date"))
        if self.mode == "portable":
            return self.pick([lambda: f"length({s()})", lambda: f"CAST(year({d()}) AS int)", lambda: f"CAST(month({d()}) AS int)",
                              lambda: f"CAST(CASE WHEN {self.predicate(scope, depth)} THEN 1 ELSE 0 END AS int)"])()
        cast = "CAST" if self.mode == "legacy" else "try_cast"
        forms = [lambda: self.arithmetic("int", scope, depth)] * 4 + [
            lambda: f"length({s()})", lambda: f"{self.pick(['year', 'month', 'day', 'dayofweek', 'weekofyear', 'dayofyear', 'quarter'])}({d()})",
            lambda: f"datediff({d()}, {d()})", lambda: f"size({self.expression('ints', scope, depth)})", lambda: f"{cast}({s()} AS int)",
            lambda: f"{cast}({self.expression('decimal', scope, depth)} AS int)", lambda: f"CAST({self.predicate(scope, depth)} AS int)",
            lambda: f"instr({s()}, 'b')", lambda: f"ascii({s()})", lambda: f"hour({self.expression('timestamp', scope, depth)})",
            lambda: f"try_element_at({self.expression('ints', scope, depth)}, {self.pick([1, 2, -1])})",
            lambda: f"{self.pick(scope.of('struct'))}.x" if scope.of("struct") else e(),
            lambda: f"try_element_at({self.expression('map', scope, depth)}, 'a')",
            lambda: f"array_max({self.expression('ints', scope, depth)})", lambda: f"cardinality({self.expression('map', scope, depth)})",
            lambda: f"pmod({e()}, 7)", lambda: f"({e()} % 5)", lambda: f"({e()} & {e()})", lambda: f"({e()} ^ 5)", lambda: f"~{e()}",
            lambda: f"shiftleft({e()}, 3)", lambda: f"hash({self.expression(self.pick(ORDERED), scope, depth)})", lambda: f"bit_length({s()})",
            lambda: f"levenshtein({s()}, {s()})", lambda: f"unix_date({d()})", lambda: f"locate('a', {s()})", lambda: f"find_in_set({s()}, 'a,b,abc')",
            lambda: f"aggregate({self.expression('ints', scope, depth)}, 0, (acc, v) -> acc + coalesce(v % 100, 1))"]
        if self.mode == "legacy":
            forms += [lambda: f"{cast}({self.expression('double', scope, depth)} AS int)", lambda: f"abs({e()})", lambda: f"(-{e()})", lambda: f"({e()} % {e()})",
                      lambda: f"CAST({self.expression('bigint', scope, depth)} AS {self.pick(['int', 'smallint', 'tinyint'])})"]
        return self.pick(forms)()

    def make_bigint(self, scope, depth):
        e = lambda: self.expression("bigint", scope, depth)
        if self.mode == "portable":
            return f"CAST({self.expression('int', scope, depth)} AS bigint)"
        forms = [lambda: self.arithmetic("bigint", scope, depth)] * 2 + [
            lambda: f"CAST({self.expression('int', scope, depth)} AS bigint)", lambda: f"({self.expression('int', scope, depth)} div 3)",
            lambda: f"xxhash64({self.expression(self.pick(ORDERED), scope, depth)})", lambda: f"crc32({self.expression('string', scope, depth)})",
            lambda: f"unix_timestamp({self.expression('timestamp', scope, depth)})", lambda: f"unix_micros({self.expression('timestamp', scope, depth)})",
            lambda: f"bit_count({e()})", lambda: f"shiftright({e()}, 2)", lambda: f"try_cast({self.expression('string', scope, depth)} AS bigint)",
            lambda: f"try_cast({self.expression('decimal', scope, depth)} AS bigint)"]
        if self.mode == "legacy":
            forms += [lambda: f"ceil({self.expression('double', scope, depth)})", lambda: f"floor({self.expression('double', scope, depth)})",
                      lambda: f"CAST({self.expression('timestamp', scope, depth)} AS bigint)", lambda: f"abs({e()})"]
        return self.pick(forms)()

    def make_double(self, scope, depth):
        e = lambda: self.expression("double", scope, depth)
        if self.mode == "portable":
            return f"CAST({self.expression('int', scope, depth)} AS double)"
        forms = [lambda: self.arithmetic("double", scope, depth)] * 3 + [
            lambda: f"CAST({self.expression(self.pick(['int', 'bigint', 'decimal', 'float']), scope, depth)} AS double)", lambda: f"try_divide({e()}, {e()})",
            lambda: f"try_cast({self.expression('string', scope, depth)} AS double)", lambda: f"abs({e()})", lambda: f"(-{e()})", lambda: f"sqrt({e()})",
            lambda: f"round({e()}, {self.pick([0, 1, -1])})", lambda: f"rint({e()})", lambda: f"signum({e()})", lambda: f"nanvl({e()}, {e()})",
            lambda: f"try_divide({self.expression('int', scope, depth)}, {self.expression('int', scope, depth)})", lambda: f"degrees({e()})"]
        if self.mode == "legacy":
            forms += [lambda: f"({e()} / {e()})", lambda: f"({self.expression('int', scope, depth)} / {self.expression('int', scope, depth)})", lambda: f"({e()} % {e()})"]
        return self.pick(forms)()

    def make_float(self, scope, depth):
        return f"CAST({self.expression(self.pick(['int', 'double']), scope, depth)} AS float)"

    def make_decimal(self, scope, depth):
        e = lambda: self.expression("decimal", scope, depth)
        if self.mode == "portable":
            return f"CAST({self.expression('int', scope, depth)} AS decimal(12,2))"
        p, s = self.pick(SCALES)
        cast = "CAST" if self.mode == "legacy" else "try_cast"
        forms = [lambda: self.arithmetic("decimal", scope, depth)] * 4 + [
            lambda: f"try_divide({e()}, {e()})", lambda: f"{cast}({e()} AS decimal({p},{s}))", lambda: f"{cast}({self.expression(self.pick(['int', 'bigint', 'string', 'double']), scope, depth)} AS decimal({p},{s}))",
            lambda: f"abs({e()})", lambda: f"(-{e()})"]
        if self.mode == "legacy":
            forms += [lambda: f"({e()} / {e()})", lambda: f"({e()} % {e()})", lambda: f"round({e()}, {self.pick([0, 1, 3])})", lambda: f"({e()} + {self.expression('int', scope, depth)})",
                      lambda: f"bround({e()}, 1)", lambda: f"ceil({e()})", lambda: f"floor({e()})"]
        return self.pick(forms)()

    def make_string(self, scope, depth):
        e, n = (lambda f=f: self.expression(f, scope, depth) for f in ("string", "int"))
        forms = [lambda: f"({e()} || {e()})", lambda: f"upper({e()})" if self.mode != "portable" else f"lower({e()})", lambda: f"substring({e()}, {self.pick([1, 2, 3])}, {self.pick([1, 2, 5])})",
                 lambda: f"replace({e()}, 'a', 'bb')", lambda: f"CAST({n()} AS string)", lambda: f"trim({e()})" if self.mode != "portable" else f"CAST({self.expression('date', scope, depth)} AS string)"]
        if self.mode != "portable":
            any_ = lambda: self.expression(self.pick(ORDERED + ["float", "ints", "strings", "struct", "map"]), scope, depth)
            forms += [lambda: f"CAST({any_()} AS string)"] * 2 + [
                lambda: f"concat_ws('-', {e()}, {e()}, {self.expression('strings', scope, depth)})", lambda: f"{self.pick(['lower', 'initcap', 'reverse', 'ltrim', 'rtrim', 'md5', 'soundex', 'hex'])}({e()})",
                lambda: f"{self.pick(['lpad', 'rpad'])}({e()}, {self.pick([0, 3, 8])}, 'xy')", lambda: f"left({e()}, {self.pick([-1, 0, 2])})", lambda: f"substring({e()}, {self.pick([-3, -1, 0])}, 2)",
                lambda: f"translate({e()}, 'ab', 'X')", lambda: f"split_part({e()}, ',', {self.pick([1, 2, -1])})", lambda: f"date_format({self.expression('timestamp', scope, depth)}, 'yyyy/MM/dd HH:mm:ss.SSS')",
                lambda: f"regexp_replace({e()}, '[a-c]', '<$0>')", lambda: f"regexp_extract({e()}, '([a-z])(.*)', 2)", lambda: f"try_element_at({self.expression('strings', scope, depth)}, {self.pick([1, -1])})",
                lambda: f"array_join({self.expression('strings', scope, depth)}, '|', 'N')", lambda: f"{self.pick(scope.of('struct'))}.y" if scope.of("struct") else e(),
                lambda: f"substring_index({e()}, ',', {self.pick([1, -1, 2])})", lambda: f"repeat({e()}, 2)", lambda: f"overlay({e()} PLACING '__' FROM 2)", lambda: f"format_number({self.expression('double', scope, depth)}, 2)",
                lambda: f"base64(CAST({e()} AS binary))", lambda: f"typeof({any_()})", lambda: f"sha2({e()}, 256)", lambda: f"btrim({e()}, ' a')", lambda: f"elt({self.pick([1, 2])}, {e()}, {e()})"]
        return self.pick(forms)()

    def make_date(self, scope, depth):
        e, n = (lambda f=f: self.expression(f, scope, depth) for f in ("date", "int"))
        if self.mode == "portable":
            return f"CAST({self.expression('timestamp', scope, depth)} AS date)"
        return self.pick([lambda: f"date_add({e()}, {n()} % 1000)", lambda: f"date_sub({e()}, {self.rng.randrange(-40, 400)})", lambda: f"add_months({e()}, {self.rng.randrange(-30, 30)})",
                          lambda: f"last_day({e()})", lambda: f"trunc({e()}, '{self.pick(['year', 'month', 'quarter', 'week', 'bad'])}')", lambda: f"CAST({self.expression('timestamp', scope, depth)} AS date)",
                          lambda: f"try_cast({self.expression('string', scope, depth)} AS date)", lambda: f"next_day({e()}, 'Mon')", lambda: f"({e()} + INTERVAL '{self.rng.randrange(1, 40)}' MONTH)"])()

    def make_timestamp(self, scope, depth):
        e = lambda: self.expression("timestamp", scope, depth)
        if self.mode == "portable":
            return f"CAST({self.expression('date', scope, depth)} AS timestamp)"
        return self.pick([lambda: f"CAST({self.expression('date', scope, depth)} AS timestamp)", lambda: f"date_trunc('{self.pick(['year', 'month', 'day', 'hour', 'minute', 'second', 'week', 'quarter'])}', {e()})",
                          lambda: f"({e()} + INTERVAL '{self.rng.randrange(100)} 05:06:07.89' DAY TO SECOND)", lambda: f"({e()} - INTERVAL '{self.rng.randrange(1, 50)}' MONTH)",
                          lambda: f"try_cast({self.expression('string', scope, depth)} AS timestamp)"])()

    def make_ints(self, scope, depth):
        e = lambda: self.expression("ints", scope, depth)
        return self.pick([lambda: f"array({self.expression('int', scope, depth)}, {self.expression('int', scope, depth)})", lambda: f"transform({e()}, v -> v % 10)", lambda: f"filter({e()}, (v, i) -> v > i)",
                          lambda: f"sort_array({e()}, {self.pick(['true', 'false'])})", lambda: f"array_distinct({e()})", lambda: f"array_union({e()}, {e()})", lambda: f"array_except({e()}, {e()})",
                          lambda: f"slice({e()}, {self.pick([1, 2, -1])}, 2)", lambda: f"concat({e()}, {e()})", lambda: f"array_intersect({e()}, {e()})", lambda: f"reverse({e()})",
                          lambda: f"array_remove({e()}, 1)", lambda: f"sequence(1, pmod({self.expression('int', scope, depth)}, 4) + 1)", lambda: f"array_repeat({self.expression('int', scope, depth)}, 2)"])()

    def make_strings(self, scope, depth):
        e = lambda: self.expression("strings", scope, depth)
        return self.pick([lambda: f"array({self.expression('string', scope, depth)}, {self.expression('string', scope, depth)})", lambda: f"split({self.expression('string', scope, depth)}, ',')",
                          lambda: f"sort_array({e()})", lambda: f"transform({e()}, v -> upper(v))", lambda: f"array_compact({e()})", lambda: f"map_keys({self.expression('map', scope, depth)})",
                          lambda: f"array_append({e()}, {self.expression('string', scope, depth)})"])()

    def make_struct(self, scope, depth):
        return f"named_struct('x', {self.expression('int', scope, depth)}, 'y', {self.expression('string', scope, depth)})"

    def make_map(self, scope, depth):
        return self.pick([lambda: f"map('a', {self.expression('int', scope, depth)})", lambda: f"map_filter({self.expression('map', scope, depth)}, (k, v) -> v > 1)",
                          lambda: f"transform_values({self.expression('map', scope, depth)}, (k, v) -> v % 7)"])()

    # --- queries

    def families(self):
        return ORDERED if self.mode == "portable" else ORDERED * 2 + ["float", "ints", "strings", "struct", "map"]

    def source(self, depth):
        """A FROM item with its scope; column names are unique by their prefix."""
        if depth > 0 and self.chance(0.2):
            sql, families = self.query(depth - 1, nested=True)
            alias = self.name("q")
            return f"({sql}) AS {alias}", Scope([(f"{alias}.c{i}", f) for i, f in enumerate(families)], None)
        table, alias = self.pick(sorted(self.tables)), self.name("a")
        return f"{table} AS {alias}", Scope([(f"{alias}.{c}", f) for c, f in self.tables[table]], [f"{alias}.id"])

    def from_clause(self, depth):
        text, scope = self.source(depth)
        for _ in range(self.pick([0, 0, 0, 1, 1, 2])):
            right, more = self.source(depth)
            kind = self.pick(["JOIN", "JOIN", "LEFT JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN", "LEFT SEMI JOIN", "LEFT ANTI JOIN"])
            if kind == "CROSS JOIN" and text.count("JOIN") > 0:
                kind = "JOIN"
            both = Scope(scope.columns + more.columns, scope.unique + more.unique if scope.unique and more.unique else None)
            if kind == "CROSS JOIN":
                text += f" CROSS JOIN {right}"
            else:
                if self.mode == "portable" and kind.startswith("LEFT "):
                    kind = kind.replace("LEFT SEMI", "SEMI").replace("LEFT ANTI", "ANTI")
                text += f" {kind} {right} ON {self.join_condition(scope, more, both, kind)}"
            scope = scope if "SEMI" in kind or "ANTI" in kind else both
        return text, scope

    def join_condition(self, left, right, both, kind):
        families = [f for f in ORDERED if left.of(f) and right.of(f)]
        if not families:
            return self.predicate(both, 1)
        parts = []
        for _ in range(self.pick([1, 1, 2])):
            family = "int" if "int" in families and self.chance(0.5) else self.pick(families)
            a = [c for c in left.of(family) if c.endswith(".k")] or left.of(family)
            b = [c for c in right.of(family) if c.endswith(".k")] or right.of(family)
            parts.append(f"{self.pick(a)} {'=' if self.mode == 'portable' or self.chance(0.85) else '<=>'} {self.pick(b)}")
        if self.chance(0.3):
            parts.append(self.predicate(both, 1))
        return " AND ".join(parts)

    def where(self, scope, depth):
        form = self.rng.random()
        if form < 0.4:
            return ""
        if form < 0.75 or depth <= 0:
            return " WHERE " + self.predicate(scope, 2)
        return " WHERE " + self.subquery_predicate(scope) + (f" AND {self.predicate(scope, 1)}" if self.chance(0.4) else "")

    def subquery_predicate(self, scope):
        table, alias = self.pick(sorted(self.tables)), self.name("u")
        inner = Scope([(f"{alias}.{c}", f) for c, f in self.tables[table]], None)
        family = self.pick([f for f in ORDERED if scope.of(f)] or ["int"])
        column = self.pick(inner.of(family))
        outer = self.expression(family, scope, 0)
        form = self.rng.randrange(5)
        keys = [c for c in scope.of("int")]
        if form == 0:
            return f"{outer} {self.pick(['IN', 'NOT IN'])} (SELECT {column} FROM {table} AS {alias}{' WHERE ' + self.predicate(inner, 1) if self.chance(0.6) else ''})"
        if form == 1 and keys:
            return f"{self.pick(['', 'NOT '])}EXISTS (SELECT 1 FROM {table} AS {alias} WHERE {alias}.k = {self.pick(keys)} AND {self.predicate(inner, 1)})"
        if form == 2 and keys:
            return f"{outer} {self.pick(['<', '>=', '='])} (SELECT {self.pick(['min', 'max'])}({column}) FROM {table} AS {alias} WHERE {alias}.k = {self.pick(keys)})"
        if form == 3 and keys:
            return f"{self.pick(keys)} {self.pick(['<', '>='])} (SELECT count(*) FROM {table} AS {alias} WHERE {alias}.k = {self.pick(keys)})"
        return f"{outer} {self.pick(['<', '>=', '='])} (SELECT {self.pick(['min', 'max'])}({column}) FROM {table} AS {alias})"

    def aggregate(self, scope):
        family = self.pick(ORDERED)
        x = self.expression(family, scope, self.pick([0, 0, 1]))
        n = self.expression("int", scope, 0)
        columns = scope.of("double") if scope.unique else []
        forms = [("bigint", "count(*)"), ("bigint", f"count({x})"), ("bigint", f"count(DISTINCT {x})"), ("wide", f"sum({n})"), ("double", f"avg({n})"), ("decimal", f"sum({self.expression('decimal', scope, 0)})")]
        forms += [(family, f"{self.pick(['min', 'max'])}({x})")] * 3 if family != "bool" or self.mode != "portable" else []
        if columns:
            forms += [("double", f"sum({self.pick(columns)})")]
        if self.mode != "portable":
            forms += [("decimal", f"avg({self.expression('decimal', scope, 0)})"), ("bool", f"{self.pick(['bool_and', 'bool_or', 'every', 'any'])}({self.predicate(scope, 1)})"), ("ints", f"sort_array(collect_list({n}))"),
                      ("strings", f"sort_array(collect_set({self.expression('string', scope, 0)}))"), ("int", f"{self.pick(['bit_and', 'bit_or', 'bit_xor'])}({n})"), ("bigint", f"approx_count_distinct({x})"),
                      ("double", f"percentile({n}, 0.5)"), ("wide", f"sum(DISTINCT {n})"), ("bigint", f"count_if({self.predicate(scope, 1)})"), ("bigint", f"count(DISTINCT {x}, {n})")]
            if scope.unique:
                forms += [(family, f"{self.pick(['max_by', 'min_by'])}({x}, {scope.unique[0]})")] if len(scope.unique) == 1 else []
        family, text = self.pick(forms)
        if self.chance(0.15) and not text.startswith("sort_array"):
            text += f" FILTER (WHERE {self.predicate(scope, 1)})"
        # The sum of bigints is another bigint whose own sum may be out of range.
        return ("bigint" if family == "wide" else family), text

    def grouped(self, depth):
        text, scope = self.from_clause(depth)
        keys = [(f, self.expression(f, scope, self.pick([0, 0, 1]))) for f in (self.pick(ORDERED) for _ in range(self.pick([0, 1, 1, 2])))]
        keys = [k for k in dict((e, f) for f, e in keys).items() if any(c in k[0] for c, _ in scope.columns)]
        aggregates = [self.aggregate(scope) for _ in range(self.pick([1, 2, 3]))]
        items = [e for e, _ in keys] + [t for _, t in aggregates]
        families = [f for _, f in keys] + [f for f, _ in aggregates]
        sql = "SELECT " + ", ".join(f"{e} AS c{i}" for i, e in enumerate(items)) + f" FROM {text}{self.where(scope, depth)}"
        if keys:
            listed = ", ".join(e for e, _ in keys)
            # Without rows Spark has no grand total, DuckDB has one.
            form = self.pick(["{}", "{}", "{}"] + (["ROLLUP ({})", "CUBE ({})", "GROUPING SETS (({}), ())"] if self.mode != "portable" else []))
            sql += " GROUP BY " + form.format(listed)
        if self.chance(0.25):
            sql += " HAVING " + self.pick([f"count(*) > {self.rng.randrange(3)}", f"min({self.expression('int', scope, 0)}) < 5", "max(" + self.expression("string", scope, 0) + ") IS NOT NULL"])
        return sql, families

    def plain(self, depth):
        text, scope = self.from_clause(depth)
        families = [self.pick(self.families()) for _ in range(self.pick([1, 2, 3, 4]))]
        if depth <= 0 and not self.chance(0.7):
            families = ["int"] + families
        items = [self.expression(f, scope, self.pick([0, 1, 2, 3])) for f in families]
        if scope.of("int") and self.chance(0.1):
            table, alias = self.pick(sorted(self.tables)), self.name("u")
            family = self.pick(["int", "string", "decimal"])
            column = self.pick([c for c, f in self.tables[table] if f == family])
            items.append(f"(SELECT {self.pick(['min', 'max'])}({alias}.{column}) FROM {table} AS {alias} WHERE {alias}.k = {self.pick(scope.of('int'))})")
            families = families + [family]
        distinct = "DISTINCT " if self.chance(0.15) and "map" not in families else ""
        return "SELECT " + distinct + ", ".join(f"{e} AS c{i}" for i, e in enumerate(items)) + f" FROM {text}{self.where(scope, depth)}", families

    def windowed(self, depth):
        text, scope = self.from_clause(depth)
        items, families = [], []
        for _ in range(self.pick([1, 2])):
            partition = f"PARTITION BY {self.expression(self.pick(ORDERED), scope, self.pick([0, 0, 1]))} " if self.chance(0.7) else ""
            nulls = self.pick([" ASC NULLS FIRST", " DESC NULLS LAST", " ASC NULLS LAST"])
            order = f"ORDER BY {self.expression(self.pick(ORDERED), scope, 0)}{nulls}"
            n = self.expression("int", scope, 0)
            forms = [("int", f"{self.pick(['rank', 'dense_rank'])}() OVER ({partition}{order})"), ("bigint", f"sum({n}) OVER ({partition}{order})"), ("bigint", f"count({self.expression(self.pick(ORDERED), scope, 0)}) OVER ({partition}{order})"),
                     ("bigint", f"count(*) OVER ({partition})"), ("int", f"{self.pick(['min', 'max'])}({n}) OVER ({partition}{order})"), ("double", f"percent_rank() OVER ({partition}{order})"), ("double", f"cume_dist() OVER ({partition}{order})")]
            if scope.unique:
                total = order + "".join(f", {u} NULLS FIRST" for u in scope.unique)
                low, high = self.pick([("UNBOUNDED PRECEDING", "CURRENT ROW"), ("2 PRECEDING", "1 FOLLOWING"), ("1 FOLLOWING", "3 FOLLOWING"), ("CURRENT ROW", "UNBOUNDED FOLLOWING"), ("3 PRECEDING", "1 PRECEDING")])
                family = self.pick(ORDERED)
                x = self.expression(family, scope, 0)
                frame = f"ROWS BETWEEN {low} AND {high}"
                forms += [("int", f"row_number() OVER ({partition}{total})"), ("int", f"ntile({self.pick([1, 3, 10])}) OVER ({partition}{total})"), (family, f"{self.pick(['lag', 'lead'])}({x}, {self.pick([0, 1, 2])}) OVER ({partition}{total})"),
                          (family, f"{self.pick(['first_value', 'last_value'])}({x}) OVER ({partition}{total} {frame})"), ("bigint", f"sum({n}) OVER ({partition}{total} {frame})"),
                          ("bigint", f"count({x}) OVER ({partition}{total} {frame})"), ("decimal", f"sum({self.expression('decimal', scope, 0)}) OVER ({partition}{total} {frame})")]
                forms += [(family, f"{self.pick(['min', 'max'])}({x}) OVER ({partition}{total} {frame})")] if family != "bool" else []
                if self.mode != "portable":
                    forms += [(family, f"nth_value({x}, 2) OVER ({partition}{total} {frame})"), ("ints", f"collect_list({n}) OVER ({partition}{total} {frame})"), (family, f"lag({x}, 1) IGNORE NULLS OVER ({partition}{total})")]
            family, e = self.pick(forms)
            items.append(e)
            families.append(family)
        for _ in range(self.pick([1, 2])):
            family = self.pick(ORDERED)
            items.append(self.expression(family, scope, 0))
            families.append(family)
        return "SELECT " + ", ".join(f"{e} AS c{i}" for i, e in enumerate(items)) + f" FROM {text}{self.where(scope, depth)}", families

    def set_operation(self, depth):
        families = [self.pick(ORDERED) for _ in range(self.pick([1, 2, 2]))]
        sides = []
        for _ in range(self.pick([2, 2, 3])):
            text, scope = self.from_clause(0)
            sides.append("SELECT " + ", ".join(f"{self.expression(f, scope, self.pick([0, 0, 1]))} AS c{i}" for i, f in enumerate(families)) + f" FROM {text}{self.where(scope, 0)}")
        operation = self.pick(["UNION ALL", "UNION", "EXCEPT", "INTERSECT", "EXCEPT ALL", "INTERSECT ALL"])
        return f" {operation} ".join(f"({s})" for s in sides), families

    def exploded(self, depth):
        table, alias = self.pick(sorted(self.tables)), self.name("a")
        scope = Scope([(f"{alias}.{c}", f) for c, f in self.tables[table]], None)
        outer = self.pick(["", "OUTER "])
        generator, columns = self.pick([(f"explode({self.expression('ints', scope, 1)})", [("e", "int")]), (f"posexplode({self.expression('strings', scope, 1)})", [("p", "int"), ("e", "string")]),
                                        (f"explode({self.expression('map', scope, 1)})", [("mk", "string"), ("mv", "int")])])
        view = self.name("x")
        scope = Scope(scope.columns + [(f"{view}.{c}", f) for c, f in columns], None)
        items = [f"{view}.{c}" for c, _ in columns] + [self.expression("int", scope, 1)]
        return ("SELECT " + ", ".join(f"{e} AS c{i}" for i, e in enumerate(items)) + f" FROM {table} AS {alias} LATERAL VIEW {outer}{generator} {view} AS {', '.join(c for c, _ in columns)}"
                + self.where(scope, 0)), [f for _, f in columns] + ["int"]

    def query(self, depth, nested=False):
        forms = [self.plain, self.plain, self.plain, self.grouped, self.grouped, self.windowed, self.set_operation]
        if self.mode != "portable":
            forms.append(self.exploded)
        sql, families = self.pick(forms)(depth)
        if self.chance(0.3) and "map" not in families:
            keys = ", ".join(f"{i + 1} {self.pick(['ASC', 'DESC'])} NULLS {self.pick(['FIRST', 'LAST'])}" for i in range(len(families)))
            limit = self.chance(0.6)
            if limit or not nested:
                sql += f" ORDER BY {keys}" + (f" LIMIT {self.rng.randrange(1, 9)}" if limit else "") + (f" OFFSET {self.rng.randrange(4)}" if limit and self.chance(0.3) else "")
        if not nested and self.chance(0.12):
            name = self.name("w")
            sql = f"WITH {name} AS ({sql}) SELECT count(*) AS c0, {'count(x.c0) AS c1' if self.chance(0.5) else 'min(x.c0) AS c1' if families[0] in ORDERED[1:] else 'count(x.c0) AS c1'} FROM {name} AS x, {name} AS y"
            families = ["bigint", "bigint"]
        return sql, families

    def file(self, count):
        out = ["SET spark.sql.ansi.enabled=false;\n"] if self.mode == "legacy" else []
        out += [self.table(f"r{i}") for i in range(3)]
        return "".join(out) + "".join(self.query(2)[0] + ";\n" for _ in range(count))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--file-size", type=int, default=100)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    files = -(-options.count // options.file_size)
    for i in range(files):
        mode = ("ansi", "legacy", "portable")[i % 3]
        with open(os.path.join(options.out, f"{mode}-{i:03d}.sql"), "w", encoding="utf-8") as target:
            target.write(Generator(options.seed * 1_000_003 + i, mode).file(min(options.file_size, options.count - i * options.file_size)))


if __name__ == "__main__":
    main()
