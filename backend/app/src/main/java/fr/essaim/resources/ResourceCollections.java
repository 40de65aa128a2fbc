package fr.essaim.resources;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.security.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on collections. */
@ApplicationScoped
class ResourceCollections implements PanacheRepositoryBase<ResourceCollection, UUID> {
    private static final SortKeys SORTS = SortKeys.defaultingTo("title")
            .by("title", "c.title", "text")
            .by("updatedAt", "c.updated_at", "timestamptz");

    private static final Listing<ResourceCollectionSummary> LIST = new Listing<>(
            "resource-collections", "c.*", "resource_collection c", "c.id", SORTS, ResourceCollections::summary);

    private static final CsvColumns<ResourceCollectionSummary> CSV = new CsvColumns<ResourceCollectionSummary>()
            .column("id", ResourceCollectionSummary::id)
            .column("title", ResourceCollectionSummary::title)
            .column("summary", ResourceCollectionSummary::summary)
            .column("visibility", ResourceCollectionSummary::visibility)
            .column("demo", ResourceCollectionSummary::demo)
            .column("updatedAt", ResourceCollectionSummary::updatedAt);

    private final Rows rows;

    ResourceCollections(Rows rows) {
        this.rows = rows;
    }

    static Conditions visible(Actor actor) {
        var where = new Conditions();
        return actor.isSignedIn() ? where : where.and("c.visibility = 'PUBLIC'");
    }

    Page<ResourceCollectionSummary> page(Conditions where, PageRequest request) {
        return LIST.page(rows, where, request);
    }

    CsvExport<ResourceCollectionSummary> export(Conditions where, PageRequest request) {
        return LIST.export(rows, where, request, CSV);
    }

    /** The collection with the actor's actions, if the actor may read it; its resources apart. */
    Optional<ResourceCollectionDetails> details(Actor actor, UUID id) {
        return new Listing<>(
                        "resource-collection",
                        "c.*",
                        "resource_collection c",
                        "c.id",
                        SORTS,
                        row -> details(row, actor))
                .one(rows, visible(actor).and("c.id = ?", id));
    }

    List<UUID> items(UUID collection) {
        return rows.all(
                row -> row.uuid("resource_id"),
                "select resource_id from resource_collection_item where collection_id = ? order by position",
                collection);
    }

    void replaceItems(UUID collection, List<UUID> resources) {
        rows.update("delete from resource_collection_item where collection_id = ?", collection);
        if (!resources.isEmpty()) {
            rows.update(
                    "insert into resource_collection_item (collection_id, resource_id, position)"
                            + " select ?, i.resource, i.position - 1 from unnest(?) with ordinality i(resource, position)",
                    collection,
                    resources);
        }
    }

    private static ResourceCollectionSummary summary(Row row) throws SQLException {
        return new ResourceCollectionSummary(
                row.uuid("id"),
                row.text("title"),
                row.text("summary"),
                row.constant("visibility", ResourceCollectionVisibility.class),
                row.bool("demo"),
                row.instant("updated_at"));
    }

    private static ResourceCollectionDetails details(Row row, Actor actor) throws SQLException {
        return new ResourceCollectionDetails(
                row.uuid("id"),
                row.integer("version"),
                row.text("title"),
                row.text("summary"),
                row.constant("visibility", ResourceCollectionVisibility.class),
                List.of(),
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                ResourcePolicy.mayWrite(actor, row.uuidOrNull("creator_id"), false)
                        ? List.of(ResourceCollectionAction.UPDATE)
                        : List.of());
    }
}
