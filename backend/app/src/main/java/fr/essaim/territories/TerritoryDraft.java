package fr.essaim.territories;

import fr.essaim.shared.richtext.Markdown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What is written of a territory, when it is created or revised. It is made of at least one unit of the"
                        + " geography or one other territory.")
public record TerritoryDraft(
        @Schema(description = "Name in use", examples = "Amiens") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "What sort of area it is", examples = "COMMUNE") @NotNull
        TerritoryKind kind,

        @Schema(
                description = "What it is about, in Markdown",
                examples = "Préfecture de la Somme, traversée par le fleuve.",
                maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String description,

        @Schema(description = "The organisation that leads it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID leadOrganisationId,

        @Schema(description = "Public web site", examples = "https://amiens.example.org")
        @Size(max = 500)
        @Pattern(regexp = "https?://\\S+")
        @Nullable
        String website,

        @Schema(description = "Where to write to", examples = "contact@example.org") @Size(max = 320) @Email @Nullable
        String contactEmail,

        @Schema(description = "The units it is made of; one given twice counts once") @Size(max = 2_000) @Nullable
        List<@Valid @NotNull TerritoryUnit> geoUnits,

        @Schema(
                description = "The other territories it is made of; none of them may contain it",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
        @Size(max = 500)
        @Nullable
        List<@NotNull UUID> partIds) {

    /** The units, none when left out. */
    List<TerritoryUnit> units() {
        return geoUnits == null ? List.of() : geoUnits;
    }

    /** The parts, none when left out. */
    List<UUID> parts() {
        return partIds == null ? List.of() : partIds;
    }
}
