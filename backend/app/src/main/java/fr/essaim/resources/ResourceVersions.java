package fr.essaim.resources;

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

/** Every query on published versions; whether their resource may be read is asked before. */
@ApplicationScoped
class ResourceVersions {
    private static final Listing<ResourceVersionSummary> LIST = new Listing<>(
            "resource-versions",
            "v.id, v.number, v.content ->> 'title' as title, v.published_at",
            "resource_version v",
            "v.id",
            SortKeys.defaultingTo("-number").by("number", "v.number", "integer"),
            row -> new ResourceVersionSummary(
                    row.uuid("id"), row.integer("number"), row.text("title"), row.instant("published_at")));

    private static final CsvColumns<ResourceVersionSummary> CSV = new CsvColumns<ResourceVersionSummary>()
            .column("id", ResourceVersionSummary::id)
            .column("number", ResourceVersionSummary::number)
            .column("title", ResourceVersionSummary::title)
            .column("publishedAt", ResourceVersionSummary::publishedAt);

    private final Rows rows;

    ResourceVersions(Rows rows) {
        this.rows = rows;
    }

    Page<ResourceVersionSummary> page(UUID resource, PageRequest request) {
        return LIST.page(rows, new Conditions().and("v.resource_id = ?", resource), request);
    }

    CsvExport<ResourceVersionSummary> export(UUID resource, PageRequest request) {
        return LIST.export(rows, new Conditions().and("v.resource_id = ?", resource), request, CSV);
    }

    /** Those of these numbers that there are, earliest first. */
    List<ResourceVersionDetails> numbered(UUID resource, int one, int other) {
        return rows.all(
                row -> {
                    ResourceContent content = ContentJson.read(row.text("content"));
                    return new ResourceVersionDetails(
                            resource,
                            row.integer("number"),
                            content,
                            content.rendered(),
                            List.of(),
                            row.instant("published_at"));
                },
                "select * from resource_version where resource_id = ? and number in (?, ?) order by number",
                resource,
                one,
                other);
    }
}
