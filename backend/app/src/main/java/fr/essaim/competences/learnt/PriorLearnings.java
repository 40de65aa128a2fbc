package fr.essaim.competences.learnt;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.security.Actor;
import fr.essaim.topics.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on what people say they learnt elsewhere. */
@ApplicationScoped
class PriorLearnings implements PanacheRepositoryBase<PriorLearning, UUID> {
    /** The reader runs a community of the person. */
    private static final String FACILITATES = """
            exists (select from membership mine join membership theirs on theirs.community_id = mine.community_id
                where mine.person_id = ? and mine.role = 'FACILITATOR' and mine.state = 'ACTIVE'
                    and theirs.person_id = l.person_id and theirs.state = 'ACTIVE')
            """;

    private static final SortKeys SORTS =
            SortKeys.defaultingTo("-createdAt").by("createdAt", "l.created_at", "timestamptz");

    private final Rows rows;

    PriorLearnings(Rows rows) {
        this.rows = rows;
    }

    Page<PriorLearningDetails> page(Actor actor, PriorLearningFilter filter, PageRequest request) {
        return listing(actor).page(rows, filter.narrow(visible(actor)), request);
    }

    Optional<PriorLearningDetails> details(Actor actor, UUID id) {
        return listing(actor).one(rows, visible(actor).and("l.id = ?", id));
    }

    boolean isWaiting(UUID person, String competence) {
        return count("personId = ?1 and competence = ?2 and state = ?3", person, competence, PriorLearningState.WAITING)
                > 0;
    }

    private static Conditions visible(Actor actor) {
        UUID reader = actor.personId();
        if (actor.isStaff()) {
            return new Conditions();
        }
        return reader == null
                ? new Conditions().and("false")
                : new Conditions().and("(l.person_id = ? or " + FACILITATES + ")", reader, reader);
    }

    private static Listing<PriorLearningDetails> listing(Actor actor) {
        return new Listing<>(
                "prior-learning",
                "l.*, p.display_name as learner_name, p.id as learner_id, c.label_fr, c.label_en",
                "prior_learning l join person p on p.id = l.person_id join competence c on c.code = l.competence",
                "l.id",
                SORTS,
                row -> details(row, actor));
    }

    private static PriorLearningDetails details(Row row, Actor actor) throws SQLException {
        var state = row.constant("state", PriorLearningState.class);
        return new PriorLearningDetails(
                row.uuid("id"),
                row.integer("version"),
                PersonReference.of(row, "learner"),
                row.text("competence"),
                new Wording(row.text("label_fr"), row.text("label_en")),
                row.integer("level"),
                row.text("statement"),
                row.textOrNull("url"),
                state,
                row.textOrNull("reason"),
                row.instantOrNull("decided_at"),
                row.instant("created_at"),
                actions(state, row.uuid("person_id").equals(actor.personId())));
    }

    /** Whoever sees that of another may decide on it; nobody on their own. */
    private static List<PriorLearningAction> actions(PriorLearningState state, boolean own) {
        if (state != PriorLearningState.WAITING) {
            return List.of();
        }
        return own
                ? List.of(PriorLearningAction.WITHDRAW)
                : List.of(PriorLearningAction.ACCEPT, PriorLearningAction.DECLINE);
    }
}
