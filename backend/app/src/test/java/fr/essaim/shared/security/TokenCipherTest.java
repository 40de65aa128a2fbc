package fr.essaim.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AuthorizationCodeTokens;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenCipherTest {
    private final TokenCipher cipher = new TokenCipher(new SecretBoxes(config("a key long enough for this test only")));

    private static SessionConfig config(String key) {
        return new SessionConfig() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public Duration grace() {
                return Duration.ZERO;
            }

            @Override
            public Duration rolesTrustedFor() {
                return Duration.ZERO;
            }
        };
    }

    @Test
    void tokensComeBackAsTheyWere() {
        var tokens = new AuthorizationCodeTokens("id", "access", "refresh", 300L, "openid é");

        var read = cipher.decrypt(cipher.encrypt(tokens, "row"), "row").orElseThrow();

        assertThat(read).usingRecursiveComparison().isEqualTo(tokens);
    }

    @Test
    void theSameTokensNeverLookTheSame() {
        var tokens = new AuthorizationCodeTokens("id", "access", "refresh");

        assertThat(cipher.encrypt(tokens, "row")).isNotEqualTo(cipher.encrypt(tokens, "row"));
    }

    @Test
    void anotherRowAnotherKeyOrAnAlteredTextYieldNothing() {
        String encrypted = cipher.encrypt(new AuthorizationCodeTokens("id", "access", "refresh"), "row");
        var other = new TokenCipher(new SecretBoxes(config("another key long enough for this test")));

        assertThat(cipher.decrypt(encrypted, "other row")).isEmpty();
        assertThat(other.decrypt(encrypted, "row")).isEmpty();
        String altered = (encrypted.startsWith("A") ? "B" : "A") + encrypted.substring(1);
        assertThat(cipher.decrypt(altered, "row")).isEmpty();
        assertThat(cipher.decrypt("", "row")).isEmpty();
        assertThat(cipher.decrypt("not base64!", "row")).isEmpty();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new TokenCipher(new SecretBoxes(config("short"))))
                .hasMessageContaining("essaim.session.key");
    }
}
