/// What an application has done so far, put together from its events in bounded memory, for pages and the REST API.
package io.firesteel.ui.status;
