package fr.essaim.notifications.letters;

import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification as letters need it.
 *
 * @param calendar an iCalendar file that goes with it, if any
 */
public record Told(
        UUID id,
        NotificationKind kind,
        NotificationSubject subject,
        Map<String, String> parameters,
        Instant at,
        @Nullable String calendar) {}
