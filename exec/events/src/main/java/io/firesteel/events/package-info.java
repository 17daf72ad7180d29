/// What happens in an application, as immutable records that carry every field of Spark 4.3's listener events.
package io.firesteel.events;
