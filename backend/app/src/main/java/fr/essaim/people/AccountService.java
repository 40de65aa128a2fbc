package fr.essaim.people;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Account;
import fr.essaim.shared.security.Accounts;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.VerifiedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds the person behind an account of the realm; links or makes it at the first request. */
@ApplicationScoped
class AccountService implements Accounts {
    private static final Logger LOG = Logger.getLogger(AccountService.class);

    private record Snapshot(String email, List<String> roles) {}

    private final SignIns signIns;
    private final AuditTrail audit;
    private final Clock clock;

    AccountService(SignIns signIns, AuditTrail audit, Clock clock) {
        this.signIns = signIns;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Account of(VerifiedPerson person) {
        var known = signIns.find(person).orElse(null);
        if (known == null) {
            return firstRequest(person);
        }
        if (!known.current()) {
            signIns.update(person);
            var now = signIns.find(person).orElseThrow(IllegalStateException::new);
            record("PERSON_SYNCHRONISED", now, new Snapshot(known.email(), known.roles()));
        }
        return known.account();
    }

    private Account firstRequest(VerifiedPerson person) {
        boolean linked = signIns.link(person, clock.instant());
        boolean added = !linked && signIns.add(Versioned.newId(), person, clock.instant());
        // Neither: somebody was faster with the same account, or a person with another account has the address.
        var found = signIns.find(person).orElseThrow(() -> {
            LOG.warnf("Account %s has the address of a person linked to another account", person.subject());
            return ProblemException.forbidden();
        });
        if (linked || added) {
            record(linked ? "PERSON_LINKED" : "PERSON_CREATED", found, null);
        }
        return found.account();
    }

    private void record(String action, SignIns.Found found, @Nullable Snapshot before) {
        Account account = found.account();
        var self = new Actor(Actor.Kind.PERSON, account.personId(), account.displayName(), Set.copyOf(found.roles()));
        var subject = new AuditTrail.Subject("PERSON", account.personId(), account.displayName());
        audit.record(self, action, subject, before, new Snapshot(found.email(), found.roles()), null);
    }
}
