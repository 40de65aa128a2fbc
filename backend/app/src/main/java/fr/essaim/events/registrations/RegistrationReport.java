package fr.essaim.events.registrations;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What becomes, or would become, of a list of people to be registered.")
public record RegistrationReport(
        @Schema(description = "Whether it was only tried: nobody was registered", examples = "false", required = true)
        boolean dryRun,

        @Schema(description = "How many have a seat", examples = "42", required = true)
        int confirmed,

        @Schema(description = "How many wait for one", examples = "2", required = true)
        int waiting,

        @Schema(description = "How many were registered already, or repeated", examples = "3", required = true)
        int skipped,

        @Schema(description = "How many lines are bad", examples = "1", required = true)
        int bad,

        @Schema(description = "Line by line", required = true)
        List<Line> lines) {

    @Schema(name = "RegistrationReportLine", description = "What becomes of one address.")
    public record Line(
            @Schema(description = "Number of the line, from 1", examples = "3", required = true)
            int line,

            @Schema(
                    description = "The address, or what stands in its place",
                    examples = "lina.petit@example.org",
                    required = true)
            String text,

            @Schema(description = "Whose it is", examples = "Lina Petit", required = true, nullable = true) @Nullable
            String name,

            @Schema(description = "What becomes of it", examples = "CONFIRMED", required = true)
            RegistrationOutcome outcome) {}

    static RegistrationReport of(boolean dryRun, List<Line> lines) {
        return new RegistrationReport(
                dryRun,
                count(lines, RegistrationOutcome.CONFIRMED::equals),
                count(lines, RegistrationOutcome.WAITLISTED::equals),
                count(lines, RegistrationOutcome::isSkipped),
                count(lines, RegistrationOutcome::isBad),
                lines);
    }

    private static int count(List<Line> lines, Predicate<RegistrationOutcome> outcome) {
        return (int) lines.stream().filter(line -> outcome.test(line.outcome())).count();
    }
}
