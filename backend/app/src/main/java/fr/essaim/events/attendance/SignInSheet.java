package fr.essaim.events.attendance;

import fr.essaim.events.EventDetails;
import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfSection;
import fr.essaim.shared.pdf.PdfWording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet that people sign, a table for each half-day. */
record SignInSheet(PdfWording words, EventDetails event, List<Attendee> people) {
    PdfDocument document() {
        ZoneId zone = ZoneId.of(event.timeZone());
        return new PdfDocument(
                words.locale(),
                words.text("sheet.file", event.title()),
                words.text("sheet.kind"),
                event.title(),
                facts(zone),
                HalfDay.of(event.startsAt(), event.endsAt(), zone).stream()
                        .map(this::section)
                        .toList());
    }

    private List<PdfDocument.Fact> facts(ZoneId zone) {
        var facts = new ArrayList<PdfDocument.Fact>();
        facts.add(fact("sheet.from", words.moment(event.startsAt(), zone)));
        facts.add(fact("sheet.to", words.moment(event.endsAt(), zone)));
        if (event.place() != null) {
            facts.add(fact("sheet.place", event.place()));
        }
        facts.add(fact("sheet.organiser", event.organisation().name()));
        return facts;
    }

    private PdfDocument.Fact fact(String key, String value) {
        return new PdfDocument.Fact(words.text(key), value);
    }

    private PdfSection section(HalfDay half) {
        String heading = words.text(half.morning() ? "sheet.morning" : "sheet.afternoon", words.date(half.day()));
        List<String> columns = Stream.of("sheet.person", "sheet.organisation", "sheet.signature")
                .map(words::text)
                .toList();
        return PdfSection.table(
                heading, columns, people.stream().map(SignInSheet::row).toList());
    }

    private static List<String> row(Attendee one) {
        return List.of(
                one.person().displayName(),
                one.organisation() == null ? "" : one.organisation().name(),
                "");
    }
}
