package fr.essaim.geography;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers from the geography: for its own resource, and for every feature that is about places. */
@ApplicationScoped
public class GeoUnitService {
    private final GeoVintages vintages;
    private final GeoUnitPages pages;
    private final GeoUnits units;
    private final GeoLineage lineage;

    GeoUnitService(GeoVintages vintages, GeoUnitPages pages, GeoUnits units, GeoLineage lineage) {
        this.vintages = vintages;
        this.pages = pages;
        this.units = units;
        this.lineage = lineage;
    }

    List<GeoVintage> vintages() {
        return vintages.all();
    }

    Page<GeoUnitSummary> list(GeoUnitFilter filter, PageRequest request) {
        return pages.page(vintages.orNewest(filter.vintage()), filter.requireSound(), request);
    }

    CsvExport<GeoUnitSummary> export(GeoUnitFilter filter, PageRequest request) {
        return pages.export(vintages.orNewest(filter.vintage()), filter.requireSound(), request);
    }

    GeoUnitDetails get(GeoUnitKey key) {
        GeoUnitSummary unit = existing(key);
        return units.details(
                unit, lineage.relations(unit, vintages.orNewest(null).year()));
    }

    Page<GeoUnitSummary> members(GeoUnitKey key, List<GeoUnitKind> kinds, PageRequest request) {
        GeoUnitSummary unit = existing(key);
        return pages.page(vintages.orNewest(unit.vintage()), GeoUnitFilter.membersOf(unit, kinds), request);
    }

    CsvExport<GeoUnitSummary> exportMembers(GeoUnitKey key, List<GeoUnitKind> kinds, PageRequest request) {
        GeoUnitSummary unit = existing(key);
        return pages.export(vintages.orNewest(unit.vintage()), GeoUnitFilter.membersOf(unit, kinds), request);
    }

    /**
     * The units that these keys name, in the order of the keys; empty where there is no such unit in that vintage.
     *
     * @throws ProblemException vintage-not-loaded when a key names a vintage that is not
     */
    public List<Optional<GeoUnitSummary>> find(List<GeoUnitKey> keys) {
        return keys.isEmpty() ? List.of() : units.find(years(keys), kinds(keys), codes(keys));
    }

    /**
     * What the units that these keys name add up to; keys of units that do not exist add nothing.
     *
     * @throws ProblemException vintage-not-loaded when a key names a vintage that is not
     */
    public GeoArea area(List<GeoUnitKey> keys) {
        return keys.isEmpty() ? GeoArea.NONE : units.area(years(keys), kinds(keys), codes(keys));
    }

    /**
     * From where to measure distances to a commune of the newest vintage: its centre, or where that is not known the one of its EPCI
     * or département; empty when there is no such commune.
     *
     * @throws ProblemException vintage-not-loaded while none is
     */
    public Optional<GeoPoint> centreOfCommune(String code) {
        return units.centreOfCommune(vintages.orNewest(null).year(), code);
    }

    /**
     * What became of a unit that does not exist in the asked vintage.
     *
     * @return empty when the code was never known; an empty list when the data does not tell
     */
    public Optional<List<GeoUnitReference>> successors(GeoUnitKey key) {
        return lineage.heirs(
                key.kind(), key.code(), vintages.orNewest(key.vintage()).year());
    }

    /** The vintage that a key without one means, or null while none is loaded. */
    public @Nullable Integer newestVintage() {
        return vintages.all().isEmpty() ? null : vintages.orNewest(null).year();
    }

    private GeoUnitSummary existing(GeoUnitKey key) {
        int vintage = vintages.orNewest(key.vintage()).year();
        return units.summary(vintage, key.kind(), key.code())
                .orElseThrow(() -> lineage.heirs(key.kind(), key.code(), vintage)
                        .map(heirs -> new ProblemException(ProblemCode.GONE_CODE, key.code(), Integer.toString(vintage))
                                .with("successors", heirs))
                        .orElseGet(ProblemException::notFound));
    }

    private List<Integer> years(List<GeoUnitKey> keys) {
        return keys.stream().map(key -> vintages.orNewest(key.vintage()).year()).toList();
    }

    private static List<GeoUnitKind> kinds(List<GeoUnitKey> keys) {
        return keys.stream().map(GeoUnitKey::kind).toList();
    }

    private static List<String> codes(List<GeoUnitKey> keys) {
        return keys.stream().map(GeoUnitKey::code).toList();
    }
}
