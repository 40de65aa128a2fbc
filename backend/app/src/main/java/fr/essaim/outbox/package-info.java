/** What staff sees of the outbox: what waits, what was delivered, what nobody could deliver. No feature depends on it. */
@NullMarked
package fr.essaim.outbox;

import org.jspecify.annotations.NullMarked;
