package fr.essaim.trainings.certificates;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on certificates of trainings. */
@ApplicationScoped
class TrainingCertificates implements PanacheRepositoryBase<TrainingCertificate, UUID> {
    private static final String SELECT = """
            select c.code, c.issued_at, c.expires_at, c.revoked_at, p.display_name as person, tv.title, tv.number,
                o.name as organisation, (select coalesce(sum(a.minutes), 0) from training_activity a where a.version_id = tv.id) as minutes
            from training_certificate c join training_enrolment en on en.id = c.enrolment_id
                join training t on t.id = en.training_id join person p on p.id = en.person_id
                join training_version tv on tv.id = c.version_id join organisation o on o.id = t.organisation_id
            """;

    /**
     * What whoever finished is given.
     *
     * @param renewal how often they proved it again
     * @param validMonths null where it does not expire
     */
    record Rule(UUID versionId, int renewal, @Nullable Integer validMonths) {
        static Rule of(Row row) throws SQLException {
            return new Rule(row.uuid("id"), row.integer("renewals"), row.integerOrNull("valid_months"));
        }
    }

    /** A certificate to be printed. */
    record Paper(UUID code, TrainingCertificateCheck.Certified certified) {
        static Paper of(Row row) throws SQLException {
            return new Paper(row.uuid("code"), TrainingCertificateCheck.certified(row));
        }
    }

    private final Rows rows;

    TrainingCertificates(Rows rows) {
        this.rows = rows;
    }

    Optional<TrainingCertificateCheck> check(UUID code, Instant now) {
        return rows.one(row -> TrainingCertificateCheck.of(row, now), SELECT + " where c.code = ?", code);
    }

    /** Somebody's own, the newest that is not revoked. */
    Optional<Paper> paper(UUID person, UUID enrolment) {
        return rows.one(
                Paper::of,
                SELECT
                        + " where en.id = ? and en.person_id = ? and c.revoked_at is null order by c.issued_at desc limit 1",
                enrolment,
                person);
    }

    /** What the version of an enrolment gives, if anything that was not given yet. */
    Optional<Rule> owed(UUID enrolment) {
        return rows.one(
                Rule::of,
                "select tv.id, en.renewals, tv.valid_months from training_enrolment en join training_version tv on tv.id = en.version_id"
                        + " where en.id = ? and tv.certified and not exists (select from training_certificate c"
                        + " where c.enrolment_id = en.id and c.version_id = tv.id and c.renewal = en.renewals)",
                enrolment);
    }

    Optional<TrainingCertificate> byCode(UUID code) {
        return find("code", code).firstResultOptional();
    }

    Optional<UUID> trainingOf(UUID code) {
        return rows.one(
                row -> row.uuid("training_id"),
                "select en.training_id from training_certificate c join training_enrolment en on en.id = c.enrolment_id where c.code = ?",
                code);
    }
}
