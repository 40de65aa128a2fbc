package fr.essaim.events.materials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an event leaves, in order.")
public record MaterialListDraft(
        @Schema(description = "All of it; an empty array takes everything away", required = true)
        @NotNull
        @Size(max = 40)
        List<@NotNull @Valid MaterialDraft> materials) {}
