/// What connects the API to the engine behind it; user programs never call it.
package io.firesteel.api.spi;
