package fr.essaim.events.satisfaction;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on forms and answers. Who answered and what was answered are apart: no row tells both. */
@ApplicationScoped
class Satisfactions {
    /** One answer beside what was asked; without ratings where there is none yet. */
    record Answer(
            List<SatisfactionQuestion> questions,
            List<String> ownQuestions,
            int asked,
            int replies,
            List<Integer> ratings,
            List<String> texts) {

        static Answer of(Row row) throws SQLException {
            return new Answer(
                    SatisfactionForm.questionsIn(row),
                    row.texts("own_questions"),
                    row.integer("asked"),
                    row.integer("replies"),
                    row.texts("ratings").stream().map(Integer::valueOf).toList(),
                    row.texts("texts"));
        }
    }

    private final Rows rows;

    Satisfactions(Rows rows) {
        this.rows = rows;
    }

    /** The form of an event as somebody sees it; without questions where nothing is asked yet. */
    SatisfactionForm form(UUID event, @Nullable UUID reader, boolean runs, Instant now) {
        return rows.one(SatisfactionForm::of, """
                select e.id, coalesce(f.version, 0) as version, f.questions, f.own_questions, e.state = 'CANCELLED' as cancelled,
                    cast(? as boolean) as runs,
                    (select count(*) from satisfaction_answer a where a.form_id = e.id) as replies,
                    exists (select from satisfaction_reply y where y.form_id = e.id and y.person_id = ?) as replied,
                    e.ends_at <= ? and exists (select from registration r
                        where r.event_id = e.id and r.person_id = ? and r.state = 'ATTENDED') as came
                from event e left join satisfaction_form f on f.id = e.id where e.id = ?
                """, runs, nobodyUnless(reader), now, nobodyUnless(reader), event)
                .orElseThrow();
    }

    boolean came(UUID event, @Nullable UUID person) {
        return rows.one(
                        row -> row.bool("came"),
                        "select exists (select from registration where event_id = ? and person_id = ? and state = 'ATTENDED') as came",
                        event,
                        nobodyUnless(person))
                .orElse(false);
    }

    /** Holds whoever else writes or answers it until this is done; false where there is another version. */
    boolean write(UUID event, int version, SatisfactionDraft draft, Instant now) {
        List<String> questions = draft.questions().stream().map(Enum::name).toList();
        return rows.update("""
                        insert into satisfaction_form as f (id, version, questions, own_questions, created_at, updated_at)
                        select ?, 1, cast(? as text[]), cast(? as text[]), ?, ? where ? = 0
                        on conflict (id) do nothing
                        """, event, questions, draft.ownQuestions(), now, now, version)
                        + rows.update("""
                        update satisfaction_form set version = version + 1, questions = cast(? as text[]),
                            own_questions = cast(? as text[]), updated_at = ? where id = ? and version = ? and ? > 0
                        """, questions, draft.ownQuestions(), now, event, version, version)
                == 1;
    }

    /** So that nobody changes the questions while somebody answers. */
    void lock(UUID event) {
        rows.all(row -> row.uuid("id"), "select id from satisfaction_form where id = ? for update", event);
    }

    /** Empty where the person has answered. */
    Optional<UUID> reply(UUID event, UUID person) {
        return rows.one(
                row -> row.uuid("id"),
                "insert into satisfaction_reply (id, form_id, person_id) values (?, ?, ?)"
                        + " on conflict (form_id, person_id) do nothing returning id",
                Versioned.newId(),
                event,
                person);
    }

    void answer(UUID event, SatisfactionReply reply) {
        rows.update(
                "insert into satisfaction_answer (form_id, ratings, texts) values (?, cast(cast(? as text[]) as smallint[]), cast(? as text[]))",
                event,
                reply.ratings(),
                reply.texts().stream().map(String::strip).toList());
    }

    /**
     * Shows the answers that wait, once they are as many as it takes.
     *
     * @return whether they were
     */
    boolean show(UUID event, int fewest) {
        return rows.update("""
                        update satisfaction_answer set shown = true where form_id = ? and not shown
                            and (select count(*) from satisfaction_answer waits where waits.form_id = ? and not waits.shown) >= ?
                        """, event, event, fewest) > 0;
    }

    /** Those that are shown; at least one row. */
    List<Answer> answers(UUID event) {
        return rows.all(Answer::of, """
                select f.questions, f.own_questions, a.ratings::text[], a.texts,
                    (select count(*) from registration r where r.event_id = e.id and r.state = 'ATTENDED') as asked,
                    (select count(*) from satisfaction_answer every where every.form_id = e.id) as replies
                from event e left join satisfaction_form f on f.id = e.id
                    left join satisfaction_answer a on a.form_id = f.id and a.shown
                where e.id = ?
                """, event);
    }

    /** A service account is nobody who came. */
    private static UUID nobodyUnless(@Nullable UUID person) {
        return person == null ? new UUID(0, 0) : person;
    }
}
