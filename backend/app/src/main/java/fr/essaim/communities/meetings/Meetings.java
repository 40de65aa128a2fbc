package fr.essaim.communities.meetings;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
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
import fr.essaim.shared.security.Roles;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on meetings. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
    static final String REPORT_DUE = "e.starts_at < reader.now and " + MeetingReader.AWAITS_REPORT;

    private static final String FROM = CommunityReader.TABLE + " cross join meeting e" + MeetingReader.JOINS
            + " left join meeting_report r on r.meeting_id = e.id left join event held on held.id = e.event_id";

    /** Of the community, in the order of their names: the others of an event are named by hand. */
    private static final String ATTENDED = """
            (select coalesce(json_agg(json_build_object('id', p.id, 'displayName', p.display_name)
                    order by p.display_name, p.id), '[]')
                from registration t join person p on p.id = t.person_id
                where t.event_id = e.event_id and t.state = 'ATTENDED' and exists (select from membership m
                    where m.community_id = e.community_id and m.person_id = p.id and m.state <> 'LEFT')) as attended""";

    private static final SortKeys SORTS =
            SortKeys.defaultingTo("-startsAt").by("startsAt", "e.starts_at", "timestamptz");

    private static final CsvColumns<MeetingDetails> CSV = new CsvColumns<MeetingDetails>()
            .column("id", MeetingDetails::id)
            .column("community", e -> e.community().name())
            .column("group", e -> e.group() == null ? null : e.group().name())
            .column(
                    "cycleYear",
                    e -> e.cycleYear() == null ? null : e.cycleYear().name())
            .column("title", MeetingDetails::title)
            .column("startsAt", MeetingDetails::startsAt)
            .column("timeZone", MeetingDetails::timeZone)
            .column("place", MeetingDetails::place)
            .column("state", MeetingDetails::state)
            .column("reportDue", MeetingDetails::reportDue);

    private final Rows rows;
    private final ObjectMapper json;

    Meetings(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** The meeting that an event was; whoever asks meanwhile waits for this to end. */
    Optional<UUID> ofEvent(UUID event) {
        rows.all(row -> row.uuid("id"), "select id from event where id = ? for update", event);
        return rows.one(row -> row.uuid("id"), "select id from meeting where event_id = ?", event);
    }

    Page<MeetingDetails> page(Actor actor, Conditions where, PageRequest request) {
        return listing(actor, false).page(rows, told(actor, where), request);
    }

    CsvExport<MeetingDetails> export(Actor actor, Conditions where, PageRequest request) {
        return listing(actor, false).export(rows, told(actor, where), request, CSV);
    }

    /** @param visible the communities the actor may know of */
    Optional<MeetingDetails> details(Actor actor, Conditions visible, UUID id) {
        return listing(actor, true).one(rows, told(actor, visible).and("e.id = ?", id));
    }

    /** What was hidden as an event stays so as a meeting. */
    private static Conditions told(Actor actor, Conditions where) {
        String signedIn = actor.isSignedIn() ? "held.visibility = 'SIGNED_IN' or " : "";
        return where.and("held.id is null or held.visibility = 'PUBLIC' or " + signedIn + MeetingReader.isInside(actor)
                + " or " + MeetingReader.reports(actor));
    }

    /** @param full whether texts are rendered */
    private Listing<MeetingDetails> listing(Actor actor, boolean full) {
        String columns = "e.*, c.name as community_name, c.state as community_state, g.name as group_name,"
                + " y.theme as cycle_year_name, r.id as report_id, r.state as report_state, (" + REPORT_DUE
                + ") as report_due, e.starts_at < reader.now as begun, " + MeetingReader.isInside(actor)
                + " as inside, " + MeetingReader.reports(actor)
                + " as reports, held.id as held_id, held.title as held_name"
                + (full ? ", " + ATTENDED : "");
        return new Listing<>("meetings", columns, FROM, "e.id", SORTS, row -> details(row, actor, full));
    }

    private MeetingDetails details(Row row, Actor actor, boolean full) throws SQLException {
        boolean reports = row.bool("reports");
        boolean inside = row.bool("inside");
        boolean readable = reports || (inside && "PUBLISHED".equals(row.textOrNull("report_state")));
        var state = row.constant("state", MeetingState.class);
        return new MeetingDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                Reference.ofNullable(row, "group"),
                Reference.ofNullable(row, "cycle_year"),
                row.text("title"),
                row.instant("starts_at"),
                row.instantOrNull("ends_at"),
                row.text("time_zone"),
                inside || reports ? row.textOrNull("place") : null,
                row.textOrNull("agenda"),
                full ? RichText.ofNullable(row.textOrNull("agenda")) : null,
                state,
                row.textOrNull("reason"),
                Reference.ofNullable(row, "held"),
                full && reports ? PersonReference.parse(json, row.text("attended")) : List.of(),
                readable ? row.uuidOrNull("report_id") : null,
                row.bool("report_due"),
                inside || reports ? row.textOrNull("report_waiver") : null,
                row.bool("demo"),
                row.instant("updated_at"),
                actions(row, actor, reports, state));
    }

    private static List<MeetingAction> actions(Row row, Actor actor, boolean reports, MeetingState state)
            throws SQLException {
        var actions = new ArrayList<MeetingAction>();
        boolean open = state == MeetingState.PLANNED
                && row.constant("community_state", CommunityState.class) == CommunityState.ACTIVE;
        if (open && (reports || actor.isStaffOr(Roles.SCOPE_COMMUNITIES_WRITE))) {
            actions.add(MeetingAction.UPDATE);
            actions.add(MeetingAction.CANCEL);
        }
        if (open && reports && row.bool("begun") && row.uuidOrNull("report_id") == null) {
            actions.add(MeetingAction.REPORT);
            if (row.textOrNull("report_waiver") == null) {
                actions.add(MeetingAction.WAIVE_REPORT);
            }
        }
        return List.copyOf(actions);
    }
}
