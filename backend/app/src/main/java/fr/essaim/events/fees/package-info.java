/**
 * What registrations cost: the quote each was made under, kept whatever rules and facts become, and what is due from whom. Depends on
 * prices and events; registrations ask {@link fr.essaim.events.fees.FeeLedger} as they are made.
 */
@NullMarked
package fr.essaim.events.fees;

import org.jspecify.annotations.NullMarked;
