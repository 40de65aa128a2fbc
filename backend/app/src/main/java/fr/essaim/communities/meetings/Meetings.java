package fr.essaim.communities.meetings;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
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
    static final String REPORT_DUE =
            "e.state = 'PLANNED' and e.starts_at < reader.now and (r.state is null or r.state = 'DRAFT')";

    private static final String FROM = CommunityReader.TABLE + " cross join meeting e" + MeetingReader.JOINS
            + " left join meeting_report r on r.meeting_id = e.id";

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

    Meetings(Rows rows) {
        this.rows = rows;
    }

    Page<MeetingDetails> page(Actor actor, Conditions where, PageRequest request) {
        return listing(actor, false).page(rows, where, request);
    }

    CsvExport<MeetingDetails> export(Actor actor, Conditions where, PageRequest request) {
        return listing(actor, false).export(rows, where, request, CSV);
    }

    /** @param visible the communities the actor may know of */
    Optional<MeetingDetails> details(Actor actor, Conditions visible, UUID id) {
        return listing(actor, true).one(rows, visible.and("e.id = ?", id));
    }

    /** @param full whether texts are rendered */
    private static Listing<MeetingDetails> listing(Actor actor, boolean full) {
        String columns = "e.*, c.name as community_name, c.state as community_state, g.name as group_name,"
                + " y.theme as cycle_year_name, r.id as report_id, r.state as report_state, (" + REPORT_DUE
                + ") as report_due, e.starts_at < reader.now as begun, " + MeetingReader.isInside(actor)
                + " as inside, " + MeetingReader.reports(actor) + " as reports";
        return new Listing<>("meetings", columns, FROM, "e.id", SORTS, row -> details(row, actor, full));
    }

    private static MeetingDetails details(Row row, Actor actor, boolean full) throws SQLException {
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
                readable ? row.uuidOrNull("report_id") : null,
                row.bool("report_due"),
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
        }
        return List.copyOf(actions);
    }
}
