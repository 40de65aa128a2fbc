package fr.essaim.territories;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.essaim.geography.GeoName;
import fr.essaim.geography.GeoUnitKind;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A territory in full.")
public record TerritoryDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "Name in use", examples = "Amiens", required = true)
        String name,

        @Schema(description = "What sort of area it is", examples = "COMMUNE", required = true)
        TerritoryKind kind,

        @Schema(
                description = "What it is about, in Markdown",
                examples = "Préfecture de la Somme, traversée par le fleuve.",
                required = true,
                nullable = true)
        @Nullable
        String description,

        @Schema(description = "The description, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedDescription,

        @Schema(description = "The organisation that leads it", required = true, nullable = true) @Nullable
        Reference leadOrganisation,

        @Schema(
                description = "Public web site",
                examples = "https://amiens.example.org",
                required = true,
                nullable = true)
        @Nullable
        String website,

        @Schema(description = "Where to write to", examples = "contact@example.org", required = true, nullable = true)
        @Nullable
        String contactEmail,

        @Schema(description = "State; archived ones are for staff", examples = "ACTIVE", required = true)
        TerritoryState state,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(
                description = "Inhabitants of its communes, each counted once; null when unknown",
                examples = "136449",
                required = true,
                nullable = true)
        @Nullable
        Long population,

        @Schema(
                description = "Middle of its communes weighted by population, degrees north (WGS 84)",
                examples = "49.9",
                required = true,
                nullable = true)
        @Nullable
        Double latitude,

        @Schema(
                description = "Middle of its communes weighted by population, degrees east (WGS 84)",
                examples = "2.3",
                required = true,
                nullable = true)
        @Nullable
        Double longitude,

        @Schema(description = "The départements it lies in", required = true)
        List<GeoName> departements,

        @Schema(description = "The régions it lies in", required = true)
        List<GeoName> regions,

        @Schema(description = "The units it is made of", required = true)
        List<Unit> geoUnits,

        @Schema(description = "The other territories it is made of", required = true)
        List<Reference> parts,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<TerritoryAction> actions,

        @JsonIgnore @Schema(hidden = true) EntityTag entityTag)
        implements Tagged {

    @Schema(name = "TerritoryGeoUnit", description = "A unit of the geography that a territory is made of.")
    public record Unit(
            @Schema(description = "Vintage of the geographic code", examples = "2026", required = true)
            int vintage,

            @Schema(description = "Kind of unit", examples = "COMMUNE", required = true)
            GeoUnitKind kind,

            @Schema(description = "Official code", examples = "80021", required = true)
            String code,

            @Schema(description = "Official name", examples = "Amiens", required = true)
            String name,

            @Schema(
                    description = "Inhabitants; null when unknown",
                    examples = "136449",
                    required = true,
                    nullable = true)
            @Nullable
            Integer population) {}

    public boolean allows(TerritoryAction action) {
        return actions.contains(action);
    }
}
