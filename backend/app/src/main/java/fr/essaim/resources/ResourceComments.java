package fr.essaim.resources;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
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

/** Every query on comments; whether their resource may be read is asked before. */
@ApplicationScoped
class ResourceComments implements PanacheRepositoryBase<ResourceComment, UUID> {
    private static final CsvColumns<ResourceCommentDetails> CSV = new CsvColumns<ResourceCommentDetails>()
            .column("id", ResourceCommentDetails::id)
            .column("author", c -> c.author() == null ? null : c.author().name())
            .column("body", ResourceCommentDetails::body)
            .column("hiddenFor", ResourceCommentDetails::hiddenFor)
            .column("createdAt", ResourceCommentDetails::createdAt);

    private final Rows rows;

    ResourceComments(Rows rows) {
        this.rows = rows;
    }

    Page<ResourceCommentDetails> page(Actor actor, boolean moderates, UUID resource, PageRequest request) {
        return list(actor, moderates).page(rows, visible(actor, moderates).and("c.resource_id = ?", resource), request);
    }

    CsvExport<ResourceCommentDetails> export(Actor actor, boolean moderates, UUID resource, PageRequest request) {
        return list(actor, moderates)
                .export(rows, visible(actor, moderates).and("c.resource_id = ?", resource), request, CSV);
    }

    Optional<ResourceCommentDetails> details(Actor actor, boolean moderates, UUID id) {
        return list(actor, moderates).one(rows, visible(actor, moderates).and("c.id = ?", id));
    }

    Optional<UUID> resourceOf(UUID id) {
        return rows.one(row -> row.uuid("resource_id"), "select resource_id from resource_comment where id = ?", id);
    }

    /** Moves the number that readers of the resource see. */
    void count(UUID resource, int change) {
        rows.update("update resource set comments = comments + ? where id = ?", change, resource);
    }

    private static Conditions visible(Actor actor, boolean moderates) {
        var where = new Conditions();
        if (moderates) {
            return where;
        }
        return actor.personId() == null
                ? where.and("c.hidden_for is null")
                : where.and("c.hidden_for is null or c.person_id = ?", actor.personId());
    }

    private static Listing<ResourceCommentDetails> list(Actor actor, boolean moderates) {
        return new Listing<>(
                "resource-comments",
                "c.*, p.display_name",
                "resource_comment c join person p on p.id = c.person_id",
                "c.id",
                SortKeys.defaultingTo("createdAt").by("createdAt", "c.created_at", "timestamptz"),
                row -> details(row, actor, moderates));
    }

    private static ResourceCommentDetails details(Row row, Actor actor, boolean moderates) throws SQLException {
        String hiddenFor = row.textOrNull("hidden_for");
        ResourceCommentAction action = hiddenFor == null ? ResourceCommentAction.HIDE : ResourceCommentAction.SHOW;
        return new ResourceCommentDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("resource_id"),
                actor.isSignedIn() ? new Reference(row.uuid("person_id"), row.text("display_name")) : null,
                row.text("body"),
                hiddenFor,
                row.instant("created_at"),
                row.instant("updated_at"),
                moderates ? List.of(action) : List.of());
    }
}
