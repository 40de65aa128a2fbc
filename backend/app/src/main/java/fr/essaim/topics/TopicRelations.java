package fr.essaim.topics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.topics.TopicTree.Branch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How topics hang together: broader and narrower, related, tags of other things, and what a merge makes of them. */
@ApplicationScoped
class TopicRelations {
    private record Found(UUID id, boolean active, @Nullable UUID replacedBy) {}

    private record Hung(Optional<UUID> broader, UUID id, Wording label) {}

    private final Rows rows;
    private final Event<TopicMerged> merged;

    TopicRelations(Rows rows, Event<TopicMerged> merged) {
        this.rows = rows;
        this.merged = merged;
    }

    /** Those who move or merge topics pass one by one; the triggers on {@code topic} take the same lock. */
    void lock() {
        rows.all(row -> 0, "select 1 from (select lock_topics()) locked");
    }

    /** All that is in use, as a tree; a topic whose broader one is not stands at the top. */
    List<Branch> tree(UUID scheme) {
        List<Hung> topics = rows.all(
                row -> new Hung(
                        Optional.ofNullable(row.uuidOrNull("above")),
                        row.uuid("id"),
                        new Wording(row.text("label_fr"), row.text("label_en"))),
                """
                select t.id, b.id as above, t.label_fr, t.label_en
                from topic t left join topic b on b.id = t.broader_id and b.state = 'ACTIVE'
                where t.scheme_id = ? and t.state = 'ACTIVE' order by t.label_fr, t.id
                """,
                scheme);
        return branches(
                topics.stream().collect(groupingBy(Hung::broader, mapping(t -> t, toList()))), Optional.empty());
    }

    private static List<Branch> branches(Map<Optional<UUID>, List<Hung>> byBroader, Optional<UUID> broader) {
        return byBroader.getOrDefault(broader, List.of()).stream()
                .map(topic -> new Branch(topic.id(), topic.label(), branches(byBroader, Optional.of(topic.id()))))
                .toList();
    }

    /** @throws ProblemException unknown-reference that points at each topic that does not exist, or is this one */
    void relate(UUID topic, List<UUID> related) {
        Map<UUID, Found> found = find(related);
        var unknown = new ProblemException(ProblemCode.UNKNOWN_REFERENCE);
        boolean allKnown = true;
        for (int i = 0; i < related.size(); i++) {
            if (related.get(i).equals(topic) || !found.containsKey(related.get(i))) {
                unknown.atField("/relatedIds/" + i, "unknown-reference");
                allKnown = false;
            }
        }
        if (!allKnown) {
            throw unknown;
        }
        rows.update("delete from topic_related where ? in (topic_id, related_id)", topic);
        if (!related.isEmpty()) {
            rows.update("""
                    insert into topic_related (topic_id, related_id)
                    select distinct least(id, other), greatest(id, other)
                    from (select cast(? as uuid) as id) one cross join unnest(?) other
                    """, topic, related);
        }
    }

    /**
     * The topics to tag with, those merged meanwhile replaced; none of them is merged before the transaction ends.
     *
     * @param present what the thing is tagged with already: it may keep deprecated topics, not get new ones
     */
    Set<UUID> requireTags(List<UUID> asked, Set<UUID> present, String pointer) {
        Map<UUID, Found> found = find(asked);
        var unknown = new ProblemException(ProblemCode.UNKNOWN_REFERENCE);
        var tags = new LinkedHashSet<UUID>();
        boolean allKnown = true;
        for (int i = 0; i < asked.size(); i++) {
            Found topic = found.get(asked.get(i));
            if (topic == null || !(topic.active() || topic.replacedBy() != null || present.contains(topic.id()))) {
                unknown.atField(pointer + "/" + i, topic == null ? "unknown-reference" : "topic-deprecated");
                allKnown = false;
            } else {
                tags.add(topic.replacedBy() == null ? topic.id() : standsNow(topic.replacedBy()));
            }
        }
        if (!allKnown) {
            throw unknown;
        }
        return tags;
    }

    /** The same for one topic that a path names as {@code topicId}. */
    UUID requireOne(UUID asked, boolean present) {
        Found topic = Optional.ofNullable(find(List.of(asked)).get(asked)).orElseThrow(ProblemException::notFound);
        if (!topic.active() && topic.replacedBy() == null && !present) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("topicId", "topic-deprecated");
        }
        return topic.replacedBy() == null ? topic.id() : standsNow(topic.replacedBy());
    }

    /** What stands for a merged topic; it is held too, and may have been merged itself until it was. */
    private UUID standsNow(UUID id) {
        UUID next = Objects.requireNonNull(find(List.of(id)).get(id)).replacedBy();
        return next == null ? id : standsNow(next);
    }

    private Map<UUID, Found> find(List<UUID> ids) {
        var found = new LinkedHashMap<UUID, Found>();
        if (!ids.isEmpty()) {
            rows.all(
                            row -> new Found(
                                    row.uuid("id"),
                                    row.constant("state", TopicState.class) == TopicState.ACTIVE,
                                    row.uuidOrNull("replaced_by_id")),
                            "select id, state, replaced_by_id from topic where id = any(?) order by id for share",
                            List.of(ids))
                    .forEach(topic -> found.put(topic.id(), topic));
        }
        return found;
    }

    /** @throws ProblemException unknown-reference unless it is a topic in use of the scheme; null is the top */
    void requireBroader(UUID scheme, @Nullable UUID broader) {
        if (broader != null
                && rows.one(
                                row -> true,
                                "select 1 from topic where id = ? and scheme_id = ? and state = 'ACTIVE'",
                                broader,
                                scheme)
                        .isEmpty()) {
            throw ProblemException.unknownReference("/broaderId");
        }
    }

    /** How many things of each kind are tagged with a topic itself. */
    TopicUses uses(UUID topic) {
        return new TopicUses(rows.all(
                row -> new TopicUses.Use(row.text("kind"), row.integer("things")),
                "select kind, things from count_topic_tags(?)",
                topic));
    }

    boolean hasNarrower(UUID topic) {
        return rows.one(row -> true, "select 1 from topic where broader_id = ? and state = 'ACTIVE' limit 1", topic)
                .isPresent();
    }

    /** Whether the second is the first or below it. */
    boolean isWithin(UUID topic, UUID other) {
        return rows.one(row -> true, "select 1 from topics_within(?) id where id = ?", topic, other)
                .isPresent();
    }

    /** Waits for those who are tagging with them, and keeps others from it until the transaction ends. */
    void holdTags(UUID topic, UUID other) {
        rows.all(row -> 0, "select 1 from topic where id in (?, ?) order by id for update", topic, other);
    }

    /** Moves all that hangs on a topic to another. */
    void move(UUID from, UUID into) {
        rows.all(row -> 0, "select move_topic_tags(?, ?)", from, into);
        rows.update("update topic set broader_id = ?, version = version + 1 where broader_id = ?", into, from);
        rows.update("update topic set replaced_by_id = ? where replaced_by_id = ?", into, from);
        rows.update("""
                insert into topic_related (topic_id, related_id)
                select distinct least(other, target), greatest(other, target)
                from (select case topic_id when ? then related_id else topic_id end as other from topic_related
                    where ? in (topic_id, related_id)) moved
                cross join (select cast(? as uuid) as target) into_topic
                where other <> target
                on conflict do nothing
                """, from, from, into);
        rows.update("delete from topic_related where ? in (topic_id, related_id)", from);
        merged.fire(new TopicMerged(from, into));
    }
}
