package fr.essaim.notifications.preferences;

import fr.essaim.notifications.MailCadence;
import fr.essaim.notifications.NotificationKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NotificationPreferencesDraft",
        description = "How to be told; kinds left out are told as is usual for them.")
public record PreferencesDraft(
        @Schema(description = "One choice for each kind, at most") @NotNull @Size(max = 200)
        List<@Valid @NotNull Entry> choices) {

    @Schema(name = "NotificationPreferencesDraftEntry", description = "How one kind is to be told.")
    public record Entry(
            @Schema(description = "The kind", examples = "TERRITORY_ROLE_GIVEN") @NotNull
            NotificationKind kind,

            @Schema(description = "Whether to show it in the application", examples = "true") @NotNull
            Boolean inApp,

            @Schema(description = "When to tell it by mail", examples = "WEEKLY") @NotNull
            MailCadence email) {
        Choice choice() {
            return new Choice(inApp, email);
        }
    }
}
