/// The Py4J gateway: how a driver in Python reaches this JVM, and how this JVM starts a driver in Python.
package io.firesteel.python.gateway;
