/// The web server of an application: loopback by default, access decided before anything else, read only.
package io.firesteel.ui.http;
