/// SQL text to statements: Spark's generated grammar, one reader class per group of constructs.
package io.firesteel.parser;
