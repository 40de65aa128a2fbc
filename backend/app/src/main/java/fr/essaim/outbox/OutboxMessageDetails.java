package fr.essaim.outbox;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.outbox.Channel;
import fr.essaim.shared.outbox.OutboxState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "OutboxMessage", description = "A message on its way out.")
public record OutboxMessageDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "1", required = true)
        int version,

        @Schema(description = "How it leaves", examples = "MAIL", required = true)
        Channel channel,

        @Schema(description = "What it is about", examples = "TERRITORY_ROLE_GIVEN", required = true)
        String kind,

        @Schema(description = "Where it stands", examples = "DEAD", required = true)
        OutboxState state,

        @Schema(
                description = "The person it is for; null when only an address is known",
                required = true,
                nullable = true)
        @Nullable
        Reference recipient,

        @Schema(
                description = "Where it goes; masked for those who need not know, null once erased",
                examples = "m…@example.org",
                required = true,
                nullable = true)
        @Nullable
        String address,

        @Schema(
                description = "Its subject; null for those who need not know, and once erased",
                examples = "Vous êtes chef de projet du territoire Amiens",
                required = true,
                nullable = true)
        @Nullable
        String title,

        @Schema(description = "How many attempts there were", examples = "14", required = true)
        int attempts,

        @Schema(
                description = "When it is tried next; null unless pending",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant nextAttemptAt,

        @Schema(
                description =
                        "What the other side last said; `interrupted` when the replica ended meanwhile, so that it may have been delivered",
                examples = "5.1.1 User unknown",
                required = true,
                nullable = true)
        @Nullable
        String lastError,

        @Schema(
                description = "When it was delivered",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant deliveredAt,

        @Schema(description = "When it was written", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(
                description =
                        "Its words without markup, links that only the reader may use left out unless it is held; null for those who need not know, and once erased",
                examples = "Bonjour Lina Petit, …",
                required = true,
                nullable = true)
        @Nullable
        String text,

        @Schema(
                description = "Its HTML as it is sent, to be shown as text or in a sandbox; null when `text` is",
                examples = "<p>Bonjour Lina Petit, …</p>",
                required = true,
                nullable = true)
        @Nullable
        String html,

        @Schema(description = "Why it was discarded", examples = "Adresse fermée.", required = true, nullable = true)
        @Nullable
        String reason,

        @Schema(description = "What the reader may do", examples = "[\"RETRY\",\"DISCARD\"]", required = true)
        List<OutboxMessageAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, recipient, address, title, text == null);
    }
}
