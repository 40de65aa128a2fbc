package fr.essaim.communities.memberships.invitations;

import static fr.essaim.communities.memberships.invitations.InvitationOutcome.INVITED;
import static fr.essaim.communities.memberships.invitations.InvitationOutcome.MALFORMED;
import static fr.essaim.communities.memberships.invitations.InvitationOutcome.REPEATED;

import fr.essaim.shared.listing.AddressList;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Judges the lines of a list of addresses, by the rule that holds for a single one. */
@ApplicationScoped
class InvitationLines {
    private final Invitations invitations;
    private final Validator validator;
    private final Today today;

    InvitationLines(Invitations invitations, Validator validator, Today today) {
        this.invitations = invitations;
        this.validator = validator;
        this.today = today;
    }

    List<InvitationReport.Line> judge(UUID community, List<AddressList.Entry> entries) {
        List<String> addresses = entries.stream()
                .map(AddressList.Entry::text)
                .filter(this::isAddress)
                .toList();
        Map<String, InvitationOutcome> known = invitations.known(community, addresses, today.now());
        var seen = new HashSet<String>();
        return entries.stream()
                .map(entry -> {
                    InvitationOutcome outcome;
                    if (!isAddress(entry.text())) {
                        outcome = MALFORMED;
                    } else if (!seen.add(entry.text().toLowerCase(Locale.ROOT))) {
                        outcome = REPEATED;
                    } else {
                        outcome = known.getOrDefault(entry.text(), INVITED);
                    }
                    return new InvitationReport.Line(entry.line(), entry.text(), outcome);
                })
                .toList();
    }

    private boolean isAddress(String text) {
        return validator.validateValue(InvitationDraft.class, "email", text).isEmpty();
    }
}
