package fr.essaim.shared.listing;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Streams rows as CSV that a French office suite opens by a double click: UTF-8 with a byte order mark, semicolons, CRLF. A cell
 * that a spreadsheet would take for a formula gets a leading apostrophe.
 */
public final class CsvExport<T> implements StreamingOutput {
    /** Of lower source quality than JSON: a client that accepts anything gets JSON. */
    public static final String MEDIA_TYPE = "text/csv;qs=0.1";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final CsvColumns<T> csv;
    private final Consumer<Consumer<T>> source;

    CsvExport(CsvColumns<T> csv, Consumer<Consumer<T>> source) {
        this.csv = csv;
        this.source = source;
    }

    /** What is at hand whole, as CSV. */
    public static <T> CsvExport<T> of(CsvColumns<T> csv, List<T> all) {
        return new CsvExport<>(csv, all::forEach);
    }

    @Override
    public void write(OutputStream output) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, FORMAT);
        for (var column : csv.columns()) {
            printer.print(column.header());
        }
        printer.println();
        source.accept(row -> print(printer, row));
        printer.flush();
    }

    private void print(CSVPrinter printer, T row) {
        try {
            for (var column : csv.columns()) {
                printer.print(harmless(column.value().apply(row)));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers keep their sign; only text can be mistaken for a formula. */
    private static @Nullable Object harmless(@Nullable Object value) {
        if (value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value;
    }
}
