package fr.essaim.notifications;

import fr.essaim.shared.listing.Reference;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something worth telling, whoever is told.
 *
 * @param cause names the fact within its kind: nobody is told the same cause twice
 * @param community the community it belongs to, if any
 * @param parameters fill the sentences of {@link Wording}; {@code reason} is quoted
 * @param calendar an iCalendar file that goes with the letter, if any
 */
public record Announcement(
        NotificationKind kind,
        UUID cause,
        NotificationSubject subject,
        @Nullable Reference community,
        Map<String, String> parameters,
        @Nullable String calendar) {
    public Announcement(
            NotificationKind kind,
            UUID cause,
            NotificationSubject subject,
            @Nullable Reference community,
            Map<String, String> parameters) {
        this(kind, cause, subject, community, parameters, null);
    }

    public String dedupKey() {
        return kind + ":" + cause;
    }
}
