package fr.essaim.people;

import fr.essaim.shared.security.Actor;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who is signed in, if anybody, and what they may do.")
public record SessionDetails(
        @Schema(description = "Whether somebody is signed in", examples = "true", required = true)
        boolean signedIn,

        @Schema(description = "The person; null for visitors and service accounts", required = true, nullable = true)
        @Nullable
        Me person,

        @Schema(
                description = "Platform roles, or scopes of a service account",
                examples = "[\"member\", \"staff\"]",
                required = true)
        List<String> roles,

        @Schema(
                description = "What may be created or read beyond the objects shown",
                examples = "[\"CREATE_TERRITORY\"]",
                required = true)
        List<SessionAction> actions) {

    @Schema(name = "SessionPerson", description = "The person signed in, as every page needs them.")
    public record Me(
            @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID id,

            @Schema(description = "Given name", examples = "Sacha", required = true)
            String givenName,

            @Schema(description = "Family name", examples = "Leroy", required = true)
            String familyName,

            @Schema(description = "Given and family name", examples = "Sacha Leroy", required = true)
            String displayName,

            @Schema(
                    description = "Language of the interface",
                    enumeration = {"fr", "en"},
                    examples = "fr",
                    required = true)
            String language,

            @Schema(description = "IANA name of the time zone", examples = "Europe/Paris", required = true)
            String timeZone) {
        static Me of(PersonDetails person) {
            return new Me(
                    person.id(),
                    person.givenName(),
                    person.familyName(),
                    person.displayName(),
                    person.language(),
                    person.timeZone());
        }
    }

    static SessionDetails of(Actor actor, @Nullable PersonDetails person) {
        return new SessionDetails(
                actor.isSignedIn(),
                person == null ? null : Me.of(person),
                actor.roles().stream().sorted().toList(),
                SessionAction.of(actor));
    }
}
