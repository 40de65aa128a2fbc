package fr.essaim.kits.adoptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a territory adopts a version of a kit.")
public record AdoptionDraft(
        @Schema(description = "The territory, which one leads", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID territoryId,

        @Schema(description = "What one says of conditions of use") @NotNull @Size(max = 20)
        List<@Valid @NotNull FitAnswer> answers,

        @Schema(
                description =
                        "Why one adopts it all the same; needed for a version that is superseded or cites a withdrawn record",
                examples = "Nos élus ont suivi cette version en formation.")
        @Size(min = 1, max = 2_000)
        @Nullable
        String note) {}
