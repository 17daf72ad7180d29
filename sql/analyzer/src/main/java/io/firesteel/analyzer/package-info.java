/// Looks up names, types expressions and checks what SQL forbids: unresolved plans in, logical plans out. One class per
/// construct; nothing here reads rows or runs commands.
package io.firesteel.analyzer;
