package org.apache.spark.api.java;

/// What programs may extend in place of [JavaRDDLike].
public abstract class AbstractJavaRDDLike<T, This extends JavaRDDLike<T, This>> implements JavaRDDLike<T, This> {
}
