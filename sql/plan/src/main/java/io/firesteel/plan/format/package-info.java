/// Formats in statements that both the analyzer, which checks them, and the engine, which applies them, read.
package io.firesteel.plan.format;
