package fr.essaim.shared.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One list of the API: one SQL statement a page, whatever the page or its depth. The select must name an {@code id} column;
 * the sort is made total by it.
 */
public final class Listing<T> {
    /** Totals are counted up to here unless an exact one is asked. */
    private static final int TOTAL_CAP = 1_000;

    private record Item<T>(T value, String sortValue, UUID id) {}

    private final String name;
    private final String columns;
    private final String from;
    private final SortKeys sortKeys;
    private final Row.Mapper<T> mapper;
    private final String idColumn;

    /**
     * @param name tells this list's cursors from those of others
     * @param columns what is selected, {@code id} among it
     * @param from tables and joins, without {@code from}
     * @param idColumn the qualified id, e.g. {@code t.id}
     */
    public Listing(String name, String columns, String from, String idColumn, SortKeys sortKeys, Row.Mapper<T> mapper) {
        this.name = name;
        this.columns = columns;
        this.from = from;
        this.idColumn = idColumn;
        this.sortKeys = sortKeys;
        this.mapper = mapper;
    }

    public Page<T> page(Rows rows, Conditions where, PageRequest request) {
        SortKeys.Sort sort = sortKeys.resolve(request.sort());
        String fingerprint = fingerprint(where, sort);
        return request.after() == null
                ? firstPage(rows, where, request, sort, fingerprint)
                : laterPage(rows, where, request, sort, Cursor.decode(request.after(), fingerprint));
    }

    /** Every matching row as CSV, in the asked order; nothing is read before the export is written. */
    public CsvExport<T> export(Rows rows, Conditions where, PageRequest request, CsvColumns<T> csv) {
        SortKeys.Sort sort = sortKeys.resolve(request.sort());
        String sql = "select " + columns + " from " + from + where.sql()
                + order(sort, sort.key().expression(), idColumn);
        return new CsvExport<>(csv, consumer -> rows.stream(mapper, sql, where.values(), consumer));
    }

    /** Hands over every matching row in the default order, in constant memory. */
    public void each(Rows rows, Conditions where, Consumer<T> consumer) {
        SortKeys.Sort sort = sortKeys.resolve(null);
        String sql = "select " + columns + " from " + from + where.sql()
                + order(sort, sort.key().expression(), idColumn);
        rows.stream(mapper, sql, where.values(), consumer);
    }

    /** The row that these conditions leave: so an object is seen by those alone who would find it in the list. */
    public Optional<T> one(Rows rows, Conditions where) {
        return all(rows, where).stream().findFirst();
    }

    /** Every row that these conditions leave, in no order; for conditions that leave few. */
    public List<T> all(Rows rows, Conditions where) {
        return rows.all(mapper, "select " + columns + " from " + from + where.sql(), where.values());
    }

    /**
     * The first rows in the default order, for what is not read page by page.
     *
     * @param most how many at most
     */
    public List<T> first(Rows rows, Conditions where, int most) {
        SortKeys.Sort sort = sortKeys.resolve(null);
        var values = new ArrayList<>(where.values());
        values.add(most);
        return rows.all(
                mapper,
                "select " + columns + " from " + from + where.sql()
                        + order(sort, sort.key().expression(), idColumn) + " limit ?",
                values);
    }

    private Page<T> firstPage(
            Rows rows, Conditions where, PageRequest request, SortKeys.Sort sort, String fingerprint) {
        String cap = request.exactTotal() ? "" : " limit " + (TOTAL_CAP + 1);
        String sql =
                "select p.*, t.total from (select count(*) as total from (select 1 from " + from + where.sql() + cap
                        + ") c) t left join (" + select(sort) + where.sql()
                        + order(sort, sort.key().expression(), idColumn) + " limit ?) p on true"
                        + order(sort, "p.sort_order", "p.id");
        var values = new ArrayList<>(where.values());
        values.addAll(where.values());
        values.add(request.sizeOrDefault() + 1);
        long[] counted = new long[1];
        List<Item<T>> items = rows
                .all(
                        row -> {
                            counted[0] = row.bigint("total");
                            return row.uuidOrNull("id") == null ? List.<Item<T>>of() : List.of(item(row));
                        },
                        sql,
                        values)
                .stream()
                .flatMap(List::stream)
                .toList();
        boolean capped = !request.exactTotal() && counted[0] > TOTAL_CAP;
        var total = capped
                ? new Page.Total(TOTAL_CAP, Page.Relation.AT_LEAST)
                : new Page.Total(counted[0], Page.Relation.EXACT);
        return page(items, request, total, fingerprint);
    }

    private Page<T> laterPage(Rows rows, Conditions where, PageRequest request, SortKeys.Sort sort, Cursor cursor) {
        String key = sort.key().expression();
        String sql = select(sort)
                + where.sql()
                + (where.sql().isEmpty() ? " where " : " and ")
                + "(" + key + ", " + idColumn + ") " + sort.comparison() + " (cast(? as "
                + sort.key().sqlType() + "), ?)"
                + order(sort, key, idColumn)
                + " limit ?";
        var values = new ArrayList<>(where.values());
        values.add(cursor.sortValue());
        values.add(cursor.id());
        values.add(request.sizeOrDefault() + 1);
        return page(rows.all(this::item, sql, values), request, cursor.total(), cursor.fingerprint());
    }

    private String select(SortKeys.Sort sort) {
        String key = sort.key().expression();
        return "select " + columns + ", " + key + " as sort_order, (" + key + ")::text as sort_text from " + from;
    }

    private static String order(SortKeys.Sort sort, String key, String id) {
        return " order by " + key + " " + sort.direction() + ", " + id + " " + sort.direction();
    }

    private Item<T> item(Row row) throws java.sql.SQLException {
        return new Item<>(mapper.map(row), row.text("sort_text"), row.uuid("id"));
    }

    private Page<T> page(List<Item<T>> items, PageRequest request, Page.Total total, String fingerprint) {
        int size = request.sizeOrDefault();
        List<T> shown = items.stream().limit(size).map(Item::value).toList();
        if (items.size() <= size) {
            return new Page<>(shown, total, null);
        }
        Item<T> last = items.get(size - 1);
        return new Page<>(shown, total, new Cursor(fingerprint, total, last.sortValue(), last.id()).encode());
    }

    private String fingerprint(Conditions where, SortKeys.Sort sort) {
        return name + "/" + sort.name() + "/" + where.fingerprint();
    }
}
