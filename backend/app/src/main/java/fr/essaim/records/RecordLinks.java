package fr.essaim.records;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.topics.TopicMerged;
import fr.essaim.topics.TopicReference;
import fr.essaim.topics.TopicTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What hangs on a record besides what it says: its code, authors, topics, obstacles, sources and versions. */
@ApplicationScoped
class RecordLinks {
    private static final String OBSTACLES = "obstacles";
    private static final String LEVERS = "levers";

    private final Rows rows;
    private final TopicTags tags;
    private final Today today;

    RecordLinks(Rows rows, TopicTags tags, Today today) {
        this.rows = rows;
        this.tags = tags;
        this.today = today;
    }

    /** The next code of this year; whoever asks meanwhile waits for the end of the transaction, so that none is left out. */
    String nextCode() {
        int year = today.date().getYear();
        int next = rows.one(
                        row -> row.integer("last"),
                        "insert into experience_code as k (year, last) values (?, 1)"
                                + " on conflict (year) do update set last = k.last + 1 returning last",
                        year)
                .orElseThrow();
        return "EXP-%d-%04d".formatted(year, next);
    }

    /**
     * Makes these the authors of a record, as far as the actor may name them: oneself, who lets themselves be found, and who is
     * one already.
     *
     * @throws ProblemException unknown-reference
     */
    void write(Actor actor, UUID record, List<UUID> people) {
        List<UUID> distinct = people.stream().distinct().toList();
        List<UUID> named = rows.all(
                row -> row.uuid("id"),
                "select p.id from person p where p.id = any(cast(? as uuid[])) and p.state = 'ACTIVE' and (p.directory_visibility = 'SIGNED_IN'"
                        + " or p.id = cast(? as uuid) or cast(? as boolean) or exists (select from experience_author own"
                        + " where own.record_id = ? and own.person_id = p.id))",
                Arrays.asList(distinct, actor.personId(), actor.isStaff(), record));
        if (named.size() != distinct.size()) {
            throw ProblemException.unknownReference("/authorIds");
        }
        rows.update("delete from experience_author where record_id = ?", record);
        rows.update(
                "insert into experience_author (record_id, person_id) select ?, id from unnest(cast(? as uuid[])) id",
                record,
                named);
    }

    /**
     * Tags a record with all its topics, obstacles and levers among them.
     *
     * @return the topics of its obstacles and levers by the ids that the text gives them; merged ones are what replaced them
     * @throws ProblemException unknown-reference, validation-failed
     */
    Map<UUID, TopicReference> tag(UUID record, RecordText text, List<TopicReference> present) {
        Map<UUID, UUID> obstacles = resolved(text.obstacles(), ObstacleDraft::topicId, "/obstacles", present);
        Map<UUID, UUID> levers = resolved(text.levers(), LeverDraft::topicId, "/levers", present);
        var all = new LinkedHashSet<>(text.topicIds());
        all.addAll(obstacles.values());
        all.addAll(levers.values());
        tags.replace(ExperienceRecords.TOPICS, record, List.copyOf(all), present);
        Map<UUID, TopicReference> tagged = rows
                .one(
                        tags::of,
                        "select " + ExperienceRecords.TOPICS.references("x.id")
                                + " as topics from (select cast(? as uuid) as id) x",
                        record)
                .orElseThrow()
                .stream()
                .collect(Collectors.toMap(TopicReference::id, Function.identity()));
        var named = new LinkedHashMap<UUID, TopicReference>();
        name(named, obstacles, tagged, OBSTACLES, "/obstacles");
        name(named, levers, tagged, LEVERS, "/levers");
        overcome(record, text.obstacles(), obstacles);
        return named;
    }

    private <T> Map<UUID, UUID> resolved(
            List<T> drafts, Function<T, UUID> topic, String pointer, List<TopicReference> present) {
        var held = present.stream().map(TopicReference::id).collect(Collectors.toSet());
        var resolved = new LinkedHashMap<UUID, UUID>();
        for (int i = 0; i < drafts.size(); i++) {
            UUID asked = topic.apply(drafts.get(i));
            String at = pointer + "/" + i + "/topicId";
            try {
                UUID kept = tags.require(asked, held.contains(asked));
                if (resolved.containsValue(kept)) {
                    throw ProblemException.invalidField(at, "said-twice");
                }
                resolved.put(asked, kept);
            } catch (ProblemException refused) {
                throw refused.hasFaults() && refused.code() == ProblemCode.VALIDATION_FAILED
                        ? refused
                        : ProblemException.unknownReference(at);
            }
        }
        return resolved;
    }

    private static void name(
            Map<UUID, TopicReference> named,
            Map<UUID, UUID> resolved,
            Map<UUID, TopicReference> tagged,
            String scheme,
            String pointer) {
        int index = 0;
        for (Map.Entry<UUID, UUID> entry : resolved.entrySet()) {
            TopicReference topic = tagged.get(entry.getValue());
            if (topic == null || !topic.scheme().equals(scheme)) {
                throw ProblemException.invalidField(pointer + "/" + index + "/topicId", "topic-of-scheme", scheme);
            }
            named.put(entry.getKey(), topic);
            index++;
        }
    }

