package io.firesteel.master.recovery;

import java.util.concurrent.CompletableFuture;

/// The time for which a master leads. Made by a [Recovery], read by the master until it is over.
///
/// @param epoch higher than that of every term before it
/// @param book  what the terms before it left, and where this one keeps its own
/// @param over  completed when another master may lead
public record Term(long epoch, DriverBook book, CompletableFuture<Void> over) {
}
