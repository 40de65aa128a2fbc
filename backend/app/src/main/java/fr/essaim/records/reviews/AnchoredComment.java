package fr.essaim.records.reviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PeerReviewComment", description = "What a reviewer says of one chapter.")
public record AnchoredComment(
        @Schema(description = "The chapter, by the name of its field", examples = "results", required = true)
        @NotNull
        @Pattern(
                regexp =
                        "title|summary|context|challenge|partners|actions|results|figures|obstacles|levers|means|costs|lessons|transferConditions")
        String field,

        @Schema(
                description = "What they say of it, without markup",
                examples = "Combien de personnes sont revenues ?",
                required = true)
        @NotBlank
        @Size(max = 2_000)
        String text) {}
