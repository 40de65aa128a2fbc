package fr.essaim.communities.groups;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.communities.JoinPolicy;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on working groups. */
@ApplicationScoped
class WorkingGroups implements PanacheRepositoryBase<WorkingGroup, UUID> {
    private static final String COLUMNS = "g.*, c.name as community_name, c.state as community_state, c.join_policy,"
            + " p.display_name as lead_name, (" + WorkingGroupPolicy.FINDS_PERSON + ") as finds_lead,"
            + " seat.id as seat_id, (select count(*) from working_group_member n where n.group_id = g.id"
            + " and n.left_on is null) as member_count, (select count(*) from working_group_output o"
            + " where o.group_id = g.id and o.delivered_on is not null and o.withdrawal is null) as output_count, "
            + CommunityReader.isMember("c.id") + " as takes_part, "
            + CommunityReader.isFacilitator("c.id") + " as facilitates";

    private static final String FROM = CommunityReader.TABLE
            + " cross join working_group g join community c on c.id = g.community_id"
            + " left join person p on p.id = g.lead_id left join working_group_member seat"
            + " on seat.group_id = g.id and seat.person_id = reader.person and seat.left_on is null";

    private static final SortKeys SORTS =
            SortKeys.defaultingTo("name").by("name", "g.name", "text").by("updatedAt", "g.updated_at", "timestamptz");

    private static final CsvColumns<WorkingGroupDetails> CSV = new CsvColumns<WorkingGroupDetails>()
            .column("id", WorkingGroupDetails::id)
            .column("community", g -> g.community().name())
            .column("name", WorkingGroupDetails::name)
            .column("mandate", WorkingGroupDetails::mandate)
            .column("lead", g -> g.lead() == null ? null : g.lead().displayName())
            .column("state", WorkingGroupDetails::state)
            .column("reason", WorkingGroupDetails::reason)
            .column("leadLost", WorkingGroupDetails::leadLost)
            .column("memberCount", WorkingGroupDetails::memberCount)
            .column("outputCount", WorkingGroupDetails::outputCount)
            .column("updatedAt", WorkingGroupDetails::updatedAt);

    private final Rows rows;

    WorkingGroups(Rows rows) {
        this.rows = rows;
    }

    Page<WorkingGroupDetails> page(Actor actor, Conditions where, PageRequest request) {
        return listing(actor, false).page(rows, where, request);
    }

    CsvExport<WorkingGroupDetails> export(Actor actor, Conditions where, PageRequest request) {
        return listing(actor, false).export(rows, where, request, CSV);
    }

    /** @param visible the communities the actor may know of */
    Optional<WorkingGroupDetails> details(Actor actor, Conditions visible, UUID id) {
        return listing(actor, true).one(rows, visible.and("g.id = ?", id));
    }

    /** The groups of a community that a person leads. */
    List<UUID> ledBy(UUID community, UUID person) {
        return rows.all(
                row -> row.uuid("id"),
                "select id from working_group where community_id = ? and lead_id = ? order by id",
                community,
                person);
    }

    /** @param full whether texts are rendered */
    private static Listing<WorkingGroupDetails> listing(Actor actor, boolean full) {
        return new Listing<>("working-groups", COLUMNS, FROM, "g.id", SORTS, row -> details(row, actor, full));
    }

    private static WorkingGroupDetails details(Row row, Actor actor, boolean full) throws SQLException {
        var state = row.constant("state", WorkingGroupState.class);
        return new WorkingGroupDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                row.text("name"),
                row.text("mandate"),
                full ? RichText.ofNullable(row.text("mandate")) : null,
                actor.isStaff() || row.bool("finds_lead") ? PersonReference.ofNullable(row, "lead") : null,
                state,
                row.textOrNull("reason"),
                row.bool("lead_lost"),
                row.integer("member_count"),
                row.integer("output_count"),
                row.uuidOrNull("seat_id"),
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                WorkingGroupPolicy.actions(actor, standing(row, actor), situation(row, state)));
    }

    private static WorkingGroupPolicy.Standing standing(Row row, Actor actor) throws SQLException {
        UUID lead = row.uuidOrNull("lead_id");
        return new WorkingGroupPolicy.Standing(
                actor.isStaffOr(Roles.SCOPE_COMMUNITIES_WRITE) || row.bool("facilitates"),
                row.bool("takes_part"),
                row.uuidOrNull("seat_id") != null,
                lead != null && lead.equals(actor.personId()));
    }

    private static WorkingGroupPolicy.Situation situation(Row row, WorkingGroupState state) throws SQLException {
        var joinPolicy = row.constant("join_policy", JoinPolicy.class);
        return new WorkingGroupPolicy.Situation(
                state,
                row.constant("community_state", CommunityState.class) == CommunityState.ACTIVE,
                joinPolicy == JoinPolicy.OPEN,
                joinPolicy == JoinPolicy.ON_REQUEST);
    }
}
