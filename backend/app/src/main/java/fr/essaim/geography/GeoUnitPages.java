package fr.essaim.geography;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of units, one SQL statement each. Not a {@link Listing}: the best match first is an order that depends on the text, and
 * units have no UUID. Their CSV export has a plain order and is one.
 */
@ApplicationScoped
class GeoUnitPages {
    private static final int TOTAL_CAP = 1_000;

    /** About 10 MB at most. */
    private static final int MOST_REMEMBERED_UNITS = 20_000;

    private static final Listing<GeoUnitSummary> EXPORT = new Listing<>(
            "geo-units",
            GeoUnitSummary.COLUMNS,
            "geo_unit u",
            "u.position",
            SortKeys.defaultingTo("name")
                    .by("name", "u.folded_name", "text")
                    // A position is a place by falling population.
                    .by("population", "-u.position", "integer"),
            GeoUnitSummary::of);

    private static final CsvColumns<GeoUnitSummary> CSV = new CsvColumns<GeoUnitSummary>()
            .column("vintage", GeoUnitSummary::vintage)
            .column("kind", GeoUnitSummary::kind)
            .column("code", GeoUnitSummary::code)
            .column("name", GeoUnitSummary::name)
            .column("siren", GeoUnitSummary::siren)
            .column("population", GeoUnitSummary::population)
            .column("departement", u -> codeOf(u.departement()))
            .column("region", u -> codeOf(u.region()))
            .column("epci", u -> codeOf(u.epci()))
            .column("latitude", GeoUnitSummary::latitude)
            .column("longitude", GeoUnitSummary::longitude);

    private record Question(int vintage, Instant importedAt, GeoUnitFilter filter, PageRequest request) {}

    private record Found(GeoUnitSummary unit, String orderKey, int position) {}

    private final Rows rows;
    private final Cache<Question, Page<GeoUnitSummary>> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED_UNITS)
            .weigher((Question question, Page<GeoUnitSummary> answer) ->
                    1 + answer.items().size())
            .build();

    GeoUnitPages(Rows rows) {
        this.rows = rows;
    }

    /** People type the same beginnings, which match thousands of names: what was found is remembered until the next import. */
    Page<GeoUnitSummary> page(GeoVintage vintage, GeoUnitFilter filter, PageRequest request) {
        if (filter.q() == null || request.after() != null) {
            return read(vintage.year(), filter, request);
        }
        var question = new Question(vintage.year(), vintage.importedAt(), filter, request);
        return answers.get(question, asked -> read(vintage.year(), filter, request));
    }

    private Page<GeoUnitSummary> read(int vintage, GeoUnitFilter filter, PageRequest request) {
        var order = GeoUnitOrder.of(request.sort(), filter);
        String fingerprint =
                "geo-units/" + order + "/" + Integer.toUnsignedString((vintage + filter.toString()).hashCode(), 36);
        var query = GeoUnitQuery.of(vintage, filter, order);
        int size = request.sizeOrDefault();
        if (request.after() == null) {
            return firstPage(vintage, query, size, request.exactTotal(), fingerprint);
        }
        var after = GeoUnitCursor.decode(request.after(), fingerprint);
        return laterPage(vintage, query, size, order, after);
    }

    /** Every unit found, as CSV; a text narrows it but does not sort it. */
    CsvExport<GeoUnitSummary> export(GeoVintage vintage, GeoUnitFilter filter, PageRequest request) {
        var order = request.sort() == null ? GeoUnitOrder.NAME : GeoUnitOrder.of(request.sort(), filter);
        var query = GeoUnitQuery.of(vintage.year(), filter, order);
        var where = new Conditions()
                .and("u.vintage = ?", vintage.year())
                .and(
                        "u.position in (select f.position from (" + query.sql() + ") f)",
                        query.values().toArray());
        return EXPORT.export(rows, where, request, CSV);
    }

    private Page<GeoUnitSummary> firstPage(
            int vintage, GeoUnitQuery query, int size, boolean exact, String fingerprint) {
        String cap = exact ? "" : " limit " + (TOTAL_CAP + 1);
        String sql = with(query) + " select t.total, f.order_key, " + GeoUnitSummary.COLUMNS + ", u.position"
                + " from (select count(*) as total from (select from found" + cap + ") c) t"
                + " left join (select * from found order by order_key, position limit ?) f on true"
                + " left join geo_unit u on u.vintage = ? and u.position = f.position"
                + " order by f.order_key, f.position";
        var values = new ArrayList<>(query.values());
        values.addAll(List.of(size + 1, vintage));
        long[] counted = new long[1];
        List<Found> found = rows
                .all(
                        row -> {
                            counted[0] = row.bigint("total");
                            return row.textOrNull("code") == null ? List.<Found>of() : List.of(found(row));
                        },
                        sql,
                        values)
                .stream()
                .flatMap(List::stream)
                .toList();
        var total = !exact && counted[0] > TOTAL_CAP
                ? new Page.Total(TOTAL_CAP, Page.Relation.AT_LEAST)
                : new Page.Total(counted[0], Page.Relation.EXACT);
        return page(found, size, total, fingerprint);
    }

    private Page<GeoUnitSummary> laterPage(
            int vintage, GeoUnitQuery query, int size, GeoUnitOrder order, GeoUnitCursor after) {
        String sql = with(query) + " select f.order_key, " + GeoUnitSummary.COLUMNS + ", u.position"
                + " from (select * from found where (order_key, position) > (cast(? as " + order.sqlType() + "), ?)"
                + " order by order_key, position limit ?) f"
                + " join geo_unit u on u.vintage = ? and u.position = f.position"
                + " order by f.order_key, f.position";
        var values = new ArrayList<>(query.values());
        values.addAll(List.of(after.orderKey(), after.position(), size + 1, vintage));
        return page(rows.all(GeoUnitPages::found, sql, values), size, after.total(), after.fingerprint());
    }

    /** Matches are gathered once, to be counted and ranked; plain lists are read along their index. */
    private static String with(GeoUnitQuery query) {
        return "with found as " + (query.gathered() ? "materialized" : "not materialized") + " (" + query.sql() + ")";
    }

    private static Found found(Row row) throws SQLException {
        return new Found(GeoUnitSummary.of(row), row.text("order_key"), row.integer("position"));
    }

    private static Page<GeoUnitSummary> page(List<Found> found, int size, Page.Total total, String fingerprint) {
        List<GeoUnitSummary> shown = found.stream().limit(size).map(Found::unit).toList();
        if (found.size() <= size) {
            return new Page<>(shown, total, null);
        }
        Found last = found.get(size - 1);
        return new Page<>(
                shown, total, new GeoUnitCursor(fingerprint, total, last.orderKey(), last.position()).encode());
    }

    private static @Nullable String codeOf(@Nullable GeoName name) {
        return name == null ? null : name.code();
    }
}
