/** What is noted of the support of each pioneer: for its people and the team of its pathway alone. Only the demonstration data calls in. */
@NullMarked
package fr.essaim.pathways.notes;

import org.jspecify.annotations.NullMarked;
