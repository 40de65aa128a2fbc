/**
 * Trainings: what people learn by themselves or together, who writes it and who may find it. Depends on communities, programmes,
 * organisations and people.
 */
@NullMarked
package fr.essaim.trainings;

import org.jspecify.annotations.NullMarked;
