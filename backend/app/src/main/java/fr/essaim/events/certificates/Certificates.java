package fr.essaim.events.certificates;

import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every query on certificates. They are issued where it is noted who came. */
@ApplicationScoped
class Certificates {
    private static final String SELECT = """
            select a.code, r.state = 'ATTENDED' and e.state <> 'CANCELLED' and e.ends_at <= ? as genuine,
                p.display_name as person, e.title, e.starts_at, e.ends_at, e.time_zone, o.name as organiser
            from attendance_certificate a join registration r on r.id = a.registration_id join person p on p.id = r.person_id
                join event e on e.id = r.event_id join organisation o on o.id = e.organisation_id
            """;

    private final Rows rows;

    Certificates(Rows rows) {
        this.rows = rows;
    }

    Optional<CertificateCheck> check(UUID code, Instant now) {
        return rows.one(CertificateCheck::of, SELECT + " where a.code = ?", now, code);
    }

    Optional<Certificate> of(UUID registration, Instant now) {
        return rows.one(Certificate::of, SELECT + " where a.registration_id = ?", now, registration);
    }
}
