"""What the checks of the session share."""
from pyspark.sql import functions as F

__all__ = ["F", "checks", "people", "staff", "plain_rows", "raised", "printed"]


def checks(target):
    def check(name):
        def register(f):
            target[name] = f
            return f
        return register
    return check


def people(spark):
    return spark.sql("select * from values (1, 'ann', 30, 1.5), (2, 'bob', null, 2.5), (3, 'cid', 25, null), "
                     "(4, null, 30, 0.5), (5, 'eve', 41, 1.5) as t(id, name, age, score)")


def staff(spark):
    return spark.sql("select * from values (1, 'x', 10), (2, 'y', 20), (2, 'z', 30), (6, 'x', 40) as t(id, unit, pay)")


def plain_rows(df):
    """Rows where the order is not given."""
    return sorted((tuple(r) for r in df.collect()), key=repr)


def raised(f):
    """The kind of an error and its condition, not its words."""
    try:
        return "no error: %r" % (f(),)
    except Exception as e:
        return (type(e).__name__, e.getCondition() if hasattr(e, "getCondition") else None,
                e.getSqlState() if hasattr(e, "getSqlState") else None)


def printed(f):
    import contextlib
    import io
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        f()
    return out.getvalue()
