package fr.essaim.events.agenda;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who does what in a part of the day.")
public record AgendaPart(
        @Schema(description = "What they do", examples = "DISCUSSANT", required = true)
        AgendaRole role,

        @Schema(
                description = "The person, where there is an account; told to people who signed in",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID personId,

        @Schema(description = "Name, as on that day", examples = "Lina Petit", required = true)
        String name,

        @Schema(
                description = "Organisation, as on that day",
                examples = "Mairie d’Amiens",
                required = true,
                nullable = true)
        @Nullable
        String organisation) {

    AgendaPart withoutAccount() {
        return new AgendaPart(role, null, name, organisation);
    }
}
