/**
 * The way into a community: request, training, first meeting, first contribution, as one checklist. Depends on communities; reads what
 * trainings, events and contributions hold.
 */
@NullMarked
package fr.essaim.onboarding;

import org.jspecify.annotations.NullMarked;
