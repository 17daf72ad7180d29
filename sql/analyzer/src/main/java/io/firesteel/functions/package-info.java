/// The functions of SQL by name: arguments, coercion and result type of each. Families register lists; the engine has the
/// vectorised bodies under the same canonical names.
package io.firesteel.functions;
