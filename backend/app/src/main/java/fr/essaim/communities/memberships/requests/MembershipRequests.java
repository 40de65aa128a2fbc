package fr.essaim.communities.memberships.requests;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.people.Occupation;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Every query on requests to join. */
@ApplicationScoped
class MembershipRequests implements PanacheRepositoryBase<MembershipRequest, UUID> {
    static final String OVERDUE = "q.state = 'SUBMITTED' and q.answer_by < reader.today";

    private static final String COLUMNS =
            "q.*, c.name as community_name, c.state as community_state, p.display_name as person_name,"
                    + " d.display_name as decided_by_name, (" + OVERDUE + ") as overdue,"
                    + " coalesce((q.decided_at at time zone 'Europe/Paris')::date, reader.today)"
                    + " - (q.submitted_at at time zone 'Europe/Paris')::date as age_days, "
                    + CommunityReader.isFacilitator("c.id") + " as facilitates";

    private static final String FROM = CommunityReader.TABLE
            + " cross join membership_request q join community c on c.id = q.community_id"
            + " join person p on p.id = q.person_id left join person d on d.id = q.decided_by_id";

    private static final CsvColumns<MembershipRequestDetails> CSV = new CsvColumns<MembershipRequestDetails>()
            .column("id", MembershipRequestDetails::id)
            .column("community", q -> q.community().name())
            .column("person", q -> q.person().displayName())
            .column("occupation", MembershipRequestDetails::occupation)
            .column(
                    "organisation",
                    q -> q.organisation() == null ? null : q.organisation().name())
            .column("words", MembershipRequestDetails::words)
            .column("state", MembershipRequestDetails::state)
            .column("reason", MembershipRequestDetails::reason)
            .column("submittedAt", MembershipRequestDetails::submittedAt)
            .column("answerBy", MembershipRequestDetails::answerBy)
            .column("decidedAt", MembershipRequestDetails::decidedAt);

    private final Rows rows;

    MembershipRequests(Rows rows) {
        this.rows = rows;
    }

    Page<MembershipRequestDetails> page(Actor actor, String defaultSort, Conditions where, PageRequest request) {
        return list(actor, defaultSort).page(rows, where, request);
    }

    CsvExport<MembershipRequestDetails> export(Actor actor, String defaultSort, Conditions where, PageRequest request) {
        return list(actor, defaultSort).export(rows, where, request, CSV);
    }

    /** @param visible which requests the actor may see */
    Optional<MembershipRequestDetails> details(Actor actor, Conditions visible, UUID id) {
        return list(actor, "submittedAt").one(rows, visible.and("q.id = ?", id));
    }

    /** Writes a request down, with what the applicant's profile says now. */
    void add(UUID id, UUID community, UUID person, String words, LocalDate answerBy, Instant submittedAt) {
        rows.update("""
                insert into membership_request (id, version, community_id, person_id, words, occupation,
                    organisation_id, organisation_name, state, submitted_at, answer_by, demo, created_at, updated_at)
                select ?, 0, c.id, p.id, ?, p.occupation, o.id, o.name, 'SUBMITTED', ?, ?, c.demo, ?, ?
                from community c cross join person p left join organisation o on o.id = p.organisation_id
                where c.id = ? and p.id = ?
                """, id, words, submittedAt, answerBy, submittedAt, submittedAt, community, person);
    }

    /** The request that waits for an answer. */
    Optional<UUID> open(UUID community, UUID person) {
        return rows.one(
                row -> row.uuid("id"),
                "select id from membership_request where community_id = ? and person_id = ? and state = 'SUBMITTED'",
                community,
                person);
    }

    private static Listing<MembershipRequestDetails> list(Actor actor, String defaultSort) {
        return new Listing<>(
                "membership-requests" + defaultSort,
                COLUMNS,
                FROM,
                "q.id",
                SortKeys.defaultingTo(defaultSort)
                        .by("submittedAt", "q.submitted_at", "timestamptz")
                        .by("answerBy", "q.answer_by", "date"),
                row -> details(row, actor));
    }

    private static MembershipRequestDetails details(Row row, Actor actor) throws SQLException {
        PersonReference person = PersonReference.of(row, "person");
        boolean facilitates = actor.isStaff() || row.bool("facilitates");
        var state = row.constant("state", MembershipRequestState.class);
        return new MembershipRequestDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                person,
                row.constantOrNull("occupation", Occupation.class),
                Reference.ofNullable(row, "organisation"),
                row.text("words"),
                state,
                row.textOrNull("reason"),
                row.instant("submitted_at"),
                row.date("answer_by"),
                row.integer("age_days"),
                row.bool("overdue"),
                row.instantOrNull("decided_at"),
                facilitates ? PersonReference.ofNullable(row, "decided_by") : null,
                row.instant("updated_at"),
                MembershipRequestPolicy.actions(
                        actor, facilitates, person.id(), state, row.constant("community_state", CommunityState.class)));
    }
}
