package fr.essaim.events.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was noted at the door, in any order. Sent twice it changes nothing the second time.")
public record PresenceDraft(
        @Schema(description = "The notes", required = true) @NotNull @Size(min = 1, max = 500)
        List<@Valid @NotNull PresenceMark> marks) {}
