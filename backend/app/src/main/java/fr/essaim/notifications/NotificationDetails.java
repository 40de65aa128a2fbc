package fr.essaim.notifications;

import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Notification", description = "Something the person signed in is told.")
public record NotificationDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it tells of", examples = "TERRITORY_ROLE_GIVEN", required = true)
        NotificationKind kind,

        @Schema(
                description = "What happened, in one sentence in the asked language",
                examples = "Vous avez un rôle dans le territoire Amiens : chef de projet",
                required = true)
        String title,

        @Schema(
                description = "The reason given with a decision",
                examples = "La promotion est complète.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "What it is about", required = true)
        NotificationSubject subject,

        @Schema(
                description = "The page to go to, below the platform's address",
                examples = "/territoires/0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        String path,

        @Schema(description = "The community it belongs to", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(
                description = "What the sentence is made of",
                examples = "{\"territory\": \"Amiens\", \"role\": \"PROJECT_LEAD\", \"since\": \"2026-11-22\"}",
                required = true)
        Map<String, String> parameters,

        @Schema(description = "When it was written", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(
                description = "When it was read; null while it is not",
                examples = "2026-11-22T10:00:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant readAt) {}
