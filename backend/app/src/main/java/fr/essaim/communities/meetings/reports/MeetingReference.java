package fr.essaim.communities.meetings.reports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A meeting, named and dated so that a reader need not fetch it.")
public record MeetingReference(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Mi-parcours des groupes", required = true)
        String title,

        @Schema(description = "Beginning", examples = "2026-12-07T11:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone) {}
