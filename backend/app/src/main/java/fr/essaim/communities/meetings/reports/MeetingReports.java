package fr.essaim.communities.meetings.reports;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.communities.meetings.MeetingReader;
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
import fr.essaim.shared.richtext.RichText;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Every query on reports of meetings. */
@ApplicationScoped
class MeetingReports implements PanacheRepositoryBase<MeetingReport, UUID> {
    private static final String FROM = CommunityReader.TABLE
            + " cross join meeting_report r join meeting e on e.id = r.meeting_id" + MeetingReader.JOINS;

    /** A report has a few dozen attendees at the most: they come in its row. */
    private static final String ATTENDEES = "(select array_agg(p.id::text order by p.sort_name, p.id)"
            + " from meeting_attendee a join person p on p.id = a.person_id where a.report_id = r.id) as attendee_ids,"
            + " (select array_agg(p.display_name order by p.sort_name, p.id)"
            + " from meeting_attendee a join person p on p.id = a.person_id where a.report_id = r.id) as attendee_names";

    private static final SortKeys SORTS =
            SortKeys.defaultingTo("-startsAt").by("startsAt", "e.starts_at", "timestamptz");

    private static final CsvColumns<MeetingReportDetails> CSV = new CsvColumns<MeetingReportDetails>()
            .column("id", MeetingReportDetails::id)
            .column("community", r -> r.community().name())
            .column("group", r -> r.group() == null ? null : r.group().name())
            .column("meeting", r -> r.meeting().title())
            .column("startsAt", r -> r.meeting().startsAt())
            .column("summary", MeetingReportDetails::summary)
            .column("decisions", r -> String.join("\n", r.decisions()))
            .column("attendeeCount", r -> r.attendees().size() + r.guests().size())
            .column("state", MeetingReportDetails::state)
            .column("publishedAt", MeetingReportDetails::publishedAt);

    private final Rows rows;

    MeetingReports(Rows rows) {
        this.rows = rows;
    }

    /** The reports {@code r} that an actor may read: published ones inside the community, drafts by who reports. */
    static Conditions visible(Actor actor, Today today) {
        return CommunityReader.of(actor, today)
                .and(MeetingReader.reports(actor) + " or r.state = 'PUBLISHED' and " + MeetingReader.isInside(actor));
    }

    Page<MeetingReportDetails> page(Actor actor, Conditions where, PageRequest request) {
        return listing(actor, false).page(rows, where, request);
    }

    CsvExport<MeetingReportDetails> export(Actor actor, Conditions where, PageRequest request) {
        return listing(actor, false).export(rows, where, request, CSV);
    }

    /** @param visible which reports the actor may read */
    Optional<MeetingReportDetails> details(Actor actor, Conditions visible, UUID id) {
        return listing(actor, true).one(rows, visible.and("r.id = ?", id));
    }

    /**
     * Writes who was there, those alone who belong to the community or did.
     *
     * @return how many they are
     */
    int writeAttendees(UUID report, UUID community, List<UUID> people) {
        rows.update("delete from meeting_attendee where report_id = ?", report);
        return people.isEmpty() ? 0 : rows.update("""
                        insert into meeting_attendee (report_id, person_id)
                        select distinct cast(? as uuid), m.person_id from membership m
                        where m.community_id = ? and m.person_id = any (cast(? as uuid[]))
                        """, report, community, people);
    }

    /** @param full whether texts are rendered */
    private static Listing<MeetingReportDetails> listing(Actor actor, boolean full) {
        String columns =
                "r.*, e.title, e.agenda, e.starts_at, e.time_zone, e.community_id, e.group_id, e.cycle_year_id,"
                        + " c.name as community_name, c.state as community_state, g.name as group_name,"
                        + " y.theme as cycle_year_name, " + ATTENDEES + ", " + MeetingReader.reports(actor)
                        + " as reports";
        return new Listing<>("meeting-reports", columns, FROM, "r.id", SORTS, row -> details(row, full));
    }

    private static MeetingReportDetails details(Row row, boolean full) throws SQLException {
        var state = row.constant("state", MeetingReportState.class);
        return new MeetingReportDetails(
                row.uuid("id"),
                row.integer("version"),
                new MeetingReference(
                        row.uuid("meeting_id"), row.text("title"), row.instant("starts_at"), row.text("time_zone")),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                Reference.ofNullable(row, "group"),
                Reference.ofNullable(row, "cycle_year"),
                row.textOrNull("agenda"),
                row.text("summary"),
                full ? RichText.ofNullable(row.text("summary")) : null,
                row.texts("decisions"),
                attendees(row),
                row.texts("guests"),
                state,
                row.instantOrNull("published_at"),
                row.instant("updated_at"),
                actions(row, state));
    }

    private static List<PersonReference> attendees(Row row) throws SQLException {
        List<String> ids = row.texts("attendee_ids");
        List<String> names = row.texts("attendee_names");
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new PersonReference(UUID.fromString(ids.get(i)), names.get(i)))
                .toList();
    }

    private static List<MeetingReportAction> actions(Row row, MeetingReportState state) throws SQLException {
        var actions = new ArrayList<MeetingReportAction>();
        if (row.bool("reports") && row.constant("community_state", CommunityState.class) == CommunityState.ACTIVE) {
            actions.add(MeetingReportAction.UPDATE);
            if (state.canBecome(MeetingReportState.PUBLISHED)) {
                actions.add(MeetingReportAction.PUBLISH);
            }
            actions.add(MeetingReportAction.ADD_FOLLOW_UP);
        }
        return List.copyOf(actions);
    }
}
