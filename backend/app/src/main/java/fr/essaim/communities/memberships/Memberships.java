package fr.essaim.communities.memberships;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.communities.MembershipRole;
import fr.essaim.communities.MembershipState;
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

/** Every query on memberships. */
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {
    private static final String COLUMNS =
            "m.*, " + CommunityReader.state("m") + " as present_state, " + CommunityReader.active("m") + " as active,"
                    + " c.name as community_name, c.state as community_state, p.display_name as person_name,"
                    + " p.occupation, o.id as organisation_id, o.name as organisation_name,"
                    + " t.id as territory_id, t.name as territory_name, "
                    + CommunityReader.isFacilitator("c.id") + " as facilitates";

    private static final String FROM = CommunityReader.TABLE
            + " cross join membership m join community c on c.id = m.community_id join person p on p.id = m.person_id"
            + " left join organisation o on o.id = p.organisation_id"
            + " left join territory t on t.id = p.territory_id and t.state = 'ACTIVE'";

    private static final CsvColumns<MembershipDetails> CSV = new CsvColumns<MembershipDetails>()
            .column("id", MembershipDetails::id)
            .column("community", m -> m.community().name())
            .column("person", m -> m.person().displayName())
            .column("occupation", MembershipDetails::occupation)
            .column(
                    "organisation",
                    m -> m.organisation() == null ? null : m.organisation().name())
            .column(
                    "territory",
                    m -> m.territory() == null ? null : m.territory().name())
            .column("role", MembershipDetails::role)
            .column("state", MembershipDetails::state)
            .column("joinedOn", MembershipDetails::joinedOn)
            .column("leftOn", MembershipDetails::leftOn);

    private final Rows rows;

    Memberships(Rows rows) {
        this.rows = rows;
    }

    Page<MembershipDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<MembershipDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, CSV);
    }

    /** @param visible which memberships the actor may see */
    Optional<MembershipDetails> details(Actor actor, Conditions visible, UUID id) {
        return list(actor).one(rows, visible.and("m.id = ?", id));
    }

    /** Begins a stay, unless the person belongs to the community already; of simultaneous ones, one begins. */
    boolean open(UUID id, UUID community, UUID person, MembershipRole role, LocalDate day, Instant now) {
        return rows.update("""
                        insert into membership (id, version, community_id, person_id, role, state, joined_on, demo,
                            created_at, updated_at)
                        select ?, 0, c.id, ?, ?, 'ACTIVE', ?, c.demo, ?, ? from community c where c.id = ?
                        on conflict (community_id, person_id) where state <> 'LEFT' do nothing
                        """, id, person, role, day, now, now, community) == 1;
    }

    /** The stay that has not ended. */
    Optional<UUID> live(UUID community, UUID person) {
        return rows.one(
                row -> row.uuid("id"),
                "select id from membership where community_id = ? and person_id = ? and state <> 'LEFT'",
                community,
                person);
    }

    /** Whether the last stay ended by leaving while suspended, and the suspension would not be over. */
    boolean leftSuspended(UUID community, UUID person, LocalDate day) {
        return rows.one(row -> row.bool("left_suspended"), """
                        select left_suspended and (suspended_until is null or suspended_until > ?) as left_suspended
                        from membership where community_id = ? and person_id = ? and state = 'LEFT'
                        order by joined_on desc, id desc limit 1
                        """, day, community, person)
                .orElse(false);
    }

    /** Who facilitates a community on a day. */
    List<UUID> facilitators(UUID community, LocalDate day) {
        return rows.all(row -> row.uuid("person_id"), """
                select person_id from membership where community_id = ? and role = 'FACILITATOR'
                    and (state = 'ACTIVE' or state = 'SUSPENDED' and suspended_until <= ?) order by joined_on, id
                """, community, day);
    }

    private static Listing<MembershipDetails> list(Actor actor) {
        return new Listing<>(
                "memberships",
                COLUMNS,
                FROM,
                "m.id",
                SortKeys.defaultingTo("name").by("name", "p.sort_name", "text").by("joinedOn", "m.joined_on", "date"),
                row -> details(row, actor));
    }

    private static MembershipDetails details(Row row, Actor actor) throws SQLException {
        PersonReference person = PersonReference.of(row, "person");
        boolean facilitates = actor.isStaff() || row.bool("facilitates");
        boolean concerned = facilitates || person.id().equals(actor.personId());
        var state = row.constant("present_state", MembershipState.class);
        // A suspension that has ended by itself is none any more, whatever the row still says.
        boolean over = row.bool("active");
        return new MembershipDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                person,
                row.constantOrNull("occupation", Occupation.class),
                Reference.ofNullable(row, "organisation"),
                Reference.ofNullable(row, "territory"),
                row.constant("role", MembershipRole.class),
                state,
                row.date("joined_on"),
                row.dateOrNull("left_on"),
                over ? null : row.dateOrNull("suspended_until"),
                over || !concerned ? null : row.textOrNull("reason"),
                row.instant("updated_at"),
                MembershipPolicy.actions(
                        actor, facilitates, person.id(), state, row.constant("community_state", CommunityState.class)));
    }
}
