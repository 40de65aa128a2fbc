package fr.essaim.geography.importing;

import fr.essaim.geography.GeoUnitKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One unit as a line of a vintage's file gives it; every value has the form of its column and suits the kind. */
record UnitLine(int line, GeoUnitKind kind, Map<Column, String> values) {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /** @throws BrokenGeography when the line cannot be read, or a value does not suit its column or the kind */
    static UnitLine parse(Path file, int line, String text) {
        List<String> cells = cells(file, line, text);
        if (cells.size() != Column.values().length) {
            throw BrokenGeography.at(file, line, cells.size() + " values instead of " + Column.values().length);
        }
        var values = new EnumMap<Column, String>(Column.class);
        var cell = cells.iterator();
        for (Column column : Column.values()) {
            String value = cell.next();
            if (!value.isEmpty()) {
                if (!column.accepts(value)) {
                    throw BrokenGeography.at(
                            file, line, column.header() + " \"" + value + "\" has not the expected form");
                }
                values.put(column, value);
            }
        }
        var unit = new UnitLine(line, kind(file, line, values), values);
        unit.requireSuitableColumns(file);
        return unit;
    }

    static List<String> cells(Path file, int line, String text) {
        try (var parser = CSVParser.parse(text, FORMAT)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        } catch (IOException | RuntimeException unreadable) {
            throw BrokenGeography.at(file, line, "the quotes do not close");
        }
    }

    private static GeoUnitKind kind(Path file, int line, Map<Column, String> values) {
        String name = values.getOrDefault(Column.KIND, "");
        return Arrays.stream(GeoUnitKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BrokenGeography.at(file, line, "unknown kind \"" + name + "\""));
    }

    private void requireSuitableColumns(Path file) {
        for (Column column : Column.required(kind)) {
            if (!values.containsKey(column)) {
                throw BrokenGeography.at(file, line, "a " + kind + " needs its " + column.header());
            }
        }
        for (Column column : values.keySet()) {
            if (!Column.allowed(kind).contains(column)) {
                throw BrokenGeography.at(file, line, "a " + kind + " has no " + column.header());
            }
        }
        if (values.containsKey(Column.LATITUDE) != values.containsKey(Column.LONGITUDE)) {
            throw BrokenGeography.at(file, line, "latitude and longitude go together");
        }
        if (!formOfCode().accepts(code())) {
            throw BrokenGeography.at(file, line, "\"" + code() + "\" is no code of a " + kind);
        }
    }

    /** The column whose values are codes of this kind. */
    private Column formOfCode() {
        return switch (kind) {
            case DELEGATED_COMMUNE, ASSOCIATED_COMMUNE, MUNICIPAL_ARRONDISSEMENT -> Column.COMMUNE;
            default -> Column.valueOf(kind.name());
        };
    }

    String code() {
        return values.getOrDefault(Column.CODE, "");
    }

    /** {@code KIND:CODE}, unique in a vintage. */
    String key() {
        return kind + ":" + code();
    }

    Optional<String> value(Column column) {
        return Optional.ofNullable(values.get(column));
    }

    List<String> list(Column column) {
        return value(column).map(text -> List.of(text.split(" ", -1))).orElse(List.of());
    }
}
