/** The bodies people work for and that lead territories and programmes. Any feature may depend on its records and service. */
@NullMarked
package fr.essaim.organisations;

import org.jspecify.annotations.NullMarked;
