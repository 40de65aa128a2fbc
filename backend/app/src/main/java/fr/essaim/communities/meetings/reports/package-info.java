/** What was said and decided in meetings, and by whom. Depends on meetings. */
@NullMarked
package fr.essaim.communities.meetings.reports;

import org.jspecify.annotations.NullMarked;
