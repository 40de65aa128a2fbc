package fr.essaim.records;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every query on published versions; whether their record may be read is asked before. */
@ApplicationScoped
class RecordVersions {
    private static final Listing<RecordVersionSummary> LIST = new Listing<>(
            "experience-versions",
            "v.id, v.number, v.content ->> 'title' as title, v.published_at",
            "experience_version v",
            "v.id",
            SortKeys.defaultingTo("-number").by("number", "v.number", "integer"),
            row -> new RecordVersionSummary(
                    row.uuid("id"), row.integer("number"), row.text("title"), row.instant("published_at")));

    private static final CsvColumns<RecordVersionSummary> CSV = new CsvColumns<RecordVersionSummary>()
            .column("id", RecordVersionSummary::id)
            .column("number", RecordVersionSummary::number)
            .column("title", RecordVersionSummary::title)
            .column("publishedAt", RecordVersionSummary::publishedAt);

    private final Rows rows;

    RecordVersions(Rows rows) {
        this.rows = rows;
    }

    Page<RecordVersionSummary> page(UUID record, PageRequest request) {
        return LIST.page(rows, new Conditions().and("v.record_id = ?", record), request);
    }

    CsvExport<RecordVersionSummary> export(UUID record, PageRequest request) {
        return LIST.export(rows, new Conditions().and("v.record_id = ?", record), request, CSV);
    }

    /** Those of these numbers that there are, earliest first. */
    List<RecordVersionDetails> numbered(UUID record, int one, int other) {
        return rows.all(
                row -> {
                    ExperienceContent content = ExperienceContent.parse(row.text("content"));
                    return new RecordVersionDetails(
                            record, row.integer("number"), content, content.rendered(), row.instant("published_at"));
                },
                "select * from experience_version where record_id = ? and number in (?, ?) order by number",
                record,
                one,
                other);
    }
}
