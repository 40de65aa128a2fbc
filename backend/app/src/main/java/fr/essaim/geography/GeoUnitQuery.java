package fr.essaim.geography;

import java.util.ArrayList;
import java.util.List;

/**
 * Which units a filter finds: SQL that selects their {@code position} and the {@code order_key} they are sorted by.
 * A text is one range of {@code geo_unit_key}: keys hold letters, digits and spaces only, and all of these sort before "~".
 * Arrondissements stand behind the others: most are named after their seat, and it is the town that people mean.
 */
final class GeoUnitQuery {
    /** Folded once: left in the conditions, the function would run again for each key. */
    private static final String ASKED = "with asked as materialized (select essaim_fold(?) as low) ";

    private static final String IN_RANGE =
            "k.vintage = ? and k.key >= (select low from asked) and k.key < (select low || '~' from asked)";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final boolean gathered;

    private GeoUnitQuery(boolean gathered) {
        this.gathered = gathered;
    }

    static GeoUnitQuery of(int vintage, GeoUnitFilter filter, GeoUnitOrder order) {
        var query = new GeoUnitQuery(filter.q() != null && order == GeoUnitOrder.MATCH);
        if (filter.q() != null && order == GeoUnitOrder.MATCH) {
            query.matches(vintage, filter, filter.q());
        } else {
            query.units(vintage, filter, order);
        }
        return query;
    }

    /** Whether all units must be found before the first is known. */
    boolean gathered() {
        return gathered;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    private void matches(int vintage, GeoUnitFilter filter, String text) {
        add(ASKED, text);
        add("""
                select k.position, min(
                    case when not k.full_name then 4 when k.key = (select low from asked) then 0 else 2 end
                    + case k.kind when 'ARRONDISSEMENT' then 1 else 0 end) as order_key
                from geo_unit_key k
                """);
        add("where " + IN_RANGE, vintage);
        narrow("k", filter);
        if (filter.parentKind() != null && filter.parent() != null) {
            add(
                    " and exists (select from geo_unit_member m where m.vintage = k.vintage and m.parent_kind = ?"
                            + " and m.parent_code = ? and m.kind = k.kind and m.code = k.code)",
                    filter.parentKind(),
                    filter.parent());
        }
        add(" group by k.position");
    }

    private void units(int vintage, GeoUnitFilter filter, GeoUnitOrder order) {
        add("select x.position, " + (order == GeoUnitOrder.NAME ? "x.folded_name" : "x.position") + " as order_key");
        if (filter.parentKind() != null && filter.parent() != null) {
            add(
                    " from geo_unit_member x where x.vintage = ? and x.parent_kind = ? and x.parent_code = ?",
                    vintage,
                    filter.parentKind(),
                    filter.parent());
        } else {
            add(" from geo_unit x where x.vintage = ?", vintage);
        }
        narrow("x", filter);
        if (filter.q() != null) {
            add(" and x.position in (" + ASKED + "select k.position from geo_unit_key k", filter.q());
            add(" where " + IN_RANGE + ")", vintage);
        }
    }

    private void narrow(String alias, GeoUnitFilter filter) {
        if (filter.kind().size() == 1) {
            add(" and " + alias + ".kind = ?", filter.kind().getFirst());
        } else if (!filter.kind().isEmpty()) {
            add(" and " + alias + ".kind = any(?)", filter.kind());
        }
        if (filter.code() != null) {
            add(" and " + alias + ".code = ?", filter.code());
        }
    }

    private void add(String fragment, Object... bound) {
        sql.append(fragment);
        values.addAll(List.of(bound));
    }
}
