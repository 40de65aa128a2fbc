package fr.essaim.communities.memberships.invitations;

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
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every query on invitations. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    /** The state now, for a pending one expires by itself. */
    static final String PRESENT_STATE =
            "case when i.state = 'PENDING' and i.expires_at <= reader.now then 'EXPIRED' else i.state end";

    private static final String COLUMNS = "i.*, i.email::text as address, " + PRESENT_STATE + " as present_state,"
            + " c.name as community_name, c.state as community_state, s.display_name as invited_by_name,"
            + " a.display_name as accepted_by_name, coalesce(" + InvitationPolicy.OWN + ", false) as own, "
            + CommunityReader.isFacilitator("c.id") + " as facilitates";

    private static final String FROM = CommunityReader.TABLE
            + " cross join invitation i join community c on c.id = i.community_id"
            + " left join person s on s.id = i.invited_by_id left join person a on a.id = i.accepted_by_id";

    private static final CsvColumns<InvitationDetails> CSV = new CsvColumns<InvitationDetails>()
            .column("id", InvitationDetails::id)
            .column("community", i -> i.community().name())
            .column("email", InvitationDetails::email)
            .column("state", InvitationDetails::state)
            .column("sentAt", InvitationDetails::sentAt)
            .column("expiresAt", InvitationDetails::expiresAt)
            .column("acceptedAt", InvitationDetails::acceptedAt);

    private final Rows rows;

    Invitations(Rows rows) {
        this.rows = rows;
    }

    Page<InvitationDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<InvitationDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, CSV);
    }

    /** @param visible which invitations the actor may see */
    Optional<InvitationDetails> details(Actor actor, Conditions visible, UUID id) {
        return list(actor).one(rows, visible.and("i.id = ?", id));
    }

    Optional<UUID> withToken(String hash) {
        return rows.one(row -> row.uuid("id"), "select id from invitation where token_hash = ?", hash);
    }

    /** Whether it was sent to the verified address of this person. */
    boolean isOwn(UUID id, UUID person) {
        return rows.one(
                        row -> true,
                        "select 1 from invitation i join person p on p.email = i.email where i.id = ? and p.id = ?",
                        id,
                        person)
                .isPresent();
    }

    /** What a token leads to, whoever asks. */
    Optional<InvitationPreview> preview(UUID id) {
        return rows.one(
                row -> new InvitationPreview(
                        new Reference(row.uuid("community_id"), row.text("name")),
                        row.text("purpose"),
                        row.instant("expires_at")),
                "select i.community_id, c.name, c.purpose, i.expires_at from invitation i"
                        + " join community c on c.id = i.community_id where i.id = ?",
                id);
    }

    /** Of these addresses, those that need no invitation to the community. */
    Map<String, InvitationOutcome> known(UUID community, Collection<String> emails, Instant now) {
        var outcomes = new HashMap<String, InvitationOutcome>();
        rows.all(
                row -> outcomes.put(
                        row.text("email"),
                        row.bool("member") ? InvitationOutcome.ALREADY_MEMBER : InvitationOutcome.ALREADY_INVITED),
                """
                select * from (select w.email,
                    exists (select from membership m join person p on p.id = m.person_id
                        where m.community_id = ? and m.state <> 'LEFT' and p.email = cast(w.email as citext)) as member,
                    exists (select from invitation i where i.community_id = ? and i.email = cast(w.email as citext)
                        and i.state = 'PENDING' and i.expires_at > ?) as invited
                    from unnest(cast(? as text[])) w(email)) known
                where member or invited
                """,
                community,
                community,
                now,
                emails);
        return outcomes;
    }

    /** Writes invitations down; answers those that are new, for somebody may have been faster with the same address. */
    Set<UUID> open(UUID community, List<InvitationSent> sent, @Nullable UUID by, Instant now) {
        List<String> emails = sent.stream().map(InvitationSent::email).toList();
        rows.update("""
                update invitation set state = 'EXPIRED', version = version + 1, updated_at = ?
                where community_id = ? and state = 'PENDING' and expires_at <= ? and email = any(cast(? as citext[]))
                """, now, community, now, emails);
        return rows
                .all(
                        row -> row.uuid("id"),
                        """
                        insert into invitation (id, version, community_id, email, token_hash, state, sent_at, expires_at,
                            invited_by_id, demo, created_at, updated_at)
                        select w.id, 0, c.id, cast(w.email as citext), w.hash, 'PENDING', n.now, ?, cast(? as uuid),
                            c.demo, n.now, n.now
                        from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[])) w(id, email, hash)
                        cross join community c cross join (select cast(? as timestamptz) as now) n where c.id = ?
                        on conflict (community_id, email) where state = 'PENDING' do nothing
                        returning id
                        """,
                        Arrays.asList(
                                now.plus(Invitation.LIFE),
                                by,
                                sent.stream().map(InvitationSent::invitationId).toList(),
                                emails,
                                sent.stream()
                                        .map(one -> SecretToken.hash(one.token()))
                                        .toList(),
                                now,
                                community))
                .stream()
                .collect(Collectors.toSet());
    }

    private static Listing<InvitationDetails> list(Actor actor) {
        return new Listing<>(
                "invitations",
                COLUMNS,
                FROM,
                "i.id",
                SortKeys.defaultingTo("-sentAt")
                        .by("sentAt", "i.sent_at", "timestamptz")
                        .by("email", "i.email::text", "text"),
                row -> details(row, actor));
    }

    private static InvitationDetails details(Row row, Actor actor) throws SQLException {
        var state = row.constant("present_state", InvitationState.class);
        boolean facilitates = actor.isStaff() || row.bool("facilitates");
        boolean invites = facilitates || InvitationPolicy.mayInviteAnywhere(actor);
        return new InvitationDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                row.text("address"),
                state,
                row.instant("sent_at"),
                row.instant("expires_at"),
                facilitates ? PersonReference.ofNullable(row, "invited_by") : null,
                facilitates ? PersonReference.ofNullable(row, "accepted_by") : null,
                row.instantOrNull("accepted_at"),
                row.instant("updated_at"),
                InvitationPolicy.actions(
                        invites,
                        row.bool("own") && actor.personId() != null,
                        state,
                        row.constant("community_state", CommunityState.class)));
    }
}
