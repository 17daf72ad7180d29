/// Where schedulers meet the rest: job submission above, executor backends below; everything here is data or an interface.
package io.firesteel.scheduler;
