/** What learners did, as statements of the Experience API (xAPI 1.0.3), for whoever runs a training. Depends on trainings. */
@NullMarked
package fr.essaim.trainings.statements;

import org.jspecify.annotations.NullMarked;
