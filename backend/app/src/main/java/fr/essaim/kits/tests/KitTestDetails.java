package fr.essaim.kits.tests;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "KitTest", description = "A peer's try of a version. What they say is told once they finished.")
public record KitTestDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(
                description = "The version of the kit",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID versionId,

        @Schema(description = "The round it belongs to, from 1", examples = "1", required = true)
        int round,

        @Schema(description = "Stable code of the kit", examples = "KIT-2026-0007", required = true)
        String kitCode,

        @Schema(description = "Who tries it", required = true)
        PersonReference tester,

        @Schema(description = "Where it is tried", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "What they say; null to others until they finished", required = true, nullable = true)
        @Nullable
        KitTestDraft content,

        @Schema(description = "When they finished", examples = "2026-11-23T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant finishedAt,

        @Schema(description = "When they were asked", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, round, tester, territory, content);
    }
}
