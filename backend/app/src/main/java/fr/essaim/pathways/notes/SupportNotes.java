package fr.essaim.pathways.notes;

import fr.essaim.pathways.PathwayReader;
import fr.essaim.pathways.pioneers.PioneerPolicy;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Every query on notes. Each begins with who may read them. */
@ApplicationScoped
class SupportNotes implements PanacheRepositoryBase<SupportNote, UUID> {
    private static final Listing<SupportNoteDetails> NOTES = new Listing<>(
            "support-notes",
            "n.id, n.version, n.pioneer_id, coalesce(o.name, t.name) as pioneer_name, w.id as author_id,"
                    + " w.display_name as author_name, n.held_on, n.text, n.updated_at, " + PathwayReader.TEAM
                    + " and xp.state <> 'ARCHIVED' as writable",
            PathwayReader.FROM + " join pioneer pi on pi.pathway_id = xp.id join support_note n on n.pioneer_id = pi.id"
                    + " left join organisation o on o.id = pi.organisation_id"
                    + " left join territory t on t.id = pi.territory_id left join person w on w.id = n.author_id",
            "n.id",
            SortKeys.defaultingTo("-heldOn").by("heldOn", "n.held_on", "date"),
            SupportNotes::details);

    private final Rows rows;
    private final Today today;

    SupportNotes(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    Page<SupportNoteDetails> page(Actor actor, UUID pioneer, PageRequest request) {
        return NOTES.page(rows, readable(actor).and("pi.id = ?", pioneer), request);
    }

    Optional<SupportNoteDetails> details(Actor actor, UUID id) {
        return NOTES.one(rows, readable(actor).and("n.id = ?", id));
    }

    private Conditions readable(Actor actor) {
        return PathwayReader.visible(actor, today).and(PioneerPolicy.readsNotes(actor));
    }

    private static SupportNoteDetails details(Row row) throws SQLException {
        return new SupportNoteDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("pioneer_id"), row.text("pioneer_name")),
                PersonReference.ofNullable(row, "author"),
                row.date("held_on"),
                row.text("text"),
                RichText.of(row.text("text")),
                row.bool("writable"),
                row.instant("updated_at"));
    }
}
