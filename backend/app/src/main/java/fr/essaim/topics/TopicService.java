package fr.essaim.topics;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Use cases of topics. Every change takes the lock of topics first, so that no two wait for each other. */
@ApplicationScoped
public class TopicService {
    private final Topics topics;
    private final TopicSchemes schemes;
    private final TopicRelations relations;
    private final AuditTrail audit;
    private final Today today;

    TopicService(Topics topics, TopicSchemes schemes, TopicRelations relations, AuditTrail audit, Today today) {
        this.topics = topics;
        this.schemes = schemes;
        this.relations = relations;
        this.audit = audit;
        this.today = today;
    }

    Page<TopicSummary> list(TopicFilter filter, PageRequest request) {
        return topics.page(filter.conditions(), request);
    }

    CsvExport<TopicSummary> export(TopicFilter filter, PageRequest request) {
        return topics.export(filter.conditions(), request);
    }

    /** @throws ProblemException not-found unless there is such a topic; one that was merged or deprecated still is one */
    public TopicDetails get(Actor actor, UUID id) {
        return topics.details(actor, id).orElseThrow(ProblemException::notFound);
    }

    TopicUses uses(Actor actor, UUID id) {
        TopicPolicy.requireWrite(actor);
        return relations.uses(get(actor, id).id());
    }

    /**
     * For {@link TopicTags}: the topics to store, in place of those merged what replaced them. Call it in the transaction that
     * stores them; no merge can slip in between.
     *
     * @param asked ids as the draft names them
     * @param present the ids that the thing is tagged with already
     * @param pointer JSON pointer to the list in the draft
     * @throws ProblemException unknown-reference that points at each that is unknown or, unless present, deprecated
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<UUID> requireTags(List<UUID> asked, Set<UUID> present, String pointer) {
        return relations.requireTags(asked, present, pointer);
    }

    /** For {@link TopicTags}, as {@link #requireTags} for one topic that a path names; no topic moves meanwhile either. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID requireOne(UUID asked, boolean present) {
        relations.lock();
        return relations.requireOne(asked, present);
    }

    @Transactional
    public TopicDetails create(Actor actor, TopicDraft draft) {
        TopicPolicy.requireWrite(actor);
        relations.lock();
        UUID scheme = schemes.details(actor, draft.scheme())
                .orElseThrow(() -> ProblemException.unknownReference("/scheme"))
                .id();
        relations.requireBroader(scheme, draft.broaderId());
        var topic = new Topic(scheme, draft, today.now());
        topics.persistAndFlush(topic);
        relations.relate(topic.id(), draft.related());
        TopicDetails after = get(actor, topic.id());
        audit.record(actor, "TOPIC_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    TopicDetails update(Actor actor, UUID id, int version, TopicDraft draft) {
        return change(actor, id, version, "TOPIC_UPDATED", null, (topic, before) -> {
            if (!draft.scheme().equals(before.scheme())) {
                throw ProblemException.invalidField("/scheme", "kept");
            }
            requireBroader(topic, before, draft.broaderId());
            topic.revise(draft, today.now());
            topics.flush();
            relations.relate(id, draft.related());
        });
    }

    @Transactional
    TopicDetails deprecate(Actor actor, UUID id, int version, String reason) {
        return change(actor, id, version, "TOPIC_DEPRECATED", reason, (topic, before) -> {
            if (relations.hasNarrower(id)) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "topic-has-narrower");
            }
            topic.deprecate(today.now());
        });
    }

    @Transactional
    TopicDetails restore(Actor actor, UUID id, int version) {
        return change(actor, id, version, "TOPIC_RESTORED", null, (topic, before) -> topic.restore(today.now()));
    }

    /** Makes two topics one: whatever is tagged with the first is tagged with the second from now on. */
    @Transactional
    TopicDetails merge(Actor actor, UUID id, int version, UUID intoId) {
        return change(actor, id, version, "TOPIC_MERGED", null, (topic, before) -> {
            if (id.equals(intoId)) {
                throw Topic.refusedMerge("merge-into-itself");
            }
            Topic into =
                    topics.findByIdOptional(intoId).orElseThrow(() -> ProblemException.unknownReference("/intoId"));
            if (relations.isWithin(id, intoId)) {
                throw Topic.refusedMerge("merge-into-narrower");
            }
            relations.holdTags(id, intoId);
            Instant now = today.now();
            topic.mergeInto(into, now);
            topics.flush();
            relations.move(id, intoId);
        });
    }

    private void requireBroader(Topic topic, TopicDetails before, @Nullable UUID broader) {
        UUID present = before.broader() == null ? null : before.broader().id();
        if (broader != null && !Objects.equals(broader, present)) {
            if (relations.isWithin(topic.id(), broader)) {
                throw new ProblemException(ProblemCode.TOPIC_CYCLE).atField("/broaderId", "topic-cycle");
            }
            relations.requireBroader(topic.schemeId(), broader);
        }
    }

    private TopicDetails change(
            Actor actor,
            UUID id,
            int version,
            String action,
            @Nullable String reason,
            BiConsumer<Topic, TopicDetails> verb) {
        TopicPolicy.requireWrite(actor);
        relations.lock();
        TopicDetails before = get(actor, id);
        Topic topic = topics.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        topic.requireVersion(version);
        verb.accept(topic, before);
        topics.flush();
        TopicDetails after = get(actor, id);
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    private static AuditTrail.Subject subject(TopicDetails topic) {
        return new AuditTrail.Subject("TOPIC", topic.id(), topic.prefLabel().fr());
    }
}
