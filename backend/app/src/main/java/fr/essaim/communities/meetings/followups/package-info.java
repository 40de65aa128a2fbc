/** What somebody is to do after a meeting, until when. Depends on reports of meetings. */
@NullMarked
package fr.essaim.communities.meetings.followups;

import org.jspecify.annotations.NullMarked;
