/** Who comes to events: registrations, the seats they take and the waiting list. */
@NullMarked
package fr.essaim.events.registrations;

import org.jspecify.annotations.NullMarked;
