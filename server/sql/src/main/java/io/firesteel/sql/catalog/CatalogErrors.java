package io.firesteel.sql.catalog;

import java.io.IOException;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileLocation;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of the catalogue, under Spark's names.
public final class CatalogErrors {
    public static final ErrorCondition SCHEMA_MISSING = user("SCHEMA_NOT_FOUND", "42704",
            "The schema `spark_catalog`.`<schemaName>` cannot be found. Verify the spelling and correctness of the schema and"
                    + " catalog. To tolerate the error on drop use DROP SCHEMA IF EXISTS.");
    public static final ErrorCondition SCHEMA_EXISTS = user("SCHEMA_ALREADY_EXISTS", "42P06",
            "Cannot create schema `<schemaName>` because it already exists. Choose a different name, drop the existing schema,"
                    + " or add the IF NOT EXISTS clause to tolerate pre-existing schema.");
    public static final ErrorCondition SCHEMA_NOT_EMPTY = user("SCHEMA_NOT_EMPTY", "2BP01",
            "Cannot drop a schema `<schemaName>` because it contains objects. Use DROP SCHEMA ... CASCADE to drop the schema and"
                    + " all its objects.");
    public static final ErrorCondition TABLE_MISSING = user("TABLE_OR_VIEW_NOT_FOUND", "42P01",
            "The table or view `<schemaName>`.`<tableName>` cannot be found. Verify the spelling and correctness of the schema"
                    + " and catalog. To tolerate the error on drop use DROP VIEW IF EXISTS or DROP TABLE IF EXISTS.");
    public static final ErrorCondition TABLE_EXISTS = user("TABLE_OR_VIEW_ALREADY_EXISTS", "42P07",
            "Cannot create table or view `<schemaName>`.`<tableName>` because it already exists. Choose a different name, drop"
                    + " or replace the existing object, or add the IF NOT EXISTS clause to tolerate pre-existing objects.");
    public static final ErrorCondition DEFAULT_SCHEMA = user("UNSUPPORTED_FEATURE.DROP_DATABASE", "0A000",
            "The feature is not supported: Drop the default database `default`.");
    public static final ErrorCondition NAME = user("INVALID_SCHEMA_OR_RELATION_NAME", "42602",
            "`<name>` is not a valid name for tables/schemas. Valid names only contain alphabet characters, numbers and _.");
    public static final ErrorCondition STORE = new ErrorCondition("CATALOG_STORE_FAILED", "58030", ErrorKind.EXTERNAL,
            "The catalogue's file <path> cannot be <action>: <reason>. Check the folder of spark.sql.warehouse.dir.");

    static final ErrorCondition TEMPORARY = user("INVALID_TEMP_OBJ_REFERENCE", "42K0F",
            "Cannot create the persistent object `<objName>` of the type VIEW because it references to the temporary object"
                    + " <tempObjName> of the type <tempObj>. Please make the temporary object <tempObjName> persistent, or"
                    + " make the persistent object `<objName>` temporary.");

    private CatalogErrors() {
    }

    public static FiresteelException schema(ErrorCondition condition, String name) {
        return new FiresteelException(condition, Map.of("schemaName", name));
    }

    public static FiresteelException table(ErrorCondition condition, String database, String name) {
        return new FiresteelException(condition, Map.of("schemaName", database, "tableName", name));
    }

    static FiresteelException store(FileLocation path, String action, IOException cause) {
        return new FiresteelException(STORE,
                Map.of("path", path.path(), "action", action, "reason", ErrorCondition.withoutFrames(cause.toString())),
                cause);
    }
}
