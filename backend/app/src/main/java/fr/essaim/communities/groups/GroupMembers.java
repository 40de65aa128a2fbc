package fr.essaim.communities.groups;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on seats in working groups. */
@ApplicationScoped
class GroupMembers implements PanacheRepositoryBase<GroupMember, UUID> {
    private static final String COLUMNS = "s.*, g.name as group_name, coalesce(g.lead_id = s.person_id, false) as lead,"
            + " c.id as community_id, c.name as community_name, c.state as community_state,"
            + " p.display_name as person_name, p.occupation, o.id as organisation_id, o.name as organisation_name, ("
            + CommunityReader.isFacilitator("c.id") + " or coalesce(" + GroupMemberPolicy.LEADS
            + ", false)) as decides";

    private static final String FROM = CommunityReader.TABLE
            + " cross join working_group_member s join working_group g on g.id = s.group_id"
            + " join community c on c.id = g.community_id join person p on p.id = s.person_id"
            + " left join organisation o on o.id = p.organisation_id";

    private static final CsvColumns<GroupMemberDetails> CSV = new CsvColumns<GroupMemberDetails>()
            .column("id", GroupMemberDetails::id)
            .column("community", s -> s.community().name())
            .column("group", s -> s.group().name())
            .column("person", s -> s.person().displayName())
            .column("occupation", GroupMemberDetails::occupation)
            .column(
                    "organisation",
                    s -> s.organisation() == null ? null : s.organisation().name())
            .column("lead", GroupMemberDetails::lead)
            .column("joinedOn", GroupMemberDetails::joinedOn);

    private final Rows rows;

    GroupMembers(Rows rows) {
        this.rows = rows;
    }

    Page<GroupMemberDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<GroupMemberDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, CSV);
    }

    /** @param visible which seats the actor may see */
    Optional<GroupMemberDetails> details(Actor actor, Conditions visible, UUID id) {
        return list(actor).one(rows, visible.and("s.id = ?", id));
    }

    /**
     * Gives somebody who takes part in the community a seat, the one they left if there is one. The membership is locked, so that
     * nobody leaves the community while they sit down.
     *
     * @return whether they got one; not when they sit there already, or do not take part
     */
    boolean seat(UUID id, UUID group, UUID person, LocalDate day, Instant now) {
        return rows.update("""
                        insert into working_group_member as s (id, version, group_id, person_id, joined_on, demo, created_at,
                            updated_at)
                        select ?, 0, g.id, m.person_id, ?, g.demo, ?, ?
                        from (select cast(? as date) as today) reader cross join working_group g
                            join membership m on m.community_id = g.community_id and m.state <> 'LEFT'
                            join person p on p.id = m.person_id and p.state = 'ACTIVE'
                        where g.id = ? and g.state <> 'CLOSED' and m.person_id = ? and %s
                        for share of g, m
                        on conflict (group_id, person_id) do update set version = s.version + 1,
                            joined_on = excluded.joined_on, left_on = null, reason = null, updated_at = excluded.updated_at
                            where s.left_on is not null
                        """.formatted(CommunityReader.active("m")), id, day, now, now, day, group, person) == 1;
    }

    /** The seat somebody has now. */
    Optional<UUID> seatOf(UUID group, UUID person) {
        return rows.one(
                row -> row.uuid("id"),
                "select id from working_group_member where group_id = ? and person_id = ? and left_on is null",
                group,
                person);
    }

    /** The seats somebody has in the groups of a community. */
    List<UUID> seatsIn(UUID community, UUID person) {
        return rows.all(row -> row.uuid("id"), """
                select s.id from working_group_member s join working_group g on g.id = s.group_id
                where g.community_id = ? and s.person_id = ? and s.left_on is null order by s.id
                """, community, person);
    }

    private static Listing<GroupMemberDetails> list(Actor actor) {
        return new Listing<>(
                "working-group-members",
                COLUMNS,
                FROM,
                "s.id",
                SortKeys.defaultingTo("name").by("name", "p.sort_name", "text").by("joinedOn", "s.joined_on", "date"),
                row -> details(row, actor));
    }

    private static GroupMemberDetails details(Row row, Actor actor) throws SQLException {
        PersonReference person = PersonReference.of(row, "person");
        boolean decides = actor.isStaff() || row.bool("decides");
        LocalDate leftOn = row.dateOrNull("left_on");
        return new GroupMemberDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("group_id"), row.text("group_name")),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                person,
                row.constantOrNull("occupation", Occupation.class),
                Reference.ofNullable(row, "organisation"),
                row.bool("lead"),
                row.date("joined_on"),
                leftOn,
                decides || person.id().equals(actor.personId()) ? row.textOrNull("reason") : null,
                row.instant("updated_at"),
                GroupMemberPolicy.actions(
                        actor,
                        decides,
                        person.id(),
                        leftOn == null,
                        row.constant("community_state", CommunityState.class)));
    }
}
