package fr.essaim.geography;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What units lie in, and what became of them from vintage to vintage. */
@ApplicationScoped
class GeoLineage {
    /** The vintages from the target back, as each names the one before it. */
    private static final String CHAIN = """
            chain (vintage, previous) as (
                select year, previous from geo_vintage where year = (select target from asked)
                union all
                select v.year, v.previous from geo_vintage v join chain c on v.year = c.previous)""";

    /** From the seeds along the chain; a unit that keeps its kind and code continues itself. */
    private static final String PATH = """
            path (vintage, kind, code) as (
                select vintage, kind, code from seed
                union
                select c.vintage, n.kind, n.code
                from path p join chain c on c.previous = p.vintage
                cross join lateral (
                    select s.kind, s.code from geo_succession s
                    where s.vintage = c.vintage and s.former_vintage = p.vintage
                        and s.former_kind = p.kind and s.former_code = p.code
                    union all
                    select u.kind, u.code from geo_unit u
                    where u.vintage = c.vintage and u.kind = p.kind and u.code = p.code) n)""";

    private static final String RELATIONS =
            "with recursive asked (vintage, kind, code, target) as (values (?, ?, ?, ?)),"
                    + " seed as (select vintage, kind, code collate \"C\" as code from asked), " + CHAIN + ", " + PATH
                    + """
            , related (relation, vintage, kind, code) as (
                select 'PARENT', m.vintage, m.parent_kind, m.parent_code
                from asked a join geo_unit_member m on m.vintage = a.vintage and m.kind = a.kind and m.code = a.code
                union all
                select 'SUCCESSOR', p.vintage, p.kind, p.code
                from asked a join path p on p.vintage = a.target and p.vintage > a.vintage
                union all
                select 'PREDECESSOR', s.former_vintage, s.former_kind, s.former_code
                from asked a join geo_succession s on s.vintage = a.vintage and s.kind = a.kind and s.code = a.code
                union all
                select 'PREDECESSOR', v.previous, a.kind, a.code
                from asked a join geo_vintage v on v.year = a.vintage)
            select r.relation, u.vintage, u.kind, u.code, u.name
            from related r join geo_unit u on u.vintage = r.vintage and u.kind = r.kind and u.code = r.code
            """;

    /** Starts from the last vintage that knew the code, as a unit's own or as one given up for another. */
    private static final String HEIRS = """
            with recursive asked (kind, code, target) as (values (?, ?, ?)),
            origin (vintage, kind, code) as (
                select u.vintage, u.kind, u.code
                from asked a join geo_unit u on u.vintage < a.target and u.kind = a.kind and u.code = a.code
                union all
                select s.vintage, s.kind, s.code
                from asked a join geo_succession s on s.vintage <= a.target and s.former_vintage is null
                    and s.former_kind = a.kind and s.former_code = a.code),
            seed as (select * from origin where vintage = (select max(vintage) from origin)),
            """ + CHAIN + ", " + PATH + """

                    select u.vintage, u.kind, u.code, u.name
                    from (select from seed limit 1) known
                    left join (asked a
                        join path p on p.vintage = a.target
                        join geo_unit u on u.vintage = p.vintage and u.kind = p.kind and u.code = p.code) on true
                    """;

    private static final Comparator<GeoUnitReference> LARGER_FIRST =
            Comparator.comparing(GeoUnitReference::kind).thenComparing(GeoUnitReference::code);

    /** Everything a unit is linked to. */
    record Relations(
            List<GeoUnitReference> parents, List<GeoUnitReference> successors, List<GeoUnitReference> predecessors) {}

    private record Related(String relation, GeoUnitReference unit) {}

    private final Rows rows;

    GeoLineage(Rows rows) {
        this.rows = rows;
    }

    /** @param newest where successors are looked for */
    Relations relations(GeoUnitSummary unit, int newest) {
        List<Related> related = rows.all(
                row -> new Related(row.text("relation"), GeoUnitReference.of(row)),
                RELATIONS,
                unit.vintage(),
                unit.kind(),
                unit.code(),
                newest);
        return new Relations(select(related, "PARENT"), select(related, "SUCCESSOR"), select(related, "PREDECESSOR"));
    }

    private static List<GeoUnitReference> select(List<Related> related, String relation) {
        return related.stream()
                .filter(r -> r.relation().equals(relation))
                .map(Related::unit)
                .distinct()
                .sorted(LARGER_FIRST)
                .toList();
    }

    /**
     * What became, in this vintage, of a code that it no longer has.
     *
     * @return empty when the code was never known before; an empty list when the data does not say what became of it
     */
    Optional<List<GeoUnitReference>> heirs(GeoUnitKind kind, String code, int vintage) {
        List<Optional<GeoUnitReference>> found = rows.all(GeoLineage::heir, HEIRS, kind, code, vintage);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.stream()
                .flatMap(Optional::stream)
                .distinct()
                .sorted(LARGER_FIRST)
                .toList());
    }

    private static Optional<GeoUnitReference> heir(Row row) throws SQLException {
        @Nullable String code = row.textOrNull("code");
        return code == null ? Optional.empty() : Optional.of(GeoUnitReference.of(row));
    }
}
