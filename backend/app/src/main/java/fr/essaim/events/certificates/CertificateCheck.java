package fr.essaim.events.certificates;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What anybody who holds a certificate of attendance learns: what its paper shows, as it is known today, and nothing more.")
public record CertificateCheck(
        @Schema(description = "Whether what it says holds", examples = "GENUINE", required = true)
        CertificateState state,

        @Schema(description = "What it says; null once it is withdrawn", required = true, nullable = true) @Nullable
        Certified certified) {

    @Schema(description = "Who attended what.")
    public record Certified(
            @Schema(description = "Who", examples = "Lina Petit", required = true)
            String person,

            @Schema(description = "The event", examples = "Rencontre nationale des territoires", required = true)
            String event,

            @Schema(description = "Its beginning", examples = "2026-12-07T13:00:00Z", required = true)
            Instant startsAt,

            @Schema(description = "Its end", examples = "2026-12-08T13:00:00Z", required = true)
            Instant endsAt,

            @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
            String timeZone,

            @Schema(description = "Who organised it", examples = "Centre de ressources", required = true)
            String organiser) {}

    static CertificateCheck of(Row row) throws SQLException {
        return row.bool("genuine")
                ? new CertificateCheck(CertificateState.GENUINE, certified(row))
                : new CertificateCheck(CertificateState.WITHDRAWN, null);
    }

    static Certified certified(Row row) throws SQLException {
        return new Certified(
                row.text("person"),
                row.text("title"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.text("time_zone"),
                row.text("organiser"));
    }
}
