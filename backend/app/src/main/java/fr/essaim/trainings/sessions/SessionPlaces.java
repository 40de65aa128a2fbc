package fr.essaim.trainings.sessions;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on who is in sessions. */
@ApplicationScoped
class SessionPlaces implements PanacheRepositoryBase<SessionPlace, UUID> {
    private static final Listing<SessionLearner> LEARNERS = new Listing<>(
            "training-session-learners",
            "pl.id, pl.state, pl.created_at, p.id as learner_id, p.display_name as learner_name, en.last_seen_at,"
                    + " case when en.required_count = 0 then 100 else en.done_count * 100 / en.required_count end as percent",
            "training_session_place pl join training_enrolment en on en.id = pl.enrolment_id join person p on p.id = en.person_id",
            "pl.id",
            SortKeys.defaultingTo("joinedAt").by("joinedAt", "pl.created_at", "timestamptz"),
            SessionLearner::of);

    private final Rows rows;

    SessionPlaces(Rows rows) {
        this.rows = rows;
    }

    /** Those who have a seat or wait, in the order in which they came. */
    Page<SessionLearner> page(UUID session, PageRequest request) {
        return LEARNERS.page(rows, live(session), request);
    }

    CsvExport<SessionLearner> export(UUID session, PageRequest request) {
        return LEARNERS.export(rows, live(session), request, SessionLearner.CSV);
    }

    private static Conditions live(UUID session) {
        return new Conditions().and("pl.session_id = ? and pl.state in ('SEATED', 'WAITING')", session);
    }

    /** Somebody's live place in a session. */
    Optional<SessionPlace> of(UUID session, UUID person) {
        return rows.one(
                        row -> row.uuid("id"),
                        "select pl.id from training_session_place pl join training_enrolment en on en.id = pl.enrolment_id"
                                + " where pl.session_id = ? and en.person_id = ? and pl.state in ('SEATED', 'WAITING')",
                        session,
                        person)
                .flatMap(this::findByIdOptional);
    }

    /** Live places of an enrolment in sessions that are not over. */
    List<UUID> held(UUID enrolment, LocalDate today) {
        return rows.all(
                row -> row.uuid("id"),
                "select pl.id from training_session_place pl join training_session s on s.id = pl.session_id"
                        + " where pl.enrolment_id = ? and pl.state in ('SEATED', 'WAITING') and s.ends_on >= ? order by s.id",
                enrolment,
                today);
    }
}
