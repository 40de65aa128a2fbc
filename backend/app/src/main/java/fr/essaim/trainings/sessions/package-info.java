/**
 * Sessions of trainings: people go through a training together between two days, with tutors, on seats that are counted. Depends on
 * trainings and learners.
 */
@NullMarked
package fr.essaim.trainings.sessions;

import org.jspecify.annotations.NullMarked;
