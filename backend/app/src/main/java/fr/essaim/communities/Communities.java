package fr.essaim.communities;

import fr.essaim.people.Occupation;
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
import fr.essaim.topics.TopicLinks;
import fr.essaim.topics.TopicReference;
import fr.essaim.topics.TopicTags;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on communities. */
@ApplicationScoped
class Communities implements PanacheRepositoryBase<Community, UUID> {
    static final TopicLinks TOPICS = new TopicLinks("community");

    private static final String OWN_MEMBERSHIP =
            " left join membership m on m.community_id = c.id and m.person_id = reader.person and m.state <> 'LEFT'";

    private static final String OWN_STATE = CommunityReader.state("m") + " as membership_state";

    /** Archived territories are not for everybody, so nobody reads their names here. */
    private static final String FROM = CommunityReader.TABLE
            + " cross join community c join organisation o on o.id = c.owner_organisation_id"
            + " left join territory t on t.id = c.territory_id and t.state = 'ACTIVE'" + OWN_MEMBERSHIP;

    private static final String COLUMNS =
            "c.*, o.name as owner_organisation_name, t.id as seen_territory_id, t.name as seen_territory_name,"
                    + " m.id as membership_id, m.role, " + OWN_STATE
                    + ", (select count(*) from membership n where n.community_id = c.id and n.state <> 'LEFT' and "
                    + CommunityReader.active("n") + ") as member_count";

    private static final String STANDING =
            ", (select own.id from membership_request own where own.community_id = c.id and own.state = 'SUBMITTED'"
                    + " and own.person_id = reader.person) as open_request_id,"
                    + " (select own.id from invitation own where own.community_id = c.id and "
                    + CommunityReader.INVITED + ") as invitation_id";

    private static final String OPEN_REQUESTS = ", (select count(*) from membership_request q"
            + " where q.community_id = c.id and q.state = 'SUBMITTED') as open_request_count";

    /** What rights hang on and no more: it is read before almost everything that happens in a community. */
    private static final String ACCESS =
            "c.id, c.name, c.state, c.visibility, c.join_policy, c.answer_days, m.role, " + OWN_STATE;

    private static final String ACCESS_FROM = CommunityReader.TABLE + " cross join community c" + OWN_MEMBERSHIP;

    private static final SortKeys SORTS = SortKeys.defaultingTo("name")
            .by("name", "c.name", "text")
            .by("createdAt", "c.created_at", "timestamptz")
            .by("updatedAt", "c.updated_at", "timestamptz");

    private static final Listing<CommunitySummary> LIST =
            new Listing<>("communities", COLUMNS, FROM, "c.id", SORTS, Communities::summary);

    private static final CsvColumns<CommunitySummary> CSV = new CsvColumns<CommunitySummary>()
            .column("id", CommunitySummary::id)
            .column("slug", CommunitySummary::slug)
            .column("name", CommunitySummary::name)
            .column("purpose", CommunitySummary::purpose)
            .column("ownerOrganisation", c -> c.ownerOrganisation().name())
            .column(
                    "territory",
                    c -> c.territory() == null ? null : c.territory().name())
            .column("visibility", CommunitySummary::visibility)
            .column("joinPolicy", CommunitySummary::joinPolicy)
            .column("state", CommunitySummary::state)
            .column("memberCount", CommunitySummary::memberCount)
            .column("demo", CommunitySummary::demo)
            .column("updatedAt", CommunitySummary::updatedAt);

    private final Rows rows;
    private final TopicTags tags;

    Communities(Rows rows, TopicTags tags) {
        this.rows = rows;
        this.tags = tags;
    }

    Page<CommunitySummary> page(Conditions where, PageRequest request) {
        return LIST.page(rows, where, request);
    }

    CsvExport<CommunitySummary> export(Conditions where, PageRequest request) {
        return LIST.export(rows, where, request, CSV);
    }

    /** @param visible which communities the actor may know of */
    Optional<CommunityDetails> details(Actor actor, Conditions visible, UUID id) {
        return new Listing<>(
                        "community",
                        COLUMNS + ", " + TOPICS.references("c.id") + " as topics" + STANDING + OPEN_REQUESTS,
                        FROM,
                        "c.id",
                        SORTS,
                        row -> details(row, actor))
                .one(rows, visible.and("c.id = ?", id));
    }

