package fr.essaim.communities.memberships.invitations;

import static fr.essaim.communities.memberships.invitations.InvitationOutcome.INVITED;
import static fr.essaim.communities.memberships.invitations.InvitationOutcome.MALFORMED;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.memberships.MembershipService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.AddressList;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invites whole lists of addresses: all of a list or nothing, unless bad lines are to be skipped. */
@ApplicationScoped
class InvitationListService {
    private final MembershipService memberships;
    private final InvitationService invitations;
    private final InvitationLines lines;
    private final AuditTrail audit;

    InvitationListService(
            MembershipService memberships, InvitationService invitations, InvitationLines lines, AuditTrail audit) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.lines = lines;
        this.audit = audit;
    }

    /**
     * @param dryRun only says what would become of each line
     * @param skipBad invites the good lines of a list that has bad ones too
     * @throws ProblemException rule-violated, with the report, when a line is bad and bad ones are not to be skipped
     */
    @Transactional
    InvitationReport invite(Actor actor, UUID community, byte[] content, boolean dryRun, boolean skipBad) {
        CommunityAccess access = memberships.access(actor, community);
        InvitationPolicy.requireInvite(access);
        access.requireActive();
        InvitationReport report = InvitationReport.of(dryRun, lines.judge(community, AddressList.read(content)));
        if (dryRun) {
            return report;
        }
        if (report.bad() > 0 && !skipBad) {
            throw refused(report);
        }
        List<String> emails = report.lines().stream()
                .filter(line -> line.outcome() == INVITED)
                .map(InvitationReport.Line::text)
                .toList();
        if (!emails.isEmpty()) {
            send(actor, access, emails);
        }
        return report;
    }

    private void send(Actor actor, CommunityAccess access, List<String> emails) {
        Map<UUID, String> sent = invitations.send(actor, access.id(), emails);
        var entries = new LinkedHashMap<AuditTrail.Subject, InvitationDraft>();
        sent.forEach((id, email) -> entries.put(
                new AuditTrail.Subject("INVITATION", id, email + ", " + access.name()), new InvitationDraft(email)));
        audit.recordEach(actor, "INVITATION_SENT", entries);
    }

    private static ProblemException refused(InvitationReport report) {
        var problem = new ProblemException(ProblemCode.RULE_VIOLATED).with("report", report);
        report.lines().stream()
                .filter(line -> line.outcome() == MALFORMED)
                .forEach(line -> problem.atField("/" + line.line(), "email"));
        return problem;
    }
}
