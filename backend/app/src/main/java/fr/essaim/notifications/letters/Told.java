package fr.essaim.notifications.letters;

import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A notification as letters need it. */
public record Told(
        UUID id, NotificationKind kind, NotificationSubject subject, Map<String, String> parameters, Instant at) {}
