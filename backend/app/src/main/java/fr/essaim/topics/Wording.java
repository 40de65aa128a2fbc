package fr.essaim.topics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in both languages. */
@Schema(description = "A name in both languages.")
public record Wording(
        @Schema(description = "In French", examples = "Mobilités", required = true) @NotBlank @Size(max = 200)
        String fr,

        @Schema(description = "In English", examples = "Mobility", required = true) @NotBlank @Size(max = 200)
        String en) {

    Wording stripped() {
        return new Wording(fr.strip(), en.strip());
    }
}
