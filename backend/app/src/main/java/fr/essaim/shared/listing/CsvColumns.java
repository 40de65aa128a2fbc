package fr.essaim.shared.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a CSV export, in order. */
public final class CsvColumns<T> {
    record Column<T>(String header, Function<T, @Nullable Object> value) {}

    private final List<Column<T>> columns = new ArrayList<>();

    public CsvColumns<T> column(String header, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(header, value));
        return this;
    }

    List<Column<T>> columns() {
        return columns;
    }
}
