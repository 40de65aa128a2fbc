package fr.essaim.kits.adoptions;

import fr.essaim.kits.sections.Proposal;
import fr.essaim.kits.sections.SectionKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One section of an adoption, in brief.")
public record AdoptedSection(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(
                description = "The same in every version of the kit",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID key,

        @Schema(description = "What it is called", examples = "La carte des alliés", required = true)
        String title,

        @Schema(description = "What it is for", examples = "METHOD_SHEET", required = true)
        SectionKind kind,

        @Schema(description = "Whether the territory does without it", examples = "false", required = true)
        boolean omitted,

        @Schema(description = "Whether the territory changed it", examples = "true", required = true)
        boolean adapted,

        @Schema(
                description = "What the later version proposes; null when there is nothing to decide",
                examples = "CONFLICT",
                required = true,
                nullable = true)
        @Nullable
        Proposal proposal) {}
