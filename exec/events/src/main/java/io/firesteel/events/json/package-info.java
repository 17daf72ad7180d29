/// The JSON of events: one object a line, with the field names, order, types and omissions of Spark 4.3's `JsonProtocol`.
package io.firesteel.events.json;
