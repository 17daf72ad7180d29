/// The API's dataset interfaces over lineage.
package io.firesteel.rdd.face;
