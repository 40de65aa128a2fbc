package fr.essaim.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Spares most requests the look-up of their person. An account taken away is refused at once where that happened, and everywhere
 * else when the entry's short life ends.
 */
@ApplicationScoped
class AccountCache {
    private static final Duration LIFE = Duration.ofSeconds(2);
    private static final long MOST = 10_000;

    private final Accounts accounts;
    private final Cache<VerifiedPerson, Account> cache =
            Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();

    AccountCache(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What is known without asking the database. */
    @Nullable
    Account peek(VerifiedPerson person) {
        return cache.getIfPresent(person);
    }

    Account of(VerifiedPerson person) {
        Account account = accounts.of(person);
        cache.put(person, account);
        return account;
    }

    /** After the transaction, lest a request in between remembers the former state. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccountChanged change) {
        cache.asMap().keySet().removeIf(person -> person.subject().equals(change.subject()));
    }
}
