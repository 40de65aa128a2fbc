package fr.essaim.notifications.preferences;

import fr.essaim.notifications.MailCadence;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NotificationPreferences", description = "How the person signed in is told, kind by kind.")
public record PreferencesDetails(
        @Schema(description = "Version, as in the ETag", examples = "1", required = true)
        int version,

        @Schema(description = "Every kind there is", required = true)
        List<Entry> choices)
        implements Tagged {

    @Schema(name = "NotificationPreference", description = "How one kind is told.")
    public record Entry(
            @Schema(description = "The kind", examples = "TERRITORY_ROLE_GIVEN", required = true)
            NotificationKind kind,

            @Schema(description = "Whether it is shown in the application", examples = "true", required = true)
            boolean inApp,

            @Schema(description = "When it is told by mail", examples = "WEEKLY", required = true)
            MailCadence email,

            @Schema(description = "Whether it cannot be switched off", examples = "false", required = true)
            boolean compulsory,

            @Schema(description = "How it is told unless one chooses otherwise", required = true)
            Choice usual) {}

    static PreferencesDetails of(StoredChoices stored) {
        List<Entry> entries = Arrays.stream(NotificationKind.values())
                .map(kind -> entry(kind, stored.of(kind)))
                .toList();
        return new PreferencesDetails(stored.version(), entries);
    }

    private static Entry entry(NotificationKind kind, Choice choice) {
        return new Entry(kind, choice.inApp(), choice.email(), kind.isCompulsory(), Choice.usual(kind));
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, choices);
    }
}
