package fr.essaim.kits;

import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "KitSection", description = "One section of a version of a kit.")
public record KitSectionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(
                description = "The version of the kit",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID versionId,

        @Schema(
                description = "The same in every version of the kit",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID key,

        @Schema(description = "What it says", required = true)
        SectionText content,

        @Schema(description = "Its text, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedBody,

        @Schema(description = "The records it draws on", required = true)
        List<CitedRecord> sources,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, sources);
    }
}
