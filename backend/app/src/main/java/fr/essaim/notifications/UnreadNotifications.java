package fr.essaim.notifications;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How much there is to read.")
public record UnreadNotifications(
        @Schema(description = "Unread notifications, counted up to 100", examples = "3", required = true)
        int unread,

        @Schema(description = "Whether there may be more than counted", examples = "false", required = true)
        boolean more)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(0, unread, more);
    }
}
