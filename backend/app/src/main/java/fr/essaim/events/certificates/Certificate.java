package fr.essaim.events.certificates;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Somebody's certificate, to be printed.
 *
 * @param code cannot be guessed, and stays the same whatever is noted
 */
record Certificate(UUID code, CertificateCheck.Certified certified) {
    static Certificate of(Row row) throws SQLException {
        return new Certificate(row.uuid("code"), CertificateCheck.certified(row));
    }
}
