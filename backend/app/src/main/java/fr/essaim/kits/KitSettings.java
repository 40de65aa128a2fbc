package fr.essaim.kits;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whose a kit is and who finds it.")
public record KitSettings(
        @Schema(description = "The organisation that answers for it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID ownerId,

        @Schema(
                description = "The community it was made in; its facilitators write it too",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID communityId,

        @Schema(description = "The programme it comes from", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID programmeId,

        @Schema(description = "Who finds it; `MEMBERS` asks for a community", examples = "PUBLIC") @NotNull
        KitVisibility visibility,

        @Schema(description = "Who writes it", examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull UUID> editorIds) {}
