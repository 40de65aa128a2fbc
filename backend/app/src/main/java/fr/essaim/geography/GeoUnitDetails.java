package fr.essaim.geography;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A unit of the geography in full, with what it lies in and what became of it.")
public record GeoUnitDetails(
        @Schema(description = "Vintage of the geographic code", examples = "2024", required = true)
        int vintage,

        @Schema(description = "Kind of unit", examples = "COMMUNE", required = true)
        GeoUnitKind kind,

        @Schema(
                description = "Official code, unique within vintage and kind; the SIREN for EPCI and EPT",
                examples = "15141",
                required = true)
        String code,

        @Schema(description = "Official name", examples = "Neussargues en Pinatelle", required = true)
        String name,

        @Schema(
                description = "Number in the national register",
                examples = "200065175",
                required = true,
                nullable = true)
        @Nullable
        String siren,

        @Schema(
                description = "Municipal population; for larger units the sum of their communes",
                examples = "1577",
                required = true,
                nullable = true)
        @Nullable
        Integer population,

        @Schema(
                description = "The département it lies in; null when there is none, or several",
                required = true,
                nullable = true)
        @Nullable
        GeoName departement,

        @Schema(
                description = "The région it lies in; null when there is none, or several",
                required = true,
                nullable = true)
        @Nullable
        GeoName region,

        @Schema(description = "The EPCI with its own taxation it lies in", required = true, nullable = true) @Nullable
        GeoName epci,

        @Schema(
                description = "Centre, decimal degrees north (WGS 84), where known",
                examples = "45.12826",
                required = true,
                nullable = true)
        @Nullable
        Double latitude,

        @Schema(
                description = "Centre, decimal degrees east (WGS 84), where known",
                examples = "2.97627",
                required = true,
                nullable = true)
        @Nullable
        Double longitude,

        @Schema(
                description = "EPCI and EPT: legal form (CC, CA, CU, METRO, MET69, EPT)",
                examples = "CC",
                required = true,
                nullable = true)
        @Nullable
        String legalForm,

        @Schema(
                description = "EPCI: tax regime, FPU (single business tax) or FA (additional tax)",
                examples = "FPU",
                required = true,
                nullable = true)
        @Nullable
        String taxRegime,

        @Schema(description = "Postal codes in use there", examples = "[\"15170\"]", required = true)
        List<String> postalCodes,

        @Schema(
                description = "Codes given up before this vintage that lead here",
                examples = "[\"15031\"]",
                required = true)
        List<String> formerCodes,

        @Schema(description = "What it lies in, wholly or partly, larger units first", required = true)
        List<GeoUnitReference> parents,

        @Schema(description = "How many units it is made of, one step down", examples = "5", required = true)
        int memberCount,

        @Schema(description = "What it is in the newest vintage; empty when it is of that vintage", required = true)
        List<GeoUnitReference> successors,

        @Schema(description = "What it was in the vintage before, where that is loaded", required = true)
        List<GeoUnitReference> predecessors)
        implements Tagged {

    /** The vintage stands for a version; the text of the record for the rest, the same on every replica. */
    @Override
    public EntityTag entityTag() {
        return EntityTag.of(vintage, toString());
    }
}
