package fr.essaim.events.fees;

import fr.essaim.shared.pdf.PdfWording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The fees of an event for a spreadsheet: one sheet by payer, one by person. Text stays text, whatever it begins with. */
record FeeWorkbook(PdfWording words, List<PayerTotal> payers, Consumer<Consumer<FeeDetails>> source) {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String EUROS = "#,##0.00 \"€\"";
    private static final int ROWS_IN_MEMORY = 500;

    void write(OutputStream output) throws IOException {
        try (var workbook = new Workbook(output, "Essaim", "1.0")) {
            byPayer(workbook.newWorksheet(words.text("fees.by-payer")));
            byPerson(workbook.newWorksheet(words.text("fees.people")));
        }
    }

    private void byPayer(Worksheet sheet) {
        heading(sheet, "fees.payer", "fees.registrations", "fees.amount");
        int row = 1;
        for (PayerTotal payer : payers) {
            text(sheet, row, 0, payer.name());
            sheet.value(row, 1, payer.registrations());
            sheet.value(row, 2, payer.amount().decimal());
            sheet.style(row, 2).format(EUROS).set();
            row++;
        }
    }

    private void byPerson(Worksheet sheet) {
        heading(sheet, "fees.person", "fees.payer", "fees.amount", "fees.reason", "fees.current");
        int[] row = {1};
        source.accept(fee -> {
            text(sheet, row[0], 0, fee.person().displayName());
            text(sheet, row[0], 1, fee.payer() == null ? null : fee.payer().name());
            sheet.value(row[0], 2, fee.amount().decimal());
            sheet.style(row[0], 2).format(EUROS).set();
            text(sheet, row[0], 3, fee.sentence());
            text(sheet, row[0], 4, fee.current() == null ? null : fee.current().sentence());
            if (++row[0] % ROWS_IN_MEMORY == 0) {
                flush(sheet);
            }
        });
    }

    private void heading(Worksheet sheet, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            sheet.value(0, column, words.text(keys[column]));
            sheet.width(column, 30);
        }
        sheet.range(0, 0, 0, keys.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null) {
            sheet.inlineString(row, column, text);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
