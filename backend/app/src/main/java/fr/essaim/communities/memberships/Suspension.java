package fr.essaim.communities.memberships;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Why somebody may not take part, and until when.")
public record Suspension(
        @Schema(description = "The person reads it", examples = "Propos contraires à la charte.")
        @NotBlank
        @Size(max = 2_000)
        String reason,

        @Schema(
                description = "First day on which they take part again; open-ended when left out",
                examples = "2027-01-01")
        @Nullable
        LocalDate until) {}
