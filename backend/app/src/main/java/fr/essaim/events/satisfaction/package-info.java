/** What people who came to an event thought of it: a few questions, and answers that nobody is named in. Depends on events. */
@NullMarked
package fr.essaim.events.satisfaction;

import org.jspecify.annotations.NullMarked;
