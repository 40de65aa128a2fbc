package fr.essaim.resources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What somebody says about a resource.")
public record ResourceCommentDraft(
        @Schema(description = "Plain text", examples = "Nous l’avons repris à Mâcon, merci !")
        @NotBlank
        @Size(max = 5_000)
        String body) {}
