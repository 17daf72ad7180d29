/// Serialisers that programs name.
package org.apache.spark.serializer;
