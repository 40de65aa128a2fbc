/** What registrants need to take part: a task of the organisers, erased after the event. Read by the person and the organisers alone. */
@NullMarked
package fr.essaim.events.needs;

import org.jspecify.annotations.NullMarked;
