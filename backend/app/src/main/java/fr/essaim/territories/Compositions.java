package fr.essaim.territories;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.essaim.geography.GeoArea;
import fr.essaim.geography.GeoName;
import fr.essaim.geography.GeoUnitKey;
import fr.essaim.geography.GeoUnitKind;
import fr.essaim.geography.GeoUnitService;
import fr.essaim.geography.GeoUnitSummary;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What territories are made of, units of the geography and one another, and what that adds up to. Derived columns are written
 * with the change that alters them, here and in every territory that contains the changed one.
 */
@ApplicationScoped
class Compositions {
    private record Content(UUID territory, Optional<GeoUnitKey> unit) {}

    private record Part(int number, boolean known, boolean containing) {}

    private final Rows rows;
    private final GeoUnitService geography;

    Compositions(Rows rows, GeoUnitService geography) {
        this.rows = rows;
        this.geography = geography;
    }

    /**
     * Of two writers whose compositions may touch, the second waits here until the first is done, then sees its work. Taken before
     * any row is written, so that they can't wait for each other; the trigger on {@code territory_part} takes the same lock.
     */
    void lock() {
        rows.all(row -> 0, "select 1 from (select lock_territory_compositions()) locked");
    }

    /**
     * The units a draft names.
     *
     * @throws ProblemException unknown-reference that points at each unknown code; vintage-not-loaded
     */
    List<GeoUnitSummary> units(TerritoryDraft draft) {
        List<Optional<GeoUnitSummary>> found =
                geography.find(draft.units().stream().map(TerritoryUnit::key).toList());
        var unknown = new ProblemException(ProblemCode.UNKNOWN_REFERENCE);
        IntStream.range(0, found.size())
                .filter(i -> found.get(i).isEmpty())
                .forEach(i -> unknown.atField("/geoUnits/" + i + "/code", "unknown-reference"));
        if (found.stream().anyMatch(Optional::isEmpty)) {
            throw unknown;
        }
        return found.stream().flatMap(Optional::stream).distinct().toList();
    }

    /** @throws ProblemException unknown-reference or composition-cycle that points at the parts at fault */
    void replace(UUID territory, List<GeoUnitSummary> units, List<UUID> parts) {
        requireParts(territory, parts);
        rows.update("delete from territory_geo_unit where territory_id = ?", territory);
        rows.update(
                """
                insert into territory_geo_unit (territory_id, vintage, kind, code)
                select ?, u.vintage::integer, u.kind, u.code from unnest(?, ?, ?) u (vintage, kind, code)
                """,
                territory,
                units.stream().map(GeoUnitSummary::vintage).toList(),
                units.stream().map(GeoUnitSummary::kind).toList(),
                units.stream().map(GeoUnitSummary::code).toList());
        rows.update("delete from territory_part where territory_id = ?", territory);
        if (!parts.isEmpty()) {
            rows.update(
                    "insert into territory_part (territory_id, part_id) select distinct ?::uuid, id::uuid from unnest(?) id",
                    territory,
                    parts.stream().map(UUID::toString).toList());
        }
        derive(territory);
    }

    /** An archived territory may stay a part, not become one. */
    private void requireParts(UUID territory, List<UUID> parts) {
        if (parts.isEmpty()) {
            return;
        }
        List<Part> checked = rows.all(
                row -> new Part(row.integer("number"), row.bool("known"), row.bool("containing")),
                """
                with recursive given as (
                    select id::uuid, number from unnest(?) with ordinality g (id, number)),
                inside as (
                    select number, id from given
                    union
                    select i.number, p.part_id from inside i join territory_part p on p.territory_id = i.id)
                select g.number - 1 as number,
                    exists (select from territory t where t.id = g.id and (t.state = 'ACTIVE' or exists (
                        select from territory_part p where p.territory_id = ? and p.part_id = g.id))) as known,
                    exists (select from inside i where i.number = g.number and i.id = ?) as containing
                from given g order by g.number
                """,
                parts.stream().map(UUID::toString).toList(),
                territory,
                territory);
        refuse(
                ProblemCode.UNKNOWN_REFERENCE,
                checked.stream().filter(p -> !p.known()).toList());
        refuse(
                ProblemCode.COMPOSITION_CYCLE,
                checked.stream().filter(Part::containing).toList());
    }

    private static void refuse(ProblemCode code, List<Part> atFault) {
        if (!atFault.isEmpty()) {
            var problem = new ProblemException(code);
            atFault.forEach(part -> problem.atField("/partIds/" + part.number(), code.code()));
            throw problem;
        }
    }

    /** Writes population, place, départements and régions of the territory and of all that contain it. */
    private void derive(UUID territory) {
        List<Content> contents = rows.all(
                row -> new Content(
                        row.uuid("territory_id"),
                        row.textOrNull("code") == null
                                ? Optional.empty()
                                : Optional.of(new GeoUnitKey(
                                        row.integer("vintage"),
                                        row.constant("kind", GeoUnitKind.class),
                                        row.text("code")))),
                """
                with recursive around (id) as (
                    select ?::uuid
                    union
                    select p.territory_id from around a join territory_part p on p.part_id = a.id),
                inside (territory_id, id) as (
                    select id, id from around
                    union
                    select i.territory_id, p.part_id from inside i join territory_part p on p.territory_id = i.id)
                select distinct i.territory_id, u.vintage, u.kind, u.code
                from inside i left join territory_geo_unit u on u.territory_id = i.id
                """,
                territory);
        contents.stream()
                .collect(groupingBy(Content::territory, TreeMap::new, flatMapping(c -> c.unit().stream(), toList())))
                .forEach(this::write);
    }

    private void write(UUID territory, List<GeoUnitKey> units) {
        GeoArea area = geography.area(units);
        rows.update(
                """
                update territory set population = ?, latitude = ?, longitude = ?, departement_codes = ?,
                    departement_names = ?, region_codes = ?, region_names = ?
                where id = ?
                """,
                area.population(),
                area.latitude(),
                area.longitude(),
                area.departements().stream().map(GeoName::code).toList(),
                area.departements().stream().map(GeoName::name).toList(),
                area.regions().stream().map(GeoName::code).toList(),
                area.regions().stream().map(GeoName::name).toList(),
                territory);
    }
}
