/**
 * Dated meetings of communities and of their working groups. What is reported of them and what follows have packages of their own
 * below. Depends on communities, working groups and cycles.
 */
@NullMarked
package fr.essaim.communities.meetings;

import org.jspecify.annotations.NullMarked;
