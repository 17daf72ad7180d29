/// TLS of control messages and blocks: settings, key stores, and what goes wrong with them in words.
package io.firesteel.wire.tls;
