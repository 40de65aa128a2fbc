/** People: who signs in, their profile, and staff's view of them. Any feature may depend on its public records and service. */
@NullMarked
package fr.essaim.people;

import org.jspecify.annotations.NullMarked;
