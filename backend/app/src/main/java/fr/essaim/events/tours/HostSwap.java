package fr.essaim.events.tours;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Two stops of a tour whose hosts change places; one of them may have none.")
public record HostSwap(
        @Schema(
                description = "The two stops",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\",\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f\"]")
        @NotNull
        @Size(min = 2, max = 2)
        List<@NotNull UUID> stopIds) {}
