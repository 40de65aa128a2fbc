package fr.essaim.notifications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Up to which moment everything was read.")
public record ReadMark(
        @Schema(
                description =
                        "`createdAt` of the newest notification that was on the screen: what came since stays unread",
                examples = "2026-11-22T09:30:00Z")
        @NotNull
        Instant upTo) {}
