package fr.essaim.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.people.PersonReference;
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
import fr.essaim.topics.TopicLinks;
import fr.essaim.topics.TopicTags;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query that reads records. */
@ApplicationScoped
class ExperienceRecords implements PanacheRepositoryBase<ExperienceRecord, UUID> {
    static final TopicLinks TOPICS = new TopicLinks("experience_record");

    private static final String NAMES = "t.id as told_territory_id, t.name as told_territory_name,"
            + " o.id as told_organisation_id, o.name as told_organisation_name, p.id as told_programme_id,"
            + " p.name as told_programme_name, c.id as told_community_id, c.name as told_community_name";

    private static final SortKeys SORTS = SortKeys.defaultingTo("-publishedAt")
            .by("publishedAt", "x.listed_at", "timestamptz")
            .by("title", "x.title", "text")
            .by("updatedAt", "x.updated_at", "timestamptz");

    private static final int FACETED = 5_000;

    private static final TypeReference<List<RecordFacets.Facet>> FACETS = new TypeReference<>() {};
    private static final TypeReference<List<RecordSource>> SOURCES = new TypeReference<>() {};

    private final Rows rows;
    private final TopicTags tags;
    private final ObjectMapper json;

    ExperienceRecords(Rows rows, TopicTags tags, ObjectMapper json) {
        this.rows = rows;
        this.tags = tags;
        this.json = json;
    }

