/// The rules, one a file; each says which shape it looks for and what it makes of it.
package io.firesteel.optimizer.rule;
