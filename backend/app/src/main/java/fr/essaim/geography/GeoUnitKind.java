package fr.essaim.geography;

import java.util.List;

/** Kinds of unit of the official geography. */
public enum GeoUnitKind {
    REGION,
    DEPARTEMENT,
    ARRONDISSEMENT,
    /** Intercommunality with its own taxation; its code is its SIREN. */
    EPCI,
    /** Part of the Métropole du Grand Paris; its code is its SIREN. */
    EPT,
    COMMUNE,
    /** Former commune that kept a deputy mayor inside a new commune; may share the new commune's code. */
    DELEGATED_COMMUNE,
    /** Former commune of a merger of the 1970s. */
    ASSOCIATED_COMMUNE,
    /** Of Paris, Lyon and Marseille. */
    MUNICIPAL_ARRONDISSEMENT;

    /** What a unit of this kind is made of, one step down. */
    List<GeoUnitKind> composition() {
        return switch (this) {
            case REGION -> List.of(DEPARTEMENT);
            case DEPARTEMENT, ARRONDISSEMENT, EPCI, EPT -> List.of(COMMUNE);
            case COMMUNE -> List.of(DELEGATED_COMMUNE, ASSOCIATED_COMMUNE, MUNICIPAL_ARRONDISSEMENT);
            case DELEGATED_COMMUNE, ASSOCIATED_COMMUNE, MUNICIPAL_ARRONDISSEMENT -> List.of();
        };
    }
}
