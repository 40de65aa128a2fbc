/**
 * Who holds which competence, and by what proof: finished modules, and what people learnt elsewhere. Depends on competences, people
 * and territories; reads how far learners are.
 */
@NullMarked
package fr.essaim.competences.learnt;

import org.jspecify.annotations.NullMarked;
