package fr.essaim.audit;

import fr.essaim.shared.listing.Conditions;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the audit trail can be narrowed by. */
public record AuditEntryFilter(
        @Parameter(description = "Kind of the changed object", example = "TERRITORY") @RestQuery @Nullable
        String subjectKind,

        @Parameter(description = "Id of the changed object", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID subjectId,

        @Parameter(description = "Id of the actor", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID actorId,

        @Parameter(description = "What was done", example = "TERRITORY_UPDATED") @RestQuery @Nullable
        String action,

        @Parameter(description = "From this instant on", example = "2026-11-22T00:00:00Z") @RestQuery @Nullable
        Instant from,

        @Parameter(description = "Before this instant", example = "2026-11-23T00:00:00Z") @RestQuery @Nullable
        Instant to) {

    Conditions conditions() {
        return new Conditions()
                .andIfGiven("a.subject_kind = ?", subjectKind)
                .andIfGiven("a.subject_id = ?", subjectId)
                .andIfGiven("a.actor_id = ?", actorId)
                .andIfGiven("a.action = ?", action)
                .andIfGiven("a.at >= ?", from)
                .andIfGiven("a.at < ?", to);
    }
}
