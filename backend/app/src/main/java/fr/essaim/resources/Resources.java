package fr.essaim.resources;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.topics.TopicLinks;
import fr.essaim.topics.TopicReference;
import fr.essaim.topics.TopicTags;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on resources. */
@ApplicationScoped
class Resources implements PanacheRepositoryBase<Resource, UUID> {
    static final TopicLinks TOPICS = new TopicLinks("resource");

    private static final String FROM =
            ResourcePolicy.FROM + " left join organisation o on o.id = r.owner_organisation_id";

    private static final String COLUMNS =
            "r.id, r.title, r.kind, r.summary, r.language, r.licence, t.id as territory_id,"
                    + " t.name as territory_name, r.owner_organisation_id, o.name as owner_organisation_name, r.community_id,"
                    + " c.name as community_name, r.state, r.number, r.visibility, r.votes, r.comments, r.review_by,"
                    + " reader.today, r.creator_id, r.demo, r.published_at, r.updated_at, "
                    + ResourcePolicy.FACILITATES;

    private static final SortKeys SORTS = SortKeys.defaultingTo("-publishedAt")
            .by("publishedAt", "r.listed_at", "timestamptz")
            .by("title", "r.title", "text")
            .by("votes", "r.votes", "integer")
            .by("reviewBy", "r.review_order", "date")
            .by("updatedAt", "r.updated_at", "timestamptz");

    private static final String DETAILS = "r.*, o.name as owner_organisation_name, c.name as community_name,"
            + " y.theme as cycle_year_name, e.title as meeting_name,"
            + " p.display_name as creator_name, reader.today, " + ResourcePolicy.FACILITATES + ", "
            + TOPICS.references("r.id") + " as topics"
            + ", exists (select from resource_vote v where v.resource_id = r.id and v.person_id = reader.person) as voted";

    private final Rows rows;
    private final TopicTags tags;
    private final Today today;

    Resources(Rows rows, TopicTags tags, Today today) {
        this.rows = rows;
        this.tags = tags;
        this.today = today;
    }

