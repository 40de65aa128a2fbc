package fr.essaim.kits.adoptions;

import fr.essaim.kits.sections.Proposal;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AdoptionSection",
        description =
                "One section of an adoption: the territory’s own text, the one it came from, and the later one that is proposed.")
public record AdoptionSectionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "The adoption", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID adoptionId,

        @Schema(
                description = "The same in every version of the kit",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID key,

        @Schema(description = "The territory’s own text; null where it does without", required = true, nullable = true)
        @Nullable
        SectionText local,

        @Schema(description = "It, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedLocal,

        @Schema(
                description = "The kit’s text that it came from; null where it had none",
                required = true,
                nullable = true)
        @Nullable
        SectionText base,

        @Schema(
                description =
                        "What the later version says; null where it has no such section, and while no version is proposed",
                required = true,
                nullable = true)
        @Nullable
        SectionText upstream,

        @Schema(description = "It, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedUpstream,

        @Schema(
                description = "What the later version proposes; null when there is nothing to decide",
                examples = "CONFLICT",
                required = true,
                nullable = true)
        @Nullable
        Proposal proposal,

        @Schema(
                description = "What differs between the own text and the proposed one, or the one it came from",
                required = true)
        List<SectionChange> changes,

        @Schema(description = "How many former own texts are kept", examples = "1", required = true)
        int former,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt)
        implements Tagged {
    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, upstream, proposal, former);
    }
}
