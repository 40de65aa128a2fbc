package fr.essaim.kits;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Kit", description = "A kit in full; what it says is with its versions.")
public record KitDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "Its stable code", examples = "KIT-2026-0007", required = true)
        String code,

        @Schema(description = "State", examples = "PUBLISHED", required = true)
        KitState state,

        @Schema(
                description = "Why it was archived",
                examples = "Remplacé par un autre kit.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "The latest published version; 0 while there is none", examples = "2", required = true)
        int number,

        @Schema(description = "What it is called", examples = "Construire des alliances", required = true)
        String title,

        @Schema(description = "In a few sentences", examples = "Sept séances pour s’allier.", required = true)
        String summary,

        @Schema(description = "Language it is written in (BCP 47)", examples = "fr", required = true)
        String language,

        @Schema(
                description = "SPDX identifier; null when all rights are reserved",
                examples = "CC-BY-SA-4.0",
                required = true,
                nullable = true)
        @Nullable
        String licence,

        @Schema(
                description = "Its published version",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID versionId,

        @Schema(
                description = "The version that is being written or tried; for who reads it",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID draftId,

        @Schema(description = "The organisation that answers for it", required = true)
        Reference owner,

        @Schema(description = "The community it was made in", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "The programme it comes from", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(description = "Who finds it", examples = "PUBLIC", required = true)
        KitVisibility visibility,

        @Schema(description = "Who writes it; told to people who are signed in", required = true)
        List<PersonReference> editors,

        @Schema(description = "Who made it their own", required = true)
        KitUses uses,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(
                description = "When its latest version was published",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<KitAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, versionId, draftId, owner, community, programme, editors, uses, actions);
    }
}
