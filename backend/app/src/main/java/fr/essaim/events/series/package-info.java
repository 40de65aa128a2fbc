/**
 * Series of events that come back, such as the Mondays of a learning community: their dates by a rule, who claims which, who comes to
 * all. Depends on communities and their contributions beside events and registrations.
 */
@NullMarked
package fr.essaim.events.series;

import org.jspecify.annotations.NullMarked;
