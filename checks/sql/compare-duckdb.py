"""Runs generated portable queries in DuckDB and compares its rows with those of recorded files.

Usage, with a Python that has duckdb:
    python checks/sql/compare-duckdb.py FOLDER/portable-*.sql      Spark's answers (record.py), or
    python checks/sql/compare-duckdb.py FOLDER/portable-*.out      Firesteel's, which GeneratedStatementsTest leaves
Numbers are compared as numbers, for the engines write them differently. Ends with 1 when an answer differs.
"""
import re
import sys

import duckdb


def statements(path):
    sql, rows, columns, error = [], [], None, None
    with open(path, encoding="utf-8") as lines:
        for line in lines.read().split("\n"):
            if line.startswith("-->"):
                columns = line[3:].strip()
            elif line.startswith("--="):
                rows.append(line[3:].strip())
            elif line.startswith("--!"):
                error = line[3:].strip()
            else:
                if columns is not None or error:
                    yield "\n".join(sql), rows, error
                    sql, rows, columns, error = [], [], None, None
                sql.append(line)
    if columns is not None or error:
        yield "\n".join(sql), rows, error


def number(text):
    try:
        return repr(float(text)) if re.fullmatch(r"[-+0-9.eE]+|NaN|nan|-?Infinity|-?inf", text) else text
    except ValueError:
        return text


def duck(value):
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    if re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+", text):
        text = text.rstrip("0")
    return number(text).replace("\\", "\\\\").replace("|", "\\|").strip()


def main(paths):
    count = differing = 0
    for path in paths:
        connection = duckdb.connect()
        connection.execute("SET TimeZone='UTC'")
        for sql, rows, error in statements(path):
            try:
                found = connection.execute(sql.replace(" USING parquet", "").rstrip().rstrip(";")).fetchall()
            except duckdb.Error as failure:
                if not error or error.startswith("CRASH"):
                    differing += 1
                    print(f"{path}: {sql}\n   DuckDB fails: {str(failure)[:200]}")
                continue
            if sql.startswith(("DROP", "CREATE", "SET")):
                continue
            count += 1
            wanted = sorted(" | ".join(map(duck, row)) for row in found)
            given = sorted(" | ".join(number(cell.strip()) for cell in re.split(r"(?<!\\)\|", row)) for row in rows)
            if error or given != wanted:
                differing += 1
                print(f"{path}: {sql}\n   {error or given}\n   DuckDB: {wanted}")
    print(f"{count} queries, {differing} differ")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
