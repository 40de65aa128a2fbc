/** Reports of meetings as documents to print. Depends on reports and what follows from them. */
@NullMarked
package fr.essaim.communities.meetings.printing;

import org.jspecify.annotations.NullMarked;
