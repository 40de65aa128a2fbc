package fr.essaim.events.attendance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What becomes, or would become, of the lines of a video tool’s file.")
public record PresenceReport(
        @Schema(description = "Whether it was only tried: nothing was noted", examples = "true", required = true)
        boolean dryRun,

        @Schema(description = "How many people are noted as present", examples = "36", required = true)
        int present,

        @Schema(description = "How many lines are to be looked at", examples = "2", required = true)
        int doubtful,

        @Schema(
                description = "How many lines are about nobody who has a seat, or cannot be read",
                examples = "1",
                required = true)
        int unknown,

        @Schema(description = "Line by line", required = true)
        List<Line> lines) {

    @Schema(name = "PresenceReportLine", description = "What becomes of one line.")
    public record Line(
            @Schema(description = "Number of the line, from 1, the header among them", examples = "2", required = true)
            int line,

            @Schema(
                    description = "Who, as the file says",
                    examples = "Lina Petit, lina.petit@example.org",
                    required = true)
            String text,

            @Schema(
                    description = "Who, as the list at the door says; null for nobody, and to a tool",
                    examples = "Lina Petit",
                    required = true,
                    nullable = true)
            @Nullable
            String person,

            @Schema(
                    description = "How long they were there, all their lines together",
                    examples = "52",
                    required = true)
            long minutes,

            @Schema(description = "What becomes of it", examples = "PRESENT", required = true)
            PresenceOutcome outcome) {}

    /** @param present people, who may have several lines */
    static PresenceReport of(boolean dryRun, int present, List<Line> lines) {
        return new PresenceReport(
                dryRun,
                present,
                count(lines, PresenceOutcome.TOO_SHORT, PresenceOutcome.SAME_NAME, PresenceOutcome.OTHER_TIME),
                count(lines, PresenceOutcome.UNKNOWN, PresenceOutcome.UNREADABLE),
                lines);
    }

    /** For a tool, which learns no more of people than its own file says. */
    PresenceReport withoutNames() {
        return new PresenceReport(
                dryRun,
                present,
                doubtful,
                unknown,
                lines.stream()
                        .map(line -> new Line(line.line(), line.text(), null, line.minutes(), line.outcome()))
                        .toList());
    }

    private static int count(List<Line> lines, PresenceOutcome... outcomes) {
        List<PresenceOutcome> counted = List.of(outcomes);
        return (int)
                lines.stream().filter(line -> counted.contains(line.outcome())).count();
    }
}
