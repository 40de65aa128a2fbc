package fr.essaim.communities.groups.outputs;

import fr.essaim.communities.CommunityReader;
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
import fr.essaim.shared.security.Roles;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Every query on outputs of working groups. */
@ApplicationScoped
class GroupOutputs implements PanacheRepositoryBase<GroupOutput, UUID> {
    private static final String COLUMNS = "o.*, g.name as group_name, (" + GroupOutputPolicy.DECIDES + ") as decides,"
            + " c.state = 'ACTIVE' and g.state <> 'CLOSED' as open, " + CommunityReader.isMember("c.id")
            + " and exists (select from working_group_member s where s.group_id = g.id"
            + " and s.person_id = reader.person and s.left_on is null) as writes";

    private static final String FROM = CommunityReader.TABLE
            + " cross join working_group_output o join working_group g on g.id = o.group_id"
            + " join community c on c.id = g.community_id";

    /** What is expected comes after everything that is there. */
    private static final SortKeys SORTS = SortKeys.defaultingTo("-deliveredOn")
            .by("deliveredOn", "coalesce(o.delivered_on, 'infinity')", "date")
            .by("title", "o.title", "text");

    private static final CsvColumns<GroupOutputDetails> CSV = new CsvColumns<GroupOutputDetails>()
            .column("id", GroupOutputDetails::id)
            .column("group", o -> o.group().name())
            .column("title", GroupOutputDetails::title)
            .column("description", GroupOutputDetails::description)
            .column("url", GroupOutputDetails::url)
            .column("deliveredOn", GroupOutputDetails::deliveredOn);

    private final Rows rows;

    GroupOutputs(Rows rows) {
        this.rows = rows;
    }

    Page<GroupOutputDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<GroupOutputDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, CSV);
    }

    /** @param visible which outputs the actor may see */
    Optional<GroupOutputDetails> details(Actor actor, Conditions visible, UUID id) {
        return list(actor).one(rows, visible.and("o.id = ?", id));
    }

    private static Listing<GroupOutputDetails> list(Actor actor) {
        return new Listing<>("group-outputs", COLUMNS, FROM, "o.id", SORTS, row -> details(row, actor));
    }

    private static GroupOutputDetails details(Row row, Actor actor) throws SQLException {
        boolean decides = actor.isStaffOr(Roles.SCOPE_COMMUNITIES_WRITE) || row.bool("decides");
        boolean open = row.bool("open");
        String withdrawal = row.textOrNull("withdrawal");
        return new GroupOutputDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("group_id"), row.text("group_name")),
                row.text("title"),
                row.textOrNull("description"),
                row.textOrNull("url"),
                row.dateOrNull("delivered_on"),
                withdrawal,
                row.instant("updated_at"),
                GroupOutputPolicy.actions(
                        open && (decides || row.bool("writes")), open && decides, withdrawal != null));
    }
}
