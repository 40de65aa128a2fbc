/** Learners: who goes through which version of a training, how far they are, and what they did in it. Depends on events for presence. */
@NullMarked
package fr.essaim.trainings.learning;

import org.jspecify.annotations.NullMarked;
