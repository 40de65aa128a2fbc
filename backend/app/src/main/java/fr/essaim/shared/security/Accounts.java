package fr.essaim.shared.security;

/** Finds, and at the first request makes, the person behind a verified token. Implemented by the feature that owns people. */
public interface Accounts {
    /** @param person as the realm vouches for them, e-mail address verified */
    Account of(VerifiedPerson person);
}
