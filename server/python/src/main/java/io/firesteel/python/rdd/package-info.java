/// Python functions as parts of datasets: what runs inside tasks, and how data passes between Python and the driver.
package io.firesteel.python.rdd;
