package fr.essaim.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One file of {@code resources/demo}, line by line. */
final class DemoFile {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** A line, read by column; an empty cell is null. */
    record Line(CSVRecord cells) {
        String text(String column) {
            return cells.get(column);
        }

        @Nullable
        String textOrNull(String column) {
            String value = cells.get(column);
            return value.isEmpty() ? null : value;
        }

        LocalDate date(String column) {
            return LocalDate.parse(cells.get(column));
        }

        @Nullable
        LocalDate dateOrNull(String column) {
            String value = textOrNull(column);
            return value == null ? null : LocalDate.parse(value);
        }

        <E extends Enum<E>> E constant(String column, Class<E> type) {
            return Enum.valueOf(type, cells.get(column));
        }

        /** Words separated by spaces. */
        List<String> words(String column) {
            String value = cells.get(column);
            return value.isEmpty() ? List.of() : Arrays.asList(value.split(" "));
        }
    }

    private DemoFile() {}

    /** A file of {@code resources/demo/files}, to be attached. */
    static byte[] bytes(String name) {
        try (var stream = DemoFile.class.getResourceAsStream("/demo/files/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("No such demonstration file: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> read(String name) {
        var stream = DemoFile.class.getResourceAsStream("/demo/" + name + ".csv");
        if (stream == null) {
            throw new IllegalStateException("No such demonstration file: " + name);
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.stream().map(Line::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
