package fr.essaim.trainings.sessions;

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
import fr.essaim.trainings.TrainingReader;
import fr.essaim.trainings.TrainingState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on sessions themselves. */
@ApplicationScoped
class TrainingSessions implements PanacheRepositoryBase<TrainingSession, UUID> {
    private static final String TUTORS = """
            (select coalesce(json_agg(json_build_object('id', w.id, 'displayName', w.display_name)
                    order by w.display_name, w.id), '[]')
                from training_session_tutor st join person w on w.id = st.person_id where st.session_id = s.id) as tutors,
            exists (select from training_session_tutor st where st.session_id = s.id and st.person_id = reader.person) as teaches,
            (select count(*) from training_session_place w where w.session_id = s.id and w.state = 'WAITING') as waiting""";

    private static final String FROM = TrainingReader.FROM + " join training_session s on s.training_id = t.id"
            + " join training_version tv on tv.id = t.current_id"
            + " left join training_enrolment en on en.training_id = t.id and en.person_id = reader.person"
            + " left join training_session_place own on own.session_id = s.id and own.enrolment_id = en.id"
            + " and own.state in ('SEATED', 'WAITING')";

    private static final SortKeys SORTS = SortKeys.defaultingTo("startsOn").by("startsOn", "s.starts_on", "date");

    private final Rows rows;
    private final ObjectMapper json;

    TrainingSessions(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Page<SessionDetails> page(Actor actor, LocalDate today, Conditions where, PageRequest request) {
        return listing(actor, today).page(rows, where, request);
    }

    CsvExport<SessionDetails> export(Actor actor, LocalDate today, Conditions where, PageRequest request) {
        return listing(actor, today).export(rows, where, request, SessionDetails.CSV);
    }

    /** A session of a training that the actor may know of. */
    Optional<SessionDetails> details(Actor actor, LocalDate today, Conditions visible, UUID id) {
        return listing(actor, today).one(rows, visible.and("s.id = ?", id));
    }

    /**
     * Makes these the tutors of a session, as far as the actor may name them: oneself, who lets themselves be found, and who is one
     * already.
     *
     * @return how many they are
     */
    int assign(Actor actor, UUID session, List<UUID> people) {
        List<UUID> named = rows.all(
                row -> row.uuid("id"),
                "select p.id from person p where p.id = any(cast(? as uuid[])) and p.state = 'ACTIVE' and (p.directory_visibility = 'SIGNED_IN'"
                        + " or p.id = cast(? as uuid) or cast(? as boolean) or exists (select from training_session_tutor own"
                        + " where own.session_id = ? and own.person_id = p.id))",
                Arrays.asList(people, actor.personId(), actor.isStaff(), session));
        rows.update("delete from training_session_tutor where session_id = ?", session);
        return rows.update(
                "insert into training_session_tutor (session_id, person_id) select ?, id from unnest(cast(? as uuid[])) id",
                session,
                named);
    }

    private Listing<SessionDetails> listing(Actor actor, LocalDate today) {
        String columns =
                "s.*, t.id as training_id, tv.title as training_name, t.state as training_state, own.state as own_state, "
                        + TUTORS + ", " + TrainingReader.standing(actor);
        return new Listing<>("training-sessions", columns, FROM, "s.id", SORTS, row -> details(row, actor, today));
    }

    private SessionDetails details(Row row, Actor actor, LocalDate today) throws SQLException {
        PlaceState place = row.constantOrNull("own_state", PlaceState.class);
        boolean person = actor.personId() != null;
        var standing =
                new SessionPolicy.Standing(TrainingReader.standing(row), row.bool("teaches"), person, place != null);
        var present = new SessionPolicy.Present(
                row.constant("training_state", TrainingState.class),
                row.constant("state", SessionState.class),
                row.date("join_until"),
                row.date("ends_on"),
                today);
        return new SessionDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("training_id"), row.text("training_name")),
                present.state(),
                row.text("title"),
                row.date("starts_on"),
                present.endsOn(),
                present.joinUntil(),
                row.integerOrNull("capacity"),
                row.integer("taken"),
                row.integer("waiting"),
                person ? PersonReference.parse(json, row.text("tutors")) : List.of(),
                row.textOrNull("reason"),
                place,
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                SessionPolicy.actions(standing, present));
    }
}
