/** The programme of an event's day, and who does what in it. */
@NullMarked
package fr.essaim.events.agenda;

import org.jspecify.annotations.NullMarked;
