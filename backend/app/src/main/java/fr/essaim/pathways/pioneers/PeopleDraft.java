package fr.essaim.pathways.pioneers;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PioneerPeopleDraft", description = "The people of a pioneer, all of them.")
public record PeopleDraft(
        @Schema(
                description = "Who they are; a new one must let themselves be found in the directory",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
        @NotEmpty
        @Size(max = 30)
        List<@NotNull UUID> personIds) {}
