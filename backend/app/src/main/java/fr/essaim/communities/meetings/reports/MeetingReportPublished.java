package fr.essaim.communities.meetings.reports;

import fr.essaim.shared.security.Actor;
import java.util.UUID;

/**
 * Members read what was said in a meeting; told in the transaction in which it happens.
 *
 * @param publisher who answers for whatever comes out with it
 */
public record MeetingReportPublished(UUID reportId, UUID meetingId, Actor publisher) {}
