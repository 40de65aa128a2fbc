/** Who came to events: the list at the door, whose notes may arrive late, and the sheet to sign. Depends on events and registrations. */
@NullMarked
package fr.essaim.events.attendance;

import org.jspecify.annotations.NullMarked;
