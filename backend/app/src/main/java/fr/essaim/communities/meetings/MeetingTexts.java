package fr.essaim.communities.meetings;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the meetings sees the images of its texts. */
class MeetingTexts {
    @Produces
    @Singleton
    static TextOwner images(MeetingService meetings) {
        return new TextOwner(
                "MEETING", (actor, id) -> meetings.get(actor, id).actions().contains(MeetingAction.UPDATE));
    }
}