    Page<ResourceSummary> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<ResourceSummary> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, ResourceSummary.CSV);
    }

    /**
     * @param asked as in the draft
     * @param present the topics that the resource has until now
     */
    void tag(UUID resource, @Nullable List<UUID> asked, List<TopicReference> present) {
        tags.replace(TOPICS, resource, asked, present);
    }

    /** Those of these that the actor may read, in the order given. */
    List<ResourceSummary> readable(Actor actor, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return list(actor).all(rows, ResourcePolicy.visible(actor, today).and("r.id = any(?)", ids)).stream()
                .sorted(Comparator.comparingInt(resource -> ids.indexOf(resource.id())))
                .toList();
    }

    /** The resource with the actor's actions, if the actor may read it; its files apart. */
    Optional<ResourceDetails> details(Actor actor, UUID id) {
        String from = FROM + " left join person p on p.id = r.creator_id"
                + " left join cycle_year y on y.id = r.cycle_year_id left join meeting e on e.id = r.meeting_id";
        return new Listing<>("resource", DETAILS, from, "r.id", SORTS, row -> details(row, actor))
                .one(rows, ResourcePolicy.visible(actor, today).and("r.id = ?", id));
    }

    /** Whether the actor may read this file: one of a published version, or any of a resource one writes. */
    boolean mayRead(Actor actor, UUID resource, UUID attachment) {
        Conditions where = ResourcePolicy.visible(actor, today)
                .and("r.id = ?", resource)
                .and(
                        writes(actor) + " or exists (select from resource_version v where v.resource_id = r.id"
                                + " and (jsonb_exists(v.content -> 'attachmentIds', ?) or strpos(v.content ->> 'body', ?) > 0))",
                        attachment.toString(),
                        attachment.toString());
        return exists(where);
    }

    boolean mayWrite(Actor actor, UUID resource) {
        return exists(
                ResourcePolicy.visible(actor, today).and("r.id = ?", resource).and(writes(actor)));
    }

    private boolean exists(Conditions where) {
        return new Listing<>("resource", "r.id", ResourcePolicy.FROM, "r.id", SORTS, row -> true)
                .one(rows, where)
                .isPresent();
    }

    private static String writes(Actor actor) {
        return actor.isStaff()
                ? "true"
                : "r.creator_id = reader.person or " + CommunityReader.isFacilitator("r.community_id");
    }

    /** The supports of a meeting that were never published, those with something to read, open or follow. */
    List<Resource> supportsToPublish(UUID meeting) {
        return find("meetingId = ?1 and number = 0 and state <> ?2 order by id", meeting, ResourceState.ARCHIVED)
                .stream()
                .filter(resource -> !resource.content().isEmpty())
                .toList();
    }

    /** The published supports of a meeting that the actor may read, by title; hundreds are none any more. */
    List<Reference> supports(Actor actor, UUID meeting) {
        Conditions where = ResourcePolicy.visible(actor, today)
                .and("r.meeting_id = ?", meeting)
                .and("r.number > 0")
                .and("r.state <> 'ARCHIVED'");
        return new Listing<>(
                        "supports",
                        "r.id, r.title",
                        ResourcePolicy.FROM,
                        "r.id",
                        SortKeys.defaultingTo("title").by("title", "r.title", "text"),
                        row -> new Reference(row.uuid("id"), row.text("title")))
                .first(rows, where, 200);
    }

    /** Whether it was never published, has something to read, open or follow, and the report of its meeting is out. */
    boolean isSupportToPublish(Resource resource) {
        return resource.number() == 0
                && resource.state() != ResourceState.ARCHIVED
                && !resource.content().isEmpty()
                && rows.one(
                                row -> true,
                                "select 1 from resource r join meeting_report m on m.meeting_id = r.meeting_id"
                                        + " where r.id = ? and m.state = 'PUBLISHED'",
                                resource.id())
                        .isPresent();
    }

    List<UUID> attachmentsOfVersions(UUID resource) {
        return rows.all(
                row -> UUID.fromString(row.text("attachment")),
                "select distinct a.attachment from resource_version v,"
                        + " jsonb_array_elements_text(v.content -> 'attachmentIds') a(attachment) where v.resource_id = ?",
                resource);
    }

    List<String> bodiesOfVersions(UUID resource) {
        return rows.all(
                row -> row.text("body"),
                "select content ->> 'body' as body from resource_version"
                        + " where resource_id = ? and content ->> 'body' is not null",
                resource);
    }

    void keepVersion(Resource resource, UUID versionId, Instant now, @Nullable UUID publisher) {
        rows.update(
                "insert into resource_version (resource_id, number, id, content, published_at, publisher_id)"
                        + " values (?, ?, ?, cast(? as jsonb), ?, ?)",
                resource.id(),
                resource.number(),
                versionId,
                ContentJson.write(resource.content()),
                now,
                publisher);
    }

    private static Listing<ResourceSummary> list(Actor actor) {
        String from = FROM + " left join territory t on t.id = r.territory_id and t.state = 'ACTIVE'";
        return new Listing<>("resources", COLUMNS, from, "r.id", SORTS, row -> summary(row, actor));
    }

    private static ResourceSummary summary(Row row, Actor actor) throws SQLException {
        LocalDate reviewBy = row.dateOrNull("review_by");
        return new ResourceSummary(
                row.uuid("id"),
                row.text("title"),
                row.constant("kind", ResourceKind.class),
                row.text("summary"),
                row.text("language"),
                row.textOrNull("licence"),
                Reference.ofNullable(row, "territory"),
                Reference.ofNullable(row, "owner_organisation"),
                Reference.ofNullable(row, "community"),
                state(row, ResourcePolicy.mayWrite(actor, row.uuidOrNull("creator_id"), row.bool("facilitates"))),
                row.integer("number"),
                row.constant("visibility", ResourceVisibility.class),
                row.integer("votes"),
                row.integer("comments"),
                reviewBy,
                reviewBy != null && reviewBy.isBefore(row.date("today")),
                row.bool("demo"),
                row.instantOrNull("published_at"),
                row.instant("updated_at"));
    }

    private ResourceDetails details(Row row, Actor actor) throws SQLException {
        UUID creator = row.uuidOrNull("creator_id");
        boolean facilitates = row.bool("facilitates");
        boolean writer = ResourcePolicy.mayWrite(actor, creator, facilitates);
        ResourceState state = state(row, writer);
        LocalDate reviewBy = row.dateOrNull("review_by");
        String written = writer ? row.textOrNull("revision") : null;
        ResourceContent content = ContentJson.read(row.text("content"));
        ResourceContent revision = written == null ? null : ContentJson.read(written);
        return new ResourceDetails(
                row.uuid("id"),
                row.integer("version"),
                state,
                writer ? row.textOrNull("reason") : null,
                row.integer("number"),
                content,
                revision,
                content.rendered(),
                revision == null ? null : revision.rendered(),
                List.of(),
                row.constant("visibility", ResourceVisibility.class),
                reviewBy,
                reviewBy != null && reviewBy.isBefore(row.date("today")),
                Reference.ofNullable(row, "owner_organisation"),
                Reference.ofNullable(row, "community"),
                Reference.ofNullable(row, "cycle_year"),
                Reference.ofNullable(row, "meeting"),
                tags.of(row),
                writer && creator != null ? new Reference(creator, row.text("creator_name")) : null,
                row.integer("votes"),
                row.bool("voted"),
                row.integer("comments"),
                row.bool("demo"),
                row.instantOrNull("published_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                ResourcePolicy.actions(
                        actor, writer, ResourcePolicy.mayReview(actor, facilitates), state, row.integer("number")));
    }

    private static ResourceState state(Row row, boolean writer) throws SQLException {
        return writer ? row.constant("state", ResourceState.class) : ResourceState.PUBLISHED;
    }
}
