package fr.essaim.notifications;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class NotificationReads implements Reads {
    private final Api admin = Api.as(Tokens.admin());
    private final NotificationFixtures fixtures;

    NotificationReads(NotificationFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listMyNotifications",
                        () -> {
                            fixtures.give(admin, fixtures.territory("Lu"), "OFFICER");
                            fixtures.give(admin, fixtures.territory("Lu aussi"), "OFFICER");
                            return "me/notifications";
                        },
                "countMyUnreadNotifications", () -> "me/notifications/unread",
                "getMyNotificationPreferences", () -> "me/notification-preferences");
    }
}
