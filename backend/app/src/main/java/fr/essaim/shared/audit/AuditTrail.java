package fr.essaim.shared.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.tracing.TraceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leaves one entry for each change, in the transaction of the change. The database role of the API may add entries and read
 * them, never alter or remove them.
 */
@ApplicationScoped
public class AuditTrail {
    /** What was changed; the label is what a reader recognises it by. */
    public record Subject(String kind, UUID id, String label) {}

    /**
     * An entry that was just made, for who takes care of what it tells of, in the same transaction.
     *
     * @param before the object as JSON, null for a creation
     * @param after the object as JSON, null for a deletion
     */
    public record Change(
            Actor actor,
            Subject subject,
            @Nullable String before,
            @Nullable String after) {}

    /** What follows from the rest of a snapshot is not kept. */
    @JsonIgnoreType
    private interface Derived {}

    private final Rows rows;
    private final ObjectMapper json;
    private final Event<Change> changes;
    private final Clock clock;

    AuditTrail(Rows rows, ObjectMapper json, Event<Change> changes, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.json = json.copy().addMixIn(RichText.class, Derived.class);
        this.clock = clock;
    }

    /**
     * @param action past participle after the subject's kind, e.g. {@code TERRITORY_ARCHIVED}
     * @param before the object as it was, null for a creation
     * @param after the object as it is now
     * @param reason the actor's own words, where the operation asks for them
     */
    public void record(
            Actor actor,
            String action,
            Subject subject,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        var change = new Change(actor, subject, asJson(before), asJson(after));
        rows.update(
                """
                insert into audit_entry (id, at, actor_kind, actor_id, actor_label, action,
                    subject_kind, subject_id, subject_label, before, after, reason, trace_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?)
                """,
                Versioned.newId(),
                clock.instant(),
                actor.kind(),
                actor.id(),
                actor.label(),
                action,
                subject.kind(),
                subject.id(),
                subject.label(),
                change.before(),
                change.after(),
                reason,
                TraceId.current());
        changes.fire(change);
    }

    /**
     * As {@link #record} for many objects that are new, in one statement.
     *
     * @param created each new object as it is now
     */
    public void recordEach(Actor actor, String action, Map<Subject, ?> created) {
        List<Subject> subjects = List.copyOf(created.keySet());
        rows.update(
                """
                insert into audit_entry (id, at, actor_kind, actor_id, actor_label, action,
                    subject_kind, subject_id, subject_label, after, trace_id)
                select w.id, ?, ?, cast(? as uuid), ?, ?, w.kind, w.subject, w.label, cast(w.after as jsonb), ?
                from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]))
                    w(id, kind, subject, label, after)
                """,
                clock.instant(),
                actor.kind(),
                actor.id(),
                actor.label(),
                action,
                TraceId.current(),
                subjects.stream().map(subject -> Versioned.newId()).toList(),
                subjects.stream().map(Subject::kind).toList(),
                subjects.stream().map(Subject::id).toList(),
                subjects.stream().map(Subject::label).toList(),
                subjects.stream().map(subject -> asJson(created.get(subject))).toList());
    }

    private @Nullable String asJson(@Nullable Object snapshot) {
        try {
            return snapshot == null ? null : json.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A snapshot must be serialisable", e);
        }
    }
}
