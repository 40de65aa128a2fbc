/** The meetings that events of communities are reported of as. Depends on the meetings of communities beside events. */
@NullMarked
package fr.essaim.events.meetings;

import org.jspecify.annotations.NullMarked;
