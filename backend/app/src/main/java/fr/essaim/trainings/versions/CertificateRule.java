package fr.essaim.trainings.versions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What whoever finishes a training is given.")
public record CertificateRule(
        @Schema(description = "Whether a certificate is issued", examples = "true", required = true) @NotNull
        Boolean issued,

        @Schema(
                description = "Months until it expires; null for one that does not",
                examples = "36",
                required = true,
                nullable = true)
        @Min(1)
        @Max(240)
        @Nullable
        Integer validMonths) {}
