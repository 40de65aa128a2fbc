package fr.essaim.kits.sections;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a work under one licence may draw on one under another: what somebody made of it may be shared under that licence.
 *
 * <p>Sources: Creative Commons, "If I derive or adapt material offered under a Creative Commons license, which CC license(s) can I
 * use?" (FAQ, chart of adapters' licences); Licence Ouverte 2.0, "Compatibilité" (etalab.gouv.fr: compatible with any licence that
 * asks at least for attribution, CC-BY and ODC-BY among them); ODbL 1.0, 4.4 (derivative databases stay under it). What these do
 * not say is {@link #UNKNOWN}.
 */
public enum LicenceMix {
    COMPATIBLE,
    INCOMPATIBLE,
    UNKNOWN;

    private static final String BY = "CC-BY-4.0";
    private static final String BY_SA = "CC-BY-SA-4.0";
    private static final String BY_NC = "CC-BY-NC-4.0";
    private static final String BY_NC_SA = "CC-BY-NC-SA-4.0";
    private static final String BY_ND = "CC-BY-ND-4.0";
    private static final String BY_NC_ND = "CC-BY-NC-ND-4.0";
    private static final String ZERO = "CC0-1.0";
    private static final String ETALAB = "etalab-2.0";
    private static final String ODBL = "ODbL-1.0";

    private static final Set<String> KNOWN = Set.of(BY, BY_SA, BY_NC, BY_NC_SA, BY_ND, BY_NC_ND, ZERO, ETALAB, ODBL);

    /** Licence of a source, and those that what is made of it may have. */
    private static final Map<String, Set<String>> ALLOWS = Map.of(
            ZERO, KNOWN,
            ETALAB, Set.of(ETALAB, BY, BY_SA, BY_NC, BY_NC_SA, BY_ND, BY_NC_ND, ODBL),
            BY, Set.of(BY, BY_SA, BY_NC, BY_NC_SA, BY_ND, BY_NC_ND),
            BY_NC, Set.of(BY_NC, BY_NC_SA, BY_NC_ND),
            BY_SA, Set.of(BY_SA),
            BY_NC_SA, Set.of(BY_NC_SA),
            BY_ND, Set.of(),
            BY_NC_ND, Set.of(),
            ODBL, Set.of(ODBL));

    /**
     * @param source SPDX identifier of what is drawn on; null when all rights are reserved
     * @param work SPDX identifier of what draws on it; null when all rights are reserved
     */
    public static LicenceMix of(@Nullable String source, @Nullable String work) {
        if (source == null) {
            return INCOMPATIBLE;
        }
        Set<String> allowed = ALLOWS.get(source);
        if (allowed == null) {
            return UNKNOWN;
        }
        if (work == null) {
            return source.equals(ZERO) ? COMPATIBLE : INCOMPATIBLE;
        }
        if (!KNOWN.contains(work)) {
            return source.equals(ZERO) ? COMPATIBLE : UNKNOWN;
        }
        return allowed.contains(work) ? COMPATIBLE : INCOMPATIBLE;
    }
}
