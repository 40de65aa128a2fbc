package fr.essaim.territories;

import fr.essaim.geography.GeoUnitKey;
import fr.essaim.geography.GeoUnitKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A unit of the geography that a territory is to be made of.")
public record TerritoryUnit(
        @Schema(
                description = "Vintage of the geographic code; the newest that is loaded when left out",
                examples = "2026")
        @Nullable
        Integer vintage,

        @Schema(description = "Kind of unit", examples = "COMMUNE") @NotNull
        GeoUnitKind kind,

        @Schema(description = "Official code", examples = "80021") @NotBlank
        String code) {

    GeoUnitKey key() {
        return new GeoUnitKey(vintage, kind, code);
    }
}
