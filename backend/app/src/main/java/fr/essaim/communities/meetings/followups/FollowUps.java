package fr.essaim.communities.meetings.followups;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.communities.meetings.MeetingReader;
import fr.essaim.communities.meetings.reports.MeetingReference;
import fr.essaim.people.PersonReference;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on follow-ups. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {
    static final String OVERDUE = "f.state = 'OPEN' and f.due_on < reader.today";

    private static final String FROM = CommunityReader.TABLE + " cross join follow_up f"
            + " join meeting_report r on r.id = f.report_id join meeting e on e.id = r.meeting_id"
            + MeetingReader.JOINS + " join person p on p.id = f.owner_id";

    private static final SortKeys SORTS = SortKeys.defaultingTo("dueOn").by("dueOn", "f.due_on", "date");

    private static final CsvColumns<FollowUpDetails> CSV = new CsvColumns<FollowUpDetails>()
            .column("id", FollowUpDetails::id)
            .column("community", f -> f.community().name())
            .column("meeting", f -> f.meeting().title())
            .column("what", FollowUpDetails::what)
            .column("owner", f -> f.owner().displayName())
            .column("dueOn", FollowUpDetails::dueOn)
            .column("overdue", FollowUpDetails::overdue)
            .column("state", FollowUpDetails::state)
            .column("reason", FollowUpDetails::reason);

    private final Rows rows;

    FollowUps(Rows rows) {
        this.rows = rows;
    }

    Page<FollowUpDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<FollowUpDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, CSV);
    }

    /** @param where conditions that leave few */
    List<FollowUpDetails> all(Actor actor, Conditions where) {
        return list(actor).all(rows, where);
    }

    /** @param visible which follow-ups the actor may read */
    Optional<FollowUpDetails> details(Actor actor, Conditions visible, UUID id) {
        return list(actor).one(rows, visible.and("f.id = ?", id));
    }

    /**
     * Whether the actor reports of the meeting that a follow-up comes from.
     *
     * @param visible which follow-ups the actor may read
     */
    boolean reports(Actor actor, Conditions visible, UUID id) {
        String columns = "f.id, " + MeetingReader.reports(actor) + " as reports";
        return new Listing<>("follow-up-rights", columns, FROM, "f.id", SORTS, row -> row.bool("reports"))
                .one(rows, visible.and("f.id = ?", id))
                .orElse(false);
    }

    /** Whether somebody takes part in a community on a day; they are kept there until the transaction ends. */
    boolean takesPart(UUID community, UUID person, LocalDate day) {
        return rows.one(row -> true, """
                        select 1 from (select cast(? as date) as today) reader cross join membership m
                        join person p on p.id = m.person_id and p.state = 'ACTIVE'
                        where m.community_id = ? and m.person_id = ? and m.state <> 'LEFT' and %s for share of m
                        """.formatted(CommunityReader.active("m")), day, community, person)
                .isPresent();
    }

    private static Listing<FollowUpDetails> list(Actor actor) {
        String columns = "f.*, r.meeting_id, e.title, e.starts_at, e.time_zone, e.community_id,"
                + " c.name as community_name, c.state as community_state, p.display_name as owner_name, (" + OVERDUE
                + ") as overdue, coalesce(f.owner_id = reader.person, false) as owns, "
                + MeetingReader.reports(actor) + " as reports";
        return new Listing<>("follow-ups", columns, FROM, "f.id", SORTS, FollowUps::details);
    }

    private static FollowUpDetails details(Row row) throws SQLException {
        var state = row.constant("state", FollowUpState.class);
        boolean active = row.constant("community_state", CommunityState.class) == CommunityState.ACTIVE;
        return new FollowUpDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("report_id"),
                new MeetingReference(
                        row.uuid("meeting_id"), row.text("title"), row.instant("starts_at"), row.text("time_zone")),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                row.text("what"),
                PersonReference.of(row, "owner"),
                row.date("due_on"),
                row.bool("overdue"),
                state,
                row.textOrNull("reason"),
                row.instant("updated_at"),
                active ? FollowUpPolicy.actions(row.bool("reports"), row.bool("owns"), state) : List.of());
    }
}
