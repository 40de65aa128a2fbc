package fr.essaim.geography;

import fr.essaim.geography.GeoLineage.Relations;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every query on single units and on what they add up to. */
@ApplicationScoped
class GeoUnits {
    /** Takes three arrays: vintages, kinds, codes. */
    private static final String ASKED = """
            asked as (
                select a.vintage::integer as vintage, a.kind, a.code, a.number
                from unnest(?, ?, ?) with ordinality a (vintage, kind, code, number))""";

    /** Of a commune that several vintages bring in, the newest counts. Parts of a commune count where the commune does not. */
    private static final String AREA = "with " + ASKED + """
            , whole as (
                select distinct on (u.code) u.*
                from (
                    select vintage, kind, code from asked
                    union
                    select m.vintage, m.kind, m.code
                    from asked a join geo_unit_member m
                        on m.vintage = a.vintage and m.parent_kind = a.kind and m.parent_code = a.code
                    where m.kind = 'COMMUNE') c
                join geo_unit u on u.vintage = c.vintage and u.kind = c.kind and u.code = c.code
                where c.kind = 'COMMUNE'
                order by u.code, u.vintage desc),
            part as (
                select distinct on (u.kind, u.code) u.*
                from asked a
                join geo_unit u on u.vintage = a.vintage and u.kind = a.kind and u.code = a.code
                join geo_unit_member m on m.vintage = u.vintage and m.kind = u.kind and m.code = u.code
                where m.parent_kind = 'COMMUNE' and m.parent_code not in (select code from whole)
                order by u.kind, u.code, u.vintage desc),
            counted as (select * from whole union all select * from part),
            weighted as (select *, greatest(population, 1) as weight from counted where latitude is not null)
            select
                case when exists (select from part where population is null) then null
                    else (select sum(population) from counted) end as population,
                (select sum(latitude * weight) / sum(weight) from weighted) as latitude,
                (select sum(longitude * weight) / sum(weight) from weighted) as longitude,
                (select array_agg(distinct departement_code || ' ' || departement_name order by
                    departement_code || ' ' || departement_name) from counted where departement_code is not null)
                    as departements,
                (select array_agg(distinct region_code || ' ' || region_name order by region_code || ' ' || region_name)
                    from counted where region_code is not null) as regions
            """;

    private final Rows rows;

    GeoUnits(Rows rows) {
        this.rows = rows;
    }

    Optional<GeoUnitSummary> summary(int vintage, GeoUnitKind kind, String code) {
        return rows.one(
                GeoUnitSummary::of,
                "select " + GeoUnitSummary.COLUMNS
                        + " from geo_unit u where u.vintage = ? and u.kind = ? and u.code = ?",
                vintage,
                kind,
                code);
    }

    GeoUnitDetails details(GeoUnitSummary unit, Relations relations) {
        return rows.one(
                        row -> details(row, unit, relations),
                        """
                        select u.legal_form, u.tax_regime, u.postal_codes, u.former_codes,
                            (select count(*) from geo_unit_member m where m.vintage = u.vintage
                                and m.parent_kind = u.kind and m.parent_code = u.code and m.kind = any(?)) as members
                        from geo_unit u where u.vintage = ? and u.kind = ? and u.code = ?""",
                        unit.kind().composition(),
                        unit.vintage(),
                        unit.kind(),
                        unit.code())
                .orElseThrow();
    }

    /** The units that exist, at the place of their key; empty for the others. */
    List<Optional<GeoUnitSummary>> find(List<Integer> vintages, List<GeoUnitKind> kinds, List<String> codes) {
        return rows.all(
                row -> row.textOrNull("code") == null ? Optional.empty() : Optional.of(GeoUnitSummary.of(row)),
                "with " + ASKED + " select " + GeoUnitSummary.COLUMNS
                        + " from asked a left join geo_unit u"
                        + " on u.vintage = a.vintage and u.kind = a.kind and u.code = a.code order by a.number",
                vintages,
                kinds,
                codes);
    }

    /** The centre of a commune; where it is not known that of its EPCI, or of its département. */
    Optional<GeoPoint> centreOfCommune(int vintage, String code) {
        return rows.one(GeoUnits::point, """
                        select w.latitude, w.longitude
                        from geo_unit u join geo_unit w on w.vintage = u.vintage and w.latitude is not null
                            and (w.kind, w.code) in (values (u.kind, u.code), ('EPCI', u.epci_code),
                                ('DEPARTEMENT', u.departement_code))
                        where u.vintage = ? and u.kind = 'COMMUNE' and u.code = ?
                        order by array_position(array['COMMUNE', 'EPCI', 'DEPARTEMENT'], w.kind) limit 1
                        """, vintage, code);
    }

    GeoArea area(List<Integer> vintages, List<GeoUnitKind> kinds, List<String> codes) {
        return rows.one(GeoUnits::area, AREA, vintages, kinds, codes).orElse(GeoArea.NONE);
    }

    private static GeoUnitDetails details(Row row, GeoUnitSummary unit, Relations relations) throws SQLException {
        return new GeoUnitDetails(
                unit.vintage(),
                unit.kind(),
                unit.code(),
                unit.name(),
                unit.siren(),
                unit.population(),
                unit.departement(),
                unit.region(),
                unit.epci(),
                unit.latitude(),
                unit.longitude(),
                row.textOrNull("legal_form"),
                row.textOrNull("tax_regime"),
                row.texts("postal_codes"),
                row.texts("former_codes"),
                relations.parents(),
                row.integer("members"),
                relations.successors(),
                relations.predecessors());
    }

    private static GeoPoint point(Row row) throws SQLException {
        return new GeoPoint(
                Objects.requireNonNull(row.decimalOrNull("latitude")),
                Objects.requireNonNull(row.decimalOrNull("longitude")));
    }

    private static GeoArea area(Row row) throws SQLException {
        return new GeoArea(
                row.bigintOrNull("population"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"),
                names(row.texts("departements")),
                names(row.texts("regions")));
    }

    /** Codes hold no space. */
    private static List<GeoName> names(List<String> codesAndNames) {
        return codesAndNames.stream()
                .map(text -> text.split(" ", 2))
                .map(parts -> new GeoName(parts[0], parts[1]))
                .toList();
    }
}
