/// Blocks between processes over Netty: a handshake, then requests for named blocks and the bytes of each.
package io.firesteel.wire.block;