    private void overcome(UUID record, List<ObstacleDraft> drafts, Map<UUID, UUID> topics) {
        rows.update("delete from experience_obstacle where record_id = ?", record);
        rows.update(
                "insert into experience_obstacle (record_id, topic_id, overcome)"
                        + " select ?, o.topic, o.overcome from unnest(cast(? as uuid[]), cast(? as text[])) o(topic, overcome)",
                record,
                drafts.stream().map(draft -> topics.get(draft.topicId())).toList(),
                drafts.stream().map(draft -> draft.overcome().name()).toList());
    }

    /**
     * Makes a record build on these; one that tells of an adopted kit builds on what the kit cites (docs/adr/0036). One at a time over all records: of two that would build on each other only one comes about.
     *
     * @param known those of the sources that the actor may know of
     * @throws ProblemException unknown-reference, citation-cycle
     */
    void build(UUID record, List<UUID> sources, Set<UUID> known) {
        List<UUID> asked = sources.stream().distinct().toList();
        List<UUID> present = rows.all(
                row -> row.uuid("source_id"), "select source_id from experience_source where record_id = ?", record);
        if (present.size() == asked.size() && present.containsAll(asked)) {
            return;
        }
        rows.all(
                row -> 0,
                "select 1 from (select pg_advisory_xact_lock(hashtextextended('experience_source', 0))) locked");
        var nameable = new HashSet<>(known);
        nameable.addAll(present);
        requireKnown(asked, nameable);
        boolean cyclic = !rows.all(row -> true, """
                        with recursive before (id) as (
                            select unnest(cast(? as uuid[]))
                            union
                            select up.id from before b cross join lateral (
                                select s.source_id as id from experience_source s where s.record_id = b.id
                                union all
                                select z.record_id from adoption a join kit_section k on k.version_id = a.version_id
                                    join kit_citation z on z.section_id = k.id where a.record_id = b.id) up)
                        select from before where id = ?
                        """, asked, record).isEmpty();
        if (cyclic) {
            throw new ProblemException(ProblemCode.CITATION_CYCLE).atField("/sourceIds", "citation-cycle");
        }
        rows.update("delete from experience_source where record_id = ?", record);
        rows.update(
                "insert into experience_source (record_id, source_id) select ?, id from unnest(cast(? as uuid[])) id",
                record,
                asked);
    }

    private static void requireKnown(List<UUID> asked, Set<UUID> known) {
        for (int i = 0; i < asked.size(); i++) {
            if (!known.contains(asked.get(i))) {
                throw ProblemException.unknownReference("/sourceIds/" + i);
            }
        }
    }

    void keepVersion(ExperienceRecord record, UUID version, Instant at, @Nullable UUID publisher) {
        rows.update(
                "insert into experience_version (record_id, number, id, content, published_at, publisher_id)"
                        + " values (?, ?, ?, cast(? as jsonb), ?, ?)",
                record.id(),
                record.number(),
                version,
                record.content().json(),
                at,
                publisher);
    }

    List<UUID> attachmentsOfVersions(UUID record) {
        return rows.all(
                row -> UUID.fromString(row.text("attachment")),
                "select distinct a.attachment from experience_version v,"
                        + " jsonb_array_elements_text(v.content -> 'attachmentIds') a(attachment) where v.record_id = ?",
                record);
    }

    List<ExperienceContent> versions(UUID record) {
        return rows.all(
                row -> ExperienceContent.parse(row.text("content")),
                "select content from experience_version where record_id = ?",
                record);
    }

    /** Names that an anonymous record must not hold: its territory's, its organisation's, its authors'. */
    List<String> names(UUID record) {
        return rows.all(row -> row.text("name"), """
                select t.name from experience_record x join territory t on t.id = x.territory_id where x.id = ?
                union select o.name from experience_record x join organisation o on o.id = x.organisation_id where x.id = ?
                union select p.display_name from experience_author a join person p on p.id = a.person_id where a.record_id = ?
                union select p.family_name from experience_author a join person p on p.id = a.person_id where a.record_id = ?
                """, record, record, record, record);
    }

    /** What was got over stays with the topic that another became; got over somewhere counts. */
    void follow(@Observes TopicMerged merged) {
        rows.update("""
                insert into experience_obstacle as kept (record_id, topic_id, overcome)
                select record_id, ?, overcome from experience_obstacle where topic_id = ?
                on conflict (record_id, topic_id) do update set
                    overcome = case when 'YES' in (kept.overcome, excluded.overcome) then 'YES'
                        when 'PARTLY' in (kept.overcome, excluded.overcome) then 'PARTLY' else 'NO' end
                """, merged.intoId(), merged.topicId());
        rows.update("delete from experience_obstacle where topic_id = ?", merged.topicId());
    }
}
