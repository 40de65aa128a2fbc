/** Certificates of finished trainings, and the public answer to whether one is genuine. Depends on learning. */
@NullMarked
package fr.essaim.trainings.certificates;

import org.jspecify.annotations.NullMarked;
