/// What an expression can see: columns by name, the queries around, common tables and windows.
package io.firesteel.analyzer.scope;
