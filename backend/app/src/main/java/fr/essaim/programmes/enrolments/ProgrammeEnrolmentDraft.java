package fr.essaim.programmes.enrolments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An application of a territory to a programme.")
public record ProgrammeEnrolmentDraft(
        @Schema(description = "The territory", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @NotNull
        UUID territoryId,

        @Schema(
                description = "The applicant's own words, for those who decide",
                examples = "Notre conseil citoyen cherche à s’ouvrir.")
        @Size(max = 5_000)
        @Nullable
        String note) {}
