package fr.essaim.people;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Account;
import fr.essaim.shared.security.Accounts;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.security.VerifiedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Finds the person behind an account of the realm; links or makes it at the first request. */
@ApplicationScoped
class AccountService implements Accounts {
    private static final Logger LOG = Logger.getLogger(AccountService.class);

    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    AccountService(People people, AuditTrail audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Account of(VerifiedPerson person) {
        Optional<Account> known = people.account(person);
        if (known.isPresent()) {
            return known.get();
        }
        if (people.link(person, clock.instant())) {
            return record("PERSON_LINKED", person);
        }
        if (people.add(Versioned.newId(), person, clock.instant())) {
            return record("PERSON_CREATED", person);
        }
        // Somebody else was faster with the same account, or the address belongs to a person with another account.
        return people.account(person).orElseThrow(() -> {
            LOG.warnf("Account %s has the address of a person linked to another account", person.subject());
            return ProblemException.forbidden();
        });
    }

    private Account record(String action, VerifiedPerson person) {
        Account account = people.account(person).orElseThrow(IllegalStateException::new);
        var self = new Actor(Actor.Kind.PERSON, account.personId(), account.displayName(), Set.of(Roles.MEMBER));
        var subject = new AuditTrail.Subject("PERSON", account.personId(), account.displayName());
        audit.record(self, action, subject, null, account, null);
        return account;
    }
}
