package fr.essaim.communities.groups;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Appointment", description = "Who is to lead a working group.")
public record Appointment(
        @Schema(
                description = "A member of the community; sits in the group from now on if not yet",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID personId) {}