    Page<RecordSummary> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<RecordSummary> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, RecordSummary.CSV);
    }

    /** The record with the actor's actions, if they may know of it; its files apart. */
    Optional<RecordDetails> details(Actor actor, Conditions visible, UUID id) {
        return new Listing<>(
                        "record", details(actor), RecordReader.from(actor), "x.id", SORTS, row -> details(row, actor))
                .one(rows, visible.and("x.id = ?", id));
    }

    /** What the actor is to a record that they may know of. */
    Optional<RecordPolicy.Standing> standing(Actor actor, Conditions visible, UUID id) {
        return new Listing<>(
                        "record",
                        "x.id, " + RecordReader.standing(actor),
                        RecordReader.from(actor),
                        "x.id",
                        SORTS,
                        row -> RecordReader.standing(row, actor))
                .one(rows, visible.and("x.id = ?", id));
    }

    /** Of these records those that conditions leave. */
    Set<UUID> among(Actor actor, Conditions where, Collection<UUID> ids) {
        return Set.copyOf(
                new Listing<>("record", "x.id", RecordReader.from(actor), "x.id", SORTS, row -> row.uuid("id"))
                        .all(rows, where.and("x.id = any(cast(? as uuid[]))", ids)));
    }

    /** What the records that conditions leave are about; of very many the latest are looked at. */
    RecordFacets facets(Actor actor, Conditions where) {
        List<UUID> found = new Listing<>(
                        "record", "x.id", RecordReader.from(actor), "x.id", SORTS, row -> row.uuid("id"))
                .first(rows, where, FACETED);
        String sql = """
                with tagged as (
                    select topic_id, count(*) as things from experience_record_topic
                    where experience_record_id = any(cast(? as uuid[])) group by topic_id order by count(*) desc, topic_id limit 100)
                select coalesce(json_agg(json_build_object('topic', json_build_object('id', n.id, 'scheme', s.code,
                        'prefLabel', json_build_object('fr', n.label_fr, 'en', n.label_en)), 'count', g.things)
                    order by g.things desc, n.label_fr, n.id), '[]') as topics
                from tagged g join topic n on n.id = g.topic_id join topic_scheme s on s.id = n.scheme_id
                """;
        return rows.one(row -> new RecordFacets(found.size(), parsed(row.text("topics"), FACETS)), sql, found)
                .orElseThrow();
    }

    /** How many peers reviewed a record since it was submitted for the given time. */
    int reviews(UUID record, int round) {
        return rows.one(
                        row -> row.integer("reviews"),
                        "select count(*) as reviews from peer_review where record_id = ? and round = ? and state = 'SUBMITTED'",
                        record,
                        round)
                .orElseThrow();
    }

    /** An expression: the state that a reader is told. */
    static String shownState(Actor actor) {
        if (actor.isStaff()) {
            return "x.state";
        }
        return "case when x.state = 'WITHDRAWN' or " + RecordReader.readsWriting(actor)
                + " then x.state else 'PUBLISHED' end";
    }

    private Listing<RecordSummary> list(Actor actor) {
        String columns = "x.id, x.code, " + shownState(actor) + " as shown_state, x.number, x.title, x.summary,"
                + " x.language, x.licence, x.anonymous, x.visibility, x.demo, x.published_at, x.updated_at, " + NAMES
                + ", " + TOPICS.references("x.id") + " as topics";
        return new Listing<>("records", columns, RecordReader.from(actor), "x.id", SORTS, this::summary);
    }

    private RecordSummary summary(Row row) throws SQLException {
        var state = row.constant("shown_state", RecordState.class);
        return new RecordSummary(
                row.uuid("id"),
                row.text("code"),
                state,
                row.integer("number"),
                row.text("title"),
                state == RecordState.WITHDRAWN ? "" : row.text("summary"),
                row.text("language"),
                row.textOrNull("licence"),
                row.bool("anonymous"),
                Reference.ofNullable(row, "told_territory"),
                Reference.ofNullable(row, "told_organisation"),
                row.constant("visibility", RecordVisibility.class),
                Reference.ofNullable(row, "told_programme"),
                Reference.ofNullable(row, "told_community"),
                tags.of(row),
                row.bool("demo"),
                row.instantOrNull("published_at"),
                row.instant("updated_at"));
    }

    private static String details(Actor actor) {
        String authors = "(select coalesce(json_agg(json_build_object('id', w.id, 'displayName', w.display_name)"
                + " order by w.display_name, w.id), '[]') from experience_author a join person w on w.id = a.person_id"
                + " where a.record_id = x.id and " + RecordReader.isNamed(actor) + ") as authors";
        // The sources are records too: what makes one visible is said of "x".
        String sources = "(select coalesce(json_agg(json_build_object('id', x.id, 'code', x.code, 'title', x.title)"
                + " order by x.code), '[]') from experience_source s join experience_record x on x.id = s.source_id"
                + " where s.record_id = told.id and (" + RecordReader.isVisible(actor) + ")) as sources";
        return "x.*, " + shownState(actor) + " as shown_state, " + NAMES + ", " + TOPICS.references("x.id")
                + " as topics, " + authors + ", (select sources from (select x.id) told(id), lateral (select "
                + sources + ") found) as sources, " + RecordReader.standing(actor);
    }

    private RecordDetails details(Row row, Actor actor) throws SQLException {
        RecordPolicy.Standing standing = RecordReader.standing(row, actor);
        var state = row.constant("shown_state", RecordState.class);
        boolean told = standing.readsWriting() || state != RecordState.WITHDRAWN;
        String written = standing.readsWriting() ? row.textOrNull("revision") : null;
        ExperienceContent content = told ? ExperienceContent.parse(row.text("content")) : null;
        ExperienceContent revision = written == null ? null : ExperienceContent.parse(written);
        ExperienceContent inWriting = revision == null ? content : revision;
        return new RecordDetails(
                row.uuid("id"),
                row.integer("version"),
                row.text("code"),
                state,
                standing.readsWriting() || state == RecordState.WITHDRAWN ? row.textOrNull("reason") : null,
                row.integer("number"),
                standing.readsWriting() ? row.integer("round") : 0,
                content,
                revision,
                content == null ? Map.of() : content.rendered(),
                revision == null ? Map.of() : revision.rendered(),
                standing.writes() && inWriting != null ? inWriting.lacks() : List.of(),
                List.of(),
                row.bool("anonymous"),
                Reference.ofNullable(row, "told_territory"),
                Reference.ofNullable(row, "told_organisation"),
                actor.personId() == null ? List.of() : PersonReference.parse(json, row.text("authors")),
                row.constant("visibility", RecordVisibility.class),
                row.instantOrNull("consented_at"),
                Reference.ofNullable(row, "told_programme"),
                Reference.ofNullable(row, "told_community"),
                tags.of(row),
                parsed(row.text("sources"), SOURCES),
                row.bool("demo"),
                row.instantOrNull("published_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                RecordPolicy.actions(standing, state, actor.personId() != null));
    }

    private <T> T parsed(String array, TypeReference<T> type) {
        try {
            return json.readValue(array, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement writes what the record reads", e);
        }
    }
}
