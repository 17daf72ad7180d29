/// User functions: whether they can travel, which part of them cannot, and whether anybody could see them shared.
package io.firesteel.rdd.closure;
