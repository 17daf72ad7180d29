/// What all families of function bodies share: signatures, row-wise bodies, access to values, errors.
package io.firesteel.operators.function.body;
