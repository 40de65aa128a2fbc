/** How far the pioneers of a pathway are, for those who run it. Reads events, registrations and trainings. Nothing depends on it. */
@NullMarked
package fr.essaim.pathways.board;

import org.jspecify.annotations.NullMarked;
