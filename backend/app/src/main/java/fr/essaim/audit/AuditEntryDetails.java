package fr.essaim.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One change: who did what to which object, when, and what it looked like before and after.")
public record AuditEntryDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "When", examples = "2026-11-22T09:30:00Z", required = true)
        Instant at,

        @Schema(description = "Who", required = true) AuditActor actor,

        @Schema(description = "What was done", examples = "TERRITORY_UPDATED", required = true)
        String action,

        @Schema(description = "To which object", required = true)
        AuditSubject subject,

        @Schema(
                description = "The object as it was, null for a creation",
                type = SchemaType.OBJECT,
                required = true,
                nullable = true)
        @JsonRawValue
        @Nullable
        String before,

        @Schema(description = "The object as it became", type = SchemaType.OBJECT, required = true, nullable = true)
        @JsonRawValue
        @Nullable
        String after,

        @Schema(description = "The actor's own words", examples = "Doublon", required = true, nullable = true) @Nullable
        String reason,

        @Schema(
                description = "Joins the entry with logs and errors",
                examples = "4bf92f3577b34da6a3ce929d0e0e4736",
                required = true)
        String traceId) {

    /** Kinds of actor. */
    public enum ActorKind {
        PERSON,
        SERVICE,
        SYSTEM
    }

    @Schema(description = "Who made a change.")
    public record AuditActor(
            @Schema(
                    description = "Person, service account, or the platform itself",
                    examples = "PERSON",
                    required = true)
            ActorKind kind,

            @Schema(
                    description = "Id of the person or service account",
                    examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                    required = true,
                    nullable = true)
            @Nullable
            UUID id,

            @Schema(description = "Name at that time", examples = "Sacha Leroy", required = true)
            String label) {}

    @Schema(description = "What was changed.")
    public record AuditSubject(
            @Schema(description = "Kind of object", examples = "TERRITORY", required = true)
            String kind,

            @Schema(description = "Its id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID id,

            @Schema(description = "Its name at that time", examples = "Amiens", required = true)
            String label) {}
}
