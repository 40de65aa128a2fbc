package fr.essaim.people;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A person in full.")
public record PersonDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "Whether the account is open", examples = "ACTIVE", required = true)
        PersonState state,

        @Schema(
                description =
                        "E-mail address of the account; null unless it is one's own or the reader an administrator",
                examples = "lead@example.org",
                required = true,
                nullable = true)
        @Nullable
        String email,

        @Schema(description = "Given name", examples = "Lina", required = true)
        String givenName,

        @Schema(description = "Family name", examples = "Petit", required = true)
        String familyName,

        @Schema(description = "What they do", examples = "PROJECT_LEAD", required = true, nullable = true) @Nullable
        Occupation occupation,

        @Schema(description = "On which footing", examples = "PERMANENT", required = true, nullable = true) @Nullable
        EmploymentStatus employmentStatus,

        @Schema(description = "Whom they work for", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(description = "Where they work", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "IANA name of the time zone they live in", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(
                description = "Language of the interface and of messages",
                enumeration = {"fr", "en"},
                examples = "fr",
                required = true)
        String language,

        @Schema(
                description = "A few words about themselves",
                examples = "Je coordonne la Cité éducative d’Amiens.",
                required = true,
                nullable = true)
        @Nullable
        String bio,

        @Schema(description = "Who may find them in directories", examples = "SIGNED_IN", required = true)
        DirectoryVisibility directoryVisibility,

        @Schema(
                description = "Platform roles, as of the last sign-in",
                examples = "[\"member\", \"staff\"]",
                required = true)
        List<String> roles,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<PersonAction> actions)
        implements Tagged {

    /** What this reader may see and do. */
    PersonDetails as(Actor actor) {
        return new PersonDetails(
                id,
                version,
                state,
                PersonPolicy.maySeeEmail(actor, id) ? email : null,
                givenName,
                familyName,
                occupation,
                employmentStatus,
                organisation,
                territory,
                timeZone,
                language,
                bio,
                directoryVisibility,
                roles,
                createdAt,
                updatedAt,
                PersonPolicy.actions(actor, id, state));
    }

    String displayName() {
        return (givenName + " " + familyName).strip();
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, email, organisation, territory, roles, actions);
    }
}
