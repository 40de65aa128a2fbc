package fr.essaim.audit;

import fr.essaim.audit.AuditEntryDetails.ActorKind;
import fr.essaim.audit.AuditEntryDetails.AuditActor;
import fr.essaim.audit.AuditEntryDetails.AuditSubject;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Every query on the audit trail. */
@ApplicationScoped
class AuditEntries {
    private static final Listing<AuditEntryDetails> LIST = new Listing<>(
            "audit-entries",
            "a.*",
            "audit_entry a",
            "a.id",
            SortKeys.defaultingTo("-at").by("at", "a.at", "timestamptz"),
            AuditEntries::entry);

    private static final CsvColumns<AuditEntryDetails> CSV = new CsvColumns<AuditEntryDetails>()
            .column("at", AuditEntryDetails::at)
            .column("actorKind", e -> e.actor().kind())
            .column("actor", e -> e.actor().label())
            .column("action", AuditEntryDetails::action)
            .column("subjectKind", e -> e.subject().kind())
            .column("subjectId", e -> e.subject().id())
            .column("subject", e -> e.subject().label())
            .column("reason", AuditEntryDetails::reason)
            .column("before", AuditEntryDetails::before)
            .column("after", AuditEntryDetails::after)
            .column("traceId", AuditEntryDetails::traceId);

    private final Rows rows;

    AuditEntries(Rows rows) {
        this.rows = rows;
    }

    Page<AuditEntryDetails> page(Conditions where, PageRequest request) {
        return LIST.page(rows, where, request);
    }

    CsvExport<AuditEntryDetails> export(Conditions where, PageRequest request) {
        return LIST.export(rows, where, request, CSV);
    }

    private static AuditEntryDetails entry(Row row) throws SQLException {
        return new AuditEntryDetails(
                row.uuid("id"),
                row.instant("at"),
                new AuditActor(
                        row.constant("actor_kind", ActorKind.class),
                        row.uuidOrNull("actor_id"),
                        row.text("actor_label")),
                row.text("action"),
                new AuditSubject(row.text("subject_kind"), row.uuid("subject_id"), row.text("subject_label")),
                row.textOrNull("before"),
                row.textOrNull("after"),
                row.textOrNull("reason"),
                row.text("trace_id"));
    }
}
