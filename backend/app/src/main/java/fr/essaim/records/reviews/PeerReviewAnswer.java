package fr.essaim.records.reviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the authors say of a review.")
public record PeerReviewAnswer(
        @Schema(description = "Without markup", examples = "Nous avons ajouté les chiffres de fréquentation.")
        @NotBlank
        @Size(max = 5_000)
        String answer) {}
