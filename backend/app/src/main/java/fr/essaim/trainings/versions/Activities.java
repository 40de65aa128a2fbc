package fr.essaim.trainings.versions;

import fr.essaim.shared.listing.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on activities with their texts. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<TrainingActivity, UUID> {
    private static final String SELECT = """
            select a.*, e.title as event_name, tv.state = 'DRAFT' as writable
            from training_activity a join training_version tv on tv.id = a.version_id left join event e on e.id = a.event_id
            """;

    private final Rows rows;

    Activities(Rows rows) {
        this.rows = rows;
    }

    Optional<ActivityDetails> details(UUID id) {
        return rows.one(ActivityDetails::of, SELECT + " where a.id = ?", id);
    }

    List<ActivityDetails> of(UUID version) {
        return rows.all(ActivityDetails::of, SELECT + " where a.version_id = ?", version);
    }

    Optional<UUID> trainingOf(UUID activity) {
        return rows.one(
                row -> row.uuid("training_id"),
                "select tv.training_id from training_activity a join training_version tv on tv.id = a.version_id where a.id = ?",
                activity);
    }

    /** Keeps a draft from being published until this transaction ends. @return whether it is one */
    boolean lockDraft(UUID version) {
        return rows.one(row -> row.text("state"), "select state from training_version where id = ? for share", version)
                .filter(VersionState.DRAFT.name()::equals)
                .isPresent();
    }
}
