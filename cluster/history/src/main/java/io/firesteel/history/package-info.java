/// The history server: finds event logs in a folder, and shows the applications that wrote them.
package io.firesteel.history;
