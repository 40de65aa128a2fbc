package fr.essaim.yearbooks;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.richtext.RichText;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Every query on the parts of books. */
@ApplicationScoped
class YearBookSections implements PanacheRepositoryBase<YearBookSection, UUID> {
    private final Rows rows;

    YearBookSections(Rows rows) {
        this.rows = rows;
    }

    /** As they stand in the book, removed ones included. */
    List<YearBookSection> of(UUID cycleYear) {
        return list("cycleYearId = ?1 order by place", cycleYear);
    }

    /** As their readers see them, in order, removed ones included; credits apart. */
    List<YearBookSectionDetails> details(UUID cycleYear, boolean open) {
        return rows.all(
                row -> details(row, open),
                "select * from year_book_section where cycle_year_id = ? order by position",
                cycleYear);
    }

    /** Puts the sections of a book in this order, in one statement. */
    void order(UUID cycleYear, List<UUID> ids) {
        rows.update("""
                update year_book_section s set position = o.place
                from unnest(cast(? as uuid[])) with ordinality o(id, place)
                where s.cycle_year_id = ? and s.id = o.id and s.position <> o.place
                """, ids, cycleYear);
    }

    /** @param open whether anything of the community may change */
    private static YearBookSectionDetails details(Row row, boolean open) throws SQLException {
        String text = row.text("text");
        boolean edited = row.bool("edited");
        boolean removed = row.bool("removed");
        return new YearBookSectionDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("cycle_year_id"),
                row.constant("source_kind", SourceKind.class),
                row.uuidOrNull("source_id"),
                row.text("heading"),
                text,
                Objects.requireNonNull(RichText.ofNullable(text)),
                List.of(),
                edited,
                row.bool("source_changed"),
                removed,
                row.instant("updated_at"),
                open ? actions(edited, removed) : List.of());
    }

    private static List<YearBookSectionAction> actions(boolean edited, boolean removed) {
        if (removed) {
            return List.of(YearBookSectionAction.RESTORE);
        }
        var actions = new ArrayList<>(List.of(YearBookSectionAction.UPDATE, YearBookSectionAction.MOVE));
        if (edited) {
            actions.add(YearBookSectionAction.TAKE_SOURCE);
        }
        actions.add(YearBookSectionAction.REMOVE);
        return List.copyOf(actions);
    }
}
