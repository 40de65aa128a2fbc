package fr.essaim.communities.memberships.invitations;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What becomes, or would become, of a list of addresses.")
public record InvitationReport(
        @Schema(description = "Whether it was only tried: nothing was sent", examples = "false", required = true)
        boolean dryRun,

        @Schema(description = "How many are invited", examples = "42", required = true)
        int invited,

        @Schema(
                description = "How many need no invitation: members, invited before, repeated",
                examples = "3",
                required = true)
        int skipped,

        @Schema(description = "How many lines are bad", examples = "1", required = true)
        int bad,

        @Schema(description = "Line by line", required = true)
        List<Line> lines) {

    @Schema(name = "InvitationReportLine", description = "What becomes of one address.")
    public record Line(
            @Schema(description = "Number of the line, from 1", examples = "3", required = true)
            int line,

            @Schema(
                    description = "The address, or what stands in its place",
                    examples = "lina.petit@example.org",
                    required = true)
            String text,

            @Schema(description = "What becomes of it", examples = "INVITED", required = true)
            InvitationOutcome outcome) {}

    private static final Set<InvitationOutcome> SKIPPED =
            Set.of(InvitationOutcome.ALREADY_MEMBER, InvitationOutcome.ALREADY_INVITED, InvitationOutcome.REPEATED);

    static InvitationReport of(boolean dryRun, List<Line> lines) {
        return new InvitationReport(
                dryRun,
                count(lines, Set.of(InvitationOutcome.INVITED)),
                count(lines, SKIPPED),
                count(lines, Set.of(InvitationOutcome.MALFORMED)),
                lines);
    }

    private static int count(List<Line> lines, Set<InvitationOutcome> outcomes) {
        return (int)
                lines.stream().filter(line -> outcomes.contains(line.outcome())).count();
    }
}
