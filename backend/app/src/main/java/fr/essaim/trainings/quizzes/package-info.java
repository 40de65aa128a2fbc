/** Questions and how answers to them are judged: plain rules, without database or HTTP. Depends on nothing but shared. */
@NullMarked
package fr.essaim.trainings.quizzes;

import org.jspecify.annotations.NullMarked;
