package fr.essaim.trainings.credentials;

import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Every query on certificates as credentials. */
@ApplicationScoped
class Credentials {
    private final Rows rows;

    Credentials(Rows rows) {
        this.rows = rows;
    }

    /** One that is not revoked: of the others nothing more is told. */
    Optional<Credential> of(UUID code) {
        return rows.one(Credential::of, """
                select c.code, c.status_index, c.issued_at, c.expires_at, p.display_name as person, en.training_id, tv.title,
                    tv.summary, tv.language, tv.number, o.name as organisation
                from training_certificate c join training_enrolment en on en.id = c.enrolment_id
                    join training t on t.id = en.training_id join person p on p.id = en.person_id
                    join training_version tv on tv.id = c.version_id join organisation o on o.id = t.organisation_id
                where c.code = ? and c.revoked_at is null
                """, code);
    }

    StatusList revoked() {
        return new StatusList(rows.all(
                row -> row.bigint("status_index"),
                "select status_index from training_certificate where revoked_at is not null order by status_index"));
    }
}
