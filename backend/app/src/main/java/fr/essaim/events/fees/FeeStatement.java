package fr.essaim.events.fees;

import fr.essaim.events.EventDetails;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.money.Money;
import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfSection;
import fr.essaim.shared.pdf.PdfWording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one organisation owes for an event, to be sent to it.
 *
 * @param due of one payer, at least one
 */
record FeeStatement(PdfWording words, EventDetails event, List<FeeDetails> due, Instant now) {
    PdfDocument document() {
        Reference payer = Objects.requireNonNull(due.getFirst().payer());
        return new PdfDocument(
                words.locale(),
                words.text("fees.file", payer.name(), event.title()),
                words.text("fees.kind"),
                event.title(),
                List.of(
                        fact("fees.payer", payer.name()),
                        fact("fees.centre", event.organisation().name()),
                        fact("fees.event", words.moment(event.startsAt(), zone())),
                        fact("fees.on", words.date(LocalDate.ofInstant(now, zone()))),
                        fact("fees.total", total().in(words.locale()))),
                List.of(PdfSection.table(words.text("fees.people"), columns(), rows())));
    }

    private List<String> columns() {
        return Stream.of("fees.person", "fees.amount", "fees.reason")
                .map(words::text)
                .toList();
    }

    private List<List<String>> rows() {
        return due.stream()
                .map(fee -> List.of(fee.person().displayName(), fee.amount().in(words.locale()), fee.sentence()))
                .toList();
    }

    private Money total() {
        return Money.euros(due.stream().map(fee -> fee.amount().decimal()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private PdfDocument.Fact fact(String key, String value) {
        return new PdfDocument.Fact(words.text(key), value);
    }

    private ZoneId zone() {
        return ZoneId.of(event.timeZone());
    }
}
