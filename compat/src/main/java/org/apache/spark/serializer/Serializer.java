package org.apache.spark.serializer;

/// How elements become bytes. The engine has one serialiser for all data; what programs name here is only a type.
public abstract class Serializer {
}
