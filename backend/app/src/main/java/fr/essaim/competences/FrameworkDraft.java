package fr.essaim.competences;

import fr.essaim.shared.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new framework of competences.")
public record FrameworkDraft(
        @Schema(description = "Short name for addresses, which it keeps", examples = "developpement-territorial")
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Size(max = 60)
        String code,

        @Schema(description = "What it says") @NotNull @Valid
        FrameworkText text) {}
