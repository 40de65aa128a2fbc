/** What calendars, readers of feeds and other agendas take of events, each in its own format. Reads events alone. */
@NullMarked
package fr.essaim.events.calendars;

import org.jspecify.annotations.NullMarked;
