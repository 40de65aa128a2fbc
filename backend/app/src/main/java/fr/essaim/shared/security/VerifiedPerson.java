package fr.essaim.shared.security;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the realm vouches for them.
 *
 * @param subject the realm's lasting id of the account
 * @param email verified
 * @param givenName never empty
 * @param language {@code fr} or {@code en}
 * @param roles platform roles, sorted
 */
public record VerifiedPerson(
        String subject, String email, String givenName, String familyName, String language, List<String> roles) {
    private static final int LONGEST_NAME = 100;

    /**
     * An account without a name gets the local part of its address, until its owner says better.
     *
     * @throws ProblemException when the realm does not vouch for the address
     */
    static VerifiedPerson of(TokenClaims claims) {
        String email = claims.email();
        if (email == null || !claims.emailVerified()) {
            throw new ProblemException(ProblemCode.EMAIL_NOT_VERIFIED);
        }
        String given = shortened(claims.givenName());
        String family = shortened(claims.familyName());
        String local = shortened(email.substring(0, Math.max(email.indexOf('@'), 0)));
        return new VerifiedPerson(
                claims.subject(),
                email,
                given.isEmpty() && family.isEmpty() ? local : given.isEmpty() ? family : given,
                given.isEmpty() ? "" : family,
                claims.locale() != null && claims.locale().startsWith("en") ? "en" : "fr",
                claims.roles().stream().sorted().toList());
    }

    private static String shortened(@Nullable String name) {
        String stripped = name == null ? "" : name.strip();
        return stripped.length() > LONGEST_NAME ? stripped.substring(0, LONGEST_NAME) : stripped;
    }
}
