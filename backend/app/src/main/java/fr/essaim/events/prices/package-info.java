/**
 * What an event costs whom: rules tried in order, and quotes that say which one decided and why. Depends on adhesions, organisations
 * and events.
 */
@NullMarked
package fr.essaim.events.prices;

import org.jspecify.annotations.NullMarked;
