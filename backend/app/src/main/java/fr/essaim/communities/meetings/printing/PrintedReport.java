package fr.essaim.communities.meetings.printing;

import fr.essaim.communities.meetings.followups.FollowUpDetails;
import fr.essaim.communities.meetings.reports.MeetingReportDetails;
import fr.essaim.communities.meetings.reports.MeetingReportState;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfSection;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.richtext.MarkdownText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One report, put in the words of its reader. */
record PrintedReport(
        PdfWording words, MeetingReportDetails report, List<FollowUpDetails> followUps, List<Reference> supports) {

    PdfDocument document() {
        String title = report.meeting().title();
        String kind = report.state() == MeetingReportState.PUBLISHED ? "report.kind" : "report.draft";
        LocalDate day = LocalDate.ofInstant(report.meeting().startsAt(), zone());
        return new PdfDocument(
                words.locale(),
                words.text("report.file", day.toString(), title),
                words.text(kind),
                title,
                facts(),
                sections());
    }

    private List<PdfDocument.Fact> facts() {
        var facts = new ArrayList<PdfDocument.Fact>();
        fact(facts, "report.community", report.community().name());
        fact(facts, "report.group", name(report.group()));
        fact(facts, "report.date", words.moment(report.meeting().startsAt(), zone()));
        fact(facts, "report.year", name(report.cycleYear()));
        fact(
                facts,
                "report.attendees",
                report.attendees().stream().map(PersonReference::displayName).collect(Collectors.joining(", ")));
        fact(facts, "report.guests", String.join(" ; ", report.guests()));
        return facts;
    }

    private void fact(List<PdfDocument.Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new PdfDocument.Fact(words.text(key), value));
        }
    }

    private List<PdfSection> sections() {
        var sections = new ArrayList<PdfSection>();
        if (report.agenda() != null) {
            sections.add(PdfSection.text(words.text("report.agenda"), report.agenda(), null));
        }
        sections.add(PdfSection.text(words.text("report.summary"), report.summary(), null));
        if (!report.decisions().isEmpty()) {
            sections.add(PdfSection.list(words.text("report.decisions"), report.decisions()));
        }
        if (!followUps.isEmpty()) {
            sections.add(PdfSection.table(words.text("report.followUps"), columns(), rows()));
        }
        if (!supports.isEmpty()) {
            sections.add(PdfSection.text(words.text("report.supports"), supportLinks(), null));
        }
        return sections;
    }

    private String supportLinks() {
        return supports.stream()
                .map(support ->
                        "- [" + MarkdownText.ofWords(support.name()).strip() + "](/ressources/" + support.id() + ")")
                .collect(Collectors.joining("\n"));
    }

    private List<String> columns() {
        return List.of(
                words.text("report.what"),
                words.text("report.owner"),
                words.text("report.due"),
                words.text("report.state"));
    }

    private List<List<String>> rows() {
        return followUps.stream()
                .map(followUp -> List.of(
                        followUp.what(),
                        followUp.owner().displayName(),
                        words.date(followUp.dueOn()),
                        words.text("state." + followUp.state())))
                .toList();
    }

    private ZoneId zone() {
        return ZoneId.of(report.meeting().timeZone());
    }

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }
}
