package fr.essaim.resources;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who made a resource: somebody of the platform, or a name.")
public record ResourceAuthor(
        @Schema(
                description = "A person who lets signed-in people find them, or oneself",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                nullable = true)
        @Nullable
        UUID personId,

        @Schema(
                description = "Name; of a person of the platform theirs on that day, whatever is sent",
                examples = "Ada Martin",
                nullable = true)
        @Size(min = 1, max = 200)
        @Nullable
        String name,

        @Schema(description = "For whom they made it", examples = "Ville d’Amiens", nullable = true)
        @Size(min = 1, max = 200)
        @Nullable
        String organisation) {

    ResourceAuthor named(String displayName) {
        return new ResourceAuthor(personId, displayName, organisation);
    }
}