    /**
     * @param asked as in the draft
     * @param present the topics that the community is about until now
     */
    void tag(UUID community, @Nullable List<UUID> asked, List<TopicReference> present) {
        tags.replace(TOPICS, community, asked, present);
    }

    /** @param visible which communities the actor may know of */
    Optional<CommunityAccess> access(Actor actor, Conditions visible, UUID id) {
        return new Listing<>("community-access", ACCESS, ACCESS_FROM, "c.id", SORTS, row -> access(row, actor))
                .one(rows, visible.and("c.id = ?", id));
    }

    /** The slug itself when nobody has it, else the first number that makes it free. */
    String free(String slug) {
        return rows.one(row -> row.text("free"), """
                        select w.slug as free from (select ? || case n when 1 then '' else '-' || n end as slug, n
                            from generate_series(1, 1 + (select count(*) from community)) n) w
                        where not exists (select from community c where c.slug = w.slug) order by w.n limit 1
                        """, slug).orElseThrow(IllegalStateException::new);
    }

    /** A community begins with somebody who runs it. */
    void addFirstFacilitator(UUID membership, Community community, UUID person, LocalDate day, Instant now) {
        rows.update("""
                insert into membership (id, version, community_id, person_id, role, state, joined_on, demo, created_at,
                    updated_at)
                select ?, 0, c.id, ?, 'FACILITATOR', 'ACTIVE', ?, c.demo, ?, ? from community c where c.id = ?
                """, membership, person, day, now, now, community.id());
    }

    private static CommunitySummary summary(Row row) throws SQLException {
        return new CommunitySummary(
                row.uuid("id"),
                row.text("slug"),
                row.text("name"),
                row.text("purpose"),
                owner(row),
                Reference.ofNullable(row, "seen_territory"),
                occupations(row),
                row.constant("visibility", CommunityVisibility.class),
                row.constant("join_policy", JoinPolicy.class),
                row.constant("state", CommunityState.class),
                row.integer("member_count"),
                row.constantOrNull("role", MembershipRole.class),
                row.bool("demo"),
                row.instant("updated_at"));
    }

    private CommunityDetails details(Row row, Actor actor) throws SQLException {
        var state = row.constant("state", CommunityState.class);
        CommunityStanding my = new CommunityStanding(
                row.uuidOrNull("membership_id"),
                row.constantOrNull("role", MembershipRole.class),
                row.constantOrNull("membership_state", MembershipState.class),
                row.uuidOrNull("open_request_id"),
                row.uuidOrNull("invitation_id"));
        var joinPolicy = row.constant("join_policy", JoinPolicy.class);
        List<CommunityAction> actions = CommunityPolicy.actions(actor, my, state, joinPolicy);
        return new CommunityDetails(
                row.uuid("id"),
                row.integer("version"),
                row.text("slug"),
                row.text("name"),
                row.text("purpose"),
                row.textOrNull("charter"),
                RichText.ofNullable(row.textOrNull("charter")),
                owner(row),
                Reference.ofNullable(row, "seen_territory"),
                tags.of(row),
                row.textOrNull("audience"),
                occupations(row),
                row.constant("visibility", CommunityVisibility.class),
                joinPolicy,
                row.textOrNull("contact_email"),
                row.integer("answer_days"),
                state,
                row.textOrNull("archive_reason"),
                row.integer("member_count"),
                my,
                actions.contains(CommunityAction.READ_REQUESTS) ? row.integer("open_request_count") : null,
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                actions);
    }

    private static CommunityAccess access(Row row, Actor actor) throws SQLException {
        return new CommunityAccess(
                row.uuid("id"),
                row.text("name"),
                row.constant("state", CommunityState.class),
                row.constant("visibility", CommunityVisibility.class),
                row.constant("join_policy", JoinPolicy.class),
                row.integer("answer_days"),
                MembershipState.ACTIVE.name().equals(row.textOrNull("membership_state"))
                        ? row.constant("role", MembershipRole.class)
                        : null,
                actor.isStaff(),
                CommunityPolicy.mayWrite(actor));
    }

    private static Reference owner(Row row) throws SQLException {
        return new Reference(row.uuid("owner_organisation_id"), row.text("owner_organisation_name"));
    }

    private static List<Occupation> occupations(Row row) throws SQLException {
        return row.texts("audience_occupations").stream()
                .map(Occupation::valueOf)
                .toList();
    }
}
